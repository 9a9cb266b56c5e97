// What a cell looks like, whatever language and country it comes from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace broadside {

/// Ordered so that what says most about its column stands between `Number` and `YesNo`.
enum class CellType : std::uint8_t {
    Empty,
    Missing, ///< "n/a", "NULL", "-": written where nothing is known
    Number,  ///< with a currency, a percent sign, separators of thousands; in Arabic and full-width digits as well
    Date,    ///< with a time or not, the month in digits or in letters
    Time,
    Email,
    Url,
    Phone,
    YesNo, ///< in the languages of the program, and a cross or a tick
    Code,  ///< letters and digits: a postal code, an id, "address_1"
    Words, ///< a name, a place, an address
    Text   ///< anything else: sentences, several values in one cell
};

inline constexpr std::size_t cellTypeCount = 12;

/// Types that a column's name hardly has.
[[nodiscard]] constexpr bool isData(CellType type)
{
    return type >= CellType::Number && type <= CellType::Phone;
}
/// Types that differ from text so clearly that a column of them has a type.
[[nodiscard]] constexpr bool isTelling(CellType type)
{
    return type >= CellType::Number && type <= CellType::YesNo;
}
[[nodiscard]] constexpr bool isText(CellType type)
{
    return type >= CellType::Code;
}
/// Types that stand in one column together: phones without signs are numbers, dates without separators too.
[[nodiscard]] CellType typeGroup(CellType type);

/// Without spaces, tabs and no-break spaces at both ends.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);

/// Looks at cells one after another; keeps its buffer, for there are many.
class CellTyper
{
public:
    [[nodiscard]] CellType typeOf(std::string_view cell);

private:
    /// The cell in ASCII: digits of all scripts as digits, currencies as '$', dashes as '-', letters as 'a' or
    /// themselves, other signs as '`'.
    void fold(std::string_view cell);
    std::string m_folded;
};

} // namespace broadside
