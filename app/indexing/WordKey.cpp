#include "WordKey.h"

#include <algorithm>
#include <array>

namespace broadside {

namespace {

constexpr int mostLetters = 40;

struct Letters
{
    std::array<unsigned char, mostLetters> numbers{};
    int count = 0;

    void add(unsigned char number)
    {
        if (count < mostLetters)
            numbers[static_cast<std::size_t>(count++)] = number;
    }
};

Letters lettersOf(std::string_view word)
{
    Letters letters;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= '0' && byte <= '9') {
            letters.add(static_cast<unsigned char>(byte - '0' + 1));
        } else if (byte >= 'a' && byte <= 'z') {
            letters.add(static_cast<unsigned char>(byte - 'a' + 11));
        } else {
            letters.add(static_cast<unsigned char>(40 + (byte >> 4U)));
            letters.add(static_cast<unsigned char>(1 + (byte & 15U)));
        }
    }
    return letters;
}

/// The number of some letters, with nothing behind them.
WordKey keyOf(const Letters &letters, int from, int to)
{
    WordKey key = from == 0 ? 0 : continues;
    for (int at = from; at < to; ++at)
        key |= WordKey{letters.numbers[static_cast<std::size_t>(at)]} << (6 * (wordKeyLetters - 1 - (at - from)));
    return key;
}

constexpr std::array<unsigned char, 256> plainLetters = [] {
    std::array<unsigned char, 256> numbers{};
    for (unsigned c = '0'; c <= '9'; ++c)
        numbers[c] = static_cast<unsigned char>(c - '0' + 1);
    for (unsigned c = 'a'; c <= 'z'; ++c)
        numbers[c] = static_cast<unsigned char>(c - 'a' + 11);
    return numbers;
}();

/// The way of nearly all words: letters and digits that fit into one number; 0 for others.
WordKey shortKey(std::string_view word)
{
    if (word.size() > wordKeyLetters)
        return 0;
    WordKey key = 0;
    int shift = 6 * wordKeyLetters;
    for (const char c : word) {
        const unsigned char number = plainLetters[static_cast<unsigned char>(c)];
        if (number == 0)
            return 0;
        shift -= 6;
        key |= WordKey{number} << shift;
    }
    return key;
}

} // namespace

void appendWordKeys(std::string_view word, std::vector<WordKey> &keys)
{
    if (const WordKey key = shortKey(word); key != 0)
        return keys.push_back(key);
    const Letters letters = lettersOf(word);
    for (int from = 0; from < letters.count; from += wordKeyLetters)
        keys.push_back(keyOf(letters, from, std::min(from + wordKeyLetters, letters.count)));
}

std::vector<WordKeyRange> wordKeysFrom(std::string_view beginning)
{
    const Letters letters = lettersOf(beginning);
    std::vector<WordKeyRange> ranges;
    if (letters.count == 1) {
        const WordKey letter = letterKey(keyOf(letters, 0, 1)).value();
        return {{letter, letter + 1}};
    }
    for (int from = 0; from < letters.count; from += wordKeyLetters) {
        const int to = std::min(from + wordKeyLetters, letters.count);
        const WordKey key = keyOf(letters, from, to);
        ranges.push_back({key, key + (WordKey{1} << (6 * (wordKeyLetters - (to - from))))});
    }
    return ranges;
}

} // namespace broadside
