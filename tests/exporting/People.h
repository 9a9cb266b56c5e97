// Made-up signatures of every oddity, and ways to write them out.
#pragma once

#include "SignerExport.h"
#include "importing/Desk.h"
#include "tables/Reading.h"

namespace broadside::test {

inline ShownSignature person(int number, const QString &comment = {})
{
    ShownSignature shown;
    Signature &signature = shown.signature;
    signature.id = SignatureId{number};
    signature.firstName = QStringLiteral("Ada%1").arg(number);
    signature.lastName = QStringLiteral("O’Neill-Östlund");
    signature.email = QStringLiteral("ada%1@example.org").arg(number);
    signature.phone = QStringLiteral("+1 514 555-%1").arg(number, 4, 10, QLatin1Char('0'));
    signature.address = QStringLiteral("12, rue de l’Église");
    signature.city = QStringLiteral("Montréal");
    signature.region = QStringLiteral("QC");
    signature.postalCode = QStringLiteral("01234");
    signature.country = QStringLiteral("CA");
    signature.language = QStringLiteral("fr");
    signature.comment = comment;
    signature.consentEmail =
        Consent{.allowed = true, .wording = {}, .obtainedAt = {}, .obtainedFrom = {}, .withdrawnAt = {}};
    signature.signedAt = QStringLiteral("2021-12-13T14:41:47");
    signature.source = QStringLiteral("web");
    signature.import = ImportId{3};
    signature.importRow = number;
    shown.importName = QStringLiteral("list.csv");
    shown.tags = {QStringLiteral("press"), QStringLiteral("to call, later")};
    shown.mayContact = true;
    return shown;
}

/// Texts that a file or a program may take for something else. An import takes none of their characters away.
inline QStringList nastyTexts()
{
    return {QStringLiteral("plain"),
            QStringLiteral("say \"hi\", he said; 'x' | y"),
            QStringLiteral("\"quoted\""),
            QStringLiteral("two\nlines\n\nand \"more\""),
            QStringLiteral("=1+1"),
            QStringLiteral("=HYPERLINK(\"https://example.org\",\"it's\")"),
            QStringLiteral("+1"),
            QStringLiteral("- I don't agree"),
            QStringLiteral("-5 °C"),
            QStringLiteral("@home"),
            QStringLiteral("＝1+1"),
            QStringLiteral("'quoted'"),
            QStringLiteral("''"),
            QStringLiteral("it's"),
            QStringLiteral("0012"),
            QStringLiteral("1e5"),
            QStringLiteral("TRUE"),
            QStringLiteral("13/12/2021"),
            QStringLiteral("2021-12-13"),
            QStringLiteral("NULL"),
            QStringLiteral("\\N \\\" \\"),
            QStringLiteral("a\tb"),
            QStringLiteral("_x0041_ and _x000D_, &amp; <b>"),
            QStringLiteral("👩‍👩‍👧‍👦 🇨🇦 é e\u0301"),
            QStringLiteral("abc \u200Fمرحبا\u200F def"),
            QStringLiteral("你好，世界"),
            QStringLiteral("half\u2028a line"),
            QString(100000, u'é')};
}

inline QList<ShownSignature> nastyPeople()
{
    QList<ShownSignature> people;
    for (const QString &text : nastyTexts())
        people.append(person(static_cast<int>(people.size()) + 1, text));
    return people;
}

inline RowSource rowsOf(const QList<ShownSignature> &people)
{
    return [people](const TakeSignature &take) -> Result<void> {
        for (const ShownSignature &shown : people) {
            if (const auto taken = take(shown); !taken)
                return taken;
        }
        return {};
    };
}

inline ExportSummary write(const QList<ShownSignature> &people, const ExportOptions &options, const QString &path)
{
    NoProgress progress;
    const auto summary = exportSigners(rowsOf(people), people.size(), options, path, progress);
    if (!summary)
        qFatal("%s (%s)", qPrintable(summary.error().what), qPrintable(summary.error().detail));
    return *summary;
}

/// The cells of a file, as the program opens it by itself; the header first.
inline Table tableOf(const QString &path)
{
    const auto file = TableFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().what));
    const auto sniffed = sniffTable(*file);
    if (!sniffed)
        qFatal("%s", qPrintable(sniffed.error().what));
    auto reader = openTable(*file, sniffed->format);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().what));
    Table table{(*reader)->header()};
    return table + readAll(**reader);
}

} // namespace broadside::test
