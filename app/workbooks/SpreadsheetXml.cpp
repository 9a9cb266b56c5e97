#include "SpreadsheetXml.h"

#include "DecimalDigits.h"
#include "FilePackage.h"
#include "SerialDate.h"
#include "TableLimits.h"
#include "XmlReader.h"

#include <algorithm>
#include <charconv>

namespace broadside {

namespace {

qint64 toNumber(std::string_view text, qint64 otherwise, qint64 most)
{
    qint64 number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number < 1 || number > most ? otherwise : number;
}

class SheetsHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Worksheet" && sheets.size() < mostMembers) {
            const std::string_view title = attributes["Name"];
            sheets.push_back({QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())), true});
        } else if (name == "Visible") {
            m_isInVisible = true;
        }
    }
    void endElement(std::string_view) override { m_isInVisible = false; }
    void characters(std::string_view text) override
    {
        if (m_isInVisible && !sheets.empty() && text.starts_with("Sheet")) // SheetHidden, SheetVeryHidden
            sheets.back().isShown = false;
    }

    std::vector<Workbook::Sheet> sheets;

private:
    bool m_isInVisible = false;
};

class XmlSheetRows final : public SheetRows, private XmlHandler
{
public:
    XmlSheetRows(std::unique_ptr<MemberStream> stream, const QString &name, std::size_t sheet)
        : m_sheetsLeft(sheet), m_xml(std::move(stream), *this, name)
    {
    }

    Result<bool> next() override { return m_xml.run(); }
    [[nodiscard]] const SheetRow &row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_xml.position(); }
    [[nodiscard]] qint64 size() const override { return m_xml.size(); }

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Worksheet") {
            m_isInSheet = m_sheetsLeft == 0;
            m_sheetsLeft -= m_isInSheet ? 0 : 1;
        } else if (!m_isInSheet) {
            return;
        } else if (name == "Row") {
            m_nextRow = toNumber(attributes["Index"], m_nextRow + 1, mostRows);
            m_row.begin(m_nextRow - 1);
            m_column = 0;
        } else if (name == "Cell") {
            m_column =
                static_cast<std::size_t>(toNumber(attributes["Index"], static_cast<qint64>(m_column) + 1, mostCells));
            m_merged = static_cast<std::size_t>(toNumber(attributes["MergeAcross"], 0, mostCells));
            m_value.clear();
        } else if (name == "Comment") {
            m_isInComment = true;
        } else if (name == "Data" && !m_isInComment) {
            m_type = attributes["Type"];
            m_isInData = true;
        }
    }

    void endElement(std::string_view name) override
    {
        if (!m_isInSheet)
            return;
        if (name == "Data") {
            m_isInData = false;
        } else if (name == "Comment") {
            m_isInComment = false;
        } else if (name == "Cell") {
            endCell();
        } else if (name == "Row") {
            if (m_row.size() > 0 || m_row.fault() != SheetRow::Fault::None)
                reader().pause();
        } else if (name == "Worksheet") {
            reader().finish();
        }
    }

    void characters(std::string_view text) override
    {
        if (m_isInData)
            m_value.append(text.substr(0, longestRow + 1 - m_value.size()));
    }

    void endCell()
    {
        std::string data;
        double number = 0;
        const auto parsed = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        if (m_type == "Number" && parsed.ec == std::errc() && parsed.ptr == m_value.data() + m_value.size())
            appendShortest(data, number);
        else if (m_type == "Boolean")
            data = m_value == "1" ? "TRUE" : "FALSE";
        else if (const auto serial = m_type == "DateTime" ? parseIsoDate(m_value, DateSystem::From1900) : std::nullopt;
                 serial && isSerialDate(*serial, DateSystem::From1900))
            appendIsoDate(data, *serial, DateSystem::From1900, false, false);
        else
            data = m_value;
        m_row.set(m_column - 1, m_value.empty() ? std::string_view() : data);
        m_column += m_merged;
    }

    SheetRow m_row;
    std::size_t m_sheetsLeft; ///< before the one that is wanted
    bool m_isInSheet = false;
    bool m_isInData = false;
    bool m_isInComment = false;
    qint64 m_nextRow = 0;
    std::size_t m_column = 0; ///< from 1
    std::size_t m_merged = 0; ///< columns that the cell covers besides its own
    std::string m_type;
    std::string m_value;
    XmlReader m_xml; ///< the last: it calls the handler that stands above
};

} // namespace

Result<std::unique_ptr<SpreadsheetXml>> SpreadsheetXml::open(std::unique_ptr<Package> document)
{
    SheetsHandler handler;
    if (const auto read = readXml(*document, FilePackage::content, handler); !read)
        return std::unexpected(read.error());
    std::unique_ptr<SpreadsheetXml> workbook(new SpreadsheetXml(std::move(document)));
    workbook->m_sheets = std::move(handler.sheets);
    return workbook;
}

Result<std::unique_ptr<SheetRows>> SpreadsheetXml::openSheet(std::size_t index, CellForm) const
{
    auto stream = m_document->open(FilePackage::content);
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<XmlSheetRows>(std::move(*stream), m_document->name(), index);
}

} // namespace broadside
