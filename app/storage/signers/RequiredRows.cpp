#include "RequiredRows.h"

#include <QCoreApplication>

namespace broadside {

using namespace Qt::StringLiterals;

void requireCampaign(Database &database, CampaignId campaign)
{
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ?"_s, campaign) == 0)
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "The campaign is no longer in this workspace. Nothing was stored."),
             QCoreApplication::translate("Storage", "Choose one of the campaigns that are there."),
             {}}};
}

void requireOpenCampaign(Database &database, CampaignId campaign)
{
    requireCampaign(database, campaign);
    if (database.number(u"SELECT count(*) FROM campaign WHERE id = ? AND anonymised_at <> ''"_s, campaign) == 0)
        return;
    throw StorageFailure{
        {QCoreApplication::translate("Storage", "The names of this campaign's signers were taken out for good. Nothing "
                                                "was stored."),
         QCoreApplication::translate("Storage", "Make a new campaign for new signatures."),
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
