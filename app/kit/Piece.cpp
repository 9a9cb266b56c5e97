#include "Piece.h"
