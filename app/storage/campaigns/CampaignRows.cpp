#include "CampaignRows.h"

#include "ColumnScan.h"
#include "TextRows.h"

#include <QCoreApplication>

#include <span>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

void readOwnRow(Database &database, CampaignId id, Campaign &campaign)
{
    Query row = database.query(
        u"SELECT slug, organisation, contact_email, postal_address, site_url, form_action_url, "
        "sign_elsewhere_url, donate_url, organisation_url, opens, closes, goal, asks_phone, asks_comment, "
        "accent FROM campaign WHERE id = ?"_s,
        id);
    if (!row.next())
        throw StorageFailure{{QCoreApplication::translate("Storage", "The campaign is no longer in this workspace."),
                              QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
                              {}}};
    campaign.slug = row.text(0);
    campaign.organisation = row.text(1);
    campaign.contactEmail = row.text(2);
    campaign.postalAddress = row.text(3);
    campaign.links = {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)};
    campaign.opens = dateOf(row.text(9));
    campaign.closes = dateOf(row.text(10));
    campaign.goal = static_cast<int>(row.number(11));
    campaign.asksPhone = row.flag(12);
    campaign.asksComment = row.flag(13);
    campaign.accent = row.text(14);
}

void readParts(Database &database, CampaignId id, Campaign &campaign)
{
    Query picture = database.query(u"SELECT bytes, media_type, credit FROM picture WHERE campaign = ?"_s, id);
    if (picture.next())
        campaign.picture = {picture.bytes(0), picture.text(1), picture.text(2)};
    Query language = database.query(u"SELECT tag FROM language WHERE campaign = ? ORDER BY position"_s, id);
    while (language.next())
        campaign.brief.languages << languageOf(database, language.text(0));
    Query demand = database.query(u"SELECT item FROM demand WHERE campaign = ? ORDER BY position"_s, id);
    while (demand.next())
        campaign.demands << demand.text(0);
    Query target =
        database.query(u"SELECT item, email, language FROM target WHERE campaign = ? ORDER BY position"_s, id);
    while (target.next())
        campaign.targets << Target{target.text(0), target.text(1), languageOf(database, target.text(2))};
}

/// Replaces all rows of a table that keeps a list of the campaign's.
void clear(Database &database, CampaignId id, const QString &table)
{
    database.query(u"DELETE FROM "_s + table + u" WHERE campaign = ?"_s, id);
}

} // namespace

Campaign readCampaign(Database &database, CampaignId id)
{
    Campaign campaign;
    readOwnRow(database, id, campaign);
    readParts(database, id, campaign);
    readTexts(database, id, campaign.brief);
    return campaign;
}

qint64 countedSignatures(Database &database, CampaignId id)
{
    // Each import knows how many of its signatures count.
    qint64 counted = database.number(u"SELECT sum(added) FROM import WHERE campaign = ?"_s, id);
    // Those that were typed in are of none; few blocks have any.
    const BlockDirectory directory(database, id);
    ColumnScan imports(database, directory, CellColumn::Import);
    ColumnScan flags(database, directory, CellColumn::Flags);
    while (imports.next() && flags.next()) {
        if (imports.least() != 0)
            continue;
        const std::span<const std::uint64_t> ofImport = imports.numbers();
        const std::span<const std::uint64_t> flag = flags.numbers();
        for (std::size_t at = 0; at < flag.size(); ++at)
            counted += ofImport[at] == 0 && (flag[at] & (IsGone | IsDuplicate)) == 0 ? 1 : 0;
    }
    return counted;
}

CampaignId insertCampaign(Database &database, const Campaign &campaign)
{
    const Query insert = database.query(
        u"INSERT INTO campaign (slug, organisation, contact_email, postal_address, site_url, form_action_url, "
        "sign_elsewhere_url, donate_url, organisation_url, opens, closes, goal, asks_phone, asks_comment, accent) "
        "VALUES (?, '', '', '', '', '', '', '', '', '', '', 0, 0, 0, '')"_s,
        campaign.slug);
    const auto id = static_cast<CampaignId>(insert.insertedId());
    writeSettings(database, id, campaign);
    return id;
}

void writeSettings(Database &database, CampaignId id, const Campaign &campaign)
{
    const Links &links = campaign.links;
    database.query(
        u"UPDATE campaign SET slug = ?, organisation = ?, contact_email = ?, postal_address = ?, site_url = ?, "
        "form_action_url = ?, sign_elsewhere_url = ?, donate_url = ?, organisation_url = ?, opens = ?, closes = ?, "
        "goal = ?, asks_phone = ?, asks_comment = ?, accent = ? WHERE id = ?"_s,
        campaign.slug, campaign.organisation, campaign.contactEmail, campaign.postalAddress, links.site,
        links.formAction, links.signElsewhere, links.donate, links.organisation, dateText(campaign.opens),
        dateText(campaign.closes), campaign.goal, campaign.asksPhone, campaign.asksComment, campaign.accent, id);

    for (const QString &table : {u"picture"_s, u"language"_s, u"demand"_s, u"target"_s})
        clear(database, id, table);
    if (campaign.picture != Picture())
        database.query(u"INSERT INTO picture (campaign, media_type, credit, bytes) VALUES (?, ?, ?, ?)"_s, id,
                       campaign.picture.mediaType, campaign.picture.credit, campaign.picture.bytes);
    int position = 0;
    for (const Language &language : campaign.brief.languages)
        database.query(u"INSERT INTO language (campaign, position, tag) VALUES (?, ?, ?)"_s, id, position++,
                       language.tag());
    position = 0;
    for (const QString &demand : campaign.demands)
        database.query(u"INSERT INTO demand (campaign, position, item) VALUES (?, ?, ?)"_s, id, position++, demand);
    position = 0;
    for (const Target &target : campaign.targets)
        database.query(u"INSERT INTO target (campaign, position, item, email, language) VALUES (?, ?, ?, ?, ?)"_s, id,
                       position++, target.id, target.email, target.language.tag());
}

} // namespace broadside
