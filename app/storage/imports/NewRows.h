// The new rows of an import beside all that the campaign has: who signed before, and what they answer now.
#pragma once

#include "ImportSession.h"
#include "SignatureBlocks.h"

namespace broadside {

class NewRows
{
public:
    /// Likely duplicates are told where it is a preview.
    NewRows(Database &database, CampaignId campaign, ImportSession::Mode mode);

    /// The id that the first row is stored under; the others follow it.
    void setFirstId(qint64 id) { m_firstId = id; }
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    /// Of a mailbox that was withdrawn, the answer does not count any more.
    void add(const SignatureBatch::Row &row, bool isWithdrawn);
    /// Says which rows repeat which; duplicates do not count as added any more.
    void find(ImportFindings &findings);
    /// Writes the duplicates, and what they change of the signatures that count.
    void storeDuplicates();

private:
    void findDuplicates(ImportFindings &findings);
    void findLikelyDuplicates(ImportFindings &findings);
    void findConsentChanges(std::span<const std::uint32_t> places, ImportFindings &findings);
    [[nodiscard]] std::optional<bool> answerBefore(qint64 original);
    [[nodiscard]] bool isNew(std::size_t place) const { return place >= m_before; }
    [[nodiscard]] std::size_t newAt(std::size_t place) const { return place - m_before; }
    [[nodiscard]] FoundRow foundRow(std::size_t place, std::size_t original) const;
    [[nodiscard]] qint64 idAt(std::size_t place) const;

    Database &m_database;
    CampaignId m_campaign;
    bool m_isPreview;
    /// Of the campaign's signatures, then of the new ones, which have no ids in it.
    StoredKeys m_persons;
    StoredKeys m_likely;                                 ///< of a preview alone
    std::size_t m_before;                                ///< signatures that the campaign has
    std::vector<std::uint32_t> m_rows;                   ///< of the new ones: the data record
    std::vector<std::int8_t> m_consents;                 ///< likewise: 1 yes, 0 no, -1 not asked
    std::vector<bool> m_isDuplicate;                     ///< likewise
    std::vector<std::pair<qint64, qint64>> m_duplicates; ///< signature and its original, by id
    qint64 m_firstId = 0;                                ///< none in a preview
    std::optional<Query> m_answer;
};

} // namespace broadside
