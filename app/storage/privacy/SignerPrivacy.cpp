#include "SignerPrivacy.h"

#include "Blanking.h"
#include "BlockDirectory.h"
#include "ColumnScan.h"
#include "ForgottenKeys.h"
#include "Keys.h"
#include "PersonMentions.h"
#include "PersonRecord.h"
#include "PersonSearch.h"
#include "RequiredRows.h"
#include "SignatureBlocks.h"
#include "Traces.h"
#include "WorkspaceKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

std::string mailboxOf(const QString &email)
{
    const std::optional<std::string> mailbox = emailKey(email.trimmed().toStdString());
    if (!mailbox)
        throw StorageFailure{{Storage::tr("“%1” is no e-mail address. Nothing was changed.").arg(email.left(80)),
                              Storage::tr("Write the whole address, such as name@example.org."),
                              {}}};
    return *mailbox;
}

void stopIfCancelled(const Progress &progress)
{
    if (progress.cancelled())
        throw StorageFailure{{Storage::tr("It was cancelled. Nothing was changed."), {}, {}}};
}

/// The mailbox, and those that its signatures had before they were corrected: an old list has them still.
std::set<std::string> mailboxesOf(Database &database, const std::string &mailbox, const std::vector<qint64> &ids)
{
    std::set<std::string> mailboxes{mailbox};
    Query row = database.prepare(u"SELECT before FROM correction WHERE signature = ? AND field = 'email'"_s);
    for (const qint64 id : ids) {
        row.run(id);
        while (row.next()) {
            if (const std::optional<std::string> before = emailKey(row.view(0)))
                mailboxes.insert(*before);
        }
    }
    return mailboxes;
}

std::set<CampaignId> campaignsOf(Database &database, const std::vector<qint64> &ids)
{
    std::set<CampaignId> campaigns;
    for (const qint64 id : ids)
        campaigns.insert(requireSignature(database, SignatureId(id)));
    return campaigns;
}

void requireWithoutMailbox(Database &database, SignatureId id)
{
    requireSignature(database, id);
    Query row = database.query(u"SELECT email FROM signature WHERE id = ?"_s, id);
    row.next();
    if (emailKey(row.view(0)))
        throw StorageFailure{{Storage::tr("This signature has an e-mail address. Nothing was changed."),
                              Storage::tr("Forget the person at the address: that takes all their signatures along."),
                              {}}};
}

void takeNamesOut(Database &database, const std::vector<qint64> &ids)
{
    const std::set<CampaignId> campaigns = campaignsOf(database, ids);
    blankSignatures(database, ids);
    removeUnused(database);
    for (const CampaignId campaign : campaigns)
        noteSignersChanged(database, campaign);
}

void requireClosed(Database &database, CampaignId campaign, const QDate &today)
{
    requireCampaign(database, campaign);
    Query row = database.query(u"SELECT slug, closes FROM campaign WHERE id = ?"_s, campaign);
    row.next();
    const QDate closes = QDate::fromString(row.text(1), Qt::ISODate);
    // On its last day it is open: pages say “open until”.
    if (!closes.isValid() || closes >= today)
        throw StorageFailure{
            {Storage::tr("The campaign “%1” is still open. Nothing was changed.").arg(row.text(0)),
             Storage::tr(
                 "Set in its settings the last day on which it was open; from the day after, it can be anonymised."),
             {}}};
}

/// Whether signatures are there that were never blanked: those have no key of their row any more.
bool holdsNames(Database &database, CampaignId campaign)
{
    bool found = false;
    const BlockDirectory directory(database, campaign);
    for (ColumnScan scan(database, directory, CellColumn::RowKey); !found && scan.next();)
        found = scan.greatest() != 0;
    return found;
}

/// Blanks all signatures of a campaign; gives back how many there are.
qint64 blankCampaign(Database &database, CampaignId campaign, Progress &progress)
{
    const qint64 last = database.number(u"SELECT max(id) FROM signature"_s);
    Query find = database.prepare(u"SELECT id FROM signature WHERE id >= ? AND id < ? AND campaign = ? ORDER BY id"_s);
    std::vector<qint64> ids;
    qint64 count = 0;
    for (qint64 from = 0; from <= last; from += blankedAtOnce) {
        progress.report(from, last);
        stopIfCancelled(progress);
        ids.clear();
        find.run(from, from + blankedAtOnce, campaign);
        while (find.next())
            ids.push_back(find.number(0));
        blankSignatures(database, ids);
        count += std::ssize(ids);
    }
    progress.report(last, last);
    return count;
}

} // namespace

Result<QJsonObject> SignerPrivacy::person(const QString &email) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        const std::string mailbox = mailboxOf(email);
        const Transaction whole(database, Transaction::Kind::Read);
        return personRecord(database, email.trimmed(), mailbox);
    });
}

Result<qint64> SignerPrivacy::forget(const QString &email, const Stamp &stamp, Progress &progress)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        const std::string mailbox = mailboxOf(email);
        progress.report(0, 0);
        Transaction transaction(database, Transaction::Kind::Write);
        const std::vector<qint64> ids = signaturesOf(database, mailbox);
        stopIfCancelled(progress);
        const RowKeys keys = rowKeysOf(database, CampaignId::None);
        for (const std::string &each : mailboxesOf(database, mailbox, ids))
            rememberForgotten(database, keys.mailbox(each), stamp.at.toUTC().toString(Qt::ISODate));
        removeMentions(database, MailboxMentions(mailbox));
        takeNamesOut(database, ids);
        stopIfCancelled(progress);
        transaction.commit();
        removeTraces(database);
        return std::ssize(ids);
    });
}

Result<void> SignerPrivacy::forgetSignature(SignatureId id, const Stamp &stamp, Progress &progress)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        progress.report(0, 0);
        Transaction transaction(database, Transaction::Kind::Write);
        requireWithoutMailbox(database, id);
        const qint64 number = qToUnderlying(id);
        std::optional<SignatureBlock> block = readBlock(database, number);
        for (const CellColumn column : {CellColumn::RowKey, CellColumn::LikelyKey})
            rememberForgotten(database, (*block)[column][static_cast<std::size_t>(number - block->first)],
                              stamp.at.toUTC().toString(Qt::ISODate));
        takeNamesOut(database, {number});
        stopIfCancelled(progress);
        transaction.commit();
        removeTraces(database);
    });
}

Result<QDate> SignerPrivacy::keepUntil(CampaignId campaign) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        requireCampaign(database, campaign);
        Query row = database.query(u"SELECT keep_until FROM campaign WHERE id = ?"_s, campaign);
        return row.next() ? QDate::fromString(row.text(0), Qt::ISODate) : QDate();
    });
}

Result<void> SignerPrivacy::setKeepUntil(CampaignId campaign, const QDate &day)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireCampaign(database, campaign);
        database.query(u"UPDATE campaign SET keep_until = ? WHERE id = ?"_s, day.toString(Qt::ISODate), campaign);
        transaction.commit();
    });
}

Result<QList<CampaignId>> SignerPrivacy::overdue(const QDate &today) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        const Transaction whole(database, Transaction::Kind::Read);
        Query row = database.query(u"SELECT id FROM campaign WHERE keep_until <> '' AND keep_until < ? ORDER BY id"_s,
                                   today.toString(Qt::ISODate));
        QList<CampaignId> campaigns;
        while (row.next()) {
            if (const CampaignId campaign{row.number(0)}; holdsNames(database, campaign))
                campaigns << campaign;
        }
        return campaigns;
    });
}

Result<qint64> SignerPrivacy::anonymise(CampaignId campaign, const QDate &today, Progress &progress)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireClosed(database, campaign, today);
        const qint64 count = blankCampaign(database, campaign, progress);
        database.query(
            u"UPDATE rejected_row SET text = '' WHERE import IN (SELECT id FROM import WHERE campaign = ?)"_s,
            campaign);
        // Nothing is left that they could find.
        database.query(u"DELETE FROM saved_list WHERE campaign = ? AND search <> ''"_s, campaign);
        database.query(u"UPDATE campaign SET anonymised_at = ? WHERE id = ?"_s, today.toString(Qt::ISODate), campaign);
        removeUnused(database);
        noteSignersChanged(database, campaign);
        stopIfCancelled(progress);
        transaction.commit();
        rebuildFile(database);
        return count;
    });
}

} // namespace broadside
