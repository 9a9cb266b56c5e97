// Characters that stand in a text and cannot be seen: they turn it round, join or split it behind the reader's back.
#pragma once

#include <QString>

namespace broadside {

/// A short sign by which the editor shows the character ("RLO", "ZWSP"); empty for all that can be seen or belongs to
/// writing, such as spaces and the joiners of Arabic and Persian.
[[nodiscard]] QString hiddenCharacterSign(QChar character);
/// Takes away what cannot be stored or set (control characters other than tab and line break, unpaired surrogates,
/// noncharacters), and makes all line ends "\n". Gives back how many characters that were.
int removeUnstorable(QString &text);

} // namespace broadside
