// Finds equal keys among millions, in little more memory than the keys take.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace broadside {

/// Calls `take` with the places of keys that are equal and not 0, ascending: each group of two and more once, groups in
/// no particular order.
void forEachRepeat(std::span<const std::uint64_t> keys,
                   const std::function<void(std::span<const std::uint32_t> places)> &take);

} // namespace broadside
