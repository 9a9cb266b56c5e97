#include "HeaderGuess.h"

#include <algorithm>
#include <set>

namespace broadside {

namespace {

constexpr int mostHeaderRows = 3;
/// Cells that are longer name nothing, unless they are the questions of a form.
constexpr std::size_t longestName = 200;

bool isYear(std::string_view cell)
{
    return cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20"));
}

/// "signed_at", "firstName": how programs name columns.
bool isIdentifier(std::string_view cell)
{
    bool hasLower = false;
    bool joins = false;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const char character = cell[at];
        const bool isUpper = character >= 'A' && character <= 'Z';
        const bool isLower = character >= 'a' && character <= 'z';
        joins = joins || character == '_' || (isUpper && hasLower);
        hasLower = hasLower || isLower;
        if (!isUpper && !isLower && character != '_' && !(character >= '0' && character <= '9'))
            return false;
    }
    return hasLower && (joins || cell == trimmedCell(cell));
}

bool isLowerCase(std::string_view cell)
{
    return !cell.empty() && cell.front() >= 'a' && cell.front() <= 'z';
}

/// Of text over text: names are short, all different, and often written otherwise than the data.
bool isWrittenOtherwise(const SampleRow &row, RowSpan body)
{
    std::size_t names = 0;
    std::size_t data = 0;
    std::size_t cells = 0;
    for (std::size_t at = 0; at < row.extent; ++at)
        names += isIdentifier(row.cell(at)) && isLowerCase(row.cell(at)) ? 1 : 0;
    for (const SampleRow *other : body.first(std::min<std::size_t>(body.size(), 50))) {
        for (std::size_t at = 0; at < other->extent; ++at) {
            cells += isText(other->types[at]) ? 1 : 0;
            data += isText(other->types[at]) && isIdentifier(other->cell(at)) && isLowerCase(other->cell(at)) ? 1 : 0;
        }
    }
    return names * 4 >= row.filled * 3 && (cells == 0 || data * 2 < cells);
}

/// Columns that `upper` leaves without a name and `lower` names.
std::size_t completions(const SampleRow &upper, const SampleRow &lower, std::size_t width)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < width; ++at)
        count += upper.type(at) == CellType::Empty && lower.type(at) != CellType::Empty ? 1 : 0;
    return count;
}

/// Names of groups stand over the first of their columns: with gaps between them, unlike a note from the left edge.
bool isSpread(const SampleRow &row)
{
    return row.filled >= 2 && row.filled < row.extent;
}

/// Whether `next` names columns as well, below `first`, which does.
bool continuesHeader(const SampleRow &first, const SampleRow &next, const TableProfile &body, const NamesColumn &names)
{
    if (body.rows() == 0)
        return false;
    const HeaderEvidence evidence = headerEvidence(next, body, names);
    if (evidence.hasData || next.filled == 0)
        return false;
    const std::size_t width = body.width();
    const std::size_t completed = completions(first, next, width);
    const bool isNamed = evidence.named >= 2 && evidence.named * 2 >= next.filled;
    const bool isFull = next.filled * 10 >= width * 7;
    std::size_t telling = 0;
    for (std::size_t at = 0; at < width; ++at)
        telling += body.column(at).hasType() && next.type(at) != CellType::Empty ? 1 : 0;
    // One odd cell in one row may be an odd cell.
    const bool isOther = evidence.contrast >= 2 && evidence.contrast * 3 >= telling * 2;
    if (isNamed || isOther)
        return true;
    if (isSpread(first) && completed > 0 && isFull)
        return evidence.contrast > 0 || evidence.named > 0 || !body.fits(next);
    // Names for some of the columns: units, or the parts of a question.
    const bool leavesRequired = body.required() > 0 && body.missing(next) * 2 >= body.required();
    if (leavesRequired && (completed > 0 || (evidence.contrast > 0 && evidence.contrast == next.filled)))
        return true;
    return evidence.contrast > 0 && evidence.contrast == telling && body.rows() >= 2 && width <= 3 &&
           evidence.named > 0;
}

} // namespace

HeaderEvidence headerEvidence(const SampleRow &row, const TableProfile &body, const NamesColumn &names)
{
    HeaderEvidence evidence;
    if (row.filled == 0 || body.width() == 0)
        return evidence;
    double sum = 0;
    double columns = 0;
    for (std::size_t at = 0; at < body.width(); ++at) {
        const ColumnProfile &column = body.column(at);
        const CellType type = row.type(at);
        const std::string_view cell = row.cell(at);
        if (type == CellType::Empty) {
            if (column.filled > 0) {
                sum -= 0.3;
                columns += 1;
            }
            continue;
        }
        columns += 1;
        if (names && names(cell)) {
            ++evidence.named;
            evidence.contrast += column.hasType() && typeGroup(type) != column.type() ? 1 : 0;
            sum += 1;
        } else if (isData(type) && !(type == CellType::Number && isYear(cell) && !body.contains(at, cell))) {
            const bool isLikeColumn = typeGroup(type) == column.type();
            evidence.hasData = evidence.hasData || isLikeColumn || column.told == 0;
            sum -= isLikeColumn ? 1.5 : 0.25;
        } else if (cell.size() > longestName) {
            sum -= 0.5;
        } else if (column.told > 0 && body.contains(at, cell)) {
            sum -= 1;
        } else if (column.isTelling() && typeGroup(type) != column.type()) {
            evidence.contrast += type == CellType::Missing ? 0 : 1;
            sum += type == CellType::Missing ? 0 : 1;
        } else if (column.type() == CellType::Code && type == CellType::Words) {
            ++evidence.contrast;
            sum += 0.5;
        }
    }
    evidence.score = columns > 0 ? sum / columns : 0;
    return evidence;
}

bool looksLikeHeader(const SampleRow &row)
{
    if (row.filled == 0 || std::ranges::any_of(row.types, isData))
        return false;
    std::set<std::string_view> names;
    for (std::size_t at = 0; at < row.extent; ++at) {
        if (row.cell(at).size() > longestName)
            return false;
        if (!row.cell(at).empty())
            names.insert(row.cell(at));
    }
    // Below names of groups some come again.
    return names.size() * 2 > row.filled;
}

bool isSameRow(const SampleRow &one, const SampleRow &other)
{
    if (one.extent != other.extent)
        return false;
    for (std::size_t at = 0; at < one.extent; ++at) {
        if (one.cell(at) != other.cell(at))
            return false;
    }
    return true;
}

HeaderCount countHeaderRows(RowSpan rows, std::size_t width, const NamesColumn &names)
{
    if (rows.empty())
        return {};
    const auto bodyFrom = [&](std::size_t from) {
        return TableProfile(rows.subspan(std::min(from, rows.size())), width);
    };
    // What follows a second and third row of names, where there is enough of it.
    const TableProfile body = bodyFrom(rows.size() >= 6 ? mostHeaderRows : 1);
    const HeaderEvidence first = headerEvidence(*rows[0], body, names);
    HeaderCount count;
    if (rows.size() == 1) {
        count.rows = looksLikeHeader(*rows[0]) ? 1 : 0;
        return count;
    }
    constexpr double clear = 0.15;
    if (first.score > clear)
        count.rows = 1;
    else if (first.score > -clear && looksLikeHeader(*rows[0]) && isWrittenOtherwise(*rows[0], rows.subspan(1)))
        count.rows = 1;
    const bool mayBeGroups = count.rows == 0 && isSpread(*rows[0]) && !first.hasData && looksLikeHeader(*rows[0]);
    if (count.rows == 0 && !mayBeGroups)
        return count;
    for (int next = 1; next < mostHeaderRows && static_cast<std::size_t>(next) + 1 < rows.size(); ++next) {
        const auto at = static_cast<std::size_t>(next);
        if (!continuesHeader(*rows[at - 1], *rows[at], bodyFrom(rows.size() >= at + 4 ? at + 2 : at + 1), names))
            break;
        count.rows = next + 1;
    }
    return count;
}

} // namespace broadside
