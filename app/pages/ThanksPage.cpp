#include "ThanksPage.h"
