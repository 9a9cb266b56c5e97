// A brief that is carried elsewhere to be translated or corrected, and comes back.
#pragma once

#include "Campaign.h"

namespace broadside {

enum class BriefFormat {
    Xliff12,  ///< OASIS XLIFF 1.2: a `file` for each pair of languages
    Xliff20,  ///< OASIS XLIFF 2.0: one pair of languages a document
    Json,     ///< all that there is
    Csv,      ///< a row a text, for spreadsheets
    Markdown, ///< one language, text after text: bodies and states alone
};

struct BriefFormatInfo
{
    BriefFormat format;
    const char *id;        ///< as the command line names it: "xliff2"
    const char *extension; ///< without a dot
};
[[nodiscard]] const QList<BriefFormatInfo> &briefFormats();
[[nodiscard]] std::optional<BriefFormat> briefFormatFromId(QStringView id);
/// What a file is, by its name and how it begins; none where it is nothing of the kind.
[[nodiscard]] std::optional<BriefFormat> briefFormatOf(const QString &fileName, const QByteArray &bytes);

/// One text on its way.
struct CarriedText
{
    FieldKey key;
    Language language;
    Language sourceLanguage; ///< the same as `language` for a source text
    QString source;          ///< the source's body as it is carried; empty for a source text
    Text text;
    /// Whether `text.madeFrom` and the notes are what was carried; Markdown carries neither.
    bool isWhole = true;
    QString base; ///< `fingerprint` of the body as it went out; empty where whoever edited the file dropped it

    bool operator==(const CarriedText &) const = default;
};

struct BriefFile
{
    QString campaign; ///< slug
    QList<CarriedText> texts;

    bool operator==(const BriefFile &) const = default;
};

/// Tells two bodies apart: 16 hexadecimal digits of their SHA-256.
[[nodiscard]] QString fingerprint(const QString &body);

/// All texts of a campaign that are written in some language, missing translations among them; or those of one language
/// alone.
[[nodiscard]] BriefFile briefFileOf(const Campaign &campaign, const std::optional<Language> &language = {});

/// An error where a format cannot hold the texts: XLIFF no control characters, XLIFF 2.0 and Markdown no second
/// language.
[[nodiscard]] Result<QByteArray> writeBrief(const BriefFile &file, BriefFormat format);
/// Hostile input is expected: an error names the place, and nothing is half read. At most 32 MB.
[[nodiscard]] Result<BriefFile> readBrief(const QByteArray &bytes, BriefFormat format);

} // namespace broadside
