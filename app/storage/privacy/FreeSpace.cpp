#include "FreeSpace.h"

#include <sqlite3.h>

#include <algorithm>
#include <span>
#include <vector>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

using Bytes = std::span<const unsigned char>;

/// Pages are read in pieces of this size, which is a multiple of every page's.
constexpr qint64 pieceSize = qint64{1} << 20;

std::size_t number(Bytes page, std::size_t at)
{
    return static_cast<std::size_t>(page[at] << 8 | page[at + 1]);
}

/// Whether bytes hold texts or numbers of rows. What SQLite leaves there of its own accounts are places within the
/// page, whose first bytes are small, and beginnings of cells.
bool holdContent(Bytes free, std::size_t pageSize)
{
    constexpr int shortest = 4; // letters that say something
    const std::size_t greatest = (pageSize - 1) >> 8;
    int run = 0;
    return std::ranges::any_of(free, [&](unsigned char byte) {
        run = byte > greatest ? run + 1 : 0;
        return run == shortest;
    });
}

/// The space of a table's leaf page that is between the places of its cells and the cells
/// (https://www.sqlite.org/fileformat2.html#b_tree_pages); empty for other pages, which hold numbers alone.
Bytes unallocated(Bytes page, std::size_t header)
{
    constexpr unsigned char tableLeaf = 13;
    constexpr unsigned char indexLeaf = 10;
    if (page[header] != tableLeaf && page[header] != indexLeaf)
        return {};
    const std::size_t from = header + 8 + 2 * number(page, header + 3);
    const std::size_t to = std::min(number(page, header + 5), page.size());
    return from < to ? page.subspan(from, to - from) : Bytes();
}

} // namespace

bool hasRemnants(Database &database)
{
    const Transaction still(database, Transaction::Kind::Read);
    const auto pageSize = static_cast<std::size_t>(database.number(u"PRAGMA page_size"_s));
    const qint64 size = database.number(u"PRAGMA page_count"_s) * static_cast<qint64>(pageSize);
    // Through SQLite's own file: closing another one would let go of its locks.
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database.connection(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        throw database.failure();
    std::vector<unsigned char> piece(pieceSize);
    for (qint64 at = 0; at < size; at += pieceSize) {
        const auto length = static_cast<std::size_t>(std::min(pieceSize, size - at));
        if (file->pMethods->xRead(file, piece.data(), static_cast<int>(length), at) != SQLITE_OK)
            throw StorageFailure{damagedError(database.path(), u"unreadable from byte %1"_s.arg(at))};
        for (std::size_t page = 0; page < length; page += pageSize) {
            const Bytes bytes(piece.data() + page, pageSize);
            if (holdContent(unallocated(bytes, at == 0 && page == 0 ? 100 : 0), pageSize))
                return true;
        }
    }
    return false;
}

} // namespace broadside
