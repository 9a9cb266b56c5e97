// A workspace with signatures, of which one row or many are brought in as a list.
#pragma once

#include "CampaignStore.h"
#include "Import.h"
#include "SampleCampaign.h"

#include <QFile>
#include <QTemporaryDir>

namespace broadside::test {

struct SignerDesk
{
    SignerDesk() : path(folder.filePath(QStringLiteral("test.broadside")))
    {
        auto workspace = Workspace::create(path);
        if (!workspace)
            return;
        if (const auto added = CampaignStore(*workspace).add(sampleCampaign()))
            campaign = *added;
    }

    /// On any thread.
    [[nodiscard]] bool bringIn(const QByteArray &list, const QString &name = QStringLiteral("list.csv")) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return false;
        file.close();
        auto workspace = Workspace::open(path);
        auto plan = planImport(file.fileName());
        NoProgress progress;
        return workspace && plan && runImport(*workspace, campaign, *plan, ImportMode::Store, progress);
    }

    /// Rows from `first` on, each with a name, an address and a town of its own number.
    [[nodiscard]] static QByteArray rows(int first, int count)
    {
        static constexpr std::array regions{"QC", "ON", "BC", "AB"};
        static constexpr std::array sources{"web", "paper", "event"};
        QByteArray list = "First name,Last name,Email,City,Province,Source,Comment,Opt in,Signed on\n";
        for (int row = first; row < first + count; ++row) {
            const QByteArray number = QByteArray::number(row);
            list += "Ada" + number + ",Roy" + QByteArray::number(row % 97) + ",ada" + number + "@example.org,Town" +
                    QByteArray::number(row % 13) + ',' + regions[row % regions.size()] + ',' +
                    sources[row % sources.size()] + ',' + (row % 5 == 0 ? "Clear it now" : "") + ',' +
                    (row % 3 == 0 ? "yes" : "no") + ",2021-11-" + QByteArray::number(10 + row % 20) + '\n';
        }
        return list;
    }

    QTemporaryDir folder;
    QString path;
    CampaignId campaign = CampaignId::None;
};

} // namespace broadside::test
