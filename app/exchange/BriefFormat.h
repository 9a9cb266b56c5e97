// The formats in which a brief travels.
#pragma once

#include "BriefFile.h"

namespace broadside {

enum class BriefFormat {
    Xliff12,  ///< OASIS XLIFF 1.2: translations only, any number of languages; source texts stand in <source>
    Xliff20,  ///< OASIS XLIFF 2.0: translations only, from one language into one
    Json,     ///< for programs
    Csv,      ///< RFC 4180 in UTF-8, for spreadsheets
    Markdown, ///< for text editors
};

[[nodiscard]] const QList<BriefFormat> &briefFormats();
/// "xliff", "xliff2", "json", "csv", "markdown".
[[nodiscard]] QString briefFormatId(BriefFormat format);
[[nodiscard]] std::optional<BriefFormat> briefFormatFromId(QStringView id);
/// "XLIFF 1.2 (OmegaT, Weblate, …)".
[[nodiscard]] QString briefFormatName(BriefFormat format);
/// Without a dot: "xlf".
[[nodiscard]] QString briefFormatExtension(BriefFormat format);
/// By the file's first bytes, or by its name where they say nothing; none for another kind of file.
[[nodiscard]] std::optional<BriefFormat> formatOf(const QString &fileName, const QByteArray &bytes);

/// The same bytes for the same brief. An error where a text holds what no file can carry, and in XLIFF where there is
/// nothing to translate or, in 2.0, more than one pair of languages.
[[nodiscard]] Result<QByteArray> writeBrief(const BriefFile &file, BriefFormat format);
/// Hostile input is expected: UTF-8 alone, at most 32 MB, XML without a DTD and at most 64 levels deep; an unknown
/// field or a text that is there twice gives an error that names the place. Nothing is half read.
[[nodiscard]] Result<BriefFile> readBrief(const QByteArray &bytes, BriefFormat format);

} // namespace broadside
