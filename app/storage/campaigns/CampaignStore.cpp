#include "CampaignStore.h"

#include "CampaignRows.h"
#include "LanguageRows.h"
#include "TextRows.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

QList<CampaignSummary> summaries(Database &database)
{
    QList<CampaignSummary> list;
    Query campaign = database.query(u"SELECT id, slug, goal FROM campaign ORDER BY id"_s);
    while (campaign.next()) {
        CampaignSummary summary;
        summary.id = CampaignId(campaign.number(0));
        summary.slug = campaign.text(1);
        summary.goal = static_cast<int>(campaign.number(2));
        summary.signatures = countedSignatures(database, summary.id);
        Query language = database.query(u"SELECT tag FROM language WHERE campaign = ? ORDER BY position"_s, summary.id);
        while (language.next())
            summary.languages << language.text(0);
        Query title =
            database.query(u"SELECT t.body FROM field f JOIN text t ON t.field = f.id "
                           "WHERE f.campaign = ? AND f.kind = ? AND f.item = '' AND t.language = ?"_s,
                           summary.id, QString::fromLatin1(fieldInfo(FieldKind::Title).id), summary.languages.value(0));
        if (title.next())
            summary.title = title.text(0);
        list << summary;
    }
    return list;
}

/// A slug that can be stored for this campaign: well-formed, and nobody else's.
void checkSlug(Database &database, const QString &slug, CampaignId own)
{
    static const QRegularExpression wellFormed(u"\\A[a-z0-9-]+\\z"_s);
    if (!wellFormed.match(slug).hasMatch())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "“%1” cannot be a campaign’s short name.").arg(slug.left(40)),
             QCoreApplication::translate("Storage", "Use small letters a–z, digits and hyphens."),
             {}}};
    if (database.number(u"SELECT count(*) FROM campaign WHERE slug = ? AND id <> ?"_s, slug, own) > 0)
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "There is already a campaign “%1” in this workspace.").arg(slug),
             QCoreApplication::translate("Storage", "Give this one another short name."),
             {}}};
}

/// Throws where the campaign is gone, since an UPDATE of nothing would be no error.
void checkThere(Database &database, CampaignId id)
{
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ?"_s, id) == 0)
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "The campaign is no longer in this workspace. Nothing was stored."),
             QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
             {}}};
}

} // namespace

Result<QList<CampaignSummary>> CampaignStore::list() const
{
    return attempt([&] {
        const Transaction whole(m_workspace.database(), Transaction::Kind::Read);
        return summaries(m_workspace.database());
    });
}

Result<CampaignId> CampaignStore::find(const QString &slugOrId) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        // A slug may look like a number, and comes first.
        qint64 id = database.number(u"SELECT id FROM campaign WHERE slug = ?"_s, slugOrId);
        bool isNumber = false;
        const qint64 number = slugOrId.toLongLong(&isNumber);
        if (id == 0 && isNumber)
            id = database.number(u"SELECT id FROM campaign WHERE id = ?"_s, number);
        if (id != 0)
            return CampaignId(id);

        QStringList slugs;
        Query slug = database.query(u"SELECT slug FROM campaign ORDER BY id"_s);
        while (slug.next())
            slugs << slug.text(0);
        throw StorageFailure{{QCoreApplication::translate("Storage", "There is no campaign “%1” in this workspace.")
                                  .arg(slugOrId.left(80)),
                              slugs.isEmpty()
                                  ? QCoreApplication::translate("Storage", "It holds no campaign yet.")
                                  : QCoreApplication::translate("Storage", "It holds: %1.").arg(slugs.join(u", "_s)),
                              {}}};
    });
}

Result<Campaign> CampaignStore::load(CampaignId id) const
{
    return attempt([&] {
        const Transaction whole(m_workspace.database(), Transaction::Kind::Read);
        return readCampaign(m_workspace.database(), id);
    });
}

Result<CampaignSnapshot> CampaignStore::snapshot(CampaignId id) const
{
    return attempt([&] {
        Database &database = m_workspace.database();
        const Transaction whole(database, Transaction::Kind::Read);
        const qint64 onPaper = database.number(u"SELECT sum(count) FROM paper_count WHERE campaign = ?"_s, id);
        return CampaignSnapshot{
            readCampaign(database, id), {countedSignatures(database, id) + onPaper}, readGlossary(database)};
    });
}

Result<CampaignId> CampaignStore::add(const Campaign &campaign)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        checkSlug(database, campaign.slug, CampaignId::None);
        const CampaignId id = insertCampaign(database, campaign);
        for (const auto &[key, field] : campaign.brief.fields)
            writeField(database, id, key, field);
        transaction.commit();
        return id;
    });
}

Result<void> CampaignStore::saveText(CampaignId id, const FieldKey &key, const Language &language, const Text &text,
                                     const Stamp &stamp)
{
    return saveTexts(id, {{key, language, text}}, stamp);
}

Result<void> CampaignStore::saveTexts(CampaignId id, const QList<KeyedText> &texts, const Stamp &stamp)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        checkThere(database, id);
        for (const KeyedText &keyed : texts)
            writeText(database, id, keyed.key, keyed.language, keyed.text, stamp);
        transaction.commit();
    });
}

Result<void> CampaignStore::saveSettings(CampaignId id, const Campaign &campaign)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        checkThere(database, id);
        checkSlug(database, campaign.slug, id);
        writeSettings(database, id, campaign);
        transaction.commit();
    });
}

} // namespace broadside
