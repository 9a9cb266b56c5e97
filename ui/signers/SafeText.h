// Texts that strangers gave, as the window may show them.
#pragma once

#include <QString>

namespace broadside {

/// A text of several lines, each of them harmless (`SignerTexts.h`).
[[nodiscard]] QString shownText(const QString &text);
/// On one line, harmless, of at most `most` characters, with "…" where something is cut off.
[[nodiscard]] QString shownLine(const QString &text, qsizetype most = 120);
/// The same within a sentence: in the direction of its own letters, whatever surrounds it.
[[nodiscard]] QString quotedName(const QString &text, qsizetype most = 60);

/// "2021-11-24 14:02" in the program's digits, year first whatever surrounds it; empty for an empty date.
[[nodiscard]] QString shownDate(const QString &isoDate);
/// A moment in UTC (ISO 8601), as the program's language writes it in the desktop's own time.
[[nodiscard]] QString shownMoment(const QString &isoMoment);

} // namespace broadside
