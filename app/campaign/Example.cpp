#include "Example.h"

#include "CampaignJson.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

Result<QByteArray> readExampleFile(const QString &name)
{
    QFile file(u":/example/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            QCoreApplication::translate("Example", "The example campaign is missing from this copy of Broadside."),
            QCoreApplication::translate("Example", "Install Broadside again."), file.errorString());
    return file.readAll();
}

} // namespace

Result<Campaign> exampleCampaign()
{
    const Result<QByteArray> json = readExampleFile(u"campaign.json"_s);
    if (!json)
        return std::unexpected(json.error());
    const Result<QByteArray> picture = readExampleFile(u"picture.svg"_s);
    if (!picture)
        return std::unexpected(picture.error());
    Result<Campaign> campaign = campaignFromJson(*json);
    if (campaign)
        campaign->picture.bytes = *picture;
    return campaign;
}

Result<QByteArray> exampleSigners()
{
    return readExampleFile(u"signers.csv"_s);
}

} // namespace broadside
