// The apostrophe in front of what a spreadsheet would take for a formula: put there when a list is written for one, and
// taken off when a list is read.
#pragma once

#include <QString>

#include <string_view>

namespace broadside {

/// With an apostrophe in front where the text begins with =, +, -, @ (their wide forms, which Japanese Excel takes for
/// them, included), a tab or a line end; otherwise as it is. The rule is OWASP's (CSV Injection); spreadsheets show the
/// apostrophe, and programs other than Broadside read it.
[[nodiscard]] QString guarded(const QString &text);

/// Without the apostrophes that stand before such a character. Other programs guard their lists the same way.
[[nodiscard]] std::string_view unguarded(std::string_view cell);

} // namespace broadside
