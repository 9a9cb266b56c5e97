#include "BriefFormat.h"

#include "FormatPairs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <set>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr qsizetype sniffed = 4096;
constexpr qsizetype longestQuote = 80;
constexpr qsizetype mostNotes = 1000; // of one text

struct FormatInfo
{
    BriefFormat format;
    const char *id;
    const char *extension;
};

const QList<FormatInfo> &formatInfos()
{
    static const QList<FormatInfo> infos{{BriefFormat::Xliff12, "xliff", "xlf"},
                                         {BriefFormat::Xliff20, "xliff2", "xlf"},
                                         {BriefFormat::Json, "json", "json"},
                                         {BriefFormat::Csv, "csv", "csv"},
                                         {BriefFormat::Markdown, "markdown", "md"}};
    return infos;
}

QString placeOf(const CarriedText &text)
{
    return fieldPath(text.key).left(longestQuote) % u", "_s % text.language.tag();
}

std::optional<QString> faultOf(const CarriedText &text)
{
    QStringList parts{text.body, text.source.value_or(QString())};
    for (const Note &note : text.notes)
        parts << note.paragraph << note.body << note.author;
    for (const QString &part : parts)
        if (const std::optional<QString> fault = textFault(part))
            return fault;
    if (text.notes.size() > mostNotes)
        return Words::tr("it has more than 1,000 notes");
    return std::nullopt;
}

std::optional<QString> faultOf(const BriefFile &file)
{
    std::set<std::pair<FieldKey, Language>> seen;
    for (const CarriedText &text : file.texts) {
        if (const std::optional<QString> fault = faultOf(text))
            return Words::tr("%1: %2").arg(placeOf(text), *fault);
        if (!seen.emplace(text.key, text.language).second)
            return Words::tr("%1: the text is there twice").arg(placeOf(text));
    }
    return std::nullopt;
}

std::unexpected<Error> failRead(const QString &why)
{
    return fail(Words::tr("This is no brief that Broadside can read: %1.").arg(why),
                Words::tr("Nothing was changed. Mend the file there, or have it saved again."));
}

ReadBrief readText(const QString &document, BriefFormat format)
{
    switch (format) {
    case BriefFormat::Xliff12:
        return readXliff12(document);
    case BriefFormat::Xliff20:
        return readXliff20(document);
    case BriefFormat::Csv:
        return readBriefCsv(document);
    case BriefFormat::Markdown:
        return readBriefMarkdown(document);
    case BriefFormat::Json:
        break;
    }
    return readBriefJson(document.toUtf8());
}

} // namespace

const QList<BriefFormat> &briefFormats()
{
    static const QList<BriefFormat> formats = [] {
        QList<BriefFormat> all;
        for (const FormatInfo &info : formatInfos())
            all.append(info.format);
        return all;
    }();
    return formats;
}

QString briefFormatId(BriefFormat format)
{
    return QString::fromLatin1(formatInfos().at(static_cast<qsizetype>(format)).id);
}

std::optional<BriefFormat> briefFormatFromId(QStringView id)
{
    for (const FormatInfo &info : formatInfos())
        if (id == QLatin1StringView(info.id))
            return info.format;
    return std::nullopt;
}

QString briefFormatName(BriefFormat format)
{
    switch (format) {
    case BriefFormat::Xliff12:
        return Words::tr("XLIFF 1.2 (OmegaT, Weblate, Poedit …)");
    case BriefFormat::Xliff20:
        return Words::tr("XLIFF 2.0");
    case BriefFormat::Json:
        return Words::tr("JSON");
    case BriefFormat::Csv:
        return Words::tr("Table (CSV)");
    case BriefFormat::Markdown:
        break;
    }
    return Words::tr("Text (Markdown)");
}

QString briefFormatExtension(BriefFormat format)
{
    return QString::fromLatin1(formatInfos().at(static_cast<qsizetype>(format)).extension);
}

std::optional<BriefFormat> formatOf(const QString &fileName, const QByteArray &bytes)
{
    const QString start = QString::fromUtf8(bytes.first(std::min(bytes.size(), sniffed))).remove(QChar::ByteOrderMark);
    const QString text = start.trimmed();
    if (text.startsWith(u"<!-- broadside:"))
        return BriefFormat::Markdown;
    if (const qsizetype root = text.indexOf(u"<xliff"); root >= 0 && text.startsWith(u'<'))
        return text.sliced(root).contains(u"urn:oasis:names:tc:xliff:document:2.0") ? BriefFormat::Xliff20
                                                                                    : BriefFormat::Xliff12;
    if (text.startsWith(u'{'))
        return BriefFormat::Json;
    const QString header = text.section(u'\n', 0, 0);
    if (header.contains(u"field") && header.contains(u"language") && header.contains(u"text"))
        return BriefFormat::Csv;
    const QString extension = QFileInfo(fileName).suffix().toLower();
    if (extension == u"xliff")
        return BriefFormat::Xliff12;
    for (const FormatInfo &info : formatInfos())
        if (extension == QLatin1StringView(info.extension))
            return info.format;
    return std::nullopt;
}

Result<QByteArray> writeBrief(const BriefFile &file, BriefFormat format)
{
    if (const std::optional<QString> fault = faultOf(file))
        return fail(Words::tr("A text of this brief cannot be carried in a file: %1.").arg(*fault),
                    Words::tr("Nothing was written. Change that text, then export again."));
    switch (format) {
    case BriefFormat::Xliff12:
        return writeXliff12(file);
    case BriefFormat::Xliff20:
        return writeXliff20(file);
    case BriefFormat::Csv:
        return writeBriefCsv(file);
    case BriefFormat::Markdown:
        return writeBriefMarkdown(file);
    case BriefFormat::Json:
        break;
    }
    return writeBriefJson(file);
}

Result<BriefFile> readBrief(const QByteArray &bytes, BriefFormat format)
{
    if (bytes.size() > largestFile)
        return failRead(Words::tr("it is larger than 32 MB"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString document = decoder.decode(bytes);
    // UTF-16 is full of zeros, which no text has a place for.
    if (decoder.hasError() || document.contains(QChar(0)))
        return failRead(Words::tr("it is not in UTF-8"));
    if (document.startsWith(QChar::ByteOrderMark))
        document.remove(0, 1);
    ReadBrief file = readText(document, format);
    if (!file)
        return failRead(file.error());
    if (const std::optional<QString> fault = faultOf(*file))
        return failRead(*fault);
    return std::move(*file);
}

} // namespace broadside
