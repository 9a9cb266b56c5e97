// Streams the rows of one table of an OpenDocument spreadsheet (ODF 1.3 Part 3, 9.1).
#pragma once

#include "SheetRows.h"
#include "TableReader.h"
#include "XmlReader.h"

namespace broadside {

class OdsSheet final : public SheetRows, private XmlHandler
{
public:
    /// `table`: which of the document's, from 0.
    OdsSheet(std::unique_ptr<MemberStream> stream, const QString &name, std::size_t table, CellForm form);

    /// A row that is said to be repeated comes as often; an error when that makes far more of it than a list has.
    Result<bool> next() override;
    [[nodiscard]] const SheetRow &row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_xml.position(); }
    [[nodiscard]] qint64 size() const override { return m_xml.size(); }

private:
    /// What the reader stands in. Everything that belongs nowhere (shapes, notes, changes) is passed over.
    enum class Place : std::uint8_t { Document, Spreadsheet, Table, Row, Cell, Paragraph };

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startTablePart(std::string_view name, const XmlAttributes &attributes);
    void startCell(std::string_view name, const XmlAttributes &attributes);
    void startParagraph();
    void startInParagraph(std::string_view name, const XmlAttributes &attributes);
    void appendText(std::string_view text);
    void endRow();
    void endCell();

    CellForm m_form;
    std::size_t m_tablesLeft; ///< before the one that is wanted
    Place m_place = Place::Document;
    int m_rowGroups = 0; ///< around the row
    int m_spans = 0;     ///< within the paragraph
    int m_skipped = 0;   ///< elements that are passed over, within one another

    SheetRow m_row;
    qint64 m_nextRow = 0;
    qint64 m_rowRepeat = 1;
    qint64 m_repeatsLeft = 0;
    std::size_t m_repeatedBytes = 0;

    std::size_t m_column = 0;
    std::size_t m_columnRepeat = 1;
    bool m_isCovered = false;
    std::string m_type;
    std::string m_value;
    std::string m_text; ///< the paragraphs
    int m_paragraphs = 0;
    bool m_endsWithSpace = false; ///< further ones are not shown
    std::string m_data;
    XmlReader m_xml; ///< the last: it calls the handler that stands above
};

} // namespace broadside
