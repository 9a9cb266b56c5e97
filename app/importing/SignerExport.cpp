#include "SignerExport.h"
