#include "Similarity.h"

#include <unordered_map>
#include <vector>

namespace broadside {

namespace {

using Word = quint64;
constexpr qsizetype wordBits = 64;

/// The vertical differences of one block of a column, as two bit vectors.
struct Block
{
    Word positive = ~Word(0);
    Word negative = 0;
};

/// One step of a block; takes and gives the horizontal difference at its lower edge: -1, 0 or 1.
int advance(Block &block, Word equal, int carry, Word last)
{
    const Word negativeCarry = carry < 0 ? 1 : 0;
    const Word positiveCarry = carry > 0 ? 1 : 0;
    const Word vertical = equal | block.negative;
    const Word match = equal | negativeCarry;
    const Word diagonal = (((match & block.positive) + block.positive) ^ block.positive) | match;
    Word positive = block.negative | ~(diagonal | block.positive);
    Word negative = block.positive & diagonal;
    const int out = (positive & last) ? 1 : (negative & last) ? -1 : 0;
    positive = (positive << 1) | positiveCarry;
    negative = (negative << 1) | negativeCarry;
    block.positive = negative | ~(vertical | positive);
    block.negative = positive & vertical;
    return out;
}

} // namespace

/// For each character of the text, where it stands: one bit a place, in blocks of 64.
class Likeness::Places
{
public:
    explicit Places(QStringView pattern) : m_blocks((pattern.size() + wordBits - 1) / wordBits)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i)
            blocksOf(pattern[i])[static_cast<size_t>(i / wordBits)] |= Word(1) << (i % wordBits);
    }

    [[nodiscard]] qsizetype blocks() const { return m_blocks; }
    [[nodiscard]] const Word *of(QChar c) const
    {
        const auto found = m_places.find(c.unicode());
        return found == m_places.end() ? nullptr : found->second.data();
    }

private:
    std::vector<Word> &blocksOf(QChar c)
    {
        return m_places.try_emplace(c.unicode(), static_cast<size_t>(m_blocks), Word(0)).first->second;
    }

    qsizetype m_blocks;
    std::unordered_map<char16_t, std::vector<Word>> m_places;
};

namespace {

/// Levenshtein's distance by Hyyrö's blocks of 64 (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
/// Damerau edit distances", 2003): a column of the table at once.
template<class Places>
qsizetype editDistance(qsizetype length, const Places &places, QStringView other)
{
    std::vector<Block> column(static_cast<size_t>(places.blocks()));
    const Word lastOfAll = Word(1) << ((length - 1) % wordBits);
    const Word lastOfBlock = Word(1) << (wordBits - 1);
    qsizetype distance = length;
    for (const QChar c : other) {
        const Word *equal = places.of(c);
        int carry = 1;
        for (size_t i = 0; i < column.size(); ++i) {
            const bool isLast = i + 1 == column.size();
            carry = advance(column[i], equal ? equal[i] : 0, carry, isLast ? lastOfAll : lastOfBlock);
        }
        distance += carry;
    }
    return distance;
}

} // namespace

QString foldedForComparison(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

Likeness::Likeness(const QString &folded) : m_text(folded), m_places(std::make_unique<Places>(m_text)) {}

Likeness::~Likeness() = default;

int Likeness::to(QStringView folded, int least) const
{
    const qsizetype longer = std::max(m_text.size(), folded.size());
    if (longer == 0)
        return 100;
    // The distance is at least the difference of the lengths.
    const qsizetype shorter = std::min(m_text.size(), folded.size());
    if (shorter == 0 || shorter * 100 / longer < least)
        return 0;
    if (folded == m_text)
        return 100;
    return static_cast<int>((longer - editDistance(m_text.size(), *m_places, folded)) * 100 / longer);
}

int similarity(QStringView a, QStringView b)
{
    return Likeness(foldedForComparison(a)).to(foldedForComparison(b), 0);
}

} // namespace broadside
