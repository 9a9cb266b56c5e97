#include "SignPage.h"
