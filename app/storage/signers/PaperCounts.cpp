#include "Countries.h"
#include "Database.h"
#include "RequiredRows.h"
#include "SignerRecords.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype largestScan = 20'000'000; // bytes

void check(const PaperCount &count)
{
    if (count.count < 1)
        throw StorageFailure{{Storage::tr("A count of paper signatures needs at least one. Nothing was stored."),
                              Storage::tr("Write how many signatures were counted, or remove the count."),
                              {}}};
    if (count.scan.size() > largestScan)
        throw StorageFailure{{Storage::tr("The scan is larger than 20 MB. Nothing was stored."),
                              Storage::tr("Save it smaller, as a JPEG picture or with fewer dots an inch."),
                              u"%1 bytes"_s.arg(count.scan.size())}};
    if (!count.country.isEmpty() && !isCountryCode(count.country.toStdString()))
        throw StorageFailure{{Storage::tr("“%1” is no country’s code. Nothing was stored.").arg(count.country.left(40)),
                              Storage::tr("Write its two letters, such as CA, or leave it empty."),
                              {}}};
}

/// A statement that names one count by its id, and did not find it.
[[noreturn]] void refuseMissing()
{
    throw StorageFailure{{Storage::tr("The count of paper signatures is no longer in this workspace."),
                          Storage::tr("Somebody may have removed it; look at the list again."),
                          {}}};
}

qint64 insert(Database &database, CampaignId campaign, const PaperCount &count)
{
    return database
        .query(u"INSERT INTO paper_count (campaign, count, place, region, country, day, counted_by, note, scan_name, "
               "scan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               campaign, count.count, count.place, count.region, count.country, count.day.toString(Qt::ISODate),
               count.countedBy, count.note, count.scanName, count.scan)
        .insertedId();
}

void update(Database &database, CampaignId campaign, const PaperCount &count)
{
    const Query changed = database.query(
        u"UPDATE paper_count SET count = ?, place = ?, region = ?, country = ?, day = ?, counted_by = ?, note = ? "
        "WHERE id = ? AND campaign = ?"_s,
        count.count, count.place, count.region, count.country, count.day.toString(Qt::ISODate), count.countedBy,
        count.note, count.id, campaign);
    if (changed.changedRows() == 0)
        refuseMissing();
    if (!count.scan.isEmpty())
        database.query(u"UPDATE paper_count SET scan_name = ?, scan = ? WHERE id = ?"_s, count.scanName, count.scan,
                       count.id);
}

} // namespace

Result<QList<PaperCount>> SignerRecords::paperCounts(CampaignId campaign) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(
            u"SELECT id, count, place, region, country, day, counted_by, note, scan_name FROM paper_count "
            "WHERE campaign = ? ORDER BY day DESC, id DESC"_s,
            campaign);
        QList<PaperCount> list;
        while (row.next())
            list << PaperCount{row.number(0), row.number(1),
                               row.text(2),   row.text(3),
                               row.text(4),   QDate::fromString(row.text(5), Qt::ISODate),
                               row.text(6),   row.text(7),
                               row.text(8),   {}};
        return list;
    });
}

Result<qint64> SignerRecords::savePaperCount(CampaignId campaign, const PaperCount &count)
{
    return attempt([&] {
        check(count);
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        requireCampaign(database, campaign);
        qint64 id = count.id;
        if (id == 0)
            id = insert(database, campaign, count);
        else
            update(database, campaign, count);
        transaction.commit();
        return id;
    });
}

Result<void> SignerRecords::removePaperCount(qint64 id)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        if (database.query(u"DELETE FROM paper_count WHERE id = ?"_s, id).changedRows() == 0)
            refuseMissing();
        transaction.commit();
    });
}

Result<QByteArray> SignerRecords::scan(qint64 paperCount) const
{
    return attempt([&] {
        Query row = m_workspace.database().query(u"SELECT scan FROM paper_count WHERE id = ?"_s, paperCount);
        if (!row.next())
            refuseMissing();
        return row.bytes(0);
    });
}

} // namespace broadside
