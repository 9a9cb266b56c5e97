// The words of up to 65,536 signatures on their way into blocks: gathered, put in order, written as bytes.
#pragma once

#include "WordBlock.h"

#include <vector>

namespace broadside {

class SegmentWords
{
public:
    static constexpr int placeBits = 16;
    static constexpr std::uint32_t places = 1U << placeBits;
    static constexpr std::uint32_t beginnings = 1U << beginningBits;

    void add(WordKey key, std::uint32_t place) { m_words.push_back({key, place}); }
    /// Keeps its memory for the next ones.
    void clear() { m_words.clear(); }
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

    /// Puts them in order.
    void sort();
    /// In order, after `sort`.
    [[nodiscard]] std::span<const WordAt> words() const { return m_words; }

private:
    std::vector<WordAt> m_words;
    std::vector<std::uint64_t> m_sorted;
};

/// The first letters of words in order, each with the places of all words that begin so.
[[nodiscard]] std::vector<WordAt> firstLetters(std::span<const WordAt> words);

/// Calls `take(beginning, words)` with words in order that begin alike.
template<class Take>
void forEachBeginning(std::span<const WordAt> words, Take &&take)
{
    for (std::size_t from = 0; from < words.size();) {
        const std::uint32_t beginning = beginningOf(words[from].key);
        std::size_t to = from + 1;
        while (to < words.size() && beginningOf(words[to].key) == beginning)
            ++to;
        take(beginning, words.subspan(from, to - from));
        from = to;
    }
}

/// The blocks of a segment, one after the other.
struct SegmentBlocks
{
    struct Block
    {
        std::uint32_t beginning = 0;
        std::size_t end = 0; ///< in `bytes`, where the next one begins
    };
    std::string bytes;
    std::vector<Block> blocks;

    void clear();
    /// Appends the blocks of words in order, and of their first letters.
    void append(std::span<const WordAt> words);
};

} // namespace broadside
