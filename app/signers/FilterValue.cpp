#include "FilterValue.h"

#include "SignerFilterText.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

using Value = std::expected<QString, QString>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterValue)
};

/// One of the trait's own words.
Value oneOf(const QStringList &words, SignerTrait trait, const QString &text)
{
    QString word = text.toLower();
    if (words.contains(word))
        return word;
    return std::unexpected(
        //: %1: "consent", %2: "given, refused, unasked"
        Words::tr("“%1” is one of these: %2.").arg(signerTraitId(trait), words.join(", "_L1)));
}

struct Days
{
    QDate first;
    QDate last;
};

/// A day, a month or a year; invalid days for what is none.
Days daysOf(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.capturedLength(2) == 0)
        return {.first = QDate(year, 1, 1), .last = QDate(year, 12, 31)};
    const int month = match.captured(2).toInt();
    if (match.capturedLength(3) == 0) {
        const QDate first(year, month, 1);
        return {.first = first, .last = first.addDays(first.daysInMonth() - 1)};
    }
    const QDate day(year, month, match.captured(3).toInt());
    return {.first = day, .last = day};
}

Value signedValue(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QString form =
        Words::tr("Write days as in signed:2021-11-01..2021-11-30, months as in signed:2021-11.., years as in "
                  "signed:2021, or signed:\"\" for what has no date.");
    const qsizetype dots = text.indexOf(".."_L1);
    const QString from = text.first(dots < 0 ? text.size() : dots);
    const QString to = dots < 0 ? from : text.sliced(dots + 2);
    if (from.isEmpty() && to.isEmpty())
        return std::unexpected(form);
    const QDate first = daysOf(from).first;
    const QDate last = daysOf(to).last;
    if ((!from.isEmpty() && !first.isValid()) || (!to.isEmpty() && !last.isValid()))
        return std::unexpected(form);
    if (!from.isEmpty() && !to.isEmpty() && last < first)
        return std::unexpected(Words::tr("The first day must not come after the last."));
    // One day stays one day; a single month or year becomes its two ends.
    if (dots < 0 && first == last)
        return text;
    return first.toString(Qt::ISODate) + ".."_L1 + last.toString(Qt::ISODate);
}

Value importValue(const QString &text)
{
    if (text.isEmpty())
        return text;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (isNumber && number > 0)
        return QString::number(number);
    return std::unexpected(
        Words::tr("Write an import's number, as in import:3, or import:\"\" for what was written in by hand."));
}

Value someText(SignerTrait trait, const QString &text)
{
    if (!text.isEmpty())
        return text;
    return std::unexpected(Words::tr("“%1” needs a value that is not empty.").arg(signerTraitId(trait)));
}

} // namespace

Value filterValue(SignerTrait trait, const QString &text)
{
    switch (trait) {
    case SignerTrait::Language:
    case SignerTrait::Source:
    case SignerTrait::Country:
    case SignerTrait::Region:
    case SignerTrait::City:
        return text; // whatever a list held, and nothing
    case SignerTrait::Import:
        return importValue(text);
    case SignerTrait::PostalCode:
    case SignerTrait::Tag:
    case SignerTrait::Campaign:
        return someText(trait, text);
    case SignerTrait::Signed:
        return signedValue(text);
    case SignerTrait::Consent:
        return oneOf({u"given"_s, u"refused"_s, u"unasked"_s}, trait, text);
    case SignerTrait::Status:
        return oneOf({u"valid"_s, u"duplicate"_s, u"likely"_s, u"withdrawn"_s}, trait, text);
    case SignerTrait::Has:
        return oneOf({u"comment"_s, u"phone"_s, u"email"_s, u"address"_s, u"postal_code"_s, u"warning"_s}, trait, text);
    case SignerTrait::FirstTime:
        return oneOf({u"yes"_s, u"no"_s}, trait, text);
    }
    return text;
}

} // namespace broadside
