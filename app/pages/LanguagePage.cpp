#include "LanguagePage.h"
