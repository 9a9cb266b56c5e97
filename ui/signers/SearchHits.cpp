#include "SearchHits.h"

#include "Keys.h"
#include "Words.h"

#include <algorithm>

namespace broadside {

namespace {

/// A folded text that knows where each of its bytes came from.
struct FoldedText
{
    std::string bytes;
    std::vector<qsizetype> places; ///< in the text, by byte; one more for its end

    explicit FoldedText(const QString &text)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype begin = at;
            at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            // A letter is folded together with its marks, which is how they vanish.
            while (at < text.size() && text.at(at).isMark())
                ++at;
            appendFolded(text.mid(begin, at - begin).toStdString(), bytes);
            places.resize(bytes.size(), begin);
        }
        places.push_back(text.size());
    }
};

} // namespace

SearchHits::SearchHits(const QString &search) : m_words(searchedWords(folded(search.toStdString()))) {}

QList<TextHit> SearchHits::in(const QString &text) const
{
    if (isEmpty() || text.isEmpty())
        return {};
    const FoldedText fold(text);
    std::vector<std::string_view> words;
    appendWords(fold.bytes, words);
    QList<TextHit> hits;
    for (const std::string_view word : words) {
        std::size_t longest = 0;
        for (const std::string &sought : m_words) {
            if (word.starts_with(sought))
                longest = std::max(longest, sought.size());
        }
        if (longest == 0)
            continue;
        const auto first = static_cast<std::size_t>(word.data() - fold.bytes.data());
        const qsizetype start = fold.places[first];
        // To the end of the letter that the last byte came from.
        std::size_t after = first + longest;
        while (after < fold.bytes.size() && fold.places[after] == fold.places[first + longest - 1])
            ++after;
        const qsizetype end = fold.places[after];
        if (!hits.isEmpty() && hits.last().start + hits.last().length > start) {
            // In scripts without spaces a hit may begin within another.
            hits.last().length = std::max(hits.last().start + hits.last().length, end) - hits.last().start;
            continue;
        }
        hits.append({start, end - start});
    }
    return hits;
}

} // namespace broadside
