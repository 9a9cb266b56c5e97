#include "SearchField.h"
