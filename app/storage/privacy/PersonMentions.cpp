#include "PersonMentions.h"

#include <algorithm>
#include <array>
#include <functional>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Place
{
    const char *where;
    const char *table;
    const char *column;
    bool isOfSignature; ///< the table has a signature, and else a campaign
};

constexpr std::array places = {
    Place{"note", "signature_note", "body", true},       Place{"correction", "correction", "before", true},
    Place{"paper_count", "paper_count", "place", false}, Place{"paper_count", "paper_count", "counted_by", false},
    Place{"paper_count", "paper_count", "note", false},  Place{"paper_count", "paper_count", "scan_name", false},
    Place{"export", "export_log", "file_name", false},   Place{"export", "export_log", "filter", false}};

/// Rows with an address in a column: id, text, the campaign's slug, the signature or 0.
Query rowsAt(Database &database, const Place &place)
{
    const QString sql =
        place.isOfSignature
            ? u"SELECT t.id, t.%2, c.slug, t.signature FROM %1 t JOIN signature s ON s.id = t.signature "
              "JOIN campaign c ON c.id = s.campaign WHERE instr(t.%2, '@') > 0 ORDER BY t.id"_s
            : u"SELECT t.id, t.%2, c.slug, 0 FROM %1 t JOIN campaign c ON c.id = t.campaign "
              "WHERE instr(t.%2, '@') > 0 ORDER BY t.id"_s;
    return database.query(sql.arg(QString::fromLatin1(place.table), QString::fromLatin1(place.column)));
}

struct NamedList
{
    qint64 campaign = 0;
    QString slug;
    QString name;
    QString search;
};

QList<NamedList> listsWith(Database &database, const MailboxMentions &mailbox)
{
    Query row = database.query(u"SELECT l.campaign, c.slug, l.name, l.search FROM saved_list l "
                               "JOIN campaign c ON c.id = l.campaign ORDER BY l.campaign, l.name"_s);
    QList<NamedList> lists;
    while (row.next()) {
        NamedList list{row.number(0), row.text(1), row.text(2), row.text(3)};
        if (mailbox.areIn(list.name) || mailbox.areIn(list.search))
            lists << list;
    }
    return lists;
}

} // namespace

QList<PersonMention> mentionsOf(Database &database, const MailboxMentions &mailbox, std::span<const qint64> own)
{
    QList<PersonMention> mentions;
    for (const Place &place : places) {
        Query row = rowsAt(database, place);
        while (row.next()) {
            if (!std::ranges::binary_search(own, row.number(3)) && mailbox.areIn(row.text(1)))
                mentions << PersonMention{QString::fromLatin1(place.where), row.text(2), row.text(1)};
        }
    }
    for (const NamedList &list : listsWith(database, mailbox))
        mentions << PersonMention{u"list"_s, list.slug, list.name + u": "_s + list.search};
    return mentions;
}

QList<PersonRejectedRow> rejectedRowsOf(Database &database, const MailboxMentions &mailbox)
{
    Query row =
        database.query(u"SELECT r.rowid, c.slug, i.file_name, i.at, r.row, r.line, r.reason, r.text "
                       "FROM rejected_row r JOIN import i ON i.id = r.import JOIN campaign c ON c.id = i.campaign "
                       "WHERE instr(r.text, '@') > 0 ORDER BY r.import, r.row"_s);
    QList<PersonRejectedRow> rows;
    while (row.next()) {
        if (const QString text = row.text(7); mailbox.areIn(text))
            rows << PersonRejectedRow{row.number(0), row.text(1),   row.text(2), row.text(3),
                                      row.number(4), row.number(5), row.text(6), text};
    }
    return rows;
}

void removeMentions(Database &database, const MailboxMentions &mailbox)
{
    for (const Place &place : places) {
        QList<std::pair<qint64, QString>> changed;
        Query row = rowsAt(database, place);
        while (row.next()) {
            if (const QString text = row.text(1); mailbox.areIn(text))
                changed.emplaceBack(row.number(0), mailbox.without(text));
        }
        Query update = database.prepare(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(QString::fromLatin1(place.table),
                                                                                   QString::fromLatin1(place.column)));
        for (const auto &[id, text] : changed)
            update.run(text, id);
    }
    for (const NamedList &list : listsWith(database, mailbox))
        database.query(u"DELETE FROM saved_list WHERE campaign = ? AND name = ?"_s, list.campaign, list.name);
    for (const PersonRejectedRow &row : rejectedRowsOf(database, mailbox))
        database.query(u"UPDATE rejected_row SET text = '' WHERE rowid = ?"_s, row.id);
}

} // namespace broadside
