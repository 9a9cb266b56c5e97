#include "BriefFile.h"

#include "BriefCsv.h"
#include "BriefJson.h"
#include "BriefMarkdown.h"
#include "Xliff.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr qsizetype fingerprintLength = 16;

bool isWritten(const Field &field)
{
    return std::ranges::any_of(field.texts, [](const auto &text) { return !text.second.body.trimmed().isEmpty(); });
}

} // namespace

const QList<BriefFormatInfo> &briefFormats()
{
    static const QList<BriefFormatInfo> formats{{BriefFormat::Xliff12, "xliff", "xlf"},
                                                {BriefFormat::Xliff20, "xliff2", "xlf"},
                                                {BriefFormat::Json, "json", "json"},
                                                {BriefFormat::Csv, "csv", "csv"},
                                                {BriefFormat::Markdown, "markdown", "md"}};
    return formats;
}

std::optional<BriefFormat> briefFormatFromId(QStringView id)
{
    for (const BriefFormatInfo &info : briefFormats()) {
        if (id == QLatin1StringView(info.id))
            return info.format;
    }
    return {};
}

std::optional<BriefFormat> briefFormatOf(const QString &fileName, const QByteArray &bytes)
{
    const QString extension = fileName.section(u'.', -1).toLower();
    if (extension == u"json")
        return BriefFormat::Json;
    if (extension == u"csv" || extension == u"tsv")
        return BriefFormat::Csv;
    if (extension == u"md" || extension == u"markdown")
        return BriefFormat::Markdown;
    if (extension != u"xlf" && extension != u"xliff" && extension != u"xml")
        return {};
    return bytes.left(2000).contains("document:2.") ? BriefFormat::Xliff20 : BriefFormat::Xliff12;
}

QString fingerprint(const QString &body)
{
    const QByteArray hash = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(fingerprintLength));
}

BriefFile briefFileOf(const Campaign &campaign, const std::optional<Language> &language)
{
    BriefFile file{campaign.slug, {}};
    const Brief &brief = campaign.brief;
    for (const FieldKey &key : campaign.fieldKeys()) {
        const auto field = brief.fields.find(key);
        if (field == brief.fields.end() || !isWritten(field->second))
            continue;
        const Language source = brief.sourceOf(key);
        for (const Language &own : brief.languages) {
            if (language && own != *language)
                continue;
            const Text *text = brief.find(key, own);
            CarriedText carried{.key = key, .language = own, .sourceLanguage = source, .text = text ? *text : Text()};
            if (own != source)
                carried.source = brief.body(key, source);
            carried.base = fingerprint(carried.text.body);
            file.texts.append(carried);
        }
    }
    return file;
}

Result<QByteArray> writeBrief(const BriefFile &file, BriefFormat format)
{
    switch (format) {
    case BriefFormat::Xliff12:
        return writeXliff12(file);
    case BriefFormat::Xliff20:
        return writeXliff20(file);
    case BriefFormat::Json:
        return writeBriefJson(file);
    case BriefFormat::Csv:
        return writeBriefCsv(file);
    case BriefFormat::Markdown:
        return writeBriefMarkdown(file);
    }
    Q_UNREACHABLE();
}

Result<BriefFile> readBrief(const QByteArray &bytes, BriefFormat format)
{
    if (bytes.size() > largestFile)
        return fail(Words::tr("The file is larger than 32 MB: no brief is."),
                    Words::tr("Nothing was changed. Check that it is the right file."));
    Result<BriefFile> file = [&] {
        switch (format) {
        case BriefFormat::Xliff12:
        case BriefFormat::Xliff20:
            return readXliff(bytes);
        case BriefFormat::Json:
            return readBriefJson(bytes);
        case BriefFormat::Csv:
            return readBriefCsv(bytes);
        case BriefFormat::Markdown:
            return readBriefMarkdown(bytes);
        }
        Q_UNREACHABLE();
    }();
    if (!file)
        return fail(Words::tr("This file cannot be read: %1.").arg(file.error().what),
                    Words::tr("Nothing was changed. Mend the file there, or export the brief again."));
    // A text that comes twice would be decided by its order.
    std::set<std::pair<FieldKey, Language>> seen;
    for (const CarriedText &text : std::as_const(file->texts)) {
        if (!seen.emplace(text.key, text.language).second)
            return fail(Words::tr("This file cannot be read: “%1” is there twice in %2.")
                            .arg(fieldPath(text.key), text.language.tag()),
                        Words::tr("Nothing was changed. Mend the file there, or export the brief again."));
    }
    return file;
}

} // namespace broadside
