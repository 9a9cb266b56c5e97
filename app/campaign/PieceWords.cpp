#include "PieceWords.h"
