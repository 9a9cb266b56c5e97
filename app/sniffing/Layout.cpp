#include "Layout.h"

#include "NoteRows.h"
#include "StackedTables.h"

#include <algorithm>

namespace broadside {

namespace {

/// A list of one column: what stands around it differs in type, or stands apart.
GrowingTable singleColumn(RowSpan rows)
{
    GrowingTable table;
    const TableProfile profile(rows, 1);
    const auto &groups = profile.column(0).groups;
    const auto type = static_cast<CellType>(std::ranges::max_element(groups) - groups.begin());
    const bool hasType = isTelling(type) && groups[static_cast<std::size_t>(type)] * 2 >= rows.size();
    const auto isLike = [type](const SampleRow *row) { return typeGroup(row->type(0)) == type; };
    std::size_t from = 0;
    std::size_t to = rows.size();
    if (hasType) {
        const auto first = static_cast<std::size_t>(std::ranges::find_if(rows, isLike) - rows.begin());
        const bool hasName = first > 0 && looksLikeHeader(*rows[first - 1]);
        from = hasName ? first - 1 : first;
        while (to > first + 1 && !isLike(rows[to - 1]) && rows[to - 1]->type(0) != CellType::Missing)
            --to;
    } else {
        // The longest stretch, when the others are but a few lines.
        const std::vector<RowSpan> blocks = cutAtGaps(rows);
        const auto longest = std::ranges::max_element(blocks, {}, &RowSpan::size);
        const bool isMost = longest->size() >= 3 && (rows.size() - longest->size()) * 2 <= longest->size();
        if (blocks.size() > 1 && isMost) {
            std::size_t before = static_cast<std::size_t>(longest->data() - rows.data());
            from = before <= 6 ? before : 0;
            while (to > before + longest->size() && noteAfterTable(*rows[to - 1], profile, true, false).isNote)
                --to;
        }
    }
    if (from > 0 || to < rows.size())
        table.certainty = hasType ? 0.8 : 0.45;
    table.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
    return table;
}

/// Cells that at least one row in ten has: where no names say how many columns there are, and rows are often shorter.
std::size_t commonExtent(RowSpan rows)
{
    std::vector<std::size_t> extents;
    for (const SampleRow *row : rows)
        extents.push_back(row->extent);
    std::ranges::sort(extents, std::greater());
    return rows.size() < 3 ? 0 : extents[std::max<std::size_t>(1, rows.size() / 10)];
}

/// What the grown table is in numbers.
FoundTable finish(const GrowingTable &grown, const NamesColumn &names, const LayoutChoices &choices)
{
    FoundTable found;
    const RowSpan rows = grown.rows;
    const std::size_t usualCells = usualWidth(rows);
    std::size_t extent = 0;
    std::size_t first = SIZE_MAX;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const SampleRow &row = *rows[at];
        std::size_t column = 0;
        while (row.type(column) == CellType::Empty)
            ++column;
        first = std::min(first, column);
        // Cells beyond the others of a row or two are no columns of the table.
        if (row.cells.size() <= usualCells || (at < 3 && looksLikeHeader(row)))
            extent = std::max(extent, row.extent);
    }
    if (extent == 0)
        extent = rows.front()->extent;
    const HeaderCount header = countHeaderRows(rows, extent, names);
    if (choices.headerRows.value_or(header.rows) == 0)
        extent = std::max(extent, commonExtent(rows));
    found.firstColumn = std::min(first, extent - 1);
    found.columns = extent - found.firstColumn;
    found.headerRows = std::min(choices.headerRows.value_or(header.rows), static_cast<int>(rows.size()));
    found.certainty = std::min(grown.certainty, choices.headerRows ? 1.0 : header.certainty);
    found.line = rows.front()->line;
    found.endLine = rows.back()->line + rows.back()->lines;
    found.repeatsHeader = grown.repeatsHeader;
    const RowSpan data = rows.subspan(static_cast<std::size_t>(found.headerRows));
    found.rows = data.size();
    found.fullRows = static_cast<std::size_t>(std::ranges::count_if(
        data, [&](const SampleRow *row) { return row->cells.size() == usualCells || row->extent == extent; }));
    for (const SampleRow *row : grown.skipped) {
        if (row->line > found.line && row->line < found.endLine)
            found.skipped.push_back(row->line);
    }
    found.profile = TableProfile(dataRows(data, extent), extent);
    return found;
}

/// Whether lines that begin with the sign of a comment are comments, and no data.
bool hasComments(const std::vector<SampleRow> &rows, std::size_t usual)
{
    const auto comments = static_cast<std::size_t>(std::ranges::count_if(rows, isComment));
    const auto like = std::ranges::count_if(
        rows, [usual](const SampleRow &row) { return isComment(row) && row.filled * 4 >= usual * 3 && usual > 1; });
    return comments > 0 && comments * 2 < rows.size() + 2 && static_cast<std::size_t>(like) < 2;
}

} // namespace

std::vector<FoundTable> findTables(const std::vector<SampleRow> &all, const NamesColumn &names,
                                   const LayoutChoices &choices)
{
    std::vector<const SampleRow *> rows;
    std::vector<qint64> rules;
    std::vector<const SampleRow *> plain;
    for (const SampleRow &row : all)
        plain.push_back(&row);
    const std::size_t usual = usualWidth(plain);
    const bool areComments = hasComments(all, usual);
    for (const SampleRow &row : all) {
        if (choices.firstLine && row.line < *choices.firstLine)
            continue;
        const bool isNamesRow = row.filled * 4 >= usual * 3 && usual > 1;
        if (row.isRule() || (areComments && isComment(row) && !isNamesRow))
            rules.push_back(row.line);
        else
            rows.push_back(&row);
    }
    if (rows.empty())
        return {};

    std::vector<GrowingTable> grown;
    const bool isSingle = std::ranges::all_of(rows, [](const SampleRow *row) { return row->extent <= 1; });
    if (isSingle) {
        grown.push_back(singleColumn(rows));
    } else {
        StackedTables tables(names);
        for (const RowSpan block : cutAtGaps(rows)) {
            for (const RowSpan part : cutAtHeaders(block, names))
                tables.add(part);
        }
        grown = tables.take();
    }
    if (grown.empty()) {
        grown.emplace_back();
        grown.back().rows = rows;
        grown.back().certainty = rows.size() > 1 ? 0.6 : 0.8;
    }
    // What somebody says to be the table's first line is it, whatever it looks like.
    if (choices.firstLine && grown.front().rows.front() != rows.front()) {
        const auto end = std::ranges::find(rows, grown.front().rows.front());
        grown.front().rows.insert(grown.front().rows.begin(), rows.begin(), end);
    }
    std::vector<FoundTable> found;
    for (const GrowingTable &table : grown) {
        found.push_back(finish(table, names, choices));
        FoundTable &last = found.back();
        std::ranges::copy_if(rules, std::back_inserter(last.skipped),
                             [&](qint64 line) { return line > last.line && line < last.endLine; });
        std::ranges::sort(last.skipped);
    }
    return found;
}

} // namespace broadside
