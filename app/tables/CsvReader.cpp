#include "CsvReader.h"

#include "InputFile.h"
#include "LineEnds.h"
#include "RecordScanner.h"
#include "TextInput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

constexpr std::size_t largestRecord = std::size_t{16} << 20;
constexpr qsizetype mostNotes = 100;

/// Delimiters and spaces alone: there is no value in it.
bool isBlank(const std::vector<std::string_view> &cells)
{
    const auto isSpace = [](char byte) { return static_cast<unsigned char>(byte) <= ' '; };
    return std::ranges::all_of(cells, [&](std::string_view cell) { return std::ranges::all_of(cell, isSpace); });
}

} // namespace

struct CsvReader::State
{
    TextInput input;
    RecordScanner scanner;
    std::size_t firstColumn;
    qint64 line;
    QList<qint64> skippedLines;
    int widthFrom; ///< how many of the next records still show the table's width
    qint64 record = 0;
    QList<TableNote> notes;
    qsizetype mixedNote = -1; ///< its place in `notes`

    Result<bool> nextRecord(TableRow &row);
    void note(const char *begin, const ScannedRecord &scanned);
    [[nodiscard]] std::unexpected<Error> recordError(const QString &what) const;
};

/// The next record that is not blank, without the columns that are left out.
Result<bool> CsvReader::State::nextRecord(TableRow &row)
{
    for (;;) {
        const char *const begin = input.begin();
        const char *const end = input.end();
        if (begin == end && input.isLast())
            return false;
        ScannedRecord scanned;
        const auto outcome = scanner.scan(begin, end, input.isLast(), row.cells, scanned);
        if (outcome == RecordScanner::Outcome::TooManyCells)
            return recordError(
                QCoreApplication::translate("Importing",
                                            "The row on line %1 has more than %2 cells; nothing was imported.")
                    .arg(QLocale().toString(line), QLocale().toString(static_cast<qint64>(RecordScanner::mostCells))));
        const bool isComplete = outcome == RecordScanner::Outcome::Record;
        if ((isComplete ? scanned.textSize : static_cast<std::size_t>(end - begin)) > largestRecord)
            return recordError(
                QCoreApplication::translate(
                    "Importing", "The row that begins on line %1 is longer than 16 MB; nothing was imported.")
                    .arg(QLocale().toString(line)));
        if (!isComplete) {
            if (const auto filled = input.readOn(); !filled)
                return std::unexpected(filled.error());
            continue;
        }
        note(begin, scanned);
        row.line = line;
        row.text = std::string_view(begin, scanned.textSize);
        line += scanned.lines;
        input.take(scanned.size);
        if (isBlank(row.cells) || std::ranges::binary_search(skippedLines, row.line))
            continue;
        if (widthFrom > 0) {
            --widthFrom;
            scanner.setUsualWidth(std::max(scanner.usualWidth(), row.cells.size()));
        }
        if (firstColumn > 0)
            row.cells.erase(row.cells.begin(),
                            row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(firstColumn, row.cells.size())));
        return true;
    }
}

/// Notes what is odd in the record that is about to be taken.
void CsvReader::State::note(const char *begin, const ScannedRecord &scanned)
{
    const Decoder &decoder = input.decoder();
    const qint64 stray = decoder.firstStray() - input.textOffset();
    if (mixedNote < 0 && decoder.strayBytes() > 0 && stray < static_cast<qint64>(scanned.size)) {
        mixedNote = notes.size();
        notes.append({TableNote::Kind::MixedBytes, line + countLineEnds(begin, begin + stray)});
    }
    if (scanned.openQuoteAfter >= 0 && notes.size() < mostNotes)
        notes.append({TableNote::Kind::OpenQuote, line + scanned.openQuoteAfter});
}

std::unexpected<Error> CsvReader::State::recordError(const QString &what) const
{
    return fail(what,
                QCoreApplication::translate(
                    "Importing",
                    "Look there for a quotation mark that is never closed, or choose other separators and quotes."),
                input.name());
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const TableFormat &format)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    return read(std::move(*file), QFileInfo(path).fileName(), format);
}

Result<std::unique_ptr<TableReader>> CsvReader::read(std::unique_ptr<QIODevice> input, const QString &name,
                                                     const TableFormat &format, std::size_t chunk)
{
    auto text = TextInput::open(std::move(input), name, format.dialect.encoding, format.begin, format.end, chunk);
    if (!text)
        return std::unexpected(text.error());
    std::unique_ptr<CsvReader> reader(new CsvReader(std::unique_ptr<State>(
        new State{.input = std::move(*text),
                  .scanner = RecordScanner(format.dialect),
                  .firstColumn = static_cast<std::size_t>(std::max<qsizetype>(format.firstColumn, 0)),
                  .line = format.firstLine,
                  .skippedLines = format.skippedLines,
                  .widthFrom = format.columns > 0 ? 0 : std::max(format.headerRows, 1)})));
    if (format.columns > 0)
        reader->m_state->scanner.setUsualWidth(static_cast<std::size_t>(format.columns + format.firstColumn));
    if (const auto read = reader->readHeader(format.headerRows); !read)
        return std::unexpected(read.error());
    return reader;
}

Result<void> CsvReader::readHeader(int rows)
{
    TableRow row;
    for (int at = 0; at < rows; ++at) {
        const auto found = m_state->nextRecord(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        m_headerRows.add(row.cells);
    }
    m_header = m_headerRows.joined();
    return {};
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        auto found = m_state->nextRecord(row);
        if (!found || !*found)
            return found;
        if (m_headerRows.isRepeatedBy(row.cells))
            continue;
        row.record = ++m_state->record;
        return true;
    }
}

qint64 CsvReader::position() const
{
    return m_state->input.position();
}

qint64 CsvReader::size() const
{
    return m_state->input.size();
}

QList<TableNote> CsvReader::notes() const
{
    QList<TableNote> notes = m_state->notes;
    if (m_state->mixedNote >= 0)
        notes[m_state->mixedNote].count = m_state->input.decoder().strayBytes();
    return notes;
}

} // namespace broadside
