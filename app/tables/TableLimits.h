// How much a table may hold, so that a hostile file takes up no memory that an honest one does not need.
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace broadside {

inline constexpr std::size_t mostCells = 16384;                  ///< in a row: what Excel and LibreOffice hold
inline constexpr qint64 mostRows = 1048576;                      ///< in a sheet: the same
inline constexpr std::size_t longestRow = std::size_t{16} << 20; ///< bytes
/// Bytes that a workbook's shared texts may take up in memory.
inline constexpr std::size_t mostSharedBytes = std::size_t{1} << 30;
/// An archive may unpack to a hundred times its size, or to this many bytes.
inline constexpr qint64 freeUnpackedBytes = qint64{64} << 20;
inline constexpr qint64 highestRatio = 100;
inline constexpr std::size_t mostMembers = 10000;

} // namespace broadside
