#include "PdfFinish.h"
