#include "ShareLinks.h"
