// What signatures are searched by: their folded texts, a block of signatures at a time, each with the set of its
// trigrams. A search reads the sets, then only the texts of blocks that hold every trigram of every word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// Signatures of a block; the last one of an import may have fewer.
inline constexpr std::size_t blockSize = 4096;

/// Which sequences of three characters stand in a text. Letters and digits of ASCII stand for themselves; all other
/// bytes share what is left of an alphabet of 40, so that a set may say that it holds more than it does, never less.
class TrigramSet
{
public:
    static constexpr std::size_t size = std::size_t{40} * 40 * 40;

    void add(std::string_view text);
    void clear() { m_bits.assign(size / 8, '\0'); }
    [[nodiscard]] const std::string &bytes() const { return m_bits; }

    /// Whether a set, as `bytes` gave it, may hold a word. A set that is empty may hold anything: small blocks have
    /// none.
    [[nodiscard]] static bool mayHold(std::string_view set, std::string_view word);

private:
    std::string m_bits = std::string(size / 8, '\0');
};

/// The texts of one block, row after row.
class BlockTexts
{
public:
    void add(std::string_view text);
    void clear();
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    /// Where each row's text ends, then the texts.
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::string_view texts() const { return m_texts; }

private:
    std::vector<std::uint32_t> m_ends;
    std::string m_texts;
};

/// A block's texts as they are stored.
class StoredTexts
{
public:
    /// None of them, where the bytes are not what `BlockTexts` wrote.
    StoredTexts(std::string_view bytes, std::size_t count);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::string_view row(std::size_t at) const;
    /// Appends the numbers of the rows whose text holds every word; words are folded and not empty.
    void find(std::span<const std::string> words, std::vector<std::size_t> &rows) const;

private:
    [[nodiscard]] std::size_t end(std::size_t row) const;

    std::size_t m_count = 0;
    const char *m_ends = nullptr;
    std::string_view m_texts;
};

} // namespace broadside
