#include "SearchedWords.h"

#include "Keys.h"
#include "Words.h"

#include <algorithm>

namespace broadside {

namespace {

constexpr std::size_t searchedComment = 10'000;

} // namespace

void WordMaker::make(const SearchedTexts &texts, std::vector<WordKey> &keys)
{
    keys.clear();
    const auto take = [&](std::string_view text) {
        m_words.clear();
        appendWords(text, m_words);
        for (const std::string_view word : m_words)
            appendWordKeys(word, keys);
    };
    take(texts.nameFold);
    take(texts.emailFold);
    take(texts.cityFold);
    if (!texts.postalCode.empty()) {
        m_fold.clear();
        appendFolded(texts.postalCode, m_fold);
        take(m_fold);
        // "H2X 1Y4" is looked for without its space too.
        if (m_words.size() > 1) {
            std::string whole;
            for (const std::string_view part : m_words)
                whole.append(part);
            appendWordKeys(whole, keys);
        }
    }
    if (!texts.comment.empty()) {
        m_fold.clear();
        appendFolded(texts.comment.substr(0, searchedComment), m_fold);
        take(m_fold);
    }
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

} // namespace broadside
