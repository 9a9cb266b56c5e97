#include "OdsSheet.h"

#include "OdsValue.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadside {

namespace {

/// Rows that are repeated may add this much: a list that is written so has few of them.
constexpr std::size_t mostRepeatedBytes = std::size_t{256} << 20;

/// 1 for what is no number.
qint64 toCount(std::string_view text)
{
    qint64 count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::max<qint64>(1, count);
}

/// What stands in a paragraph without being its text.
bool isNoText(std::string_view name)
{
    static constexpr auto names =
        std::to_array<std::string_view>({"annotation", "ruby-text", "note", "frame", "custom-shape", "g", "rect",
                                         "line", "control", "path", "polygon"});
    return std::ranges::find(names, name) != names.end();
}

} // namespace

OdsSheet::OdsSheet(std::unique_ptr<MemberStream> stream, const QString &name, std::size_t table, CellForm form)
    : m_form(form), m_tablesLeft(table), m_xml(std::move(stream), *this, name)
{
}

Result<bool> OdsSheet::next()
{
    if (m_repeatsLeft == 0)
        return m_xml.run();
    --m_repeatsLeft;
    m_row.setNumber(m_row.number() + 1);
    m_repeatedBytes += m_row.length();
    if (m_repeatedBytes > mostRepeatedBytes)
        return std::unexpected(unpackedSizeError(m_xml.name()));
    return true;
}

void OdsSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Document:
        if (name == "spreadsheet")
            m_place = Place::Spreadsheet;
        break;
    case Place::Spreadsheet:
        if (name == "table" && m_tablesLeft == 0)
            m_place = Place::Table;
        else
            m_skipped = 1;
        if (name == "table" && m_tablesLeft > 0)
            --m_tablesLeft;
        break;
    case Place::Table:
        startTablePart(name, attributes);
        break;
    case Place::Row:
        if (name == "table-cell" || name == "covered-table-cell")
            startCell(name, attributes);
        else
            m_skipped = 1;
        break;
    case Place::Cell:
        if (name == "p" || name == "h")
            startParagraph();
        else
            m_skipped = 1;
        break;
    case Place::Paragraph:
        startInParagraph(name, attributes);
        break;
    }
}

void OdsSheet::startTablePart(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table-row") {
        if (m_nextRow >= mostRows)
            return reader().finish();
        m_place = Place::Row;
        m_row.begin(m_nextRow);
        m_rowRepeat = std::min(toCount(attributes["number-rows-repeated"]), mostRows - m_nextRow);
        m_column = 0;
    } else if (name == "table-row-group" || name == "table-header-rows" || name == "table-rows") {
        ++m_rowGroups;
    } else {
        m_skipped = 1;
    }
}

void OdsSheet::startCell(std::string_view name, const XmlAttributes &attributes)
{
    m_place = Place::Cell;
    m_isCovered = name.starts_with("covered");
    m_columnRepeat = 1;
    m_type.clear();
    m_value.clear();
    m_text.clear();
    m_paragraphs = 0;
    attributes.forEach([this](std::string_view attribute, std::string_view prefix, std::string_view value) {
        if (prefix == "calcext") // LibreOffice's own: tells errors from texts
            return;
        if (attribute == "value-type")
            m_type = value;
        else if (attribute == "number-columns-repeated")
            m_columnRepeat = static_cast<std::size_t>(toCount(value));
        else if (attribute == "value" || attribute == "date-value" || attribute == "time-value" ||
                 attribute == "boolean-value" || attribute == "string-value")
            m_value = value;
    });
}

void OdsSheet::startParagraph()
{
    m_place = Place::Paragraph;
    if (m_paragraphs++ > 0)
        m_text.push_back('\n');
    m_endsWithSpace = true;
}

void OdsSheet::startInParagraph(std::string_view name, const XmlAttributes &attributes)
{
    if (isNoText(name)) {
        m_skipped = 1;
        return;
    }
    ++m_spans;
    if (m_text.size() > longestRow)
        return; // more than a row may have: the reader of rows says so
    if (name == "s") {
        m_text.append(static_cast<std::size_t>(std::min<qint64>(toCount(attributes["c"]), longestRow)), ' ');
        m_endsWithSpace = false;
    } else if (name == "tab" || name == "line-break") {
        m_text.push_back(name == "tab" ? '\t' : '\n');
        m_endsWithSpace = true;
    }
}

void OdsSheet::characters(std::string_view text)
{
    if (m_skipped == 0 && m_place == Place::Paragraph)
        appendText(text);
}

/// Runs of spaces and line ends of the XML are shown as one space, and not at all in front (ODF 1.3 Part 3, 6.1.2).
void OdsSheet::appendText(std::string_view text)
{
    if (m_text.size() > longestRow)
        return; // more than a row may have: the reader of rows says so
    for (const char character : text) {
        const bool isSpace = character == ' ' || character == '\t' || character == '\n' || character == '\r';
        if (!isSpace)
            m_text.push_back(character);
        else if (!m_endsWithSpace)
            m_text.push_back(' ');
        m_endsWithSpace = isSpace;
    }
}

void OdsSheet::endElement(std::string_view)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Document:
        break;
    case Place::Spreadsheet:
        reader().finish();
        break;
    case Place::Table:
        if (m_rowGroups-- == 0)
            reader().finish();
        break;
    case Place::Row:
        endRow();
        break;
    case Place::Cell:
        endCell();
        break;
    case Place::Paragraph:
        if (m_spans-- == 0) {
            m_spans = 0;
            m_place = Place::Cell;
        }
        break;
    }
}

void OdsSheet::endRow()
{
    m_place = Place::Table;
    m_nextRow += m_rowRepeat;
    if (m_row.size() > 0 || m_row.fault() != SheetRow::Fault::None) {
        m_repeatsLeft = m_rowRepeat - 1;
        reader().pause();
    }
}

void OdsSheet::endCell()
{
    m_place = Place::Row;
    if (!m_isCovered) {
        if (m_paragraphs == 0 && m_type == "string")
            m_text = m_value;
        std::string_view shown = m_text;
        if (m_form == CellForm::AsData || m_paragraphs == 0) {
            m_data.clear();
            appendOdsData(m_data, m_type, m_value, m_text);
            shown = m_data;
        }
        m_row.set(m_column, shown, m_columnRepeat);
    }
    // Columns beyond the last that a sheet can have are all the same.
    m_column = std::min(m_column + std::min(m_columnRepeat, mostCells), mostCells);
}

} // namespace broadside
