#include "KitFolder.h"
