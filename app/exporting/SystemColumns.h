// The columns and words by which other systems read a list of people.
#pragma once

#include "ExportOptions.h"

#include <span>

namespace broadside {

struct SystemColumn
{
    const char *heading;
    ExportColumn column;
};

/// What the import's preset of that name reads again, and beside it what the system has no column of its own for: it
/// offers to take those in as fields. CiviCRM only knows who must not be written to; that somebody said yes does not
/// come back from its list.
[[nodiscard]] std::span<const SystemColumn> systemColumns(ExportSystem system);

/// What a signature has in a column, in the system's words: consent is that of the person's last answer
/// ("subscribed"), date and time are separated by a space. What a spreadsheet would take for a formula is guarded
/// (`FormulaGuard.h`), but for a phone number of nothing but digits and their marks, which the system must be able to
/// call and which can do no harm.
[[nodiscard]] QString systemText(ExportSystem system, ExportColumn column, const ShownSignature &shown);

} // namespace broadside
