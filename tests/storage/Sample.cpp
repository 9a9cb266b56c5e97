#include "Sample.h"

#include "Keys.h"
#include "SignatureBlocks.h"
#include "SignerRows.h"
#include "WordSegments.h"
#include "WorkspaceKeys.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <map>
#include <set>

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

qint64 hits(Workspace &workspace, CampaignId campaign, const SignerQuery &query)
{
    SignerView view(workspace);
    return get(view.show(campaign, query));
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

/// What the columns and words of a signature are to be.
struct Expected
{
    Cells cells;
    std::vector<WordKey> words;
};

std::map<qint64, Expected> expectedOf(Database &database, CampaignId campaign)
{
    std::map<qint64, Expected> expected;
    ColumnTexts texts(database);
    WordMaker words;
    const RowKeys keys = rowKeysOf(database, campaign);
    Query row = database.query(
        u"SELECT s.id, last_name || ' ' || first_name, email, phone, address, comment, postal_code, city, region, "
        u"country, "
        "language, s.source, signed_at, import, d.original IS NOT NULL, consent_email, w.signature IS NOT NULL, warnings, "_s +
            mayContactExpression() +
            u", first_name, last_name FROM signature s LEFT JOIN duplicate d ON d.signature = s.id "
            "LEFT JOIN withdrawal w ON w.signature = s.id WHERE s.campaign = ?"_s,
        campaign);
    while (row.next()) {
        const std::string name = folded(row.view(1));
        const std::string email = folded(row.view(2));
        const std::string city = folded(row.view(7));
        int flags = (row.flag(14) ? IsDuplicate : 0) | (row.flag(16) ? IsWithdrawn : 0) | (row.flag(17) ? IsWarned : 0);
        if (!row.isNull(15))
            flags |= row.flag(15) ? SaidYes : SaidNo;
        if (row.flag(18) && !row.flag(14))
            flags |= MayContact;
        Expected &each = expected[row.number(0)];
        each.cells = cellsOf({.nameFold = name,
                              .emailFold = email,
                              .phone = row.view(3),
                              .address = row.view(4),
                              .comment = row.view(5),
                              .postalCode = row.view(6),
                              .signedAt = row.view(12)});
        texts.number({row.view(7), row.view(8), row.view(9), row.view(10), row.view(11)}, each.cells);
        each.cells[CellColumn::Import] = static_cast<std::uint64_t>(row.number(13));
        each.cells[CellColumn::Flags] = static_cast<std::uint64_t>(flags);
        const std::string mailbox = emailKey(row.view(2)).value_or(std::string());
        const CheckedRow person{.postalCode = row.view(6), .mailbox = mailbox};
        const KeySet known = keys.keysOf(person, nameKeyOfFolded(folded(row.view(19)), folded(row.view(20))));
        each.cells[CellColumn::PersonKey] = known.person;
        each.cells[CellColumn::LikelyKey] = known.likely;
        words.make({name, email, city, row.view(6), row.view(5)}, each.words);
    }
    return expected;
}

/// Whether the blocks hold each signature of the campaign once, as its row has it, and nothing of others.
QStringList wrongBlocks(Database &database, CampaignId campaign)
{
    QStringList found;
    const std::map<qint64, Expected> expected = expectedOf(database, campaign);
    std::size_t seen = 0;
    const BlockDirectory directory(database, campaign);
    for (const BlockPlace &place : directory.blocks()) {
        const SignatureBlock block = readBlock(database, place.first).value();
        for (std::size_t at = 0; at < block.count(); ++at) {
            Cells cells;
            for (std::size_t column = 0; column < cellColumns; ++column)
                cells.numbers[column] = block.columns[column][at];
            const auto known = expected.find(block.first + static_cast<qint64>(at));
            if (known == expected.end()) {
                if ((cells[CellColumn::Flags] & IsGone) == 0 || cells[CellColumn::RowKey] != 0)
                    found << u"cells of signature %1, which is not there"_s.arg(block.first + qint64(at));
                continue;
            }
            ++seen;
            // The row's key is as it was imported.
            for (std::size_t column = 0; column < cellColumns; ++column) {
                if (column + 1 != std::size_t(CellColumn::RowKey) &&
                    cells.numbers[column] != known->second.cells.numbers[column])
                    found << u"column %1 of signature %2: %3 for %4"_s.arg(column + 1)
                                 .arg(known->first)
                                 .arg(cells.numbers[column])
                                 .arg(known->second.cells.numbers[column]);
            }
        }
    }
    if (seen != expected.size())
        found << u"cells of %1 signatures for %2"_s.arg(seen).arg(expected.size());
    return found;
}

/// Whether the words are those of the signatures, of whichever campaign.
QStringList wrongWords(Database &database)
{
    std::set<std::pair<qint64, WordKey>> expected;
    std::set<std::pair<qint64, WordKey>> stored;
    const qint64 last = database.number(u"SELECT last FROM word_state"_s);
    Query campaigns = database.query(u"SELECT id FROM campaign"_s);
    while (campaigns.next()) {
        for (const auto &[id, each] : expectedOf(database, CampaignId(campaigns.number(0)))) {
            for (const WordKey key : each.words) {
                if (id > last)
                    break;
                expected.emplace(id, key);
                if (const std::optional<WordKey> letter = letterKey(key))
                    expected.emplace(id, *letter);
            }
        }
    }
    Query block = database.query(u"SELECT id, words FROM word_block"_s);
    std::vector<WordAt> words;
    while (block.next()) {
        words.clear();
        const auto beginning = static_cast<std::uint32_t>(block.number(0) & 0x1FFF);
        readWordBlock(block.view(1), beginning, words);
        for (const WordAt &word : words)
            stored.emplace((block.number(0) >> 13 << 16) + word.place, word.key);
    }
    return stored == expected ? QStringList()
                              : QStringList(u"%1 words for %2"_s.arg(stored.size()).arg(expected.size()));
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
                            "WHERE s.import = ? AND d.original IS NULL"_s,
                            record.id))
            found << u"new of import "_s + name;
        if (record.duplicates !=
            database.number(
                u"SELECT count(*) FROM signature s JOIN duplicate d ON d.signature = s.id WHERE s.import = ?"_s,
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
    const RowKeys keys = rowKeysOf(database, campaign);
    Query withdrawal =
        database.query(u"SELECT w.mailbox, s.email FROM withdrawal w JOIN signature s ON s.id = w.signature"_s);
    while (withdrawal.next()) {
        const auto mailbox = emailKey(withdrawal.view(1));
        if (static_cast<std::uint64_t>(withdrawal.number(0)) != (mailbox ? keys.mailbox(*mailbox) : 0))
            found << u"a withdrawal under another mailbox than its signature's"_s;
    }
    if (database.number(u"SELECT count(*) FROM signature s JOIN import i ON i.id = s.import "
                        "WHERE s.id NOT BETWEEN i.first_signature AND i.last_signature"_s) > 0)
        found << u"a signature out of its import's range"_s;
    found += wrongBlocks(database, campaign);
    found += wrongWords(database);
    if (database.number(
            u"SELECT count(*) FROM known_row k JOIN signature s ON s.id = k.signature WHERE s.import >= k.import"_s) >
        0)
        found << u"a row known before it was brought"_s;
    return found;
}

QStringList contentOf(Workspace &workspace)
{
    // What counts writes only goes up.
    Database &database = workspace.database();
    QStringList tables;
    Query table = database.query(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'signer_state' "
        "ORDER BY name"_s);
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
