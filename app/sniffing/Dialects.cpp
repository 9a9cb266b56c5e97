#include "Dialects.h"

#include "DialectCandidates.h"
#include "SampleRows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace broadside {

namespace {

constexpr std::size_t startBytes = std::size_t{96} << 10;
constexpr std::size_t partBytes = std::size_t{24} << 10;
constexpr std::size_t mostRows = 1200;
constexpr std::size_t mostColumnsRated = 512;

/// What is cut by every dialect: little, for there are many.
std::vector<std::string> ratedTexts(const FileSample &sample)
{
    std::vector<std::string> texts;
    const auto addFrom = [&texts](std::string_view text, std::size_t from, std::size_t size) {
        if (from > 0) {
            from = text.find('\n', from);
            if (from == std::string_view::npos)
                return;
            ++from;
        }
        std::string_view part = text.substr(std::min(from, text.size()), size);
        if (from + size < text.size()) {
            if (const std::size_t to = part.rfind('\n'); to != std::string_view::npos)
                part = part.substr(0, to);
        } else if (part.ends_with('\n')) {
            part.remove_suffix(1);
        }
        if (!part.empty())
            texts.push_back(std::string(part) + '\n');
    };
    const std::string &start = sample.parts.front().text;
    addFrom(start, 0, startBytes);
    if (start.size() > startBytes * 4) {
        addFrom(start, start.size() / 2, partBytes);
        addFrom(start, start.size() - partBytes, partBytes);
    }
    for (std::size_t at = 1; at < sample.parts.size(); ++at)
        addFrom(sample.parts[at].text, 0, partBytes);
    return texts;
}

/// How much a cell that is text reads like one cell: what is left of cells and delimiters in it tells of a wrong cut.
double plausibilityOfText(std::string_view cell, char quote)
{
    if (cell.contains('\t'))
        return 0.1;
    // A quote that was cut from its other half, and cells in quotes that are taken for text.
    const bool isEnclosed = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
    if (std::ranges::count(cell, '"') % 2 == 1 ? cell.front() == '"' : isEnclosed && quote == '\0')
        return 0.1;
    if (std::string_view(",;|^~").contains(cell.front()) || std::string_view(";|^~").contains(cell.back()))
        return 0.15;
    std::size_t tight = 0;
    std::size_t colons = 0;
    for (std::size_t at = 1; at + 1 < cell.size(); ++at) {
        const bool isDelimiter = std::string_view(",;|").contains(cell[at]);
        tight += isDelimiter && cell[at - 1] != ' ' && cell[at + 1] != ' ' && cell[at + 1] != '\n' ? 1 : 0;
        tight += cell[at] == ':' && cell[at + 1] == ':' ? 1 : 0;
        colons += cell[at] == ':' && cell[at + 1] != ' ' ? 1 : 0;
    }
    if (colons > 2 && colons * 20 > cell.size())
        return 0.2;
    if (tight > 0)
        return tight * 40 > cell.size() ? 0.15 : 0.5;
    const std::size_t at = cell.find('@');
    if (at != std::string_view::npos && cell.size() < 120 && cell.find('.', at) != std::string_view::npos)
        return 0.3; // an address beside something else
    return 0.75;
}

double plausibility(std::string_view raw, CellType type, char quote)
{
    double value = 1;
    if (type == CellType::Empty || type == CellType::Code || type == CellType::Words)
        value = 0.9;
    else if (type == CellType::Text)
        value = plausibilityOfText(trimmedCell(raw), quote);
    const std::string_view cell = trimmedCell(raw);
    if (quote != '\'' && cell.size() > 2 && cell.front() == '\'' && cell.back() == '\'')
        value = 0.3;
    // A space at the start is the rest of a text that was cut at a comma, or of a delimiter that is a space longer.
    return raw.starts_with(' ') ? value * 0.8 : value;
}

/// Cells that most rows have: many cells in a few rows count as much as few cells in many.
std::size_t usualWidth(const std::map<std::size_t, double> &widths)
{
    std::size_t best = 1;
    double most = 0;
    for (const auto &[width, count] : widths) {
        const double weight = count * std::log2(static_cast<double>(width) + (width > 1 ? 0.0 : 0.15));
        if (weight >= most) {
            best = width;
            most = weight;
        }
    }
    return best;
}

struct Column
{
    std::array<std::size_t, cellTypeCount> types{};
    std::size_t filled = 0;
    std::size_t told = 0; ///< filled with what says something
};

/// How alike the cells of each column are, 0–1, over all columns, and whether any has a telling type.
struct Likeness
{
    double value = 0;
    bool isTelling = false;
};

Likeness likeness(const std::vector<Column> &columns)
{
    Likeness all;
    double sum = 0;
    for (const Column &column : columns) {
        if (column.told == 0) {
            sum += 0.7;
            continue;
        }
        const auto most = std::ranges::max_element(column.types);
        const auto type = static_cast<CellType>(most - column.types.begin());
        const double share = static_cast<double>(*most) / static_cast<double>(column.told);
        const bool isTellingColumn = isTelling(type) && share >= 0.8;
        all.isTelling = all.isTelling || isTellingColumn;
        sum += isTellingColumn ? share : share * 0.8;
    }
    all.value = columns.empty() ? 0 : sum / static_cast<double>(columns.size());
    return all;
}

struct Rows
{
    std::vector<SampleRows> sheets;
    std::vector<const SampleRow *> rows;
    std::size_t bytes = 0;
    std::size_t bytesRead = 0;
    qint64 cleanlyQuoted = 0;
    qint64 badlyQuoted = 0;
};

Rows cutAll(const std::vector<std::string> &texts, bool isWhole, const TableDialect &dialect)
{
    Rows all;
    for (const std::string &text : texts) {
        all.sheets.push_back(SampleRows::cut(text, isWhole || texts.size() > 1, dialect, mostRows));
        const SampleRows &sheet = all.sheets.back();
        if (sheet.rows().size() < mostRows) { // what a quote swallowed at the end
            all.bytes += text.size();
            all.bytesRead += sheet.bytesRead() + 1;
        }
        all.cleanlyQuoted += sheet.cleanlyQuoted();
        all.badlyQuoted += sheet.badlyQuoted();
    }
    for (const SampleRows &sheet : all.sheets) {
        for (const SampleRow &row : sheet.rows()) {
            if (!row.isRule())
                all.rows.push_back(&row);
        }
    }
    return all;
}

/// Whether nearly every cell but the first has a space before it.
bool isSpaced(const Rows &all)
{
    std::size_t cells = 0;
    std::size_t spaced = 0;
    for (const SampleRow *row : all.rows) {
        for (std::size_t column = 1; column < row->cells.size(); ++column) {
            const std::string_view cell = row->cells[column];
            if (cell.empty())
                continue;
            ++cells;
            spaced += cell.front() == ' ' || cell.front() == '\t' ? 1 : 0;
        }
    }
    return cells > 0 && spaced * 20 >= cells * 19;
}

double regularity(const Rows &all, std::size_t width, std::size_t headerWidth, std::size_t &wideRows)
{
    // Notes before and after the table are shorter than its rows; they say little about the delimiter.
    const auto isNarrow = [](const SampleRow *row) { return row->cells.size() == 1; };
    const auto first = std::ranges::find_if_not(all.rows, isNarrow);
    const auto last = std::find_if_not(all.rows.rbegin(), std::make_reverse_iterator(first), isNarrow).base();
    double weights = 0;
    double regular = 0;
    for (auto row = all.rows.begin(); row != all.rows.end(); ++row) {
        const std::size_t cells = (*row)->cells.size();
        const bool isNote = width > 1 && (row < first || row >= last);
        const double weight = isNote ? 0.25 : 1;
        weights += weight;
        if (cells == width) {
            regular += weight;
            ++wideRows;
        } else if (cells > 1 && cells <= std::max(width, headerWidth)) {
            regular += weight * (headerWidth > width ? 0.6 : 0.5);
        }
    }
    return weights > 0 ? regular / weights : 0;
}

RatedDialect rate(const std::vector<std::string> &texts, bool isWhole, const DialectCandidate &candidate)
{
    RatedDialect rated{.dialect = candidate.dialect};
    Rows all = cutAll(texts, isWhole, rated.dialect);
    const std::string &delimiter = rated.dialect.delimiter;
    const bool mayTrim = !delimiter.empty() && delimiter.find_first_of(" \t") == std::string::npos;
    if (mayTrim && isSpaced(all)) {
        rated.dialect.trimsSpace = true;
        all = cutAll(texts, isWhole, rated.dialect);
    }
    rated.rows = all.rows.size();
    if (all.rows.empty())
        return rated;

    std::map<std::size_t, double> widths;
    for (const SampleRow *row : all.rows)
        ++widths[row->cells.size()];
    rated.width = usualWidth(widths);
    const auto firstWide = std::ranges::find_if(
        all.rows, [&](const SampleRow *row) { return row->cells.size() >= std::max<std::size_t>(rated.width, 2); });
    const std::size_t headerWidth = firstWide == all.rows.end() ? 1 : (*firstWide)->cells.size();
    const double regular = regularity(all, rated.width, headerWidth, rated.wideRows);

    // Columns that are empty all the way down have no say: spreadsheets write many of them.
    const std::size_t columnCount = std::min(rated.width, mostColumnsRated);
    std::vector<Column> columns(columnCount);
    double plausible = 0;
    std::size_t inner = 0;
    for (const SampleRow *row : all.rows) {
        for (std::size_t column = 0; column < std::min(columnCount, row->types.size()); ++column) {
            const CellType type = row->types[column];
            columns[column].filled += type == CellType::Empty ? 0 : 1;
            const bool says = type != CellType::Empty && type != CellType::Missing;
            if (!says || row == all.rows.front())
                continue;
            ++columns[column].told;
            ++columns[column].types[static_cast<std::size_t>(typeGroup(type))];
        }
    }
    const auto isUsed = [](const Column &column) { return column.filled > 0; };
    const auto firstUsed = static_cast<std::size_t>(std::ranges::find_if(columns, isUsed) - columns.begin());
    const auto endUsed =
        static_cast<std::size_t>(std::find_if(columns.rbegin(), columns.rend(), isUsed).base() - columns.begin());
    for (const SampleRow *row : all.rows) {
        for (std::size_t column = firstUsed; column < std::min(endUsed, row->types.size()); ++column) {
            ++inner;
            plausible += isUsed(columns[column])
                             ? plausibility(row->cells[column], row->types[column], rated.dialect.quote)
                             : 0.3;
        }
    }
    if (firstUsed >= endUsed)
        return rated;
    columns.resize(endUsed);
    columns.erase(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(firstUsed));
    const Likeness alike = likeness(columns);
    const auto usedWidth = static_cast<double>(columns.size());

    rated.isWellQuoted = all.cleanlyQuoted > 0 && all.badlyQuoted == 0;
    rated.score = candidate.prior * regular * (1 - 0.5 / usedWidth) * (plausible / static_cast<double>(inner)) *
                  (0.5 + 0.5 * alike.value);
    if (all.bytes > 0)
        rated.score *= static_cast<double>(all.bytesRead) / static_cast<double>(all.bytes);
    const qint64 quoted = all.cleanlyQuoted + all.badlyQuoted;
    if (quoted > 0)
        rated.score *= 1 - (rated.dialect.quote == '"' ? 0.2 : 0.6) * static_cast<double>(all.badlyQuoted) /
                               static_cast<double>(quoted);
    // "Brambleworth, Ada" below "Name": a comma of the language, not of the table.
    const bool isHeaderNarrow = all.rows.front()->cells.size() < rated.width;
    if (rated.width == 2 && rated.dialect.trimsSpace && !alike.isTelling && isHeaderNarrow)
        rated.score *= 0.5;
    return rated;
}

/// Whether two dialects are the same but for a quote or an escape.
bool isVariant(const TableDialect &one, const TableDialect &other)
{
    return one.delimiter == other.delimiter && one.mergesDelimiters == other.mergesDelimiters;
}

} // namespace

std::vector<RatedDialect> rateDialects(const FileSample &sample, const TableDialect &known, const SniffChoices &choices)
{
    const std::vector<std::string> texts = ratedTexts(sample);
    std::vector<RatedDialect> all;
    for (const DialectCandidate &candidate :
         dialectCandidates(texts.empty() ? std::string_view() : texts.front(), known, choices)) {
        RatedDialect rated = rate(texts, sample.isWhole(), candidate);
        // The usual quote comes first among its variants: only what is clearly better takes its place.
        constexpr double clearly = 1.02;
        constexpr double muchBetter = 1.3;
        const auto same = std::ranges::find_if(
            all, [&](const RatedDialect &other) { return isVariant(rated.dialect, other.dialect); });
        if (same == all.end())
            all.push_back(std::move(rated));
        else if (const bool dropsQuotes = rated.dialect.quote == '\0' && same->isWellQuoted;
                 rated.score > same->score * (dropsQuotes ? muchBetter : clearly))
            *same = std::move(rated);
    }
    std::ranges::stable_sort(all, std::greater(), &RatedDialect::score);
    return all;
}

} // namespace broadside
