#include "Kit.h"
