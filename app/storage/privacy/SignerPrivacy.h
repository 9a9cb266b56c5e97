// What the law gives signers (GDPR, PIPEDA, Quebec's Law 25): to see all that is held of them, and to be forgotten.
#pragma once

#include "Progress.h"
#include "Signature.h"
#include "TextHistory.h"
#include "Workspace.h"

#include <QDate>
#include <QJsonObject>

namespace broadside {

class SignerPrivacy
{
public:
    explicit SignerPrivacy(Workspace &workspace) : m_workspace(workspace) {}

    /// All that the workspace holds of the person at a mailbox, in every campaign: signatures with their import and
    /// row, consent and its history, corrections, tags, notes, rejected rows that hold the address, and what else names
    /// it (`mentions`: notes at others, paper counts, kept lists, the log of exports). An error for what is no address;
    /// where nothing is held, the arrays are empty.
    [[nodiscard]] Result<QJsonObject> person(const QString &email) const;

    /// Forgets the person at a mailbox in every campaign: their signatures stay as figures (day, region, country,
    /// language, source, status), without anything that names them; notes, tags, corrections, withdrawals and the texts
    /// of rejected rows that hold the address go, and the address from whatever else an organiser wrote; what others
    /// wrote into their comments stays. A keyed hash of the mailbox stays, and of those that its signatures had before
    /// they were corrected, so that a later import leaves them out. No byte of what is forgotten stays in the file, its
    /// log or its free pages: an error that says “It is done, but” when another window's reading or a full disk was in
    /// the way; doing it once more clears the rest. Gives back the number of signatures.
    Result<qint64> forget(const QString &email, const Stamp &stamp, Progress &progress);

    /// The same for one signature without an e-mail address: nobody can say which others are that person's. Keyed
    /// hashes of its row, and of its name with its postal code, stay in the place of the mailbox's. An error for one
    /// that has an address, or that is not there.
    Result<void> forgetSignature(SignatureId id, const Stamp &stamp, Progress &progress);

    /// Until when a campaign's signers may be kept; invalid: not set.
    [[nodiscard]] Result<QDate> keepUntil(CampaignId campaign) const;
    Result<void> setKeepUntil(CampaignId campaign, const QDate &day);
    /// Campaigns whose day has passed on `today` and that still hold names.
    [[nodiscard]] Result<QList<CampaignId>> overdue(const QDate &today) const;
    /// Takes all names, addresses and comments out of a campaign, its rejected rows and kept searches; the figures
    /// stay. Cannot be undone; an error for a campaign that is still open on `today`, its last day included, and the
    /// same one as of `forget`. Gives back the number of signatures.
    Result<qint64> anonymise(CampaignId campaign, const QDate &today, Progress &progress);

private:
    Workspace &m_workspace;
};

} // namespace broadside
