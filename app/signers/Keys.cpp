#include "Keys.h"
