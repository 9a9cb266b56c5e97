// The texts that the cells of an XLSX workbook share, packed: the one part of a workbook that must lie in memory.
#pragma once

#include "Package.h"

#include <cstdint>
#include <string_view>

namespace broadside {

class SharedTexts
{
public:
    /// Reads a sharedStrings part. An error when it is damaged or takes up more than `mostSharedBytes`.
    static Result<SharedTexts> read(const Package &package, const std::string &member);

    /// False when they would take up more than `mostSharedBytes`.
    bool add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Nothing when there are not as many.
    [[nodiscard]] std::string_view operator[](std::size_t index) const;

private:
    static constexpr std::size_t blockTexts = 4096;
    /// Blocks are filled one after the other, so that growing never copies what is there already.
    struct Block
    {
        std::string bytes;
        std::vector<std::uint32_t> ends;
    };
    std::vector<Block> m_blocks;
    std::size_t m_size = 0;
    std::size_t m_used = 0; ///< bytes
};

} // namespace broadside
