// The colours of the window, light and dark. The one place where a colour is named.
#pragma once

#include <QColor>
#include <QPalette>

namespace broadside {

struct Palette
{
    QColor window, surface, raised, line;
    QColor text, muted;
    QColor accent, onAccent, accentSoft;
    QColor good, goodSoft;
    QColor warning, warningSoft;
    bool isDark = false;

    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette dark();
    /// The same colours in the roles that Qt's own widgets ask for.
    [[nodiscard]] QPalette toQPalette() const;

    bool operator==(const Palette &) const = default;
};

} // namespace broadside
