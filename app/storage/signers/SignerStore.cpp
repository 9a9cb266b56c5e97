#include "SignerStore.h"

#include "Corrections.h"
#include "Database.h"
#include "NewSignature.h"
#include "SignerCounts.h"
#include "SignerRows.h"
#include "TakeBack.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

RejectedRow rejectedOf(const Query &row)
{
    return {row.number(1), row.number(2), row.text(3), row.text(4)};
}

} // namespace

Result<qint64> SignerStore::count(CampaignId campaign) const
{
    return attempt([&] {
        return m_workspace.database().number(u"SELECT sum(alive) FROM signature_block WHERE campaign = ?"_s, campaign);
    });
}

Result<Signature> SignerStore::signature(SignatureId id) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(selectSignatures() + fromSignatures() + u" WHERE s.id = ?"_s, id);
        if (!row.next())
            throw StorageFailure{
                {QCoreApplication::translate("Storage", "The signature is no longer in this workspace."),
                 QCoreApplication::translate("Storage", "Its import may have been taken back; look at the list again."),
                 {}}};
        return signatureOf(row);
    });
}

Result<SignerStatistics> SignerStore::statistics(CampaignId campaign) const
{
    return attempt([&] { return m_workspace.figures().read(m_workspace.database(), campaign); });
}

Result<Signature> SignerStore::add(CampaignId campaign, const Signature &signature)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        const SignatureId id = addSignature(database, campaign, signature);
        transaction.commit();
        Query row = database.query(selectSignatures() + fromSignatures() + u" WHERE s.id = ?"_s, id);
        row.next();
        return signatureOf(row);
    });
}

Result<std::optional<Signature>> SignerStore::find(CampaignId campaign, const QString &firstName,
                                                   const QString &lastName, const QString &email,
                                                   const QString &postalCode) const
{
    return attempt([&]() -> std::optional<Signature> {
        Database &database = m_workspace.database();
        const qint64 id = findPerson(database, campaign, firstName, lastName, email, postalCode);
        Query row = database.query(selectSignatures() + fromSignatures() + u" WHERE s.id = ?"_s, id);
        return row.next() ? std::optional(signatureOf(row)) : std::nullopt;
    });
}

Result<QList<ImportRecord>> SignerStore::imports(CampaignId campaign) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(selectImports() + u" WHERE campaign = ? ORDER BY id DESC"_s, campaign);
        QList<ImportRecord> list;
        while (row.next())
            list << importOf(row);
        return list;
    });
}

Result<ImportRecord> SignerStore::import(ImportId id) const
{
    return attempt([&] { return readImport(m_workspace.database(), id); });
}

Result<void> SignerStore::forEach(CampaignId campaign, const std::function<Result<void>(const Signature &)> &take) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            selectSignatures() + fromSignatures() + u" WHERE s.campaign = ? ORDER BY s.id"_s, campaign);
        while (row.next()) {
            if (Result<void> taken = take(signatureOf(row)); !taken)
                throw StorageFailure{taken.error()};
        }
    });
}

Result<void> SignerStore::forEachRejected(CampaignId campaign,
                                          const std::function<Result<void>(ImportId, const RejectedRow &)> &take) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(u"SELECT r.import, r.row, r.line, r.reason, r.text FROM import i "
                                                 "JOIN rejected_row r ON r.import = i.id WHERE i.campaign = ? "
                                                 "ORDER BY r.import, r.row"_s,
                                                 campaign);
        while (row.next()) {
            if (Result<void> taken = take(ImportId(row.number(0)), rejectedOf(row)); !taken)
                throw StorageFailure{taken.error()};
        }
    });
}

Result<QList<RejectedRow>> SignerStore::rejectedRows(ImportId id) const
{
    return rejectedRows(id, 0, -1);
}

Result<QList<RejectedRow>> SignerStore::rejectedRows(ImportId id, qint64 after, int limit) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(u"SELECT import, row, line, reason, text FROM rejected_row "
                                                 "WHERE import = ? AND row > ? ORDER BY row LIMIT ?"_s,
                                                 id, after, limit);
        QList<RejectedRow> list;
        while (row.next())
            list << rejectedOf(row);
        return list;
    });
}

Result<ImportRecord> SignerStore::takeBack(ImportId id, Progress &progress)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        const ImportRecord before = readImport(database, id);
        takeBackImport(database, id, progress);
        transaction.commit();
        return before;
    });
}

Result<QList<Signature>> SignerStore::correctedSince(ImportId id) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            selectSignatures() + fromSignatures() +
                u" WHERE s.import = ? AND s.id IN (SELECT signature FROM correction) ORDER BY s.id"_s,
            id);
        QList<Signature> list;
        while (row.next())
            list << signatureOf(row);
        return list;
    });
}

Result<void> SignerStore::correct(const Signature &corrected, const Stamp &stamp)
{
    return attempt([&] {
        Transaction transaction(m_workspace.database(), Transaction::Kind::Write);
        correctSignature(m_workspace.database(), corrected, stamp);
        transaction.commit();
    });
}

Result<qint64> SignerStore::withdrawConsent(SignatureId id, const QString &at, const QString &source)
{
    return attempt([&] {
        Transaction transaction(m_workspace.database(), Transaction::Kind::Write);
        const qint64 count = withdrawMailbox(m_workspace.database(), id, at, source);
        transaction.commit();
        return count;
    });
}

Result<std::optional<QByteArray>> SignerStore::rememberedMapping(const QByteArray &shape) const
{
    return attempt([&]() -> std::optional<QByteArray> {
        Query row = m_workspace.database().query(u"SELECT mapping FROM column_mapping WHERE shape = ?"_s, shape);
        return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
    });
}

Result<void> SignerStore::rememberMapping(const QByteArray &shape, const QByteArray &mapping)
{
    return attempt([&] {
        Transaction transaction(m_workspace.database(), Transaction::Kind::Write);
        m_workspace.database().query(u"INSERT INTO column_mapping (shape, mapping) VALUES (?, ?) "
                                     "ON CONFLICT (shape) DO UPDATE SET mapping = excluded.mapping"_s,
                                     shape, QString::fromUtf8(mapping));
        transaction.commit();
    });
}

} // namespace broadside
