// Streams the rows of a worksheet part (ECMA-376 Part 1, 18.3).
#pragma once

#include "CellFormats.h"
#include "RichText.h"
#include "SharedTexts.h"
#include "SheetRows.h"
#include "TableReader.h"
#include "XmlReader.h"

namespace broadside {

class XlsxSheet final : public SheetRows, private XmlHandler
{
public:
    /// What the workbook's sheets have in common.
    struct Shared
    {
        std::shared_ptr<const SharedTexts> texts;
        std::shared_ptr<const CellFormats> styles;
        DateSystem dateSystem = DateSystem::From1900;
        CellForm form = CellForm::AsData;
    };
    XlsxSheet(std::unique_ptr<MemberStream> stream, const QString &name, Shared shared);

    Result<bool> next() override;
    [[nodiscard]] const SheetRow &row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_xml.position(); }
    [[nodiscard]] qint64 size() const override { return m_xml.size(); }

private:
    enum class CellType : std::uint8_t { Number, Shared, Text, Inline, Boolean, Date };

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void setNumber(std::string_view text);
    void setSharedText();
    void setText(std::string_view text);

    Shared m_shared;
    SheetRow m_row;
    bool m_isInData = false;
    bool m_isInValue = false;
    bool m_isInInline = false;
    qint64 m_nextRow = 0;
    std::size_t m_column = 0; ///< of the cell
    std::size_t m_nextColumn = 0;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value;
    RichText m_inline;
    std::string m_shown;
    XmlReader m_xml; ///< the last: it calls the handler that stands above
};

} // namespace broadside
