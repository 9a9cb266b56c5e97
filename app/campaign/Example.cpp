#include "Example.h"
