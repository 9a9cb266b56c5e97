// The number formats of a workbook's cells, by the number of the cell's style.
#pragma once

#include "NumberFormat.h"

#include <map>

namespace broadside {

class CellFormats
{
public:
    /// A format of the workbook's own; it goes before a built-in one of that number.
    void addCode(int id, std::string code);
    /// The next style: one that shows numbers by the format `id`. To be called when all codes are there.
    void addStyle(int id);
    /// General for a style that there is not.
    [[nodiscard]] const NumberFormat &operator[](std::size_t style) const;

private:
    std::uint16_t formatOf(int id);

    NumberFormat m_general;
    std::vector<NumberFormat> m_formats; ///< each once
    std::vector<std::uint16_t> m_styles; ///< index in `m_formats`
    std::map<int, std::string> m_codes;
    std::map<int, std::uint16_t> m_formatOfId;
};

} // namespace broadside
