// The words that titles, institutions and places are made of, which languages translate.
#pragma once

#include <QSet>
#include <QString>

namespace broadside {

/// Whether a folded word of a capitalised run is such a word in English or French, a nationality, month or day.
[[nodiscard]] bool isGenericNameWord(const QString &word);

} // namespace broadside
