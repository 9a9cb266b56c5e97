#include "Paper.h"
