#include "Signature.h"
