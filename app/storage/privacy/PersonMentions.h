// Where a mailbox is named beside its own signatures: in notes and corrections of others, paper counts, kept lists, the
// log of exports, and rejected rows.
#pragma once

#include "Database.h"
#include "MailboxMentions.h"

#include <span>

namespace broadside {

struct PersonMention
{
    QString where;    ///< "note", "correction", "paper_count", "export", "list"
    QString campaign; ///< its slug
    QString text;
};
/// `own` are the person's signatures, ascending: what stands at those is none.
[[nodiscard]] QList<PersonMention> mentionsOf(Database &database, const MailboxMentions &mailbox,
                                              std::span<const qint64> own);

struct PersonRejectedRow
{
    qint64 id = 0;    ///< its rowid
    QString campaign; ///< its slug
    QString fileName, importedAt;
    qint64 row = 0, line = 0;
    QString reason, text;
};
[[nodiscard]] QList<PersonRejectedRow> rejectedRowsOf(Database &database, const MailboxMentions &mailbox);

/// Puts "…" in the place of the mailbox; lists that search for it go, and rejected rows lose their texts.
void removeMentions(Database &database, const MailboxMentions &mailbox);

} // namespace broadside
