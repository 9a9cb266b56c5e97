#include "SignerTags.h"
#include "RequiredRows.h"
#include "SignerRecords.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// As people look names up.
QStringList byName(Query row)
{
    QStringList names;
    while (row.next())
        names << row.text(0);
    std::ranges::sort(names, QCollator());
    return names;
}

QString tagName(const QString &text)
{
    QString name = text.trimmed();
    if (name.isEmpty())
        throw StorageFailure{{QCoreApplication::translate("Storage", "A tag needs a name. Nothing was changed."),
                              QCoreApplication::translate("Storage", "Write a word or two, such as “to call”."),
                              {}}};
    return name;
}

/// Puts tags on signatures.
class Tagging
{
public:
    explicit Tagging(Database &database)
        : m_insertTag(database.prepare(u"INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s)),
          m_insert(database.prepare(u"INSERT INTO tagged (tag, signature) SELECT id, ? FROM tag WHERE name = ? "
                                    "ON CONFLICT DO NOTHING"_s))
    {
    }

    void put(SignatureId id, const QString &name)
    {
        m_insertTag.run(name);
        m_insert.run(id, name);
    }

private:
    Query m_insertTag;
    Query m_insert;
};

} // namespace

void removeUnusedTags(Database &database)
{
    database.query(u"DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM tagged WHERE tagged.tag = tag.id)"_s);
}

Result<QStringList> SignerRecords::tags() const
{
    return attempt([&] { return byName(m_workspace.database().query(u"SELECT name FROM tag"_s)); });
}

Result<QStringList> SignerRecords::tagsOf(SignatureId id) const
{
    return attempt([&] {
        return byName(m_workspace.database().query(
            u"SELECT t.name FROM tagged g JOIN tag t ON t.id = g.tag WHERE g.signature = ?"_s, id));
    });
}

Result<void> SignerRecords::setTags(SignatureId id, const QStringList &tags)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        const CampaignId campaign = requireSignature(database, id);
        database.query(u"DELETE FROM tagged WHERE signature = ?"_s, id);
        Tagging tagging(database);
        for (const QString &tag : tags)
            tagging.put(id, tagName(tag));
        removeUnusedTags(database);
        noteSignersChanged(database, campaign);
        transaction.commit();
    });
}

Result<void> SignerRecords::addTag(const QList<SignatureId> &ids, const QString &tag)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        const QString name = tagName(tag);
        std::set<CampaignId> campaigns;
        Tagging tagging(database);
        for (const SignatureId id : ids) {
            campaigns.insert(requireSignature(database, id));
            tagging.put(id, name);
        }
        for (const CampaignId campaign : campaigns)
            noteSignersChanged(database, campaign);
        transaction.commit();
    });
}

} // namespace broadside
