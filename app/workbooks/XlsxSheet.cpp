#include "XlsxSheet.h"

#include "DecimalDigits.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace broadside {

namespace {

/// The column of a reference ("C7" is 2), or nothing for what is none.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    constexpr std::size_t letters = 26;
    constexpr std::size_t mostLetters = 4;
    std::size_t column = 0;
    std::size_t at = 0;
    for (; at < reference.size(); ++at) {
        const char letter = static_cast<char>(reference[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * letters + static_cast<std::size_t>(letter - 'A') + 1;
        if (at == mostLetters)
            return std::nullopt;
    }
    if (at == 0)
        return std::nullopt;
    return column - 1;
}

std::optional<double> toNumber(std::string_view text)
{
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// A whole number that needs no reading: it is its own shortest text.
bool isPlainInteger(std::string_view text)
{
    constexpr std::size_t exactDigits = 15;
    if (text.empty() || text.size() > exactDigits || (text.front() == '0' && text.size() > 1))
        return false;
    return std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace

XlsxSheet::XlsxSheet(std::unique_ptr<MemberStream> stream, const QString &name, Shared shared)
    : m_shared(std::move(shared)), m_xml(std::move(stream), *this, name)
{
}

Result<bool> XlsxSheet::next()
{
    return m_xml.run();
}

void XlsxSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_isInData) {
        m_isInData = name == "sheetData";
        return;
    }
    if (name == "c")
        startCell(attributes);
    else if (name == "v")
        m_isInValue = true;
    else if (name == "row")
        startRow(attributes);
    else if (name == "is")
        m_isInInline = true;
    else if (m_isInInline)
        m_inline.startElement(name);
}

void XlsxSheet::endElement(std::string_view name)
{
    if (!m_isInData)
        return;
    if (name == "v") {
        m_isInValue = false;
    } else if (name == "c") {
        endCell();
    } else if (name == "row") {
        if (m_row.size() > 0 || m_row.fault() != SheetRow::Fault::None)
            reader().pause();
    } else if (name == "is") {
        m_isInInline = false;
    } else if (m_isInInline) {
        m_inline.endElement(name);
    } else if (name == "sheetData") {
        reader().finish(); // what follows is no cell
    }
}

void XlsxSheet::characters(std::string_view text)
{
    if (m_isInValue)
        m_value.append(text.substr(0, longestRow + 1 - m_value.size()));
    else if (m_isInInline)
        m_inline.characters(text);
}

/// A number that is none, or that no sheet has, is taken as the next one.
void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    const std::string_view text = attributes["r"];
    qint64 number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || number < 1 || number > mostRows)
        number = m_nextRow + 1;
    m_row.begin(number - 1);
    m_nextRow = number;
    m_nextColumn = 0;
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    m_column = m_nextColumn;
    m_type = CellType::Number;
    m_style = 0;
    m_value.clear();
    m_inline.begin();
    attributes.forEach([this](std::string_view name, std::string_view, std::string_view value) {
        if (name == "r") {
            m_column = columnOf(value).value_or(m_nextColumn);
        } else if (name == "s") {
            std::from_chars(value.data(), value.data() + value.size(), m_style);
        } else if (name == "t") {
            m_type = value == "s"           ? CellType::Shared
                     : value == "inlineStr" ? CellType::Inline
                     : value == "b"         ? CellType::Boolean
                     : value == "d"         ? CellType::Date
                     : value == "n"         ? CellType::Number
                                            : CellType::Text; // str: of a formula; e: an error
        }
    });
    m_nextColumn = m_column + 1;
}

void XlsxSheet::endCell()
{
    switch (m_type) {
    case CellType::Number:
        if (!m_value.empty())
            setNumber(m_value);
        break;
    case CellType::Shared:
        setSharedText();
        break;
    case CellType::Inline:
        setText(m_inline.text());
        break;
    case CellType::Boolean:
        if (!m_value.empty())
            m_row.set(m_column, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
        break;
    case CellType::Date:
        if (const auto serial = parseIsoDate(m_value, m_shared.dateSystem);
            serial && m_shared.form == CellForm::AsShown)
            setNumber(std::to_string(*serial));
        else
            m_row.set(m_column, m_value);
        break;
    case CellType::Text:
        resolveEscapes(m_value);
        setText(m_value);
        break;
    }
    m_value.clear();
}

void XlsxSheet::setNumber(std::string_view text)
{
    const NumberFormat &format = (*m_shared.styles)[m_style];
    if (m_shared.form == CellForm::AsData && format.isPlain() && isPlainInteger(text))
        return m_row.set(m_column, text);
    const auto number = toNumber(text);
    if (!number)
        return m_row.set(m_column, text);
    m_shown.clear();
    if (m_shared.form == CellForm::AsShown)
        format.show(m_shown, *number, m_shared.dateSystem);
    else
        format.giveData(m_shown, *number, m_shared.dateSystem);
    m_row.set(m_column, m_shown);
}

void XlsxSheet::setSharedText()
{
    if (m_value.empty())
        return;
    std::size_t index = 0;
    const auto parsed = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    if (parsed.ec != std::errc() || index >= m_shared.texts->size())
        return reader().stop(
            damagedWorkbookError(reader().name(), QStringLiteral("row %1: no text %2").arg(m_nextRow).arg(QString::fromStdString(m_value))));
    setText((*m_shared.texts)[index]);
}

void XlsxSheet::setText(std::string_view text)
{
    if (m_shared.form == CellForm::AsData)
        return m_row.set(m_column, text);
    m_shown.clear();
    (*m_shared.styles)[m_style].showText(m_shown, text);
    m_row.set(m_column, m_shown);
}

} // namespace broadside
