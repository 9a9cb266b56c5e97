// Sentences that were translated before, offered again. All on this computer.
#pragma once

#include "Language.h"

#include <compare>
#include <vector>

namespace broadside {

/// A sentence and what it became in another language.
struct MemoryPair
{
    QString source;
    QString translation;

    auto operator<=>(const MemoryPair &) const = default;
    bool operator==(const MemoryPair &) const = default;
};

struct MemoryMatch
{
    MemoryPair pair;
    int percent = 0; ///< 100: the same sentence

    bool operator==(const MemoryMatch &) const = default;
};

/// Sentence by sentence where both texts have as many paragraphs and a paragraph as many sentences; otherwise paragraph
/// by paragraph where there are as many; otherwise nothing: a wrong pair is worse than none. Pairs that say nothing (no
/// letter in them) are left out.
[[nodiscard]] QList<MemoryPair> alignedPairs(const QString &source, const Language &sourceLanguage,
                                             const QString &translation, const Language &translationLanguage);

/// The pairs of one source and one target language.
class TranslationMemory
{
public:
    TranslationMemory() = default;
    explicit TranslationMemory(QList<MemoryPair> pairs);

    /// The likest first (see `similarity`), none below `least` percent, one of each translation.
    [[nodiscard]] QList<MemoryMatch> matches(const QString &sentence, int least = 60, qsizetype most = 5) const;
    [[nodiscard]] bool isEmpty() const { return m_pairs.isEmpty(); }

private:
    QList<MemoryPair> m_pairs;
    std::vector<QString> m_folded; ///< of each pair's source: see `foldedForComparison`
};

} // namespace broadside
