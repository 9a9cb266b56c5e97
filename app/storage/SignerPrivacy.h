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
    /// row, consent and its history, corrections, tags, notes, rejected rows that hold the address. An error for what
    /// is no address; where nothing is held, `signatures` and `rejected_rows` are empty.
    [[nodiscard]] Result<QJsonObject> person(const QString &email) const;

    /// Forgets the person at a mailbox in every campaign: their signatures stay as figures (day, region, country,
    /// language, source, status), without anything that names them; notes, tags, corrections and rejected rows that
    /// hold the address go. A keyed hash of the mailbox stays, so that a later import leaves them out. No byte of what
    /// is forgotten stays in the file, its log or its free pages. Gives back the number of signatures.
    Result<qint64> forget(const QString &email, const Stamp &stamp, Progress &progress);

    /// Until when a campaign's signers may be kept; invalid: not set.
    [[nodiscard]] Result<QDate> keepUntil(CampaignId campaign) const;
    Result<void> setKeepUntil(CampaignId campaign, const QDate &day);
    /// Campaigns whose day has passed on `today` and that still hold names.
    [[nodiscard]] Result<QList<CampaignId>> overdue(const QDate &today) const;
    /// Takes all names, addresses and comments out of a campaign; the figures stay. Cannot be undone; an error for a
    /// campaign that is still open on `today`. Gives back the number of signatures.
    Result<qint64> anonymise(CampaignId campaign, const QDate &today, Progress &progress);

private:
    Workspace &m_workspace;
};

} // namespace broadside
