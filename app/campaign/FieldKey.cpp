#include "FieldKey.h"
