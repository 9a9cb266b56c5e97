#include "Import.h"
