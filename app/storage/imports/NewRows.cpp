#include "NewRows.h"

#include "Repeats.h"
#include "SignatureFlags.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Sorts by the row of the file and keeps the first.
template<class T>
void keepFirstOf(std::vector<T> &list)
{
    std::ranges::sort(list, {}, &T::row);
    if (list.size() > ImportFindings::listed)
        list.resize(ImportFindings::listed);
}

} // namespace

NewRows::NewRows(Database &database, CampaignId campaign, ImportSession::Mode mode)
    : m_database(database),
      m_campaign(campaign),
      m_isPreview(mode == ImportSession::Mode::Preview),
      m_persons(readKeys(database, campaign, CellColumn::PersonKey)),
      m_likely(m_isPreview ? readKeys(database, campaign, CellColumn::LikelyKey) : StoredKeys()),
      m_before(m_persons.keys.size())
{
}

void NewRows::add(const SignatureBatch::Row &row, bool isWithdrawn)
{
    m_persons.keys.push_back(row.keys.person);
    if (m_isPreview)
        m_likely.keys.push_back(row.keys.likely);
    m_rows.push_back(static_cast<std::uint32_t>(row.row));
    const bool isAsked = row.consentEmail && !isWithdrawn;
    m_consents.push_back(isAsked ? static_cast<std::int8_t>(*row.consentEmail ? 1 : 0) : std::int8_t{-1});
}

void NewRows::find(ImportFindings &findings)
{
    findDuplicates(findings);
    if (m_isPreview)
        findLikelyDuplicates(findings);
    keepFirstOf(findings.consents);
}

qint64 NewRows::idAt(std::size_t place) const
{
    return isNew(place) ? m_firstId + static_cast<qint64>(newAt(place)) : m_persons.directory.idAt(place);
}

FoundRow NewRows::foundRow(std::size_t place, std::size_t original) const
{
    return isNew(original) ? FoundRow{m_rows[newAt(place)], m_rows[newAt(original)], SignatureId::None}
                           : FoundRow{m_rows[newAt(place)], 0, SignatureId(m_persons.directory.idAt(original))};
}

void NewRows::findDuplicates(ImportFindings &findings)
{
    m_isDuplicate.resize(m_rows.size());
    forEachRepeat(m_persons.keys, [&](std::span<const std::uint32_t> places) {
        if (!isNew(places.back()))
            return;
        for (const std::uint32_t place : places.subspan(1)) {
            if (!isNew(place))
                continue;
            m_isDuplicate[newAt(place)] = true;
            findings.duplicates.push_back(foundRow(place, places.front()));
            if (m_firstId != 0)
                m_duplicates.emplace_back(idAt(place), idAt(places.front()));
        }
        if (!isNew(places.front()))
            findConsentChanges(places, findings);
    });
    const auto count = std::ssize(findings.duplicates);
    findings.record.added -= count;
    findings.record.duplicates = count;
    keepFirstOf(findings.duplicates);
    for (std::size_t at = 0; at < m_rows.size() && findings.added.size() < ImportFindings::listed; ++at) {
        if (!m_isDuplicate[at])
            findings.added.push_back(m_rows[at]);
    }
}

void NewRows::findLikelyDuplicates(ImportFindings &findings)
{
    forEachRepeat(m_likely.keys, [&](std::span<const std::uint32_t> places) {
        for (const std::uint32_t place : places.subspan(1)) {
            if (!isNew(place) || m_isDuplicate[newAt(place)])
                continue;
            ++findings.likelyDuplicateCount;
            findings.likelyDuplicates.push_back(foundRow(place, places.front()));
        }
    });
    keepFirstOf(findings.likelyDuplicates);
}

/// What a person of the campaign has answered last, in whichever of their signatures; nothing where they withdrew.
std::optional<bool> NewRows::answerBefore(qint64 original)
{
    if (!m_answer)
        m_answer = m_database.prepare(u"SELECT s.consent_email FROM signature s WHERE (s.id = ?1 OR s.id IN "
                                      "(SELECT signature FROM duplicate WHERE original = ?1)) AND s.id < ?2 "
                                      "AND s.consent_email IS NOT NULL ORDER BY s.id DESC LIMIT 1"_s);
    m_answer->run(original, m_firstId != 0 ? m_firstId : std::numeric_limits<qint64>::max());
    const std::optional<bool> found = m_answer->next() ? std::optional(m_answer->flag(0)) : std::nullopt;
    m_answer->finish();
    return found;
}

void NewRows::findConsentChanges(std::span<const std::uint32_t> places, ImportFindings &findings)
{
    std::optional<bool> before;
    bool isAsked = false;
    for (const std::uint32_t place : places) {
        if (!isNew(place) || m_consents[newAt(place)] < 0)
            continue;
        if (!std::exchange(isAsked, true))
            before = answerBefore(idAt(places.front()));
        const bool now = m_consents[newAt(place)] == 1;
        if (before.value_or(false) != now) {
            const auto kind = now ? FoundConsent::Kind::Given : FoundConsent::Kind::Refused;
            ++findings.consentCounts[static_cast<std::size_t>(kind)];
            findings.consents.push_back({m_rows[newAt(place)], kind});
        }
        before = now;
    }
}

void NewRows::storeDuplicates()
{
    std::ranges::sort(m_duplicates);
    Query insert = m_database.prepare(u"INSERT INTO duplicate (signature, original) VALUES (?, ?)"_s);
    // What they answered last counts for the person: it stands at the one that counts.
    std::vector<FlagChange> changes;
    for (const auto &[signature, original] : m_duplicates) {
        insert.run(signature, original);
        changes.push_back({signature, IsDuplicate, MayContact});
        const std::int8_t said = m_consents[static_cast<std::size_t>(signature - m_firstId)];
        if (said >= 0)
            changes.push_back(said == 1 ? FlagChange{original, MayContact, 0} : FlagChange{original, 0, MayContact});
    }
    std::ranges::stable_sort(changes, {}, &FlagChange::id);
    changeFlags(m_database, changes);
    if (!changes.empty() && changes.front().id < m_firstId)
        noteSignersChanged(m_database, m_campaign);
}

} // namespace broadside
