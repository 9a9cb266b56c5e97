#include "Demands.h"

#include <algorithm>

namespace broadside {

QString newDemandId(const Campaign &campaign)
{
    const auto isTaken = [&](const QString &id) {
        return campaign.demands.contains(id) || campaign.brief.fields.contains(FieldKey{FieldKind::Demand, id});
    };
    for (qsizetype number = campaign.demands.size() + 1;; ++number) {
        const QString id = QStringLiteral("demand-%1").arg(number);
        if (!isTaken(id))
            return id;
    }
}

Campaign withDemandMoved(Campaign campaign, const QString &demand, qsizetype place)
{
    const qsizetype from = campaign.demands.indexOf(demand);
    if (from < 0)
        return campaign;
    const qsizetype to = std::clamp<qsizetype>(place > from ? place - 1 : place, 0, campaign.demands.size() - 1);
    campaign.demands.move(from, to);
    return campaign;
}

} // namespace broadside
