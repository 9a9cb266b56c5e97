// The colours and type that a campaign's pieces share.
#pragma once

#include "Campaign.h"

#include <QColor>
#include <QFont>

namespace broadside {

/// Colours as pieces use them, made from the organisation's accent colour. `onAccent` has at least 4.5 : 1 on `accent`,
/// and `accent` on white and on `soft`, whatever colour the organisation chose (WCAG 2.2, 1.4.3).
struct Theme
{
    QColor accent;
    QColor onAccent;
    QColor soft;
    QColor accentOnDark; ///< for pages in dark mode, on #1a1917
    QColor onAccentOnDark;

    bool operator==(const Theme &) const = default;
};

[[nodiscard]] Theme themeOf(const Campaign &campaign);
/// Contrast ratio of two opaque colours, 1–21 (WCAG 2.2, "relative luminance").
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// The type of cards and print: Inter, with Noto Sans Arabic; no hinting, so that every computer sets the same lines.
[[nodiscard]] QFont pieceFont(double pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace broadside
