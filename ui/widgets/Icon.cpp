#include "Icon.h"
