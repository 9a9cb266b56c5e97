#include "EmptyState.h"
