// A campaign's signatures as a table shows them: those that a query takes, in its order, of any number. It reads
// columns and words that the workspace keeps beside the signatures, and whole signatures only where they are shown.
#pragma once

#include "Progress.h"
#include "Signature.h"
#include "SignerQuery.h"
#include "SignerStatistics.h"
#include "Workspace.h"

#include <functional>
#include <memory>

namespace broadside {

/// Where each signature of a campaign stands in an order: four bytes a signature. Made on any thread, shared by all.
struct RankedSignatures;
using SharedRanks = std::shared_ptr<const RankedSignatures>;

/// A signature with what only a table shows of it.
struct ShownSignature
{
    Signature signature;
    QString importName; ///< its file; empty where it was written in by hand
    QStringList tags;
    bool mayContact = false; ///< by the last answer of the person, and not withdrawn

    bool operator==(const ShownSignature &) const = default;
};

/// Belongs to the thread of its workspace. What others write meanwhile is seen by the next `show`.
class SignerView
{
public:
    explicit SignerView(Workspace &workspace);
    ~SignerView();
    SignerView(const SignerView &) = delete;
    SignerView &operator=(const SignerView &) = delete;

    /// Finds what the query takes and gives back how many those are. From then on `rows` answers: about the first
    /// `firstRows` of them at once, about the others as soon as the order is known (`knowsOrder`).
    Result<qint64> show(CampaignId campaign, const SignerQuery &query);
    static constexpr qint64 firstRows = 512;

    [[nodiscard]] qint64 count() const;
    /// Whether all rows can be had. An order of arrival and lists of up to `firstRows` are always known.
    [[nodiscard]] bool knowsOrder() const;
    /// Counts ahead, so that every jump is equally quick; otherwise the first one does. To be called when nobody waits:
    /// some hundredths of a second for ten millions.
    Result<void> settle();
    /// Rows `offset` to `offset + limit`, fewer at the end; an empty list for rows whose order is not known yet.
    [[nodiscard]] Result<QList<ShownSignature>> rows(qint64 offset, qint64 limit);
    /// Where a signature stands in the list; none where it is not in it, or its order is not known yet.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(SignatureId id);

    /// Puts all signatures of a campaign into an order: a second of work for ten millions. It needs no view and may be
    /// done on another thread with a workspace of its own. An error when cancelled.
    static Result<SharedRanks> rank(Workspace &workspace, CampaignId campaign, const SignerOrder &order,
                                    Progress &progress);
    /// Takes what `rank` made, if it is for the campaign and order in view; it is kept for queries to come. Where
    /// signatures were added since, they are sorted into it. False where it does not fit (any more).
    Result<bool> take(const SharedRanks &ranks);
    /// `rank` and `take` in one, for those who can wait.
    Result<void> learnOrder(Progress &progress);

    /// The ids of the list in its order; the order must be known. The first error that `take` gives back ends the walk.
    Result<void> forEach(const std::function<Result<void>(const ShownSignature &)> &take);

    /// How many signatures there are by value of a trait (Language, Source, Import, Country, Region, City, Consent,
    /// Status, Has, Tag, FirstTime), descending, under the query's search and filter without its own tests of that
    /// trait: what choosing another value would show. At most the `most` greatest.
    Result<QList<ValueCount>> counts(SignerTrait trait, qsizetype most = 200);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace broadside
