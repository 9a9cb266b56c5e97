#include "Sniffer.h"

#include "Dialects.h"
#include "InputFile.h"
#include "NoteRows.h"
#include "SampleRows.h"
#include "SniffReason.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

/// Of a sheet: enough to see how it is built. A sheet's rows come slowly.
constexpr std::size_t mostSheetRows = 20000;
constexpr std::size_t mostTextRows = 2'000'000;

/// The rows of a file or sheet, and where they are in it.
struct SeenRows
{
    SampleRows rows;
    bool isWhole = true;
    double certainty = 1; ///< that it is cut as it should be
    TableFormat format;   ///< what is known of it
};

std::unexpected<Error> emptyError(const QString &name)
{
    return fail(QCoreApplication::translate("Sniffer", "“%1” is empty; nothing was imported.").arg(name),
                QCoreApplication::translate("Sniffer", "Export the list again, or choose another file."));
}

/// Control characters and characters that are none, one in twenty: whatever it is, it is no text.
bool isNoText(std::string_view text)
{
    const auto isControl = [](char byte) {
        constexpr std::string_view usual = "\t\n\r\x01\x1C\x1D\x1E\x1F"; // the last ones separate cells in some exports
        return (byte >= 0 && byte < 0x20 && !usual.contains(byte)) || byte == 0x7F;
    };
    std::ptrdiff_t faults = std::ranges::count_if(text, isControl);
    for (std::size_t at = text.find("\xEF\xBF\xBD"); at != std::string_view::npos;
         at = text.find("\xEF\xBF\xBD", at + 3))
        ++faults;
    return faults * 20 > static_cast<std::ptrdiff_t>(text.size());
}

/// How sure the best dialect is, by the distance of the next one and by how regular its rows are.
double certaintyOf(const std::vector<RatedDialect> &rated)
{
    const RatedDialect &best = rated.front();
    // The same delimiter, merged or not, is no other opinion.
    const auto other = std::ranges::find_if(
        rated, [&best](const RatedDialect &one) { return one.dialect.delimiter != best.dialect.delimiter; });
    const double next = other == rated.end() ? 0 : other->score;
    const double distance = best.score > 0 ? 1 - next / best.score : 0;
    const double regular = best.rows > 0 ? static_cast<double>(best.wideRows) / static_cast<double>(best.rows) : 0;
    return std::clamp(0.4 + 2 * distance, 0.0, 1.0) * (0.6 + 0.4 * regular);
}

/// "sep=;" on the first line, by which Excel is told the delimiter.
std::optional<std::string> declaredDelimiter(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.starts_with('"') && line.ends_with('"') && line.size() > 2)
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view directive = "sep=";
    if (line.size() <= directive.size() || line.size() > directive.size() + 3)
        return std::nullopt;
    for (std::size_t at = 0; at < directive.size(); ++at) {
        if (line[at] != directive[at] && line[at] != directive[at] - 32)
            return std::nullopt;
    }
    return std::string(line.substr(directive.size()));
}

Result<FileSample> sampleOf(const TableFile &table, const SniffChoices &choices, QString &encoding)
{
    auto file = openInput(table.path());
    if (!file)
        return std::unexpected(file.error());
    auto sample = readSample(**file);
    if (!sample)
        return sample;
    const auto guessed = choices.encoding ? Result<QString>(*choices.encoding) : sampleEncoding(**file, *sample);
    if (!guessed)
        return std::unexpected(guessed.error());
    encoding = *guessed;
    if (const auto decoded = decodeSample(*sample, encoding); !decoded)
        return std::unexpected(decoded.error());
    const std::string_view text = sample->parts.front().text;
    if (text.find_first_not_of("\r\n\t ") == std::string_view::npos)
        return emptyError(table.name());
    if (isNoText(text.substr(0, std::size_t{256} << 10)))
        return fail(
            QCoreApplication::translate("Sniffer", "“%1” is no text table; nothing was imported.").arg(table.name()),
            QCoreApplication::translate(
                "Sniffer", "Save the list as CSV (UTF-8) in the program it comes from, and import that file."));
    return sample;
}

Result<SampleRows> sheetRows(const TableFile &table, const TableFormat &format, bool &isWhole)
{
    auto reader = openTable(table, format, CellForm::AsShown);
    if (!reader)
        return std::unexpected(reader.error());
    SampleRows sheet;
    TableRow row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        std::vector<std::string_view> cells;
        for (const std::string_view cell : row.cells)
            cells.push_back(sheet.keep(cell));
        sheet.add(row.line - 1, 1, std::move(cells));
        if (sheet.rows().size() == mostSheetRows) {
            isWhole = false;
            break;
        }
    }
    sheet.sortByLine();
    return sheet;
}

/// Of several tables the one that is asked for.
Result<std::size_t> chosenTable(const std::vector<FoundTable> &tables, const SniffChoices &choices,
                                const QString &fileName)
{
    const int asked = choices.table.value_or(1);
    if (asked < 1 || static_cast<std::size_t>(asked) > tables.size())
        //: %1: a file's name. %2: how many tables it has. %3: a number.
        return fail(
            QCoreApplication::translate("Sniffer", "“%1” holds %2 tables; there is no table %3 in it.")
                .arg(fileName, QLocale().toString(static_cast<qulonglong>(tables.size())), QLocale().toString(asked)),
            QCoreApplication::translate("Sniffer", "Choose another one of its tables."));
    return static_cast<std::size_t>(asked - 1);
}

/// The start of the notes that end a large file, in bytes of the file, and how many lines they are.
qint64 notesAtEnd(const SamplePart &part, const TableDialect &dialect, const FoundTable &table, qint64 &lines)
{
    const SampleRows sheet = SampleRows::cut(part.text, true, dialect, mostTextRows, table.columns + table.firstColumn);
    const std::vector<SampleRow> &rows = sheet.rows();
    std::size_t to = rows.size();
    while (to > 1 && rows.size() - to < 50) {
        const bool isApart = rows[to - 1].line > rows[to - 2].line + rows[to - 2].lines;
        if (!noteAfterTable(rows[to - 1], table.profile, isApart, false).isNote)
            break;
        --to;
    }
    if (to == rows.size())
        return -1;
    const qint64 line = rows[to - 1].line + rows[to - 1].lines;
    lines = sheet.lines() - line;
    return part.offsetOfLine(line, dialect.encoding);
}

/// Lines of the file between two of its lines on which something stands.
qint64 filledLines(const std::vector<SampleRow> &rows, qint64 from, qint64 to)
{
    qint64 lines = 0;
    for (const SampleRow &row : rows)
        lines += row.line >= from && row.line < to ? row.lines : 0;
    return lines;
}

void fillFormat(TableFormat &format, const FoundTable &found)
{
    format.firstLine = found.line + 1;
    format.headerRows = found.headerRows;
    format.columns = static_cast<qsizetype>(found.columns);
    format.firstColumn = static_cast<qsizetype>(found.firstColumn);
    for (const qint64 line : found.skipped)
        format.skippedLines.append(line + 1);
}

Result<SniffedTable> sniffRows(const TableFile &table, const SeenRows &seen, const SniffChoices &choices,
                               const NamesColumn &names, FoundTable &found)
{
    const LayoutChoices layout{.headerRows = choices.headerRows,
                               .firstLine = choices.firstLine ? std::optional(*choices.firstLine - 1) : std::nullopt};
    const std::vector<FoundTable> tables = findTables(seen.rows.rows(), names, layout);
    if (tables.empty())
        return emptyError(table.name());
    const auto at = chosenTable(tables, choices, table.name());
    if (!at)
        return std::unexpected(at.error());
    found = tables[*at];
    SniffedTable sniffed{.format = seen.format, .because = {}};
    fillFormat(sniffed.format, found);
    sniffed.table = static_cast<int>(*at) + 1;
    sniffed.tables = static_cast<int>(tables.size());
    sniffed.confidence = std::min(seen.certainty, found.certainty);
    sniffed.repeatsHeader = found.repeatsHeader;
    const qint64 before = *at > 0 ? tables[*at - 1].endLine : 0;
    const qint64 after = *at + 1 < tables.size() ? tables[*at + 1].line : seen.rows.lines();
    sniffed.skippedBefore = filledLines(seen.rows.rows(), before, found.line);
    sniffed.skippedAfter = filledLines(seen.rows.rows(), found.endLine, after);
    return sniffed;
}

/// The sheet that was chosen; otherwise the first one that anything stands on.
Result<SeenRows> sheetToRead(const TableFile &table, const SniffChoices &choices)
{
    const QStringList sheets = choices.sheet ? QStringList{*choices.sheet} : table.sheets();
    SeenRows seen;
    seen.format.kind = table.kind();
    seen.format.headerRows = 0;
    for (const QString &sheet : sheets) {
        seen.format.sheet = sheet;
        auto rows = sheetRows(table, seen.format, seen.isWhole);
        if (!rows)
            return std::unexpected(rows.error());
        seen.rows = *std::move(rows);
        if (filledLines(seen.rows.rows(), 0, seen.rows.lines()) > 0)
            return seen;
    }
    return emptyError(table.name());
}

Result<SniffedTable> sniffSheet(const TableFile &table, const SniffChoices &choices, const NamesColumn &names)
{
    const auto seenSheet = sheetToRead(table, choices);
    if (!seenSheet)
        return std::unexpected(seenSheet.error());
    const SeenRows &seen = *seenSheet;
    FoundTable found;
    auto sniffed = sniffRows(table, seen, choices, names, found);
    if (!sniffed)
        return sniffed;
    sniffed->format.begin = found.line;
    const bool isLast = sniffed->table == sniffed->tables && sniffed->skippedAfter == 0;
    sniffed->format.end = isLast ? -1 : found.endLine;
    sniffed->because = sniffReason(*sniffed, found);
    return sniffed;
}

Result<SniffedTable> sniffText(const TableFile &table, const SniffChoices &choices, const NamesColumn &names)
{
    SeenRows seen;
    TableDialect &dialect = seen.format.dialect;
    auto sample = sampleOf(table, choices, dialect.encoding);
    if (!sample)
        return std::unexpected(sample.error());
    seen.isWhole = sample->isWhole();

    SniffChoices wanted = choices;
    SamplePart &start = sample->parts.front();
    const auto declared = declaredDelimiter(start.text);
    if (declared && !wanted.delimiter)
        wanted.delimiter = declared;
    const std::vector<RatedDialect> rated = rateDialects(*sample, dialect, wanted);
    dialect = rated.front().dialect;
    seen.certainty = wanted.delimiter ? 0.95 : certaintyOf(rated);
    seen.rows = SampleRows::cut(start.text, seen.isWhole, dialect, mostTextRows, rated.front().width);
    SniffChoices layout = choices;
    if (declared && !choices.firstLine)
        layout.firstLine = 2;

    FoundTable found;
    auto sniffed = sniffRows(table, seen, layout, names, found);
    if (!sniffed)
        return sniffed;
    TableFormat &format = sniffed->format;
    format.begin = start.offsetOfLine(found.line, dialect.encoding);
    const bool isLast = sniffed->table == sniffed->tables;
    if (!isLast || (seen.isWhole && sniffed->skippedAfter > 0))
        format.end = start.offsetOfLine(found.endLine, dialect.encoding);
    else if (!seen.isWhole)
        format.end = notesAtEnd(sample->parts.back(), dialect, found, sniffed->skippedAfter);
    sniffed->because = sniffReason(*sniffed, found);
    return sniffed;
}

} // namespace

Result<SniffedTable> sniffTable(const TableFile &table, const SniffChoices &choices, const NamesColumn &names)
{
    return table.kind() == TableKind::Text ? sniffText(table, choices, names) : sniffSheet(table, choices, names);
}

} // namespace broadside
