#include "SignerExport.h"

#include "CsvWriter.h"

#include <QCoreApplication>

namespace broadside {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

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

} // namespace

Result<qint64> exportSigners(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress)
{
    const auto total = store.count(campaign);
    if (!total)
        return std::unexpected(total.error());
    auto file = CsvWriter::create(path, signerHeader());
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

} // namespace broadside
