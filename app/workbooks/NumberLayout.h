// Lays a number's digits out by a section of a number format.
#pragma once

#include "FormatCode.h"

namespace broadside {

/// `hasSign`: a minus is put in front of what is below zero (a section of its own for such numbers has its own signs).
void appendNumber(std::string &out, double number, const FormatSection &section, bool hasSign);
/// As a cell without a format shows it: as many decimals as make eleven characters, an exponent for what is too small,
/// or has more than fifteen digits.
void appendGeneral(std::string &out, double number);

} // namespace broadside
