// The small drawings on buttons.
#pragma once

#include "HtmlBuilder.h"

namespace broadside {

/// Writes the drawing of an id ("facebook", "copy", "check", "back") as SVG in the text's colour, unseen by screen
/// readers: the label beside it says the same. Nothing for an unknown id.
void writeIcon(HtmlBuilder &html, QStringView id);

} // namespace broadside
