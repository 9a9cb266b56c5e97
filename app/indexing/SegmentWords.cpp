#include "SegmentWords.h"

#include <algorithm>
#include <bit>

namespace broadside {

void SegmentWords::sort()
{
    // By beginning, then within each: quicker than all at once. There, what is left of a word and its place are one number.
    static_assert(placeBits + 48 == 64);
    std::vector<std::uint32_t> ends(beginnings + 1);
    for (const WordAt &word : m_words)
        ++ends[beginningOf(word.key) + 1];
    for (std::size_t at = 1; at < ends.size(); ++at)
        ends[at] += ends[at - 1];
    m_sorted.resize(m_words.size());
    std::vector<std::uint32_t> next(ends.begin(), ends.end() - 1);
    for (const WordAt &word : m_words)
        m_sorted[next[beginningOf(word.key)]++] = word.key << placeBits | word.place;
    for (std::uint32_t beginning = 0; beginning < beginnings; ++beginning) {
        std::sort(m_sorted.begin() + ends[beginning], m_sorted.begin() + ends[beginning + 1]);
        for (std::size_t at = ends[beginning]; at < ends[beginning + 1]; ++at)
            m_words[at] = {WordKey{beginning} << 48 | m_sorted[at] >> placeBits,
                           static_cast<std::uint32_t>(m_sorted[at] & (places - 1))};
    }
}

std::vector<WordAt> firstLetters(std::span<const WordAt> words)
{
    std::vector<WordAt> letters;
    std::vector<std::uint64_t> found(SegmentWords::places / 64);
    for (std::size_t at = 0; at < words.size();) {
        const std::optional<WordKey> letter = letterKey(words[at].key);
        if (!letter)
            break; // those that go on stand at the end
        std::ranges::fill(found, std::uint64_t{0});
        const WordKey end = ((words[at].key >> 54) + 1) << 54;
        for (; at < words.size() && words[at].key < end; ++at)
            found[words[at].place / 64] |= std::uint64_t{1} << (words[at].place % 64);
        for (std::uint32_t word = 0; word < found.size(); ++word) {
            for (std::uint64_t bits = found[word]; bits != 0; bits &= bits - 1)
                letters.push_back({*letter, word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits))});
        }
    }
    return letters;
}

void SegmentBlocks::clear()
{
    bytes.clear();
    blocks.clear();
}

void SegmentBlocks::append(std::span<const WordAt> words)
{
    const auto add = [this](std::uint32_t beginning, std::span<const WordAt> part) {
        appendWordBlock(part, bytes);
        blocks.push_back({beginning, bytes.size()});
    };
    forEachBeginning(words, add);
    forEachBeginning(firstLetters(words), add);
}

} // namespace broadside
