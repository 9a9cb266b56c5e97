// A writer and a reader for each format. They see valid UTF-8 and texts that can be carried: `writeBrief` and
// `readBrief` check that before and after. A reader's error is the end of a sentence that names the place.
#pragma once

#include "BriefFile.h"

namespace broadside {

using BriefFault = QString;
using ReadBrief = std::expected<BriefFile, BriefFault>;

[[nodiscard]] Result<QByteArray> writeXliff12(const BriefFile &file);
[[nodiscard]] ReadBrief readXliff12(const QString &document);
[[nodiscard]] Result<QByteArray> writeXliff20(const BriefFile &file);
[[nodiscard]] ReadBrief readXliff20(const QString &document);
[[nodiscard]] QByteArray writeBriefJson(const BriefFile &file);
[[nodiscard]] ReadBrief readBriefJson(const QByteArray &json);
[[nodiscard]] QByteArray writeBriefCsv(const BriefFile &file);
[[nodiscard]] ReadBrief readBriefCsv(const QString &document);
[[nodiscard]] QByteArray writeBriefMarkdown(const BriefFile &file);
[[nodiscard]] ReadBrief readBriefMarkdown(const QString &document);

/// JSON in which U+FEFF is written as an escape: Qt drops one that begins a string otherwise.
[[nodiscard]] QByteArray withMarksEscaped(QByteArray json);

} // namespace broadside
