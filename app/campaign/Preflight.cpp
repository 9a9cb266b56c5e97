#include "Preflight.h"
