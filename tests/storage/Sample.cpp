#include "Sample.h"

#include "SignatureBlocks.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <map>

namespace broadside {

using namespace Qt::StringLiterals;

CheckedRow checked(const Row &row, qint64 number)
{
    CheckedRow result;
    result.row = number;
    result.firstName = row.firstName;
    result.lastName = row.lastName;
    result.email = row.email;
    result.city = row.city;
    result.region = row.region;
    result.language = row.language;
    result.comment = row.comment;
    result.signedAt = row.signedAt;
    result.source = row.source;
    result.consentEmail = row.consentEmail;
    return result;
}

Campaign sampleCampaign(const QString &slug)
{
    Campaign campaign;
    campaign.slug = slug;
    campaign.organisation = u"Friends of the Rivière-aux-Érables"_s;
    campaign.contactEmail = u"hello@river.example"_s;
    campaign.postalAddress = u"12 Quay Street\nOttawa"_s;
    campaign.links = {u"https://river.example"_s, u"https://river.example/form"_s, u"https://elsewhere.example"_s,
                      u"https://river.example/give"_s, u"https://friends.example"_s};
    campaign.opens = QDate(2026, 3, 1);
    campaign.closes = QDate(2026, 9, 30);
    campaign.goal = 5000;
    campaign.asksPhone = true;
    campaign.accent = u"#004d40"_s;
    campaign.picture = {QByteArray("\x89PNG\0\xff\n", 7), u"image/png"_s, u"Photo: R. Côté"_s};
    campaign.demands = {u"d2"_s, u"d1"_s};
    campaign.targets = {{u"t1"_s, u"minister@gov.example"_s, Language::of("fr-CA")}, {u"t2"_s, {}, {}}};
    const Language en = Language::of("en");
    const Language fr = Language::of("fr-CA");
    const Language ar = Language::of("ar");
    Brief &brief = campaign.brief;
    brief.languages = {en, fr, ar};
    brief.write({FieldKind::Title, {}}, en, u"A clean river"_s);
    brief.write({FieldKind::Title, {}}, fr, u"Une rivière « propre » ; d’accord?"_s);
    brief.markCurrent({FieldKind::Title, {}}, fr);
    brief.write({FieldKind::Title, {}}, ar, u"نهر نظيف"_s);
    brief.approve({FieldKind::Title, {}}, ar);
    brief.write({FieldKind::Ask, {}}, fr, u"Nettoyez-la"_s);
    brief.write({FieldKind::Demand, u"d1"_s}, en, u"Stop the \"outflow\"; DROP TABLE text;--"_s);
    brief.write({FieldKind::Demand, u"d2"_s}, en, QString(100'000, u'é'));
    brief.write({FieldKind::TargetName, u"t1"_s}, en, u"The Minister 🙂"_s);
    brief.fields[{FieldKind::Summary, {}}];
    return campaign;
}

Desk::Desk()
    : path(folder.filePath(u"desk.broadside"_s)),
      workspace(get(Workspace::create(path))),
      campaign(get(CampaignStore(workspace).add(sampleCampaign())))
{
}

void add(ImportSession &session, const CheckedRow &row)
{
    SignatureBatch batch(session.keys());
    batch.add(row);
    get(session.add(batch));
}

ImportRecord finish(ImportSession &session)
{
    NoProgress nobody;
    return get(session.finish(nobody)).record;
}

ImportRecord import(Workspace &workspace, CampaignId campaign, const std::vector<Row> &rows)
{
    ImportSession session = get(ImportSession::begin(workspace, campaign, {.fileName = u"list.csv"_s}));
    qint64 number = 0;
    for (const Row &row : rows)
        add(session, checked(row, ++number));
    return finish(session);
}

QList<Signature> allSignatures(Workspace &workspace, CampaignId campaign)
{
    QList<Signature> list;
    get(SignerStore(workspace).forEach(campaign, [&list](const Signature &signature) -> Result<void> {
        list << signature;
        return {};
    }));
    return list;
}

namespace {

/// Whether the blocks hold each signature of the campaign once, and nothing of others.
QStringList wrongBlocks(Database &database, CampaignId campaign)
{
    QStringList found;
    std::map<qint64, std::string> expected;
    Query row = database.query(
        u"SELECT id, name_fold, email, city_fold, postal_code, comment FROM signature WHERE campaign = ?"_s, campaign);
    while (row.next())
        SignatureBatch::appendSearchText(expected[row.number(0)], row.view(1), row.view(2), row.view(3), row.view(4),
                                         row.view(5));
    std::map<qint64, std::string> texts;
    Query block =
        database.query(u"SELECT first, count, texts FROM search_block WHERE campaign = ? ORDER BY first"_s, campaign);
    while (block.next()) {
        const StoredTexts stored(block.view(2), static_cast<std::size_t>(block.number(1)));
        for (std::size_t at = 0; at < stored.count(); ++at) {
            if (!stored.row(at).empty())
                texts[block.number(0) + static_cast<qint64>(at)] = stored.row(at);
        }
    }
    if (texts != expected)
        found << u"search texts of %1 signatures for %2"_s.arg(texts.size()).arg(expected.size());
    const StoredKeys keys = readKeys(database, campaign, KeyKind::Row);
    if (std::ranges::count_if(keys.keys, [](std::uint64_t key) { return key != 0; }) != std::ssize(expected))
        found << u"keys of another number of signatures"_s;
    return found;
}

} // namespace

QStringList wrongs(Workspace &workspace, CampaignId campaign)
{
    Database &database = workspace.database();
    QStringList found;
    Query integrity = database.query(u"PRAGMA integrity_check"_s);
    while (integrity.next()) {
        if (integrity.text(0) != u"ok"_s)
            found << integrity.text(0);
    }
    Query foreign = database.query(u"PRAGMA foreign_key_check"_s);
    while (foreign.next())
        found << u"row without parent in "_s + foreign.text(0);

    for (const ImportRecord &record : get(SignerStore(workspace).imports(campaign))) {
        const QString name = QString::number(qToUnderlying(record.id));
        if (record.rows != record.added + record.known + record.duplicates + record.rejected)
            found << u"sum of import "_s + name;
        if (record.added !=
            database.number(u"SELECT count(*) FROM signature s LEFT JOIN duplicate d ON d.signature = s.id "
                            "WHERE s.import = ? AND d.original IS NULL"_s, record.id))
            found << u"new of import "_s + name;
        if (record.duplicates !=
            database.number(u"SELECT count(*) FROM signature s JOIN duplicate d ON d.signature = s.id WHERE s.import = ?"_s,
                            record.id))
            found << u"duplicates of import "_s + name;
        if (record.known != database.number(u"SELECT count(*) FROM known_row WHERE import = ?"_s, record.id))
            found << u"known of import "_s + name;
        if (record.rejected != database.number(u"SELECT count(*) FROM rejected_row WHERE import = ?"_s, record.id))
            found << u"rejected of import "_s + name;
    }
    if (database.number(u"SELECT count(*) FROM duplicate d LEFT JOIN signature o ON o.id = d.original "
                        "LEFT JOIN signature s ON s.id = d.signature LEFT JOIN duplicate e ON e.signature = d.original "
                        "WHERE o.id IS NULL OR s.id IS NULL OR e.signature IS NOT NULL"_s) > 0)
        found << u"a duplicate of one that does not count, or of nobody"_s;
    if (database.number(u"SELECT count(*) FROM withdrawal w LEFT JOIN signature s ON s.id = w.signature "
                        "WHERE s.id IS NULL"_s) > 0)
        found << u"a withdrawal of nobody"_s;
    if (database.number(u"SELECT count(*) FROM signature s JOIN import i ON i.id = s.import "
                        "WHERE s.id NOT BETWEEN i.first_signature AND i.last_signature"_s) > 0)
        found << u"a signature out of its import's range"_s;
    found += wrongBlocks(database, campaign);
    if (database.number(
            u"SELECT count(*) FROM known_row k JOIN signature s ON s.id = k.signature WHERE s.import >= k.import"_s) >
        0)
        found << u"a row known before it was brought"_s;
    return found;
}

QStringList contentOf(Workspace &workspace)
{
    Database &database = workspace.database();
    QStringList tables;
    Query table = database.query(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
    while (table.next())
        tables << table.text(0);
    QStringList content;
    for (const QString &name : tables) {
        QStringList columns;
        Query column = database.query(u"SELECT name FROM pragma_table_info(?)"_s, name);
        while (column.next())
            columns << u"quote("_s + column.text(0) + u')';
        Query row =
            database.query(u"SELECT "_s + columns.join(u" || ',' || "_s) + u" FROM "_s + name + u" ORDER BY 1"_s);
        while (row.next())
            content << name + u": "_s + row.text(0);
    }
    return content;
}

QList<std::tuple<QString, QByteArray, QDateTime>> filesIn(const QString &folder)
{
    QList<std::tuple<QString, QByteArray, QDateTime>> files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        files.emplaceBack(file.fileName(), bytesOf(file.filePath()), file.lastModified());
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace broadside
