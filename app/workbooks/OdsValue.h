// The value of a cell of an OpenDocument spreadsheet, as data.
#pragma once

#include <string>
#include <string_view>

namespace broadside {

/// `type`: office:value-type; `value`: that attribute of the cell that holds its value (ODF 1.3 Part 3, 19.387);
/// `shown`: the cell's text. Appends dates and times as ISO 8601, to the second; numbers in full, but as shown where
/// that has zeros in front (postal codes, phones); TRUE and FALSE; texts as they are, and `shown` for what is not
/// understood.
void appendOdsData(std::string &out, std::string_view type, std::string_view value, std::string_view shown);

} // namespace broadside
