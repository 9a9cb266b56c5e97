#include "CsvList.h"

namespace broadside {

Result<std::unique_ptr<ListFile>> CsvList::create(const QString &path, const QStringList &headings, const CsvForm &form)
{
    auto file = CsvWriter::create(path, headings, form);
    if (!file)
        return std::unexpected(file.error());
    return std::make_unique<CsvList>(*std::move(file));
}

Result<void> CsvList::commit(ExportSummary &, Progress &)
{
    if (const auto rows = m_file->commit(); !rows)
        return std::unexpected(rows.error());
    return {};
}

} // namespace broadside
