#include "SignerExport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace broadside {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

/// A CSV file that appears under its name when it is complete.
class CsvFile
{
public:
    static Result<std::unique_ptr<CsvFile>> create(const QString &path, const QStringList &header)
    {
        auto file = std::make_unique<CsvFile>(path);
        if (!file->m_file.open(QIODevice::WriteOnly))
            return std::unexpected(file->error());
        if (const auto written = file->write(header); !written)
            return std::unexpected(written.error());
        file->m_rows = 0;
        return file;
    }

    explicit CsvFile(const QString &path) : m_file(path) {}

    /// Values are written as they are: the file is for scripts as well, and a sign in front of a value would change it.
    Result<void> write(const QStringList &cells)
    {
        bool isFirst = true;
        for (const QString &cell : cells) {
            if (!isFirst)
                m_pending.append(',');
            isFirst = false;
            append(cell.toUtf8());
        }
        m_pending.append('\n');
        ++m_rows;
        return m_pending.size() < 65536 ? Result<void>() : flush();
    }

    Result<qint64> commit()
    {
        if (const auto flushed = flush(); !flushed)
            return std::unexpected(flushed.error());
        if (!m_file.commit())
            return std::unexpected(error());
        return m_rows;
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void append(QByteArray cell)
    {
        const bool needsQuotes = std::ranges::any_of(
            cell, [](char byte) { return byte == ',' || byte == '"' || byte == '\n' || byte == '\r'; });
        if (needsQuotes)
            cell = '"' + cell.replace('"', "\"\"") + '"';
        m_pending.append(cell);
    }

    Result<void> flush()
    {
        if (m_file.write(m_pending) != m_pending.size())
            return std::unexpected(error());
        m_pending.clear();
        return {};
    }

    [[nodiscard]] Error error() const
    {
        return Error{
            QCoreApplication::translate("Importing", "“%1” could not be written; a file of that name is as it was.")
                .arg(QFileInfo(m_file.fileName()).fileName()),
            QCoreApplication::translate("Importing",
                                        "Check the folder and the space on the disk, or choose another place."),
            m_file.errorString()};
    }

    QSaveFile m_file;
    QByteArray m_pending;
    qint64 m_rows = 0;
};

/// Reports, and says when to stop.
Result<void> proceed(Progress &progress, qint64 done, qint64 total)
{
    if (done % rowsBetweenReports != 0)
        return {};
    if (progress.cancelled())
        return fail(QCoreApplication::translate("Importing",
                                                "Saving the list was cancelled; a file of that name is as it was."));
    progress.report(done, total);
    return {};
}

QString number(auto id)
{
    const auto value = static_cast<qint64>(id);
    return value == 0 ? QString() : QString::number(value);
}

QString consentText(const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    return consent->allowed && consent->withdrawnAt.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList signerCells(const Signature &signature)
{
    return {number(signature.id),
            signature.firstName,
            signature.lastName,
            signature.email,
            signature.phone,
            signature.address,
            signature.city,
            signature.region,
            signature.postalCode,
            signature.country,
            signature.language,
            signature.comment,
            consentText(signature.consentEmail),
            signature.signedAt,
            signature.source,
            signature.status == SignatureStatus::Duplicate ? QStringLiteral("duplicate") : QStringLiteral("valid"),
            number(signature.import),
            number(signature.importRow),
            number(signature.duplicateOf)};
}

QStringList signerHeader()
{
    return QStringLiteral("id,first_name,last_name,email,phone,address,city,region,postal_code,country,language,"
                          "comment,consent_email,"
                          "signed_at,source,status,import,import_row,duplicate_of")
        .split(u',');
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

Result<qint64> exportSigners(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress)
{
    const auto total = store.count(campaign, {});
    if (!total)
        return std::unexpected(total.error());
    auto file = CsvFile::create(path, signerHeader());
    if (!file)
        return std::unexpected(file.error());
    const auto written = store.forEach(campaign, [&](const Signature &signature) -> Result<void> {
        if (const auto go = proceed(progress, (*file)->rows(), *total); !go)
            return go;
        return (*file)->write(signerCells(signature));
    });
    if (!written)
        return std::unexpected(written.error());
    return (*file)->commit();
}

Result<qint64> exportRejected(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress)
{
    auto file = CsvFile::create(path, rejectedHeader());
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
    auto file = CsvFile::create(path, rejectedHeader());
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
    auto file = CsvFile::create(path, QStringList{QStringLiteral("line"), QStringLiteral("reason")} + header);
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
