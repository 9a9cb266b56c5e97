// Where the words that somebody searches for stand in a text.
#pragma once

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace broadside {

struct TextHit
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextHit &) const = default;
};

class SearchHits
{
public:
    SearchHits() = default;
    explicit SearchHits(const QString &search);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Beginnings of words, as the search itself finds them: accents and case apart. Ascending, none within another.
    [[nodiscard]] QList<TextHit> in(const QString &text) const;

private:
    std::vector<std::string> m_words; ///< folded
};

} // namespace broadside
