#include "NumberBlock.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace broadside {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers are stored lowest byte first");

constexpr std::size_t headSize = 9; // the width, then the least number

template<class Narrow>
void widen(const char *bytes, std::uint64_t least, std::vector<std::uint64_t> &numbers)
{
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        Narrow narrow = 0;
        std::memcpy(&narrow, bytes + at * sizeof(Narrow), sizeof(Narrow));
        numbers[at] = least + narrow;
    }
}

} // namespace

std::string numberBlock(std::span<const std::uint64_t> numbers)
{
    if (numbers.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(numbers);
    const std::uint64_t span = most - least;
    const std::size_t width = span == 0 ? 0 : span <= 0xFF ? 1 : span <= 0xFFFF ? 2 : span <= 0xFFFFFFFF ? 4 : 8;
    std::string bytes(headSize + numbers.size() * width, '\0');
    bytes[0] = static_cast<char>(width);
    std::memcpy(bytes.data() + 1, &least, 8);
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const std::uint64_t above = numbers[at] - least;
        std::memcpy(bytes.data() + headSize + at * width, &above, width);
    }
    return bytes;
}

bool readNumberBlock(std::string_view bytes, std::size_t count, std::vector<std::uint64_t> &numbers)
{
    numbers.resize(count);
    if (bytes.size() < headSize)
        return count == 0;
    const auto width = static_cast<std::size_t>(bytes[0]);
    if (width > 8 || bytes.size() < headSize + count * width)
        return false;
    std::uint64_t least = 0;
    std::memcpy(&least, bytes.data() + 1, 8);
    const char *const data = bytes.data() + headSize;
    switch (width) {
    case 0:
        numbers.assign(count, least);
        return true;
    case 1:
        widen<std::uint8_t>(data, least, numbers);
        return true;
    case 2:
        widen<std::uint16_t>(data, least, numbers);
        return true;
    case 4:
        widen<std::uint32_t>(data, least, numbers);
        return true;
    case 8:
        widen<std::uint64_t>(data, least, numbers);
        return true;
    default:
        return false;
    }
}

} // namespace broadside
