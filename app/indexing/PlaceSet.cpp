#include "PlaceSet.h"

#include <algorithm>

namespace broadside {

PlaceSet::PlaceSet(std::size_t size, bool filled)
    : m_size(size), m_words((size + 63) / 64, filled ? ~std::uint64_t{0} : std::uint64_t{0})
{
    trim();
}

void PlaceSet::trim()
{
    if (m_size % 64 != 0)
        m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
}

std::size_t PlaceSet::count() const
{
    std::size_t count = 0;
    for (const std::uint64_t word : m_words)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

PlaceSet &PlaceSet::operator&=(const PlaceSet &other)
{
    std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_and());
    return *this;
}

PlaceSet &PlaceSet::operator|=(const PlaceSet &other)
{
    std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_or());
    return *this;
}

void PlaceSet::invert()
{
    std::ranges::transform(m_words, m_words.begin(), std::bit_not());
    trim();
}

namespace {

/// Calls `take(word, mask)` for the bits of places that follow one another, until it gives back false.
template<class Take>
bool forEachWord(std::size_t place, std::size_t count, Take &&take)
{
    for (const std::size_t end = place + count; place < end;) {
        const std::size_t part = std::min(end - place, 64 - place % 64);
        const std::uint64_t mask = part == 64 ? ~std::uint64_t{0} : ((std::uint64_t{1} << part) - 1) << (place % 64);
        if (!take(place / 64, mask))
            return false;
        place += part;
    }
    return true;
}

} // namespace

bool PlaceSet::containsAny(std::size_t place, std::size_t count) const
{
    return !forEachWord(place, count,
                        [this](std::size_t word, std::uint64_t mask) { return (m_words[word] & mask) == 0; });
}

bool PlaceSet::containsAll(std::size_t place, std::size_t count) const
{
    return forEachWord(place, count,
                       [this](std::size_t word, std::uint64_t mask) { return (m_words[word] & mask) == mask; });
}

void PlaceSet::insertBits(std::size_t place, const std::vector<std::uint64_t> &bits, std::size_t from,
                          std::size_t count)
{
    while (count > 0) {
        const std::size_t part = std::min({count, 64 - place % 64, 64 - from % 64});
        std::uint64_t piece = bits[from / 64] >> (from % 64);
        if (part < 64)
            piece &= (std::uint64_t{1} << part) - 1;
        m_words[place / 64] |= piece << (place % 64);
        place += part;
        from += part;
        count -= part;
    }
}

} // namespace broadside
