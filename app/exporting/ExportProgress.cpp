#include "ExportProgress.h"

#include <QCoreApplication>

namespace broadside {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

} // namespace

Result<void> proceed(Progress &progress, qint64 done, qint64 total)
{
    if (done % rowsBetweenReports != 0)
        return {};
    if (progress.cancelled())
        return std::unexpected(cancelledError());
    progress.report(done, total);
    return {};
}

Error cancelledError()
{
    return Error{
        QCoreApplication::translate("Importing", "Saving the list was cancelled; a file of that name is as it was."),
        {},
        {}};
}

} // namespace broadside
