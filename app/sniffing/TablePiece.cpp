#include "TablePiece.h"

#include "NoteRows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace broadside {

namespace {

constexpr std::size_t searchedForHeader = 20;
constexpr double clearHeader = 0.15;

/// The table's width by what its rows hold: cells that are empty at the end of all of them are none.
std::size_t widthOf(RowSpan rows)
{
    std::map<std::size_t, std::size_t> extents;
    for (const SampleRow *row : rows)
        ++extents[row->extent];
    std::size_t usual = 1;
    double most = 0;
    for (const auto &[extent, count] : extents) {
        const double weight = static_cast<double>(count) * std::log2(static_cast<double>(extent) + 0.01);
        if (weight >= most) {
            usual = extent;
            most = weight;
        }
    }
    const std::size_t usualCells = usualWidth(rows);
    std::size_t width = usual;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const SampleRow &row = *rows[at];
        if (row.extent <= width || (row.filled == 1 && usual > 2))
            continue;
        const auto reaches = [&](const SampleRow *other) {
            return other->extent > usual && other->extent <= row.extent;
        };
        // A header names columns that few rows fill.
        const bool isHeader = at < searchedForHeader && row.filled * 10 >= row.extent * 8 && looksLikeHeader(row) &&
                              std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, rows.end(), reaches);
        if (row.cells.size() == usualCells || isHeader)
            width = row.extent;
    }
    return width;
}

/// The first row of the table within a stretch that may begin with titles.
std::size_t findStart(RowSpan rows, std::size_t width, const NamesColumn &names)
{
    std::size_t from = 0;
    while (from + 1 < rows.size() && isThin(*rows[from], width))
        ++from;
    std::size_t fullest = 0;
    for (const SampleRow *row : rows)
        fullest = std::max(fullest, std::min(row->filled, width));
    const auto bodyAfter = [&](std::size_t at) {
        const auto data = dataRows(rows.subspan(at + 1), width);
        return TableProfile(data, width);
    };
    const std::size_t until = std::min(rows.size(), from + searchedForHeader);
    bool areWeak = true; // all rows so far are too short for this table
    for (std::size_t at = from; at < until && areWeak; ++at) {
        const SampleRow &row = *rows[at];
        if (row.filled * 4 >= fullest * 3 && looksLikeHeader(row) && at + 1 < rows.size()) {
            const HeaderEvidence evidence = headerEvidence(row, bodyAfter(at), names);
            if (evidence.score > clearHeader) {
                std::size_t start = at;
                // Names of groups over the names.
                while (start > from && rows[start - 1]->filled >= 2 && looksLikeHeader(*rows[start - 1]) &&
                       rows[start - 1]->filled < rows[start - 1]->extent)
                    --start;
                return start;
            }
        }
        areWeak = row.filled * 3 <= width * 2;
    }
    const TableProfile body = bodyAfter(from);
    // Rows with little in them, but with a cell for every column, below no name: the first of the data.
    const std::size_t usual = usualWidth(rows);
    const auto mayBeData = [&](const SampleRow &row) {
        const bool hasType = body.contradictions(row) == 0 && body.column(row.extent - 1).isTelling();
        return row.cells.size() == usual && body.contradictions(row) == 0 && (hasType || width == 2);
    };
    while (from > 0 && rows[from - 1]->extent <= width && mayBeData(*rows[from - 1]))
        --from;
    std::size_t start = from;
    while (start + 2 < rows.size() && start < until && rows[start]->filled * 2 <= width && !body.fits(*rows[start]) &&
           !mayBeData(*rows[start]))
        ++start;
    return start < until ? start : from;
}

} // namespace

bool TablePiece::hasStrongHeader() const
{
    if (header.rows == 0)
        return false;
    return evidence.score > clearHeader &&
           (evidence.named > 1 || evidence.contrast > 1 || (evidence.contrast == 1 && body.rows() >= 2) ||
            (evidence.named == 1 && width < 3));
}

std::size_t usualWidth(RowSpan rows)
{
    std::map<std::size_t, std::size_t> widths;
    for (const SampleRow *row : rows)
        ++widths[row->cells.size()];
    std::size_t best = 1;
    double most = 0;
    for (const auto &[width, count] : widths) {
        const double weight = static_cast<double>(count) * std::log2(static_cast<double>(width) + 0.01);
        if (weight >= most) {
            best = width;
            most = weight;
        }
    }
    return best;
}

bool hasGap(const SampleRow &above, const SampleRow &below)
{
    return below.line > above.line + above.lines;
}

std::vector<const SampleRow *> dataRows(RowSpan rows, std::size_t width)
{
    std::vector<const SampleRow *> data;
    for (const SampleRow *row : rows) {
        if (data.size() > mostProfiledRows)
            break;
        if (width < 3 || (!isThin(*row, width) && !isTotal(*row)))
            data.push_back(row);
    }
    return data;
}

TablePiece findPiece(RowSpan block, const NamesColumn &names)
{
    TablePiece piece;
    piece.width = widthOf(block);
    if (piece.width < 2) {
        piece.rows = block;
        return piece;
    }
    const std::size_t start = findStart(block, piece.width, names);
    RowSpan rows = block.subspan(start);
    const auto data = dataRows(rows.subspan(1), piece.width);
    const TableProfile profile(data, piece.width);
    const std::size_t usual = usualWidth(rows);
    const auto isShort = [usual](const SampleRow *row) { return row->cells.size() < usual; };
    while (rows.size() > 2) {
        const bool isRagged = std::any_of(rows.begin(), rows.end() - 1, isShort);
        const NoteVerdict verdict = noteAfterTable(*rows.back(), profile, false, isRagged);
        if (!verdict.isNote)
            break;
        piece.certainty = std::min(piece.certainty, verdict.certainty);
        rows = rows.first(rows.size() - 1);
    }
    piece.rows = rows;
    piece.header = countHeaderRows(rows, piece.width, names);
    const auto headerRows = static_cast<std::size_t>(std::max(piece.header.rows, 1));
    const auto body = dataRows(rows.subspan(std::min(headerRows, rows.size())), piece.width);
    piece.body = TableProfile(body, piece.width);
    piece.evidence = headerEvidence(*rows.front(), piece.body, names);
    return piece;
}

} // namespace broadside
