#include "ImportSession.h"

#include "BulkWriting.h"
#include "Database.h"
#include "ForgottenMailboxes.h"
#include "Keys.h"
#include "KnownRows.h"
#include "Repeats.h"
#include "SignatureWriter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Withdrawal
{
    QString at;
    QString source;
};
/// From this size on, a list is worth the two changes of the journal.
constexpr qint64 worthBulk = qint64{4} << 20;

using Withdrawals = std::unordered_map<std::uint64_t, Withdrawal>; ///< by the key of the mailbox

void requireCampaign(Database &database, CampaignId campaign)
{
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ?"_s, campaign) == 0) {
        throw StorageFailure{{QCoreApplication::translate(
                                  "Storage", "The campaign is no longer in this workspace. Nothing was imported."),
                              QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
                              {}}};
    }
}

Withdrawals readWithdrawals(Database &database, const RowKeys &keys)
{
    Withdrawals found;
    Query row = database.query(
        u"SELECT s.email, w.at, w.source FROM withdrawal w JOIN signature s ON s.id = w.signature WHERE s.email <> ''"_s);
    while (row.next()) {
        if (const auto mailbox = emailKey(row.view(0)))
            found.try_emplace(keys.mailbox(*mailbox), Withdrawal{row.text(1), row.text(2)});
    }
    return found;
}

template<class T>
void keepFirst(std::vector<T> &list, T item)
{
    if (list.size() < ImportFindings::listed)
        list.push_back(std::move(item));
}

/// Sorts by the row of the file and keeps the first.
template<class T>
void keepFirstOf(std::vector<T> &list)
{
    std::ranges::sort(list, {}, &T::row);
    if (list.size() > ImportFindings::listed)
        list.resize(ImportFindings::listed);
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
    void findDuplicates();
    void findLikelyDuplicates();
    void findConsentChanges(std::span<const std::uint32_t> places);
    void storeDuplicates();
    void finishImport();
    [[nodiscard]] std::optional<bool> answerBefore(qint64 original);
    [[nodiscard]] bool isNew(std::size_t place) const { return place >= known.count(); }
    [[nodiscard]] std::size_t newAt(std::size_t place) const { return place - known.count(); }
    [[nodiscard]] FoundRow foundRow(std::size_t place, std::size_t original) const;
    [[nodiscard]] qint64 idAt(std::size_t place) const;

    KnownRows known;
    Withdrawals withdrawals;
    ForgottenMailboxes forgotten;
    /// Of the campaign's signatures, then of the new ones, which have no ids in it.
    StoredKeys persons;
    StoredKeys likely;                                 ///< of a preview alone
    std::vector<std::uint32_t> rows;                   ///< of the new ones: the data record
    std::vector<std::int8_t> consents;                 ///< likewise: 1 yes, 0 no, -1 not asked
    std::vector<bool> isDuplicate;                     ///< likewise
    std::vector<std::pair<qint64, qint64>> duplicates; ///< signature and its original, by id
    qint64 firstId = 0;
    std::optional<Query> insertKnown;
    std::optional<Query> insertRejected;
    std::optional<Query> insertWithdrawal;
    std::optional<Query> answer;
};

ImportSession::State::State(Database &in, CampaignId into, const List &list, Mode how)
    : database(in),
      campaign(into),
      mode(how),
      bulk(how == Mode::Store && list.bytes > worthBulk ? std::optional<BulkWriting>(std::in_place, in) : std::nullopt),
      writer(how == Mode::Store ? std::optional<SignatureWriter>(std::in_place, in) : std::nullopt),
      transaction(std::in_place, in, how == Mode::Store ? Transaction::Kind::Write : Transaction::Kind::Read),
      keys(rowKeysOf(in, into)),
      known(readKeys(in, into, KeyKind::Row)),
      withdrawals(readWithdrawals(in, keys)),
      forgotten(in),
      persons(readKeys(in, into, KeyKind::Person)),
      likely(how == Mode::Preview ? readKeys(in, into, KeyKind::Likely) : StoredKeys())
{
    requireCampaign(database, campaign);
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
    insertWithdrawal = database.prepare(u"INSERT INTO withdrawal (signature, at, source) VALUES (?, ?, ?)"_s);
    writer->begin(campaign, findings.record.id);
    firstId = writer->nextId();
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
    for (std::optional<Query> *const query : {&insertKnown, &insertRejected, &insertWithdrawal, &answer})
        query->reset();
    transaction.reset();
    writer.reset();
    bulk.reset();
}

void ImportSession::State::add(const SignatureBatch &batch)
{
    ImportRecord &record = findings.record;
    for (std::size_t at = 0; at < batch.count(); ++at) {
        const SignatureBatch::Row row = batch.at(at);
        if (forgotten.contains(row.keys.mailbox)) {
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
    persons.keys.push_back(row.keys.person);
    if (mode == Mode::Preview)
        likely.keys.push_back(row.keys.likely);
    rows.push_back(static_cast<std::uint32_t>(row.row));
    consents.push_back(row.consentEmail ? static_cast<std::int8_t>(*row.consentEmail ? 1 : 0) : std::int8_t{-1});
    std::uint8_t flags = row.warnings != 0 ? IsWarned : 0;
    if (row.consentEmail)
        flags |= *row.consentEmail ? SaidYes | MayContact : SaidNo;
    // Whatever the row says: another one of the person, which says yes, may come to count for it.
    const auto withdrawn = withdrawals.empty() ? withdrawals.end() : withdrawals.find(row.keys.mailbox);
    const bool isWithdrawn = withdrawn != withdrawals.end();
    if (isWithdrawn)
        flags = static_cast<std::uint8_t>((flags | IsWithdrawn) & ~MayContact);
    const qint64 id = writer ? writer->add(row, flags) : 0;
    if (!isWithdrawn)
        return;
    if (row.consentEmail.value_or(false)) {
        ++findings.consentCounts[static_cast<std::size_t>(FoundConsent::Kind::StaysWithdrawn)];
        keepFirst(findings.consents, {row.row, FoundConsent::Kind::StaysWithdrawn});
    }
    consents.back() = -1; // which of this person's answers is the last does not matter any more
    if (insertWithdrawal)
        insertWithdrawal->run(id, withdrawn->second.at, withdrawn->second.source);
}

void ImportSession::State::reject(const RejectedRow &row)
{
    if (insertRejected)
        insertRejected->run(findings.record.id, row.row, row.line, row.reason, row.text);
    ++findings.record.rejected;
    ++findings.record.rows;
}

qint64 ImportSession::State::idAt(std::size_t place) const
{
    return isNew(place) ? firstId + static_cast<qint64>(newAt(place)) : persons.idAt(place);
}

FoundRow ImportSession::State::foundRow(std::size_t place, std::size_t original) const
{
    return isNew(original) ? FoundRow{rows[newAt(place)], rows[newAt(original)], SignatureId::None}
                           : FoundRow{rows[newAt(place)], 0, SignatureId(persons.idAt(original))};
}

void ImportSession::State::findDuplicates()
{
    isDuplicate.resize(rows.size());
    forEachRepeat(persons.keys, [this](std::span<const std::uint32_t> places) {
        if (!isNew(places.back()))
            return;
        for (const std::uint32_t place : places.subspan(1)) {
            if (!isNew(place))
                continue;
            isDuplicate[newAt(place)] = true;
            findings.duplicates.push_back(foundRow(place, places.front()));
            if (mode == Mode::Store)
                duplicates.emplace_back(idAt(place), idAt(places.front()));
        }
        if (!isNew(places.front()))
            findConsentChanges(places);
    });
    const auto count = std::ssize(findings.duplicates);
    findings.record.added -= count;
    findings.record.duplicates = count;
    keepFirstOf(findings.duplicates);
    for (std::size_t at = 0; at < rows.size() && findings.added.size() < ImportFindings::listed; ++at) {
        if (!isDuplicate[at])
            findings.added.push_back(rows[at]);
    }
}

void ImportSession::State::findLikelyDuplicates()
{
    forEachRepeat(likely.keys, [this](std::span<const std::uint32_t> places) {
        for (const std::uint32_t place : places.subspan(1)) {
            if (!isNew(place) || isDuplicate[newAt(place)])
                continue;
            ++findings.likelyDuplicateCount;
            findings.likelyDuplicates.push_back(foundRow(place, places.front()));
        }
    });
    keepFirstOf(findings.likelyDuplicates);
}

/// What a person of the campaign has answered last, in whichever of their signatures; nothing where they withdrew.
std::optional<bool> ImportSession::State::answerBefore(qint64 original)
{
    if (!answer)
        answer = database.prepare(u"SELECT s.consent_email FROM signature s WHERE (s.id = ?1 OR s.id IN "
                                  "(SELECT signature FROM duplicate WHERE original = ?1)) AND s.id < ?2 "
                                  "AND s.consent_email IS NOT NULL ORDER BY s.id DESC LIMIT 1"_s);
    answer->run(original, mode == Mode::Store ? firstId : std::numeric_limits<qint64>::max());
    const std::optional<bool> found = answer->next() ? std::optional(answer->flag(0)) : std::nullopt;
    answer->finish();
    return found;
}

void ImportSession::State::findConsentChanges(std::span<const std::uint32_t> places)
{
    std::optional<bool> before;
    bool isAsked = false;
    for (const std::uint32_t place : places) {
        if (!isNew(place) || consents[newAt(place)] < 0)
            continue;
        if (!std::exchange(isAsked, true))
            before = answerBefore(idAt(places.front()));
        const bool now = consents[newAt(place)] == 1;
        if (before.value_or(false) != now) {
            const auto kind = now ? FoundConsent::Kind::Given : FoundConsent::Kind::Refused;
            ++findings.consentCounts[static_cast<std::size_t>(kind)];
            findings.consents.push_back({rows[newAt(place)], kind});
        }
        before = now;
    }
}

void ImportSession::State::storeDuplicates()
{
    std::ranges::sort(duplicates);
    Query insert = database.prepare(u"INSERT INTO duplicate (signature, original) VALUES (?, ?)"_s);
    // What they answered last counts for the person: it stands at the one that counts.
    std::vector<FlagChange> changes;
    for (const auto &[signature, original] : duplicates) {
        insert.run(signature, original);
        changes.push_back({signature, IsDuplicate, MayContact});
        const std::int8_t said = consents[static_cast<std::size_t>(signature - firstId)];
        if (said >= 0)
            changes.push_back(said == 1 ? FlagChange{original, MayContact, 0} : FlagChange{original, 0, MayContact});
    }
    std::ranges::stable_sort(changes, {}, &FlagChange::id);
    changeFlags(database, changes);
    if (!changes.empty() && changes.front().id < firstId)
        noteSignersChanged(database, campaign);
}

void ImportSession::State::finishImport()
{
    const ImportRecord &record = findings.record;
    const qint64 last = writer->nextId() - 1;
    database.query(u"UPDATE import SET added = ?, known = ?, duplicates = ?, rejected = ?, warned = ?, "
                   "first_signature = ?, last_signature = ? WHERE id = ?"_s,
                   record.added, record.known, record.duplicates, record.rejected, record.warned,
                   last < firstId ? 0 : firstId, last < firstId ? 0 : last, record.id);
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
    findDuplicates();
    if (mode == Mode::Preview)
        findLikelyDuplicates();
    keepFirstOf(findings.consents);
    if (mode == Mode::Store) {
        storeDuplicates();
        finishImport();
        if (firstId < writer->nextId())
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
