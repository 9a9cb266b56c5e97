#include "Typography.h"
