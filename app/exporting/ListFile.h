// A list on its way into a file of one format.
#pragma once

#include "Progress.h"
#include "Result.h"

#include <QStringList>

namespace broadside {

struct ExportSummary;

class ListFile
{
public:
    ListFile() = default;
    ListFile(const ListFile &) = delete;
    ListFile &operator=(const ListFile &) = delete;
    virtual ~ListFile() = default;

    /// As many cells as there are columns.
    virtual Result<void> write(const QStringList &cells) = 0;
    /// The file appears under its name. What there is to say about it goes into `summary`.
    virtual Result<void> commit(ExportSummary &summary, Progress &progress) = 0;
};

} // namespace broadside
