#include "SearchText.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace broadside {

namespace {

constexpr std::size_t alphabet = 40;

constexpr std::array<std::uint8_t, 256> letters = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        if (byte >= 'a' && byte <= 'z')
            table[byte] = static_cast<std::uint8_t>(byte - 'a');
        else if (byte >= '0' && byte <= '9')
            table[byte] = static_cast<std::uint8_t>(26 + byte - '0');
        else
            table[byte] = static_cast<std::uint8_t>(36 + byte % 4);
    }
    return table;
}();

template<class Take>
void forEachTrigram(std::string_view text, Take &&take)
{
    if (text.size() < 3)
        return;
    const auto letter = [text](std::size_t at) -> std::size_t { return letters[static_cast<unsigned char>(text[at])]; };
    std::size_t first = letter(0);
    std::size_t second = letter(1);
    for (std::size_t at = 2; at < text.size(); ++at) {
        const std::size_t third = letter(at);
        take((first * alphabet + second) * alphabet + third);
        first = second;
        second = third;
    }
}

} // namespace

void TrigramSet::add(std::string_view text)
{
    forEachTrigram(text, [this](std::size_t trigram) {
        m_bits[trigram / 8] = static_cast<char>(m_bits[trigram / 8] | (1 << (trigram % 8)));
    });
}

bool TrigramSet::mayHold(std::string_view set, std::string_view word)
{
    if (set.size() != size / 8)
        return true;
    bool holds = true;
    forEachTrigram(word, [&](std::size_t trigram) { holds = holds && (set[trigram / 8] >> (trigram % 8) & 1) != 0; });
    return holds;
}

void BlockTexts::add(std::string_view text)
{
    m_texts.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

void BlockTexts::clear()
{
    m_ends.clear();
    m_texts.clear();
}

std::string BlockTexts::bytes() const
{
    std::string bytes;
    bytes.reserve(m_ends.size() * 4 + m_texts.size());
    for (const std::uint32_t end : m_ends) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<char>(end >> shift));
    }
    bytes.append(m_texts);
    return bytes;
}

StoredTexts::StoredTexts(std::string_view bytes, std::size_t count)
{
    if (bytes.size() < count * 4)
        return;
    m_count = count;
    m_ends = bytes.data();
    m_texts = bytes.substr(count * 4);
    for (std::size_t row = 0, begin = 0; row < count; ++row) {
        if (end(row) < begin || end(row) > m_texts.size()) {
            m_count = 0;
            return;
        }
        begin = end(row);
    }
}

std::size_t StoredTexts::end(std::size_t row) const
{
    std::size_t number = 0;
    for (std::size_t at = 0; at < 4; ++at)
        number |= static_cast<std::size_t>(static_cast<unsigned char>(m_ends[row * 4 + at])) << (at * 8);
    return number;
}

std::string_view StoredTexts::row(std::size_t at) const
{
    const std::size_t begin = at == 0 ? 0 : end(at - 1);
    return m_texts.substr(begin, end(at) - begin);
}

void StoredTexts::find(std::span<const std::string> words, std::vector<std::size_t> &rows) const
{
    if (words.empty() || m_count == 0)
        return;
    // The longest word is the rarest, most likely.
    const std::string &rarest = *std::ranges::max_element(words, {}, &std::string::size);
    std::size_t found = 0;
    for (std::size_t at = 0; (at = m_texts.find(rarest, at)) != std::string_view::npos;) {
        // The row whose text ends behind the hit.
        std::size_t low = found;
        std::size_t high = m_count;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (end(middle) > at)
                high = middle;
            else
                low = middle + 1;
        }
        if (low == m_count)
            return;
        const std::string_view text = row(low);
        if (std::ranges::all_of(words, [text](const std::string &word) { return text.contains(word); }))
            rows.push_back(low);
        found = low + 1;
        at = end(low);
    }
}

} // namespace broadside
