// Puts a campaign's signatures into an order on a pool thread, while the first rows of the list are shown already.
#pragma once

#include "Result.h"
#include "SignerView.h"

#include <QObject>

namespace broadside {

class RankingRun final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~RankingRun() override { stop(); }

    /// `ranked` or `failed` follows. One that is on its way to the same order goes on; one to another stops.
    void start(const QString &path, CampaignId campaign, const SignerOrder &order);
    void stop();

signals:
    void ranked(const broadside::SharedRanks &ranks);
    void failed(const broadside::Error &error);

private:
    struct Run;

    std::shared_ptr<Run> m_run;
};

} // namespace broadside
