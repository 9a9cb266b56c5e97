#include "ImportSession.h"

#include "BulkWriting.h"
#include "Database.h"
#include "ForgottenKeys.h"
#include "KnownRows.h"
#include "MailboxMentions.h"
#include "NewRows.h"
#include "RequiredRows.h"
#include "SignatureWriter.h"
#include "Withdrawals.h"
#include "WorkspaceKeys.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// From this size on, a list is worth the two changes of the journal.
constexpr qint64 worthBulk = qint64{4} << 20;

template<class T>
void keepFirst(std::vector<T> &list, T item)
{
    if (list.size() < ImportFindings::listed)
        list.push_back(std::move(item));
}

} // namespace

struct ImportSession::State
{
    State(Database &in, CampaignId into, const List &list, Mode how);

    void add(const SignatureBatch &batch);
    void reject(const RejectedRow &row);
    void finish(Progress &progress);

    /// Runs `work` unless something failed before. The first failure rolls everything back at once: after some errors
    /// SQLite has done so itself, and what came later would be stored on its own.
    template<class Work>
    auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>;

    Database &database;
    CampaignId campaign;
    Mode mode;
    // Before the transaction: see there.
    std::optional<BulkWriting> bulk;
    std::optional<SignatureWriter> writer;
    std::optional<Transaction> transaction;
    ImportFindings findings;
    std::optional<Error> failed;
    RowKeys keys;

private:
    void insertImport(const QString &consentWording);
    void release();
    void addNew(const SignatureBatch::Row &row);
    void finishImport();

    KnownRows known;
    Withdrawals withdrawals;
    ForgottenKeys forgotten;
    MailboxMentions mentions{
        [this](const std::string &emailKey) { return forgotten.holdsMailbox(keys.mailbox(emailKey)); }};
    NewRows news;
    std::optional<Query> insertKnown;
    std::optional<Query> insertRejected;
    std::optional<WithdrawalWriter> withdrawalWriter;
};

ImportSession::State::State(Database &in, CampaignId into, const List &list, Mode how)
    : database(in),
      campaign(into),
      mode(how),
      bulk(how == Mode::Store && list.bytes > worthBulk ? std::optional<BulkWriting>(std::in_place, in) : std::nullopt),
      writer(how == Mode::Store ? std::optional<SignatureWriter>(std::in_place, in) : std::nullopt),
      transaction(std::in_place, in, how == Mode::Store ? Transaction::Kind::Write : Transaction::Kind::Read),
      keys(rowKeysOf(in, into)),
      known(readKeys(in, into, CellColumn::RowKey)),
      withdrawals(readWithdrawals(in)),
      forgotten(in),
      news(in, into, how)
{
    requireOpenCampaign(database, campaign);
    findings.record.fileName = list.fileName;
    findings.record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (mode == Mode::Store)
        insertImport(list.consentWording);
}

void ImportSession::State::insertImport(const QString &consentWording)
{
    const Query insert =
        database.query(u"INSERT INTO import (campaign, file_name, at, consent_wording) VALUES (?, ?, ?, ?)"_s, campaign,
                       findings.record.fileName, findings.record.at, consentWording);
    findings.record.id = ImportId(insert.insertedId());
    insertKnown = database.prepare(u"INSERT INTO known_row (signature, import, row) VALUES (?, ?, ?)"_s);
    insertRejected =
        database.prepare(u"INSERT INTO rejected_row (import, row, line, reason, text) VALUES (?, ?, ?, ?, ?)"_s);
    withdrawalWriter.emplace(database);
    writer->begin(campaign, findings.record.id);
    news.setFirstId(writer->nextId());
}

template<class Work>
auto ImportSession::State::guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    if (failed)
        return std::unexpected(*failed);
    Q_ASSERT_X(transaction, "ImportSession", "used after it was finished");
    auto result = attempt(std::forward<Work>(work));
    if (!result) {
        failed = result.error();
        release();
    }
    return result;
}

/// Rolls back what was not committed, and gives the connection back as it was.
void ImportSession::State::release()
{
    for (std::optional<Query> *const query : {&insertKnown, &insertRejected})
        query->reset();
    withdrawalWriter.reset();
    transaction.reset();
    writer.reset();
    bulk.reset();
}

void ImportSession::State::add(const SignatureBatch &batch)
{
    ImportRecord &record = findings.record;
    for (std::size_t at = 0; at < batch.count(); ++at) {
        const SignatureBatch::Row row = batch.at(at);
        if (forgotten.holds(row.keys)) {
            // Nothing of it is kept: that is what they asked for.
            reject({row.row, row.line, rowFaultId(RowFault::Forgotten), {}});
            continue;
        }
        ++record.rows;
        if (const qint64 signature = known.take(row.keys.row); signature != 0) {
            ++record.known;
            keepFirst(findings.known, row.row);
            if (insertKnown)
                insertKnown->run(signature, record.id, row.row);
            continue;
        }
        ++record.added;
        record.warned += row.warnings != 0 ? 1 : 0;
        addNew(row);
    }
}

void ImportSession::State::addNew(const SignatureBatch::Row &row)
{
    std::uint8_t flags = row.warnings != 0 ? IsWarned : 0;
    if (row.consentEmail)
        flags |= *row.consentEmail ? SaidYes | MayContact : SaidNo;
    // Whatever the row says: another one of the person, which says yes, may come to count for it.
    const auto withdrawn = withdrawals.empty() ? withdrawals.end() : withdrawals.find(row.keys.mailbox);
    const bool isWithdrawn = withdrawn != withdrawals.end();
    news.add(row, isWithdrawn);
    if (isWithdrawn)
        flags = static_cast<std::uint8_t>((flags | IsWithdrawn) & ~MayContact);
    const qint64 id = writer ? writer->add(row, flags) : 0;
    if (!isWithdrawn)
        return;
    if (row.consentEmail.value_or(false)) {
        ++findings.consentCounts[static_cast<std::size_t>(FoundConsent::Kind::StaysWithdrawn)];
        keepFirst(findings.consents, {row.row, FoundConsent::Kind::StaysWithdrawn});
    }
    if (withdrawalWriter)
        withdrawalWriter->add(id, row.keys.mailbox, withdrawn->second);
}

void ImportSession::State::reject(const RejectedRow &row)
{
    if (insertRejected) {
        // Nor does an address that is to be forgotten come back in a row that is rejected for something else.
        const bool isKept = forgotten.isEmpty() || !mentions.areIn(row.text);
        insertRejected->run(findings.record.id, row.row, row.line, row.reason, isKept ? row.text : QString());
    }
    ++findings.record.rejected;
    ++findings.record.rows;
}

void ImportSession::State::finishImport()
{
    const ImportRecord &record = findings.record;
    const qint64 first = news.firstId();
    const qint64 last = writer->nextId() - 1;
    database.query(u"UPDATE import SET added = ?, known = ?, duplicates = ?, rejected = ?, warned = ?, "
                   "first_signature = ?, last_signature = ? WHERE id = ?"_s,
                   record.added, record.known, record.duplicates, record.rejected, record.warned,
                   last < first ? 0 : first, last < first ? 0 : last, record.id);
}

void ImportSession::State::finish(Progress &progress)
{
    const auto stopIfCancelled = [&progress] {
        if (progress.cancelled())
            throw StorageFailure{
                {QCoreApplication::translate("Storage", "The import was cancelled; nothing was changed."), {}, {}}};
    };
    stopIfCancelled();
    if (writer)
        writer->flush();
    news.find(findings);
    if (mode == Mode::Store) {
        news.storeDuplicates();
        finishImport();
        if (news.firstId() < writer->nextId())
            noteSignersAdded(database, campaign);
        stopIfCancelled();
        transaction->commit();
    }
    release();
}

Result<ImportSession> ImportSession::begin(Workspace &workspace, CampaignId campaign, const List &list, Mode mode)
{
    return attempt([&] {
        workspace.database().requireIdle();
        return ImportSession(std::make_unique<State>(workspace.database(), campaign, list, mode));
    });
}

ImportSession::ImportSession(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ImportSession::ImportSession(ImportSession &&) noexcept = default;
ImportSession::~ImportSession() = default;

const RowKeys &ImportSession::keys() const
{
    return m_state->keys;
}

Result<void> ImportSession::add(const SignatureBatch &batch)
{
    return m_state->guarded([&] { m_state->add(batch); });
}

Result<void> ImportSession::reject(const RejectedRow &row)
{
    return m_state->guarded([&] { m_state->reject(row); });
}

const ImportRecord &ImportSession::record() const
{
    return m_state->findings.record;
}

Result<ImportFindings> ImportSession::finish(Progress &progress)
{
    if (auto done = m_state->guarded([&] { m_state->finish(progress); }); !done)
        return std::unexpected(done.error());
    return m_state->findings;
}

} // namespace broadside
