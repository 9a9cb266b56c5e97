// Reads signatures, their figures and their imports, and takes imports back.
#pragma once

#include "Progress.h"
#include "Signature.h"
#include "SignerStatistics.h"
#include "TextHistory.h"
#include "Workspace.h"

#include <functional>

namespace broadside {

class SignerStore
{
public:
    explicit SignerStore(Workspace &workspace) : m_workspace(workspace) {}

    /// All signatures, duplicates with them.
    [[nodiscard]] Result<qint64> count(CampaignId campaign) const;
    [[nodiscard]] Result<Signature> signature(SignatureId id) const;
    [[nodiscard]] Result<SignerStatistics> statistics(CampaignId campaign) const;
    /// Newest first.
    [[nodiscard]] Result<QList<ImportRecord>> imports(CampaignId campaign) const;
    [[nodiscard]] Result<ImportRecord> import(ImportId id) const;

    /// Writes in a signature by hand, as from a sheet of paper: names, e-mail, phone, address and the rest as they are
    /// given (its id, import and status are found here). Whether it is somebody's certain duplicate shows in what comes
    /// back. An error without a name, or with an e-mail address that is none.
    Result<Signature> add(CampaignId campaign, const Signature &signature);
    /// The signature of the campaign that counts for this person, while somebody types: by mailbox and name, and
    /// where there is no e-mail address, by name and postal code. None where nobody fits.
    [[nodiscard]] Result<std::optional<Signature>> find(CampaignId campaign, const QString &firstName,
                                                        const QString &lastName, const QString &email,
                                                        const QString &postalCode) const;

    /// Calls `take` for every signature, in the order of arrival; the first error it gives back ends the walk.
    Result<void> forEach(CampaignId campaign, const std::function<Result<void>(const Signature &)> &take) const;
    Result<void> forEachRejected(CampaignId campaign,
                                 const std::function<Result<void>(ImportId, const RejectedRow &)> &take) const;
    [[nodiscard]] Result<QList<RejectedRow>> rejectedRows(ImportId id) const;
    /// Those behind the data record `after`, `limit` at most.
    [[nodiscard]] Result<QList<RejectedRow>> rejectedRows(ImportId id, qint64 after, int limit) const;

    /// Takes an import back whole: its signatures, consents and rejected rows are gone. A row that a later import
    /// brought again (and that was known then) now belongs to that import; the earliest left of a person's duplicates
    /// counts again. Gives back the import as it was.
    Result<ImportRecord> takeBack(ImportId id, Progress &progress);

    /// Signatures of an import that were corrected since they came: what taking it back would lose.
    [[nodiscard]] Result<QList<Signature>> correctedSince(ImportId id) const;

    /// Corrects what a signature says: names, e-mail, phone, address, city, region, postal code, country, language,
    /// comment. What each field was before is kept. Whether it is somebody's certain duplicate is found anew. An error
    /// when it is gone, or would have no name.
    Result<void> correct(const Signature &corrected, const Stamp &stamp);
    /// Nobody may be written to at the mailbox of this signature any more, in whichever campaign: `at` is an ISO 8601
    /// date, `source` says how we know. Gives back the number of signatures that it concerns.
    Result<qint64> withdrawConsent(SignatureId id, const QString &at, const QString &source);

    /// The mapping (as JSON) that was remembered for lists of a shape.
    [[nodiscard]] Result<std::optional<QByteArray>> rememberedMapping(const QByteArray &shape) const;
    Result<void> rememberMapping(const QByteArray &shape, const QByteArray &mapping);

private:
    Workspace &m_workspace;
};

} // namespace broadside
