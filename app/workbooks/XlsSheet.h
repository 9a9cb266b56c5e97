// Streams the rows of a worksheet of Excel 5 to 2003.
#pragma once

#include "SheetRows.h"
#include "XlsWorkbook.h"

namespace broadside {

class XlsSheet final : public SheetRows
{
public:
    /// `offset`: where the sheet begins in the workbook's stream. An error when there is none.
    static Result<std::unique_ptr<SheetRows>> open(std::unique_ptr<BiffStream> stream, qint64 offset,
                                                   std::shared_ptr<const XlsWorkbook::Shared> shared, CellForm form,
                                                   const QString &name);

    Result<bool> next() override;
    [[nodiscard]] const SheetRow &row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_stream->position(); }
    [[nodiscard]] qint64 size() const override { return m_stream->size(); }

private:
    XlsSheet(std::unique_ptr<BiffStream> stream, std::shared_ptr<const XlsWorkbook::Shared> shared, CellForm form,
             QString name)
        : m_stream(std::move(stream)), m_shared(std::move(shared)), m_form(form), m_name(std::move(name))
    {
    }
    Result<bool> nextRecord();
    Result<void> readCell();
    void readFormula(std::size_t column, std::size_t style);
    void setNumber(std::size_t column, std::size_t style, double number);
    void setText(std::size_t column, std::size_t style, std::string_view text);
    std::string readText();

    std::unique_ptr<BiffStream> m_stream;
    std::shared_ptr<const XlsWorkbook::Shared> m_shared;
    CellForm m_form;
    QString m_name;
    SheetRow m_row;
    bool m_hasCell = false; ///< the record at hand is of the row after this one
    bool m_isDone = false;
    int m_depth = 1;              ///< charts within the sheet begin and end as sheets do
    std::size_t m_textColumn = 0; ///< of a formula whose text is in the next record
    std::size_t m_textStyle = 0;
    bool m_isTextNext = false;
    std::string m_shown;
};

} // namespace broadside
