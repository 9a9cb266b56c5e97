#include "Flyer.h"
