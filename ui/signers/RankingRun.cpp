#include "RankingRun.h"

#include "Background.h"
#include "Workspace.h"

#include <atomic>

namespace broadside {

/// One that is no longer wanted stops by itself.
struct RankingRun::Run final : Progress
{
    explicit Run(const SignerOrder &wanted) : order(wanted) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return isCancelled; }

    const SignerOrder order;
    std::atomic<bool> isCancelled = false;
};

void RankingRun::start(const QString &path, CampaignId campaign, const SignerOrder &order)
{
    if (m_run && m_run->order == order)
        return;
    stop();
    m_run = std::make_shared<Run>(order);
    inBackground(
        this,
        [run = m_run, path, campaign]() -> Result<SharedRanks> {
            auto workspace = Workspace::open(path);
            if (!workspace)
                return std::unexpected(workspace.error());
            return SignerView::rank(*workspace, campaign, run->order, *run);
        },
        [this, run = m_run](const Result<SharedRanks> &ranks) {
            if (run->isCancelled)
                return;
            m_run.reset();
            if (ranks)
                emit ranked(*ranks);
            else
                emit failed(ranks.error());
        });
}

void RankingRun::stop()
{
    if (const auto run = std::exchange(m_run, {}))
        run->isCancelled = true;
}

} // namespace broadside
