#include "RequiredRows.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

} // namespace

void requireCampaign(Database &database, CampaignId campaign)
{
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ?"_s, campaign) == 0)
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "The campaign is no longer in this workspace. Nothing was stored."),
             QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
             {}}};
}

CampaignId requireSignature(Database &database, SignatureId id)
{
    Query row = database.query(u"SELECT campaign FROM signature WHERE id = ?"_s, id);
    if (!row.next())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "The signature is no longer in this workspace."),
             QCoreApplication::translate("Storage", "Its import may have been taken back; look at the list again."),
             {}}};
    return CampaignId(row.number(0));
}

} // namespace broadside
