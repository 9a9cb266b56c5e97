#include "SignerRecords.h"

#include "ColumnScan.h"
#include "RequiredRows.h"
#include "SignatureBlocks.h"
#include "SignerFilterText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString timeText(const Stamp &stamp)
{
    return stamp.at.toUTC().toString(Qt::ISODate);
}

/// The value, or the error thrown on.
template<class Value>
Value orThrow(Result<Value> result)
{
    if (!result)
        throw StorageFailure{std::move(result.error())};
    return *std::move(result);
}

QString columnsText(const QStringList &columns)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact));
}

QStringList columnsOf(const QByteArray &json)
{
    QStringList columns;
    for (const QJsonValue &column : QJsonDocument::fromJson(json).array())
        columns << column.toString();
    return columns;
}

/// The key of a signature's person: the same in all campaigns, and 0 without an e-mail address.
std::uint64_t personKey(Database &database, qint64 id)
{
    std::optional<SignatureBlock> block = readBlock(database, id);
    return block ? (*block)[CellColumn::PersonKey][static_cast<std::size_t>(id - block->first)] : 0;
}

std::vector<qint64> signaturesWithPerson(Database &database, std::uint64_t person)
{
    std::vector<qint64> ids;
    Query campaign = database.query(u"SELECT id FROM campaign"_s);
    while (campaign.next())
        forEachBlock(database, BlockDirectory(database, CampaignId(campaign.number(0))), CellColumn::PersonKey,
                     [&](std::span<const std::uint64_t> keys, const BlockPlace &block) {
                         for (std::size_t at = 0; at < keys.size(); ++at) {
                             if (keys[at] == person)
                                 ids.push_back(block.first + static_cast<qint64>(at));
                         }
                     });
    std::ranges::sort(ids);
    return ids;
}

} // namespace

Result<QList<SignerNote>> SignerRecords::notes(SignatureId id) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            u"SELECT id, body, author, at FROM signature_note WHERE signature = ? ORDER BY id DESC"_s, id);
        QList<SignerNote> list;
        while (row.next())
            list << SignerNote{row.number(0), row.text(1), row.text(2), row.text(3)};
        return list;
    });
}

Result<void> SignerRecords::addNote(SignatureId id, const QString &body, const Stamp &stamp)
{
    return attempt([&] {
        const QString text = body.trimmed();
        if (text.isEmpty())
            throw StorageFailure{
                {Storage::tr("The note is empty. Nothing was stored."), Storage::tr("Write something first."), {}}};
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireSignature(database, id);
        database.query(u"INSERT INTO signature_note (signature, at, author, body) VALUES (?, ?, ?, ?)"_s, id,
                       timeText(stamp), stamp.author, text);
        transaction.commit();
    });
}

Result<void> SignerRecords::removeNote(qint64 note)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        if (database.query(u"DELETE FROM signature_note WHERE id = ?"_s, note).changedRows() == 0)
            throw StorageFailure{{Storage::tr("The note is no longer in this workspace."),
                                  Storage::tr("Somebody may have removed it; look at the signature again."),
                                  {}}};
        transaction.commit();
    });
}

Result<QList<CorrectionRecord>> SignerRecords::corrections(SignatureId id) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Query row = database.query(
            u"SELECT field, before, author, at FROM correction WHERE signature = ? ORDER BY id DESC"_s, id);
        QList<CorrectionRecord> list;
        while (row.next()) {
            const std::optional<SignatureField> field = signatureFieldFromId(row.text(0));
            if (!field)
                throw StorageFailure{damagedError(database.path(), u"correction of “%1”"_s.arg(row.text(0)))};
            list << CorrectionRecord{*field, row.text(1), row.text(2), row.text(3)};
        }
        return list;
    });
}

Result<QList<OtherSigning>> SignerRecords::otherSignings(SignatureId id) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        const Transaction whole(database, Transaction::Kind::Read);
        requireSignature(database, id);
        QList<OtherSigning> list;
        const std::uint64_t person = personKey(database, qToUnderlying(id));
        if (person == 0)
            return list;
        Query row = database.prepare(
            u"SELECT c.slug, s.signed_at FROM signature s JOIN campaign c ON c.id = s.campaign WHERE s.id = ?"_s);
        for (const qint64 other : signaturesWithPerson(database, person)) {
            if (other == qToUnderlying(id))
                continue;
            row.run(other);
            if (row.next())
                list << OtherSigning{SignatureId(other), row.text(0), row.text(1)};
        }
        return list;
    });
}

Result<QList<SavedList>> SignerRecords::lists(CampaignId campaign) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            u"SELECT name, search, filter, sort FROM saved_list WHERE campaign = ? ORDER BY name"_s, campaign);
        QList<SavedList> list;
        while (row.next())
            list << SavedList{row.text(0), row.text(1), orThrow(readFilter(row.text(2))),
                              orThrow(readOrder(row.text(3)))};
        return list;
    });
}

Result<void> SignerRecords::saveList(CampaignId campaign, const SavedList &list)
{
    return attempt([&] {
        const QString name = list.name.trimmed();
        if (name.isEmpty())
            throw StorageFailure{
                {Storage::tr("A list needs a name. Nothing was stored."), Storage::tr("Give it one."), {}}};
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireCampaign(database, campaign);
        database.query(u"INSERT INTO saved_list (campaign, name, search, filter, sort) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (campaign, name) DO UPDATE SET search = excluded.search, "
                       "filter = excluded.filter, sort = excluded.sort"_s,
                       campaign, name, list.search, filterText(list.filter), orderText(list.order));
        transaction.commit();
    });
}

Result<void> SignerRecords::removeList(CampaignId campaign, const QString &name)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        const Query removed =
            database.query(u"DELETE FROM saved_list WHERE campaign = ? AND name = ?"_s, campaign, name);
        if (removed.changedRows() == 0)
            throw StorageFailure{{Storage::tr("There is no list “%1” any more.").arg(name.left(80)),
                                  Storage::tr("Somebody may have removed it; look at the lists again."),
                                  {}}};
        transaction.commit();
    });
}

Result<void> SignerRecords::logExport(CampaignId campaign, const ExportRecord &record)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireCampaign(database, campaign);
        database.query(u"INSERT INTO export_log (campaign, at, author, file_name, filter, columns, rows, "
                       "without_consent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       campaign, record.at, record.author, record.fileName, record.filter, columnsText(record.columns),
                       record.rows, record.withoutConsent);
        transaction.commit();
    });
}

Result<QList<ExportRecord>> SignerRecords::exports(CampaignId campaign) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            u"SELECT at, author, file_name, filter, columns, rows, without_consent FROM export_log "
            "WHERE campaign = ? ORDER BY id DESC"_s,
            campaign);
        QList<ExportRecord> list;
        while (row.next())
            list << ExportRecord{row.text(0),   row.text(1), row.text(2), row.text(3), columnsOf(row.bytes(4)),
                                 row.number(5), row.flag(6)};
        return list;
    });
}

} // namespace broadside
