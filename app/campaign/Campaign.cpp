#include "Campaign.h"
