// A list on its way into a file of one format.
#pragma once

#include "Progress.h"
#include "SignerView.h"

namespace broadside {

struct ExportSummary;

class ListFile
{
public:
    ListFile() = default;
    ListFile(const ListFile &) = delete;
    ListFile &operator=(const ListFile &) = delete;
    virtual ~ListFile() = default;

    virtual Result<void> write(const ShownSignature &shown) = 0;
    /// The file appears under its name. What there is to say about it goes into `summary`.
    virtual Result<void> commit(ExportSummary &summary, Progress &progress) = 0;
};

} // namespace broadside
