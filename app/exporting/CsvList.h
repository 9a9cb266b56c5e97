// A list as CSV.
#pragma once

#include "CsvWriter.h"
#include "ListFile.h"

namespace broadside {

class CsvList final : public ListFile
{
public:
    static Result<std::unique_ptr<ListFile>> create(const QString &path, const QStringList &headings,
                                                    const CsvForm &form);

    explicit CsvList(std::unique_ptr<CsvWriter> file) : m_file(std::move(file)) {}
    Result<void> write(const QStringList &cells) override { return m_file->write(cells); }
    Result<void> commit(ExportSummary &summary, Progress &progress) override;

private:
    std::unique_ptr<CsvWriter> m_file;
};

} // namespace broadside
