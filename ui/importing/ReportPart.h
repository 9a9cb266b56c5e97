// The parts of an import's report: a count, and the rows behind it.
#pragma once

#include "Import.h"

#include <array>

namespace broadside {

enum class ReportPart { New, Known, Duplicates, LikelyDuplicates, Rejected, Warned, Consents };

inline constexpr std::array reportParts{
    ReportPart::New,      ReportPart::Known,  ReportPart::Duplicates, ReportPart::LikelyDuplicates,
    ReportPart::Rejected, ReportPart::Warned, ReportPart::Consents};

/// The id of its widgets: "newTile".
[[nodiscard]] QString reportPartKey(ReportPart part);
/// What stands under its figure.
[[nodiscard]] QString reportPartName(ReportPart part, qint64 count);
/// What becomes of its rows, in a sentence.
[[nodiscard]] QString reportPartMeaning(ReportPart part);
[[nodiscard]] qint64 reportPartCount(const ImportReport &report, ReportPart part);
/// Its first rows; those of consents are in `ImportReport::consentChanges`.
[[nodiscard]] QList<ReportedRow> reportPartRows(const ImportReport &report, ReportPart part);

} // namespace broadside
