#include "CampaignJson.h"
