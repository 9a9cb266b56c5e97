// How a text is set in its language. Applied when a piece is rendered, never stored.
#pragma once

#include "Language.h"

namespace broadside {

/// Sets plain text: quotes, apostrophes, ellipsis, no-break spaces. French of Canada follows the OQLF (U+00A0 before
/// ":" and inside « », none before ";", "!", "?"); other French U+202F before ";", "!", "?" and inside « », U+00A0
/// before ":". URLs and e-mail addresses are left alone. Setting a text twice changes nothing more.
[[nodiscard]] QString typeset(const QString &text, const Language &language);

/// The same for Markdown: code spans and link destinations are left alone too.
[[nodiscard]] QString typesetMarkdown(const QString &markdown, const Language &language);

/// "2,000", "2 000", "٢٬٠٠٠", by CLDR.
[[nodiscard]] QString numberText(qint64 number, const Language &language);
/// "19 October 2021", "19 octobre 2021", by CLDR.
[[nodiscard]] QString dateText(const QDate &date, const Language &language);
/// Title, names and the like joined as the language does: "A, B and C" (CLDR list patterns).
[[nodiscard]] QString listText(const QStringList &items, const Language &language);

} // namespace broadside
