// The font that the window is written in.
#pragma once

#include <QFont>

namespace broadside {

/// The system's own, with Inter where the system names none, and Noto Sans Arabic where it has no Arabic letters. 13
/// px, or larger where the system asks for larger text.
[[nodiscard]] QFont programFont();

} // namespace broadside
