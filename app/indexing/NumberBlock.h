// Up to some thousands of numbers as bytes: their least one, then how far each is above it, in as few bytes as the
// farthest needs.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

[[nodiscard]] std::string numberBlock(std::span<const std::uint64_t> numbers);
/// Fills `numbers` with the first `count`; false, and all of them 0, where the bytes are not what `numberBlock` made.
bool readNumberBlock(std::string_view bytes, std::size_t count, std::vector<std::uint64_t> &numbers);

} // namespace broadside
