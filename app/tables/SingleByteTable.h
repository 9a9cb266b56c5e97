// The UTF-8 of each byte of an encoding with one byte a character: ten times faster than a general converter.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace broadside {

class SingleByteTable
{
public:
    /// None for an encoding with longer characters, and for one that is not ASCII below 0x80.
    static std::optional<SingleByteTable> of(UConverter *converter);

    void append(std::string_view bytes, std::string &out) const;

private:
    struct Utf8
    {
        std::array<char, 4> bytes;
        std::uint8_t size;
    };
    std::array<Utf8, 256> m_table{};
};

} // namespace broadside
