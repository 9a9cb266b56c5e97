#include "SignerStore.h"
