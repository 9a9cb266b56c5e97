#include "ImportSession.h"
