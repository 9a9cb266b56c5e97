// Breeze's icons in the window's own colours.
#pragma once

#include <QIcon>

namespace broadside {

/// An icon of the Breeze theme by its freedesktop name ("document-save"), drawn in the palette's text colour, or in the
/// accent where it is selected; mirrored icons are the caller's choice. Follows light and dark by itself. An empty icon
/// where Breeze has none (a test checks every name that the program uses).
[[nodiscard]] QIcon icon(const QString &name);
/// Finds Breeze's icon resource beside the program or on the system and makes it known; false where it is nowhere.
bool loadIcons();

} // namespace broadside
