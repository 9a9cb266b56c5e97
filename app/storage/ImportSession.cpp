#include "ImportSession.h"

#include "Database.h"
#include "Keys.h"
#include "RowKeys.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

ImportRecord startedImport(Database &database, CampaignId campaign, const QString &fileName)
{
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ?"_s, campaign) == 0) {
        throw StorageFailure{{QCoreApplication::translate(
                                  "Storage", "The campaign is no longer in this workspace. Nothing was imported."),
                              QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
                              {}}};
    }
    ImportRecord record;
    record.fileName = fileName;
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Query insert = database.query(u"INSERT INTO import (campaign, file_name, at) VALUES (?, ?, ?)"_s, campaign,
                                        fileName, record.at);
    record.id = ImportId(insert.insertedId());
    return record;
}

std::string joined(std::string_view a, char between, std::string_view b)
{
    std::string text(a);
    text += between;
    text += b;
    return text;
}

} // namespace

struct ImportSession::State
{
    State(Database &in, CampaignId into, const QString &fileName);

    RowOutcome add(const CheckedRow &row);
    void reject(const RejectedRow &row);
    void commit();

    /// Runs `work` unless something failed before. The first failure rolls everything back at once: after some errors
    /// SQLite has done so itself, and what came later would be stored on its own.
    template<class Work>
    auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>;

    Database &database;
    CampaignId campaign;
    std::optional<Transaction> transaction;
    ImportRecord record;
    std::optional<Error> failed;

    RowKeys keys;
    /// Of rows that stand in this file more than once: how often they stood there before.
    QHash<QByteArray, qint64> repeats;
    Query findRow;
    Query findPerson;
    Query insertSignature;
    Query insertConsent;
    Query insertKnown;
    Query insertRejected;

private:
    struct KnownSignature
    {
        qint64 id = 0;
        bool inThisFile = false;
    };
    std::optional<KnownSignature> known(const QByteArray &rowKey);
    qint64 originalOf(const QByteArray &personKey);
    void store(const CheckedRow &row, const QByteArray &rowKey, const QByteArray &personKey, qint64 original);
};

ImportSession::State::State(Database &in, CampaignId into, const QString &fileName)
    : database(in),
      campaign(into),
      transaction(std::in_place, in, Transaction::Kind::Write),
      record(startedImport(in, into, fileName)),
      keys(into),
      findRow(in.prepare(
          u"SELECT s.id, s.import IS ? OR EXISTS (SELECT 1 FROM known_row k WHERE k.signature = s.id AND k.import = ?) "
          "FROM signature s WHERE s.row_key = ?"_s)),
      findPerson(in.prepare(u"SELECT id FROM signature WHERE person_key = ? AND duplicate_of IS NULL"_s)),
      insertSignature(in.prepare(
          u"INSERT INTO signature (campaign, import, import_row, duplicate_of, row_key, person_key, signed_at, "
          "first_name, last_name, email, phone, address, city, region, postal_code, country, language, source, "
          "comment, name_fold, city_fold, rest_fold) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)),
      insertConsent(in.prepare(
          u"INSERT INTO consent (signature, kind, allowed, wording, obtained_at, obtained_from, withdrawn_at) "
          "VALUES (?, 'email', ?, '', ?, ?, '')"_s)),
      insertKnown(in.prepare(u"INSERT INTO known_row (signature, import, row) VALUES (?, ?, ?)"_s)),
      insertRejected(in.prepare(u"INSERT INTO rejected_row (import, row, line, reason, text) VALUES (?, ?, ?, ?, ?)"_s))
{
}

template<class Work>
auto ImportSession::State::guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    if (failed)
        return std::unexpected(*failed);
    Q_ASSERT_X(transaction, "ImportSession", "used after it was committed or abandoned");
    auto result = attempt(std::forward<Work>(work));
    if (!result) {
        failed = result.error();
        transaction.reset();
    }
    return result;
}

std::optional<ImportSession::State::KnownSignature> ImportSession::State::known(const QByteArray &rowKey)
{
    findRow.run(record.id, record.id, rowKey);
    if (!findRow.next())
        return std::nullopt;
    const KnownSignature found{findRow.number(0), findRow.flag(1)};
    findRow.finish();
    return found;
}

qint64 ImportSession::State::originalOf(const QByteArray &personKey)
{
    if (personKey.isNull())
        return 0;
    findPerson.run(personKey);
    const qint64 original = findPerson.next() ? findPerson.number(0) : 0;
    findPerson.finish();
    return original;
}

void ImportSession::State::store(const CheckedRow &row, const QByteArray &rowKey, const QByteArray &personKey,
                                 qint64 original)
{
    insertSignature.run(campaign, record.id, row.row, original == 0 ? QVariant() : QVariant(original), rowKey,
                        personKey.isNull() ? QVariant() : QVariant(personKey), row.signedAt, row.firstName,
                        row.lastName, row.email, row.phone, row.address, row.city, row.region, row.postalCode,
                        row.country, row.language, row.source, row.comment,
                        folded(joined(row.lastName, ' ', row.firstName)), folded(row.city),
                        folded(joined(row.email, '\n', row.comment)));
    if (!row.consentEmail)
        return;
    const QVariant from = row.source.empty() ? Query::variant(record.fileName) : Query::variant(row.source);
    insertConsent.run(insertSignature.insertedId(), *row.consentEmail, row.signedAt, from);
}

RowOutcome ImportSession::State::add(const CheckedRow &row)
{
    QByteArray rowKey = keys.row(row);
    std::optional<KnownSignature> same = known(rowKey);
    if (same && same->inThisFile) {
        rowKey = keys.repeated(rowKey, ++repeats[rowKey]);
        same = known(rowKey);
    }
    if (same) {
        insertKnown.run(same->id, record.id, row.row);
        ++record.known;
        return RowOutcome::Known;
    }
    const QByteArray personKey = keys.person(row);
    const qint64 original = originalOf(personKey);
    store(row, rowKey, personKey, original);
    ++(original == 0 ? record.added : record.duplicates);
    return original == 0 ? RowOutcome::New : RowOutcome::Duplicate;
}

void ImportSession::State::reject(const RejectedRow &row)
{
    insertRejected.run(record.id, row.row, row.line, row.reason, row.text);
    ++record.rejected;
}

void ImportSession::State::commit()
{
    database.query(u"UPDATE import SET added = ?, known = ?, duplicates = ?, rejected = ? WHERE id = ?"_s, record.added,
                   record.known, record.duplicates, record.rejected, record.id);
    transaction->commit();
    transaction.reset();
}

Result<ImportSession> ImportSession::begin(Workspace &workspace, CampaignId campaign, const QString &fileName)
{
    return attempt([&] { return ImportSession(std::make_unique<State>(workspace.database(), campaign, fileName)); });
}

ImportSession::ImportSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ImportSession::ImportSession(ImportSession &&) noexcept = default;
ImportSession::~ImportSession() = default;

Result<RowOutcome> ImportSession::add(const CheckedRow &row)
{
    auto outcome = m_state->guarded([&] { return m_state->add(row); });
    if (outcome)
        ++m_state->record.rows;
    return outcome;
}

Result<void> ImportSession::reject(const RejectedRow &row)
{
    auto done = m_state->guarded([&] { m_state->reject(row); });
    if (done)
        ++m_state->record.rows;
    return done;
}

const ImportRecord &ImportSession::record() const
{
    return m_state->record;
}

Result<ImportRecord> ImportSession::commit()
{
    auto done = m_state->guarded([&] { m_state->commit(); });
    if (!done)
        return std::unexpected(done.error());
    return m_state->record;
}

ImportRecord ImportSession::abandon()
{
    m_state->transaction.reset();
    return m_state->record;
}

} // namespace broadside
