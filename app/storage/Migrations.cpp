#include "Migrations.h"

#include "FirstBlocks.h"
#include "Withdrawals.h"

#include <array>
#include <span>

namespace broadside {

namespace {

// Dates are ISO 8601. Texts that are not there are empty; NULL is left to what has no value at all.
constexpr const char *campaigns[] = {
    R"(CREATE TABLE campaign (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        slug TEXT NOT NULL UNIQUE CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
        organisation TEXT NOT NULL,
        contact_email TEXT NOT NULL,
        postal_address TEXT NOT NULL,
        site_url TEXT NOT NULL,
        form_action_url TEXT NOT NULL,
        sign_elsewhere_url TEXT NOT NULL,
        donate_url TEXT NOT NULL,
        organisation_url TEXT NOT NULL,
        opens TEXT NOT NULL,
        closes TEXT NOT NULL,
        goal INTEGER NOT NULL,
        asks_phone INTEGER NOT NULL CHECK (asks_phone IN (0, 1)),
        asks_comment INTEGER NOT NULL CHECK (asks_comment IN (0, 1)),
        accent TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE picture (
        campaign INTEGER PRIMARY KEY REFERENCES campaign ON DELETE CASCADE,
        media_type TEXT NOT NULL,
        credit TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT)",
    R"(CREATE TABLE language (
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (campaign, position)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE demand (
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        position INTEGER NOT NULL,
        item TEXT NOT NULL,
        PRIMARY KEY (campaign, position)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE target (
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        position INTEGER NOT NULL,
        item TEXT NOT NULL,
        email TEXT NOT NULL,
        language TEXT NOT NULL,
        PRIMARY KEY (campaign, position)
    ) STRICT, WITHOUT ROWID)",
    // `item` is the demand or target that the field is about. It is no foreign key: a text outlives its demand, which
    // may come back.
    R"(CREATE TABLE field (
        id INTEGER PRIMARY KEY,
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        kind TEXT NOT NULL,
        item TEXT NOT NULL,
        source TEXT NOT NULL,
        UNIQUE (campaign, kind, item)
    ) STRICT)",
    R"(CREATE TABLE text (
        field INTEGER NOT NULL REFERENCES field ON DELETE CASCADE,
        language TEXT NOT NULL,
        body TEXT NOT NULL,
        made_from TEXT NOT NULL,
        finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
        approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
        PRIMARY KEY (field, language)
    ) STRICT)",
};

constexpr const char *signatures[] = {
    // Numbers of imports and signatures are never given twice: they stand in files that have left the workspace.
    R"(CREATE TABLE import (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        file_name TEXT NOT NULL,
        at TEXT NOT NULL,
        added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),
        known INTEGER NOT NULL DEFAULT 0 CHECK (known >= 0),
        duplicates INTEGER NOT NULL DEFAULT 0 CHECK (duplicates >= 0),
        rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0)
    ) STRICT)",
    "CREATE INDEX import_campaign ON import (campaign)",
    // duplicate_of: NULL where the signature counts. It is deferred, since taking an import back removes an original
    // before
    // one of its duplicates takes its place.
    // row_key, person_key: hashes of the row as it was imported, and of who signed (NULL without an e-mail address);
    // both
    // with the campaign in them.
    // name_fold ("last first"), city_fold, rest_fold (e-mail and comment): what is searched and sorted, without case
    // and accents.
    R"(CREATE TABLE signature (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        import INTEGER REFERENCES import,
        import_row INTEGER NOT NULL,
        duplicate_of INTEGER REFERENCES signature DEFERRABLE INITIALLY DEFERRED,
        row_key BLOB,
        person_key BLOB,
        signed_at TEXT NOT NULL,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        city TEXT NOT NULL,
        region TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        country TEXT NOT NULL,
        language TEXT NOT NULL,
        source TEXT NOT NULL,
        comment TEXT NOT NULL,
        name_fold TEXT NOT NULL,
        city_fold TEXT NOT NULL,
        rest_fold TEXT NOT NULL
    ) STRICT)",
    "CREATE UNIQUE INDEX signature_row ON signature (row_key) WHERE row_key IS NOT NULL",
    // Nobody can be counted twice: the database itself refuses it.
    R"(CREATE UNIQUE INDEX signature_person ON signature (person_key)
        WHERE person_key IS NOT NULL AND duplicate_of IS NULL)",
    "CREATE INDEX signature_duplicate ON signature (duplicate_of) WHERE duplicate_of IS NOT NULL",
    "CREATE INDEX signature_import ON signature (import) WHERE import IS NOT NULL",
    // Newest first and ties by arrival is the order in which signatures are shown unless somebody chooses another.
    "CREATE INDEX signature_newest ON signature (campaign, signed_at DESC)",
    R"(CREATE TABLE consent (
        signature INTEGER NOT NULL REFERENCES signature ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'show_name')),
        allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
        wording TEXT NOT NULL,
        obtained_at TEXT NOT NULL,
        obtained_from TEXT NOT NULL,
        withdrawn_at TEXT NOT NULL,
        PRIMARY KEY (signature, kind)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE rejected_row (
        import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
        row INTEGER NOT NULL,
        line INTEGER NOT NULL,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (import, row)
    ) STRICT)",
    // A row of an import that was not stored, because an earlier import had brought the same one.
    R"(CREATE TABLE known_row (
        signature INTEGER NOT NULL REFERENCES signature ON DELETE CASCADE,
        import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
        row INTEGER NOT NULL,
        PRIMARY KEY (signature, import)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX known_row_import ON known_row (import)",
};

constexpr const char *writing[] = {
    R"(CREATE TABLE note (
        field INTEGER NOT NULL REFERENCES field ON DELETE CASCADE,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        paragraph TEXT NOT NULL,
        body TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (field, language, position)
    ) STRICT)",
    // What a text was: a row is one sitting, from its first change (begun) to its last (at).
    R"(CREATE TABLE text_version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        field INTEGER NOT NULL REFERENCES field ON DELETE CASCADE,
        language TEXT NOT NULL,
        begun TEXT NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        body TEXT NOT NULL,
        finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
        approved INTEGER NOT NULL CHECK (approved IN (0, 1))
    ) STRICT)",
    "CREATE INDEX text_version_text ON text_version (field, language)",
    // Sentences that were translated: they outlive the campaign that they come from.
    R"(CREATE TABLE memory (
        source_language TEXT NOT NULL,
        language TEXT NOT NULL,
        source TEXT NOT NULL,
        translation TEXT NOT NULL,
        PRIMARY KEY (source_language, language, source, translation)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE term (
        position INTEGER NOT NULL,
        language TEXT NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        PRIMARY KEY (position, language)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE own_word (
        language TEXT NOT NULL,
        word TEXT NOT NULL CHECK (word <> ''),
        PRIMARY KEY (language, word)
    ) STRICT, WITHOUT ROWID)",
};

// What was an index, a column or a row of its own for every signature is now one blob for some thousands of them:
// their keys and what they are searched by. A signature holds the answer about e-mail itself; its wording, day and
// source follow from the import and from the signature. Duplicates stand in a table of their own, so that finding them
// changes no signature.
constexpr const char *blocks[] = {
    "ALTER TABLE import ADD COLUMN warned INTEGER NOT NULL DEFAULT 0 CHECK (warned >= 0)",
    "ALTER TABLE import ADD COLUMN consent_wording TEXT NOT NULL DEFAULT ''",
    // Signatures of an import have ids from first to last; others may lie between them.
    "ALTER TABLE import ADD COLUMN first_signature INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import ADD COLUMN last_signature INTEGER NOT NULL DEFAULT 0",
    "UPDATE import SET first_signature = coalesce((SELECT min(id) FROM signature WHERE import = import.id), 0), "
    "last_signature = coalesce((SELECT max(id) FROM signature WHERE import = import.id), 0)",
    "ALTER TABLE signature RENAME TO old_signature",
    // No foreign keys and no index: a list of a million rows is copied in as it is.
    R"(CREATE TABLE signature (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL,
        import INTEGER,
        import_row INTEGER NOT NULL,
        warnings INTEGER NOT NULL,
        consent_email INTEGER,
        signed_at TEXT NOT NULL,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        city TEXT NOT NULL,
        region TEXT NOT NULL,
        postal_code TEXT NOT NULL,
        country TEXT NOT NULL,
        language TEXT NOT NULL,
        source TEXT NOT NULL,
        comment TEXT NOT NULL,
        name_fold TEXT NOT NULL,
        city_fold TEXT NOT NULL
    ) STRICT)",
    R"(INSERT INTO signature SELECT s.id, s.campaign, s.import, s.import_row, 0, c.allowed, s.signed_at, s.first_name,
        s.last_name, s.email, s.phone, s.address, s.city, s.region, s.postal_code, s.country, s.language, s.source,
        s.comment, s.name_fold, s.city_fold
        FROM old_signature s LEFT JOIN consent c ON c.signature = s.id AND c.kind = 'email' ORDER BY s.id)",
    "DELETE FROM sqlite_sequence WHERE name = 'signature'",
    "INSERT INTO sqlite_sequence SELECT 'signature', seq FROM sqlite_sequence WHERE name = 'old_signature'",
    "CREATE TABLE duplicate (signature INTEGER PRIMARY KEY, original INTEGER NOT NULL) STRICT",
    "INSERT INTO duplicate SELECT id, duplicate_of FROM old_signature WHERE duplicate_of IS NOT NULL ORDER BY id",
    "CREATE INDEX duplicate_original ON duplicate (original)",
    // Who does not want to be written to any more, whatever a later list says.
    "CREATE TABLE withdrawal (signature INTEGER PRIMARY KEY, at TEXT NOT NULL, source TEXT NOT NULL) STRICT",
    "INSERT INTO withdrawal SELECT signature, withdrawn_at, '' FROM consent WHERE kind = 'email' "
    "AND withdrawn_at <> '' ORDER BY signature",
    "DROP TABLE consent",
    // The trace of a correction: what a field was before.
    R"(CREATE TABLE correction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        signature INTEGER NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        field TEXT NOT NULL,
        before TEXT NOT NULL
    ) STRICT)",
    "CREATE INDEX correction_signature ON correction (signature)",
    "ALTER TABLE known_row RENAME TO old_known_row",
    "DROP INDEX known_row_import",
    R"(CREATE TABLE known_row (
        signature INTEGER NOT NULL,
        import INTEGER NOT NULL REFERENCES import ON DELETE CASCADE,
        row INTEGER NOT NULL,
        PRIMARY KEY (signature, import)
    ) STRICT, WITHOUT ROWID)",
    "INSERT INTO known_row SELECT signature, import, row FROM old_known_row",
    "DROP TABLE old_known_row",
    "CREATE INDEX known_row_import ON known_row (import)",
    "DROP TABLE old_signature",
    // A block is `count` signatures from id `first` on. Keys are 8 bytes a signature, 0 for none.
    R"(CREATE TABLE key_block (
        first INTEGER PRIMARY KEY,
        campaign INTEGER NOT NULL,
        count INTEGER NOT NULL,
        row_keys BLOB NOT NULL,
        person_keys BLOB NOT NULL,
        likely_keys BLOB NOT NULL
    ) STRICT)",
    R"(CREATE TABLE search_block (
        first INTEGER PRIMARY KEY,
        campaign INTEGER NOT NULL,
        count INTEGER NOT NULL,
        trigrams BLOB NOT NULL,
        texts BLOB NOT NULL
    ) STRICT)",
    "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    // Which column of a list of one shape held what.
    "CREATE TABLE column_mapping (shape BLOB PRIMARY KEY, mapping TEXT NOT NULL) STRICT, WITHOUT ROWID",
};

// Search and order: what was the text of a block and two folded columns of every signature is now a word index and
// columns of keys. The table of signatures holds only what signers gave.
constexpr const char *views[] = {
    "ALTER TABLE signature DROP COLUMN name_fold",
    "ALTER TABLE signature DROP COLUMN city_fold",
    "DROP TABLE search_block",
    "DROP TABLE key_block",
    // `count` signatures from id `first` on, of which some may be gone.
    R"(CREATE TABLE signature_block (
        first INTEGER PRIMARY KEY,
        campaign INTEGER NOT NULL,
        count INTEGER NOT NULL,
        alive INTEGER NOT NULL
    ) STRICT)",
    // One column of the signatures of a block, and the least and greatest number in it (as two's complement). id:
    // the column's number * 2^40 + the block's first signature.
    R"(CREATE TABLE column_block (
        id INTEGER PRIMARY KEY,
        least INTEGER NOT NULL,
        greatest INTEGER NOT NULL,
        cells BLOB NOT NULL
    ) STRICT)",
    // Which blocks need not be read is told without a look at any.
    "CREATE INDEX column_bounds ON column_block (id, least, greatest)",
    // The texts that columns have numbers for.
    R"(CREATE TABLE column_text (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL
    ) STRICT)",
    // The words of 65,536 signatures (by the high bits of their ids) that begin alike. id: those bits * 2^13 + the
    // beginning's number.
    "CREATE TABLE word_block (id INTEGER PRIMARY KEY, words BLOB NOT NULL) STRICT",
    // The last signature whose words are in word_block; those after it are few and read themselves.
    "CREATE TABLE word_state (only INTEGER PRIMARY KEY CHECK (only = 1), last INTEGER NOT NULL) STRICT",
    "INSERT INTO word_state VALUES (1, 0)",
    // Counts what was written, by campaign, so that a reader knows whether what it has is still true. changed: other
    // than by new signatures.
    R"(CREATE TABLE signer_state (
        campaign INTEGER PRIMARY KEY,
        added INTEGER NOT NULL,
        changed INTEGER NOT NULL
    ) STRICT)",
};

constexpr const char *records[] = {
    "CREATE TABLE tag (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE CHECK (name <> '')) STRICT",
    R"(CREATE TABLE tagged (
        tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
        signature INTEGER NOT NULL,
        PRIMARY KEY (tag, signature)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX tagged_signature ON tagged (signature)",
    R"(CREATE TABLE signature_note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        signature INTEGER NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT)",
    "CREATE INDEX signature_note_signature ON signature_note (signature)",
    R"(CREATE TABLE saved_list (
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        name TEXT NOT NULL CHECK (name <> ''),
        search TEXT NOT NULL,
        filter TEXT NOT NULL,
        sort TEXT NOT NULL,
        PRIMARY KEY (campaign, name)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE paper_count (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        count INTEGER NOT NULL CHECK (count > 0),
        place TEXT NOT NULL,
        region TEXT NOT NULL,
        country TEXT NOT NULL,
        day TEXT NOT NULL,
        counted_by TEXT NOT NULL,
        note TEXT NOT NULL,
        scan_name TEXT NOT NULL,
        scan BLOB NOT NULL
    ) STRICT)",
    "CREATE INDEX paper_count_campaign ON paper_count (campaign)",
    R"(CREATE TABLE export_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        file_name TEXT NOT NULL,
        filter TEXT NOT NULL,
        columns TEXT NOT NULL,
        rows INTEGER NOT NULL,
        without_consent INTEGER NOT NULL CHECK (without_consent IN (0, 1))
    ) STRICT)",
    // The keyed hash of the mailbox; 0 where there is none.
    "ALTER TABLE withdrawal ADD COLUMN mailbox INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX withdrawal_mailbox ON withdrawal (mailbox)",
    // Mailboxes and rows that an import leaves out, by their keyed hashes.
    "CREATE TABLE forgotten (key INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT",
    "ALTER TABLE campaign ADD COLUMN keep_until TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE campaign ADD COLUMN anonymised_at TEXT NOT NULL DEFAULT ''",
};

using Statements = std::span<const char *const>;
using Migration = std::span<const Statements>;

constexpr std::array<Statements, 2> toSchema1 = {Statements(campaigns), Statements(signatures)};
constexpr std::array<Statements, 1> toSchema2 = {Statements(writing)};
constexpr std::array<Statements, 1> toSchema3 = {Statements(blocks)};
constexpr std::array<Statements, 2> toSchema4 = {Statements(views), Statements(records)};
constexpr std::array<Migration, 4> migrations = {Migration(toSchema1), Migration(toSchema2), Migration(toSchema3),
                                                 Migration(toSchema4)};

void toSchema(Database &database, qint64 version)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (database.number(QStringLiteral("PRAGMA user_version")) >= version)
        return;
    for (const Statements statements : migrations[static_cast<std::size_t>(version - 1)]) {
        for (const char *const statement : statements)
            database.query(QString::fromLatin1(statement));
    }
    if (version == 3)
        makeSecret(database);
    if (version == 4) {
        makeBlocks(database);
        keyWithdrawals(database);
    }
    database.query(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId));
    database.query(QStringLiteral("PRAGMA user_version = %1").arg(version));
    transaction.commit();
}

} // namespace

qint64 newestSchema()
{
    return std::ssize(migrations);
}

void migrate(Database &database)
{
    for (qint64 version = database.number(QStringLiteral("PRAGMA user_version")) + 1; version <= newestSchema();
         ++version)
        toSchema(database, version);
}

} // namespace broadside
