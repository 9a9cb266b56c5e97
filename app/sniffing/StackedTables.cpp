#include "StackedTables.h"

#include "NoteRows.h"

#include <algorithm>

namespace broadside {

namespace {

/// Whether another table begins at a row in the middle of a stretch: rows are of one width before it and of another
/// from it on.
bool changesWidth(RowSpan block, std::size_t at)
{
    const std::size_t before = block[at - 1]->cells.size();
    const std::size_t after = block[at]->cells.size();
    if (at < 2 || at + 1 >= block.size() || before < 2 || after < 2 || before == after)
        return false;
    if (block[at - 2]->cells.size() != before || block[at + 1]->cells.size() != after || !looksLikeHeader(*block[at]))
        return false;
    const auto isBefore = [before](const SampleRow *row) { return row->cells.size() == before; };
    const auto isAfter = [after](const SampleRow *row) { return row->cells.size() == after; };
    const auto middle = block.begin() + static_cast<std::ptrdiff_t>(at);
    return std::none_of(middle, block.end(), isBefore) && std::none_of(block.begin(), middle, isAfter);
}

bool namesColumns(const SampleRow &row, const NamesColumn &names)
{
    if (!names || row.filled < 2 || !looksLikeHeader(row))
        return false;
    std::size_t named = 0;
    for (std::size_t at = 0; at < row.extent; ++at)
        named += !row.cell(at).empty() && names(row.cell(at)) ? 1 : 0;
    return named >= 2 && named * 2 >= row.filled;
}

} // namespace

std::vector<RowSpan> cutAtGaps(RowSpan rows)
{
    std::size_t gaps = 0;
    for (std::size_t at = 1; at < rows.size(); ++at)
        gaps += hasGap(*rows[at - 1], *rows[at]) ? 1 : 0;
    const std::size_t usual = usualWidth(rows);
    const auto regular = std::ranges::count_if(rows, [usual](const SampleRow *row) {
        return row->cells.size() == usual && !isThin(*row, std::max<std::size_t>(usual, 2));
    });
    if (gaps >= 3 && gaps * 5 >= rows.size() * 2 && static_cast<std::size_t>(regular) * 10 >= rows.size() * 8)
        return {rows};
    std::vector<RowSpan> blocks;
    std::size_t from = 0;
    for (std::size_t at = 1; at <= rows.size(); ++at) {
        if (at < rows.size() && !hasGap(*rows[at - 1], *rows[at]))
            continue;
        blocks.push_back(rows.subspan(from, at - from));
        from = at;
    }
    return blocks;
}

std::vector<RowSpan> cutAtHeaders(RowSpan block, const NamesColumn &names)
{
    std::vector<RowSpan> blocks;
    std::size_t from = 0;
    for (std::size_t at = 1; at < block.size(); ++at) {
        const bool isFirstHeader = at - from < 4; // may be a second row of names, or below titles
        if (!changesWidth(block.subspan(from), at - from) && (isFirstHeader || !namesColumns(*block[at], names)))
            continue;
        std::size_t begin = at;
        while (begin > from + 1 && block[begin - 1]->filled == 1 && block[at]->filled > 2)
            --begin; // the table's title
        blocks.push_back(block.subspan(from, begin - from));
        from = begin;
    }
    blocks.push_back(block.subspan(from));
    return blocks;
}

void StackedTables::join(RowSpan rows)
{
    GrowingTable &table = m_tables.back();
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
}

bool StackedTables::repeatsHeader(RowSpan block, const TablePiece &piece)
{
    GrowingTable &table = m_tables.back();
    if (piece.rows.empty() || !isSameRow(*table.rows.front(), *piece.rows.front()) ||
        !looksLikeHeader(*table.rows.front()))
        return false;
    table.skipped.insert(table.skipped.end(), m_notes.begin(), m_notes.end());
    m_notes.clear();
    // What stands above the repeated names is the page's title, unless it looks like one more row of the table.
    const TableProfile &body = table.first.body;
    for (const SampleRow *const &row : block.first(static_cast<std::size_t>(piece.rows.data() - block.data()))) {
        if (row->cells.size() == table.first.width && body.contradictions(*row) == 0 && row->filled > 1)
            join({&row, 1});
        else
            table.skipped.push_back(row);
    }
    std::size_t header = 0;
    while (header < piece.rows.size() && header < table.rows.size() &&
           isSameRow(*table.rows[header], *piece.rows[header]))
        table.skipped.push_back(piece.rows[header++]);
    join(piece.rows.subspan(header));
    m_notes.assign(piece.rows.end(), block.end());
    table.repeatsHeader = true;
    return true;
}

bool StackedTables::continuesTable(RowSpan block, const TablePiece &piece)
{
    GrowingTable &table = m_tables.back();
    if (table.rows.size() == 1) {
        // Names alone, and the rows behind a blank line.
        if (table.first.header.rows == 0 || piece.width > table.first.width || piece.width * 2 < table.first.width)
            return false;
        join(piece.rows);
        m_notes.assign(piece.rows.end(), block.end());
        return true;
    }
    const TableProfile &body = table.first.body;
    const auto isNote = [&](const SampleRow *row) { return noteAfterTable(*row, body, true, false).isNote; };
    std::size_t from = 0;
    std::size_t to = block.size();
    while (from < to && isNote(block[from]))
        ++from;
    while (to > from && isNote(block[to - 1]))
        --to;
    const RowSpan rows = block.subspan(from, to - from);
    const auto fits = [&](const SampleRow *row) { return body.fits(*row); };
    const auto fitting = static_cast<std::size_t>(std::ranges::count_if(rows, fits));
    if (rows.empty() || fitting * 5 < rows.size() * 4 || piece.width > table.first.width)
        return false;
    // Titles between the rows of one table: whether they are rows of it is open.
    if (from > 0 || !m_notes.empty())
        table.certainty = std::min(table.certainty, 0.45);
    table.skipped.insert(table.skipped.end(), m_notes.begin(), m_notes.end());
    table.skipped.insert(table.skipped.end(), block.begin(), rows.begin());
    m_notes.assign(rows.end(), block.end());
    join(rows);
    return true;
}

void StackedTables::add(RowSpan block)
{
    TablePiece piece = findPiece(block, m_names);
    const bool isFirst = m_tables.empty();
    if (!isFirst && repeatsHeader(block, piece))
        return;
    const bool isSingle = piece.rows.size() == 1;
    const bool isHeader = isSingle && piece.width > 1 && looksLikeHeader(*piece.rows.front());
    const bool isNamed = isHeader && namesColumns(*piece.rows.front(), m_names);
    const bool isOwnTable = piece.width > 1 && (isSingle ? isNamed : piece.hasStrongHeader());
    if (!isFirst && !isOwnTable && continuesTable(block, piece))
        return;
    if (!isFirst && !isOwnTable) {
        const TableProfile &body = m_tables.back().first.body;
        const auto isNote = [&](const SampleRow *row) { return noteAfterTable(*row, body, true, false).isNote; };
        const bool areNotes = std::ranges::all_of(block, isNote) || piece.width < 3 || block.size() < 3;
        const GrowingTable &last = m_tables.back();
        const bool isAfterPairs = last.first.width <= 2 && !last.first.hasStrongHeader();
        if (!areNotes && last.rows.size() > 1 && !isAfterPairs)
            piece.certainty = 0.4; // rows of another shape, without names
        if (areNotes) {
            m_notes.insert(m_notes.end(), block.begin(), block.end());
            return;
        }
    }
    if (piece.width < 2 || (isSingle && !isHeader)) {
        m_notes.insert(m_notes.end(), block.begin(), block.end());
        return;
    }
    m_notes.assign(piece.rows.end(), block.end());
    GrowingTable table;
    table.rows.assign(piece.rows.begin(), piece.rows.end());
    table.certainty = piece.certainty;
    table.first = std::move(piece);
    m_tables.push_back(std::move(table));
}

std::vector<GrowingTable> StackedTables::take()
{
    std::vector<GrowingTable> tables;
    for (std::size_t at = 0; at < m_tables.size(); ++at) {
        GrowingTable &table = m_tables[at];
        const bool isBeforeWider = std::any_of(
            m_tables.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_tables.end(),
            [&](const GrowingTable &other) { return other.first.width > table.first.width && other.rows.size() > 1; });
        const bool isOther = m_tables.size() > 1;
        const bool isNamed = namesColumns(*table.rows.front(), m_names);
        bool isPairs = table.first.width <= 2 && isBeforeWider && !isNamed;
        if (isPairs && table.first.hasStrongHeader() && !table.rows.front()->cell(0).ends_with(':')) {
            const HeaderEvidence &evidence = table.first.evidence;
            if (evidence.contrast + evidence.named < 2)
                table.certainty = std::min(table.certainty, 0.45);
            isPairs = false;
        }
        if (isPairs || (isOther && table.rows.size() == 1 && !isNamed))
            continue;
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace broadside
