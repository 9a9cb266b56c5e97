#include "RowCheck.h"
