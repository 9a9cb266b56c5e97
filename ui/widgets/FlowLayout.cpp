#include "FlowLayout.h"
