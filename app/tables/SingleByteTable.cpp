#include "SingleByteTable.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <cstring>

namespace broadside {

std::optional<SingleByteTable> SingleByteTable::of(UConverter *converter)
{
    const UConverterType type = ucnv_getType(converter);
    if (type != UCNV_SBCS && type != UCNV_LATIN_1)
        return std::nullopt;
    SingleByteTable table; // below, the converter starts anew for each byte
    for (int byte = 0; byte < 256; ++byte) {
        const char source = static_cast<char>(byte);
        UChar unit = 0;
        UErrorCode error = U_ZERO_ERROR;
        if (ucnv_toUChars(converter, &unit, 1, &source, 1, &error) != 1 || (byte < 0x80 && unit != byte))
            return std::nullopt;
        Utf8 &utf8 = table.m_table.at(static_cast<std::size_t>(byte));
        U8_APPEND_UNSAFE(utf8.bytes.data(), utf8.size, unit);
    }
    return table;
}

void SingleByteTable::append(std::string_view bytes, std::string &out) const
{
    constexpr std::size_t longest = 3; // a character of one UTF-16 unit
    const std::size_t before = out.size();
    out.resize_and_overwrite(before + bytes.size() * longest + sizeof(Utf8::bytes), [&](char *data, std::size_t) {
        char *to = data + before;
        const char *from = bytes.data();
        const char *const end = from + bytes.size();
        while (from != end) {
            std::uint64_t word = 0;
            while (end - from >= 8) {
                std::memcpy(&word, from, 8);
                if ((word & 0x8080808080808080U) != 0)
                    break;
                std::memcpy(to, &word, 8);
                from += 8;
                to += 8;
            }
            if (from == end)
                break;
            const Utf8 &utf8 = m_table[static_cast<unsigned char>(*from++)];
            std::memcpy(to, utf8.bytes.data(), utf8.bytes.size());
            to += utf8.size;
        }
        return static_cast<std::size_t>(to - data);
    });
}

} // namespace broadside
