#include "TextBlock.h"
