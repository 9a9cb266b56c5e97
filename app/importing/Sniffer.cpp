#include "Sniffer.h"
