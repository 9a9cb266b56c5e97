#include "CampaignStore.h"
