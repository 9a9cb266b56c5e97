#include "CsvReader.h"

#include "Encoding.h"
#include "InputFile.h"
#include "RecordScanner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

constexpr std::size_t smallestRead = std::size_t{1} << 20;
constexpr std::size_t largestRead = std::size_t{4} << 20;
constexpr std::size_t largestRecord = std::size_t{16} << 20;

} // namespace

struct CsvReader::State
{
    State(std::unique_ptr<QFile> input, Decoder inputDecoder, const TableDialect &dialect)
        : file(std::move(input)),
          size(file->size()),
          decoder(std::move(inputDecoder)),
          scanner(dialect.delimiter.empty() ? ',' : dialect.delimiter.front(), dialect.quote)
    {
    }

    std::unique_ptr<QFile> file;
    qint64 size;
    Decoder decoder;
    RecordScanner scanner;
    std::string bytes;       ///< as read
    std::string text = "\n"; ///< decoded, with the scanner's line end behind it
    std::size_t from = 0;    ///< of the record that is next
    bool last = false;       ///< the file's end is in `text`
    qint64 line = 1;
    qint64 record = 0;

    Result<void> fill();
    Result<bool> nextRecord(TableRow &row);
    [[nodiscard]] std::unexpected<Error> recordError(const QString &what) const;
};

/// Reads on. Each read is as long as what is pending, so that a long record is not scanned again for every small piece
/// of it.
Result<void> CsvReader::State::fill()
{
    text.pop_back();
    text.erase(0, from);
    from = 0;
    bytes.resize(std::clamp(text.size(), smallestRead, largestRead));
    const qint64 count = file->read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (count < 0)
        return std::unexpected(readError(*file));
    last = count == 0;
    decoder.decode(std::string_view(bytes).substr(0, static_cast<std::size_t>(count)), last, text);
    text.push_back('\n');
    return {};
}

Result<bool> CsvReader::State::nextRecord(TableRow &row)
{
    for (;;) {
        const char *const begin = text.data() + from;
        const char *const end = text.data() + text.size() - 1;
        if (begin == end && last)
            return false;
        ScannedRecord scanned;
        const auto outcome = scanner.scan(begin, end, last, row.cells, scanned);
        if (outcome == RecordScanner::Outcome::TooManyCells)
            return recordError(
                QCoreApplication::translate("Importing",
                                            "The row on line %1 has more than %2 cells; nothing was imported.")
                    .arg(QLocale().toString(line), QLocale().toString(static_cast<qint64>(RecordScanner::mostCells))));
        const bool isComplete = outcome == RecordScanner::Outcome::Record;
        if ((isComplete ? scanned.size : static_cast<std::size_t>(end - begin)) > largestRecord)
            return recordError(
                QCoreApplication::translate(
                    "Importing", "The row that begins on line %1 is longer than 16 MB; nothing was imported.")
                    .arg(QLocale().toString(line)));
        if (!isComplete) {
            if (const auto filled = fill(); !filled)
                return std::unexpected(filled.error());
            continue;
        }
        row.line = line;
        row.text = std::string_view(begin, scanned.textSize);
        line += scanned.lines;
        from += scanned.size;
        if (scanned.textSize > 0)
            return true;
    }
}

std::unexpected<Error> CsvReader::State::recordError(const QString &what) const
{
    return fail(what,
                QCoreApplication::translate(
                    "Importing",
                    "Look there for a quotation mark that is never closed, or choose other separators and quotes."),
                QFileInfo(*file).fileName());
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const TableFormat &format)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    auto decoder = Decoder::create(format.dialect.encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    std::unique_ptr<CsvReader> reader(
        new CsvReader(std::make_unique<State>(std::move(*file), std::move(*decoder), format.dialect)));
    if (format.headerRows > 0) {
        TableRow row;
        const auto found = reader->m_state->nextRecord(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return reader;
        for (const std::string_view cell : row.cells)
            reader->m_header.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed());
    }
    return reader;
}

Result<bool> CsvReader::next(TableRow &row)
{
    const auto found = m_state->nextRecord(row);
    if (found && *found)
        row.record = ++m_state->record;
    return found;
}

qint64 CsvReader::position() const
{
    return m_state->file->pos();
}

qint64 CsvReader::size() const
{
    return m_state->size;
}

} // namespace broadside
