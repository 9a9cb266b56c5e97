// A list as CSV.
#pragma once

#include "CsvWriter.h"
#include "ExportColumn.h"
#include "ListFile.h"

namespace broadside {

class CsvList final : public ListFile
{
public:
    /// What stands in a cell.
    using CellText = std::function<QString(ExportColumn, const ShownSignature &)>;
    static Result<std::unique_ptr<ListFile>> create(const QString &path, const QStringList &headings,
                                                    const QList<ExportColumn> &columns, CellText text,
                                                    const CsvForm &form);

    CsvList(std::unique_ptr<CsvWriter> file, const QList<ExportColumn> &columns, CellText text);
    Result<void> write(const ShownSignature &shown) override;
    Result<void> commit(ExportSummary &summary, Progress &progress) override;

private:
    std::unique_ptr<CsvWriter> m_file;
    QList<ExportColumn> m_columns;
    CellText m_text;
    QStringList m_cells; ///< of the row at hand
};

} // namespace broadside
