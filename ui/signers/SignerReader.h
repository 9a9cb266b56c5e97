// Reads signatures for the table on a thread of its own, beside the one that saves.
#pragma once

#include "RankingRun.h"
#include "RowGathering.h"
#include "SignerSource.h"
#include "ViewThread.h"

#include <QPair>

#include <functional>
#include <memory>
#include <optional>

namespace broadside {

/// Has its own workspace and its own view of it, so that neither typing nor the window waits for it and it waits for
/// nobody. One question is on its way at a time; of those that wait the newest list comes first, then rows, then the
/// rest, and what nobody needs any more is forgotten.
class SignerReader final : public SignerSource
{
    Q_OBJECT
public:
    explicit SignerReader(QObject *parent = nullptr);

    /// From now on of this campaign of this file. The file is opened by the first question; `None` for none.
    void setCampaign(const QString &path, CampaignId campaign);

    void show(const SignerQuery &query, qint64 offset, qint64 limit) override;
    void readRows(qint64 offset, qint64 limit) override;
    /// `rowFound` follows as soon as the order is known.
    void findRow(SignatureId id);
    /// `counted` follows, about the list that is shown.
    void count(SignerTrait trait);

    /// Called on the reader's thread, row by row.
    using Take = RowGathering::Take;
    /// Called on the thread of the reader's owner, at the end.
    using Done = RowGathering::Done;
    /// Reads rows of the list that is shown, however many, a few at a time so that others come to their turn. An error
    /// when another list is asked for before its end.
    void gather(const QList<RowRange> &ranges, Take take, Done done);

signals:
    /// -1: not in the list.
    void rowFound(broadside::SignatureId id, qint64 row);
    void counted(broadside::SignerTrait trait, const QList<broadside::ValueCount> &counts);

private:
    struct Wish
    {
        SignerQuery query;
        qint64 offset = 0;
        qint64 limit = 0;
    };

    template<class Work, class Then>
    void ask(Work work, Then then);
    void next();
    void forgetList();
    void giveUp(const Error &error);
    void showNext();
    void readNext();
    void findNext();
    void countNext();
    void gatherNext();
    void endGathering(const Result<void> &result);
    void takeRanks(const SharedRanks &ranks);
    /// Others wrote meanwhile, or it was the order of the list before.
    void showAgain();

    ViewThread m_thread;
    RankingRun m_ranking;
    QString m_path;
    CampaignId m_campaign = CampaignId::None;
    quint64 m_generation = 0; ///< of the campaign; answers about another are dropped
    bool m_isBusy = false;    ///< a question is on its way
    std::optional<Wish> m_wish;
    std::optional<Wish> m_shown; ///< what the answers that come are about
    bool m_knowsOrder = true;
    QList<QPair<qint64, qint64>> m_pages; ///< offset and limit, the latest last
    std::optional<SignatureId> m_sought;
    QList<SignerTrait> m_traits;
    std::shared_ptr<RowGathering> m_gathering;
    SharedRanks m_ranks; ///< made, and not taken yet
    int m_unfit = 0;     ///< rankings in a row that came too late
};

} // namespace broadside
