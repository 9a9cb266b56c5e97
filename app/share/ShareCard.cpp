#include "ShareCard.h"
