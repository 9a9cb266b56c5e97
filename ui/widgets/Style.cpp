#include "Style.h"
