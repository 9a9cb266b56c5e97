#include "RejectedExport.h"

#include "CsvWriter.h"
#include "ExportProgress.h"

#include <QCoreApplication>

namespace broadside {

namespace {

QString number(auto id)
{
    const auto value = static_cast<qint64>(id);
    return value == 0 ? QString() : QString::number(value);
}

QStringList rejectedCells(ImportId import, const RejectedRow &row)
{
    return {number(import), number(row.row), number(row.line), row.reason, row.text};
}

QStringList rejectedHeader()
{
    return QStringLiteral("import,import_row,line,reason,text").split(u',');
}

} // namespace

Result<qint64> exportRejected(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress)
{
    auto file = CsvWriter::create(path, rejectedHeader());
    if (!file)
        return std::unexpected(file.error());
    const auto written = store.forEachRejected(campaign, [&](ImportId import, const RejectedRow &row) -> Result<void> {
        if (const auto go = proceed(progress, (*file)->rows(), 0); !go)
            return go;
        return (*file)->write(rejectedCells(import, row));
    });
    if (!written)
        return std::unexpected(written.error());
    return (*file)->commit();
}

Result<qint64> exportRejected(const SignerStore &store, ImportId import, const QString &path)
{
    const auto rows = store.rejectedRows(import);
    if (!rows)
        return std::unexpected(rows.error());
    auto file = CsvWriter::create(path, rejectedHeader());
    if (!file)
        return std::unexpected(file.error());
    for (const RejectedRow &row : *rows) {
        if (const auto written = (*file)->write(rejectedCells(import, row)); !written)
            return std::unexpected(written.error());
    }
    return (*file)->commit();
}

Result<qint64> exportRejected(const QStringList &header, const QList<ReportedRow> &rows, const QString &path)
{
    auto file = CsvWriter::create(path, QStringList{QStringLiteral("line"), QStringLiteral("reason")} + header);
    if (!file)
        return std::unexpected(file.error());
    for (const ReportedRow &row : rows) {
        const QStringList place{QString::number(row.line), rowFaultText(row.reason)};
        if (const auto written = (*file)->write(place + row.cells); !written)
            return std::unexpected(written.error());
    }
    return (*file)->commit();
}

} // namespace broadside
