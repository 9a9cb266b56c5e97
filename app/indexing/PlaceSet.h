// A set of places: one bit for each signature of a campaign, in the order of arrival.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace broadside {

class PlaceSet
{
public:
    explicit PlaceSet(std::size_t size = 0, bool filled = false);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool contains(std::size_t place) const { return (m_words[place >> 6U] >> (place & 63U) & 1U) != 0; }
    void insert(std::size_t place) { m_words[place >> 6U] |= std::uint64_t{1} << (place & 63U); }
    void erase(std::size_t place) { m_words[place >> 6U] &= ~(std::uint64_t{1} << (place & 63U)); }
    [[nodiscard]] std::size_t count() const;

    /// Both have the same size.
    PlaceSet &operator&=(const PlaceSet &other);
    PlaceSet &operator|=(const PlaceSet &other);
    void invert();
    /// Inserts `count` places from `place` on: those whose bits are set in `bits` from bit `from` on.
    void insertBits(std::size_t place, const std::vector<std::uint64_t> &bits, std::size_t from, std::size_t count);

    /// Inserts the `count` places from `place` on of which `isIn(0)`, `isIn(1)` … is true.
    template<class IsIn>
    void insertWhere(std::size_t place, std::size_t count, IsIn &&isIn)
    {
        for (std::size_t at = 0; at < count;) {
            const std::size_t part = std::min(count - at, 64 - (place + at) % 64);
            const auto bitsOf = [&](std::size_t length) {
                std::uint64_t bits = 0;
                for (std::size_t bit = 0; bit < length; ++bit)
                    bits |= std::uint64_t{isIn(at + bit) ? 1U : 0U} << bit;
                return bits;
            };
            // A length that the compiler knows is a loop that it unrolls.
            const std::uint64_t bits = part == 64 ? bitsOf(64) : bitsOf(part);
            m_words[(place + at) / 64] |= bits << ((place + at) % 64);
            at += part;
        }
    }
    /// Whether any of the `count` places from `place` on is in it.
    [[nodiscard]] bool containsAny(std::size_t place, std::size_t count) const;
    [[nodiscard]] bool containsAll(std::size_t place, std::size_t count) const;

    /// Calls `take` with every place, ascending, until it gives back false.
    template<class Take>
    void forEach(Take &&take) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1) {
                if (!take(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))))
                    return;
            }
        }
    }

    bool operator==(const PlaceSet &) const = default;

private:
    void trim();

    std::size_t m_size;
    std::vector<std::uint64_t> m_words;
};

} // namespace broadside
