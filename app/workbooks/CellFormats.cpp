#include "CellFormats.h"

namespace broadside {

namespace {

/// Excel has at most 65,490 styles and some 250 formats of a workbook's own.
constexpr std::size_t mostStyles = 65536;
constexpr std::size_t mostCodes = 10000;
constexpr int lastBuiltIn = 255;

} // namespace

void CellFormats::addCode(int id, std::string code)
{
    if (m_codes.size() < mostCodes)
        m_codes.emplace(id, std::move(code));
}

void CellFormats::addStyle(int id)
{
    if (m_styles.size() < mostStyles)
        m_styles.push_back(formatOf(id));
}

const NumberFormat &CellFormats::operator[](std::size_t style) const
{
    return style < m_styles.size() ? m_formats[m_styles[style]] : m_general;
}

std::uint16_t CellFormats::formatOf(int id)
{
    const auto known = m_formatOfId.find(id);
    if (known != m_formatOfId.end())
        return known->second;
    const auto code = m_codes.find(id);
    if (code == m_codes.end() && id != 0 && (id < 0 || id > lastBuiltIn))
        return formatOf(0);
    const auto index = static_cast<std::uint16_t>(m_formats.size());
    m_formats.push_back(code == m_codes.end() ? NumberFormat::builtIn(id) : NumberFormat(code->second));
    m_formatOfId.emplace(id, index);
    return index;
}

} // namespace broadside
