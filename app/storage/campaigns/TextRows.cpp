#include "TextRows.h"

#include "LanguageRows.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 sittingSeconds = 10 * 60;
constexpr qsizetype muchText = 80; // a line

QString kindId(FieldKind kind)
{
    return QString::fromLatin1(fieldInfo(kind).id);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// The number of the field's row, which is made where there is none.
qint64 fieldRow(Database &database, CampaignId id, const FieldKey &key, const Language &language)
{
    database.query(
        u"INSERT INTO field (campaign, kind, item, source) VALUES (?, ?, ?, ?) ON CONFLICT (campaign, kind, item) "
        "DO UPDATE SET source = excluded.source WHERE source = ''"_s,
        id, kindId(key.kind), key.item, language.tag());
    return database.number(u"SELECT id FROM field WHERE campaign = ? AND kind = ? AND item = ?"_s, id, kindId(key.kind),
                           key.item);
}

std::optional<Text> readText(Database &database, qint64 field, const Language &language)
{
    Query row = database.query(
        u"SELECT body, made_from, finished, approved FROM text WHERE field = ? AND language = ?"_s, field,
        language.tag());
    if (!row.next())
        return {};
    return Text{row.text(0), row.text(1), row.flag(2), row.flag(3), {}};
}

void writeNotes(Database &database, qint64 field, const Language &language, const QList<Note> &notes)
{
    database.query(u"DELETE FROM note WHERE field = ? AND language = ?"_s, field, language.tag());
    int position = 0;
    for (const Note &note : notes)
        database.query(u"INSERT INTO note (field, language, position, paragraph, body, author, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       field, language.tag(), position++, note.paragraph, note.body, note.author, timeText(note.at));
}

void writeBody(Database &database, qint64 field, const Language &language, const Text &text)
{
    database.query(u"INSERT INTO text (field, language, body, made_from, finished, approved) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (field, language) DO UPDATE SET body = excluded.body, made_from = excluded.made_from, "
                   "finished = excluded.finished, approved = excluded.approved"_s,
                   field, language.tag(), text.body, text.madeFrom, text.finished, text.approved);
    writeNotes(database, field, language, text.notes);
}

void addVersion(Database &database, qint64 field, const Language &language, const Text &text, const Stamp &stamp)
{
    database.query(
        u"INSERT INTO text_version (field, language, begun, at, author, body, finished, approved) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        field, language.tag(), timeText(stamp.at), timeText(stamp.at), stamp.author, text.body, text.finished,
        text.approved);
}

/// Whether what `before` says would be gone if `after` took its place among the versions.
bool losesMuch(const Text &before, const Text &after)
{
    const QString &was = before.body;
    const QString &is = after.body;
    const auto shorter = std::min(was.size(), is.size());
    const auto head = std::mismatch(was.begin(), was.begin() + shorter, is.begin()).first - was.begin();
    const auto tail = std::mismatch(was.rbegin(), was.rbegin() + (shorter - head), is.rbegin()).first - was.rbegin();
    const qsizetype lost = was.size() - head - tail;
    return before.approved || lost > muchText || lost * 2 > was.size();
}

void keepVersion(Database &database, qint64 field, const Language &language, const std::optional<Text> &before,
                 const Text &text, const Stamp &stamp)
{
    if (before && before->body == text.body && before->finished == text.finished && before->approved == text.approved)
        return;
    Query newest = database.query(
        u"SELECT id, begun, author FROM text_version WHERE field = ? AND language = ? ORDER BY id DESC LIMIT 1"_s,
        field, language.tag());
    const bool hasVersion = newest.next();
    // What a campaign was added with has no version until something takes its place.
    if (!hasVersion && before && !before->body.isEmpty())
        addVersion(database, field, language, *before, {});
    const bool goesOn = !stamp.beginsVersion && hasVersion && before && newest.text(2) == stamp.author &&
                        timeOf(newest.text(1)).secsTo(stamp.at) < sittingSeconds && !losesMuch(*before, text);
    if (goesOn)
        database.query(u"UPDATE text_version SET at = ?, body = ?, finished = ?, approved = ? WHERE id = ?"_s,
                       timeText(stamp.at), text.body, text.finished, text.approved, newest.number(0));
    else
        addVersion(database, field, language, text, stamp);
}

/// A translation that is said to fit its source teaches the memory its sentences.
void remember(Database &database, qint64 field, const Language &language, const std::optional<Text> &before,
              const Text &text)
{
    const bool isNews = !before || before->madeFrom != text.madeFrom || before->finished != text.finished ||
                        before->approved != text.approved;
    if (!text.finished || text.madeFrom.isEmpty() || !isNews)
        return;
    Query row = database.query(u"SELECT source FROM field WHERE id = ?"_s, field);
    if (!row.next())
        return;
    const Language source = languageOf(database, row.text(0));
    rememberPairs(database, source, language, alignedPairs(text.madeFrom, source, text.body, language));
}

} // namespace

Language languageOf(const Database &database, const QString &tag)
{
    if (tag.isEmpty())
        return {};
    Result<Language> language = Language::parse(tag);
    if (!language)
        throw StorageFailure{damagedError(database.path(), language.error().what)};
    return *std::move(language);
}

void readTexts(Database &database, CampaignId id, Brief &brief)
{
    std::map<std::pair<qint64, QString>, Text *> texts;
    Query row =
        database.query(u"SELECT f.kind, f.item, f.source, t.language, t.body, t.made_from, t.finished, t.approved, f.id "
                       "FROM field f LEFT JOIN text t ON t.field = f.id WHERE f.campaign = ?"_s,
                       id);
    while (row.next()) {
        // A kind that only a newer program knows stays in the file and is left out here.
        const std::optional<FieldKind> kind = fieldKindFromId(row.text(0));
        if (!kind)
            continue;
        Field &field = brief.fields[{*kind, row.text(1)}];
        field.source = languageOf(database, row.text(2));
        if (row.isNull(3))
            continue;
        Text &text = field.texts[languageOf(database, row.text(3))];
        text = {row.text(4), row.text(5), row.flag(6), row.flag(7), {}};
        texts[{row.number(8), row.text(3)}] = &text;
    }
    Query note =
        database.query(u"SELECT n.field, n.language, n.paragraph, n.body, n.author, n.at FROM note n JOIN field f ON "
                       "f.id = n.field WHERE f.campaign = ? ORDER BY n.field, n.language, n.position"_s,
                       id);
    while (note.next()) {
        if (const auto text = texts.find({note.number(0), note.text(1)}); text != texts.end())
            text->second->notes.append({note.text(2), note.text(3), note.text(4), timeOf(note.text(5))});
    }
}

void writeField(Database &database, CampaignId id, const FieldKey &key, const Field &field)
{
    const qint64 row = fieldRow(database, id, key, field.source);
    for (const auto &[language, text] : field.texts) {
        writeBody(database, row, language, text);
        remember(database, row, language, {}, text);
    }
}

void writeText(Database &database, CampaignId id, const FieldKey &key, const Language &language, const Text &text,
               const Stamp &stamp)
{
    const qint64 field = fieldRow(database, id, key, language);
    const std::optional<Text> before = readText(database, field, language);
    writeBody(database, field, language, text);
    keepVersion(database, field, language, before, text, stamp);
    remember(database, field, language, before, text);
}

QList<TextVersion> readVersions(Database &database, CampaignId id, const FieldKey &key, const Language &language)
{
    QList<TextVersion> versions;
    Query row = database.query(
        u"SELECT v.id, v.author, v.at, v.body, v.finished, v.approved FROM text_version v JOIN field f ON f.id = "
        "v.field WHERE f.campaign = ? AND f.kind = ? AND f.item = ? AND v.language = ? ORDER BY v.id DESC"_s,
        id, kindId(key.kind), key.item, language.tag());
    while (row.next()) {
        // What stood there before anybody was asked has no author and no time of its own.
        versions.append({row.number(0), {row.text(1), timeOf(row.text(2))}, row.text(3), row.flag(4), row.flag(5)});
    }
    return versions;
}

} // namespace broadside
