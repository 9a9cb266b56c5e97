#include "CsvList.h"

namespace broadside {

CsvList::CsvList(std::unique_ptr<CsvWriter> file, const QList<ExportColumn> &columns, CellText text)
    : m_file(std::move(file)), m_columns(columns), m_text(std::move(text))
{
}

Result<std::unique_ptr<ListFile>> CsvList::create(const QString &path, const QStringList &headings,
                                                  const QList<ExportColumn> &columns, CellText text,
                                                  const CsvForm &form)
{
    auto file = CsvWriter::create(path, headings, form);
    if (!file)
        return std::unexpected(file.error());
    return std::make_unique<CsvList>(*std::move(file), columns, std::move(text));
}

Result<void> CsvList::write(const ShownSignature &shown)
{
    m_cells.clear();
    for (const ExportColumn column : m_columns)
        m_cells.append(m_text(column, shown));
    return m_file->write(m_cells);
}

Result<void> CsvList::commit(ExportSummary &, Progress &)
{
    if (const auto rows = m_file->commit(); !rows)
        return std::unexpected(rows.error());
    return {};
}

} // namespace broadside
