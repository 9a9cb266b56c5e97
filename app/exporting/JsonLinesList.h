// A list as JSON Lines (jsonlines.org): an object a line, in UTF-8.
#pragma once

#include "ExportColumn.h"
#include "ListFile.h"
#include "OutputFile.h"

namespace broadside {

/// The keys are the columns' ids, in the columns' order. Values are strings, but for numbers (of signatures, imports,
/// rows), consent (true or false) and tags (an array of strings); null is what there is not of those.
class JsonLinesList final : public ListFile
{
public:
    static Result<std::unique_ptr<ListFile>> create(const QString &path, const QList<ExportColumn> &columns);

    JsonLinesList(OutputFile file, const QList<ExportColumn> &columns);
    Result<void> write(const ShownSignature &shown) override;
    Result<void> commit(ExportSummary &summary, Progress &progress) override;

private:
    OutputFile m_file;
    QList<ExportColumn> m_columns;
    std::vector<std::string> m_keys; ///< quoted, with what stands before and after
};

} // namespace broadside
