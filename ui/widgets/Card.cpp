#include "Card.h"
