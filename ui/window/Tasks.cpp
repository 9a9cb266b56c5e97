#include "Tasks.h"
