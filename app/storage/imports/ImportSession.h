// Writes one import: everything it adds is one transaction, there whole or not at all.
#pragma once

#include "Progress.h"
#include "SignatureBatch.h"
#include "Workspace.h"

#include <array>

namespace broadside {

/// What an import finds out about rows once it has seen them all. Of each list the first `ImportFindings::listed`, in
/// the order of the file.
struct FoundRow
{
    qint64 row = 0;                           ///< data record from 1
    qint64 originalRow = 0;                   ///< the row of this file that it repeats; 0: none
    SignatureId original = SignatureId::None; ///< the signature of the workspace that it repeats

    bool operator==(const FoundRow &) const = default;
};

/// Somebody who was in the campaign before answers the question of consent otherwise.
struct FoundConsent
{
    enum class Kind {
        Given,         ///< had said no, or had not been asked
        Refused,       ///< had said yes
        StaysWithdrawn ///< the row says yes, but the mailbox was withdrawn: an import never sets that again
    };
    qint64 row = 0;
    Kind kind = Kind::Given;

    bool operator==(const FoundConsent &) const = default;
};

struct ImportFindings
{
    static constexpr std::size_t listed = 1000;

    ImportRecord record;
    std::vector<qint64> added;
    std::vector<qint64> known;
    std::vector<FoundRow> duplicates;
    std::vector<FoundRow> likelyDuplicates; ///< of a preview alone, as is their count
    qint64 likelyDuplicateCount = 0;
    std::vector<FoundConsent> consents;
    std::array<qint64, 3> consentCounts{}; ///< by `FoundConsent::Kind`
};

/// Destroying a session that was not finished leaves the workspace as it was. One at a time a workspace; it belongs to
/// the workspace's thread.
class ImportSession
{
public:
    enum class Mode {
        Store,
        Preview ///< finds out the same and writes nothing
    };

    /// What the list is, as far as it is known beforehand.
    struct List
    {
        QString fileName;
        QString consentWording; ///< what the signers were asked; empty where the list does not say
        qint64 bytes = 0;       ///< its size: a great one has the file to itself, if it can
    };
    static Result<ImportSession> begin(Workspace &workspace, CampaignId campaign, const List &list,
                                       Mode mode = Mode::Store);

    ImportSession(ImportSession &&) noexcept;
    ImportSession &operator=(ImportSession &&) = delete;
    ImportSession(const ImportSession &) = delete;
    ImportSession &operator=(const ImportSession &) = delete;
    ~ImportSession();

    /// What batches for this session are made with.
    [[nodiscard]] const RowKeys &keys() const;
    /// A row is known when all its mapped values are those of a row that an earlier import brought; of several
    /// identical rows in a file, as many are known as were brought before, so that a longer list that holds an older
    /// one adds only what is new. The others are stored; which of them are certain duplicates is known in the end.
    Result<void> add(const SignatureBatch &batch);
    Result<void> reject(const RejectedRow &row);
    /// The counts so far: certain duplicates still count as new.
    [[nodiscard]] const ImportRecord &record() const;
    /// Finds the duplicates and, unless this is a preview, commits. An error, and nothing is stored, when cancelled.
    Result<ImportFindings> finish(Progress &progress);

private:
    struct State;
    explicit ImportSession(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace broadside
