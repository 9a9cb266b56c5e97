// The words by which a signature is found.
#pragma once

#include "WordKey.h"

#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// What a signature is searched by.
struct SearchedTexts
{
    std::string_view nameFold, emailFold, cityFold;
    std::string_view postalCode, comment;
};

/// Makes the numbers of a signature's words: ascending, each once. Of a comment its first 10,000 bytes count.
class WordMaker
{
public:
    void make(const SearchedTexts &texts, std::vector<WordKey> &keys);

private:
    std::string m_fold;
    std::vector<std::string_view> m_words;
};

} // namespace broadside
