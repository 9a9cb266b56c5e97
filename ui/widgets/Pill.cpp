#include "Pill.h"
