// Reads made-up bytes as a text table. The first bytes choose the dialect, the rest is the file. Nothing may crash; all
// text must be UTF-8; the size of the chunks must not show; the fast scanner must read as the plain one does.
#include "CsvReader.h"
#include "Encoding.h"
#include "RecordScanner.h"

#include <QBuffer>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace broadside;

namespace {

constexpr std::size_t choices = 6;

void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Not so: %s\n", what);
    std::abort();
}

TableFormat formatOf(const std::uint8_t *bytes)
{
    static constexpr std::array delimiters{",", ";", "\t", "|", " ", "", "||", "::", ", ", "；", "¦", "a"};
    static constexpr std::array quotes{'"', '\'', '\0', '~', ' '};
    static const QStringList encodings = offeredEncodings();
    TableFormat format;
    format.dialect.delimiter = delimiters.at(bytes[0] % delimiters.size());
    format.dialect.quote = quotes.at(bytes[1] % quotes.size());
    format.dialect.escape = (bytes[2] & 1U) != 0 ? QuoteEscape::Backslash : QuoteEscape::Doubled;
    format.dialect.mergesDelimiters = (bytes[2] & 2U) != 0;
    format.dialect.trimsSpace = (bytes[2] & 4U) != 0;
    // Most in UTF-8: there the reader does most by itself.
    format.dialect.encoding = bytes[3] < 128 ? QStringLiteral("UTF-8") : encodings.at(bytes[3] % encodings.size());
    format.headerRows = bytes[4] % 4;
    format.columns = bytes[4] / 4 % 5;
    format.firstColumn = bytes[4] / 20 % 3;
    return format;
}

bool isUtf8(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// All that a reader says of a table, as one text.
std::string readOut(const QByteArray &bytes, const TableFormat &format, std::size_t chunk)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = CsvReader::read(std::move(buffer), QStringLiteral("list"), format, chunk);
    if (!reader)
        return reader.error().what.toStdString();
    std::string all = (*reader)->header().join(u'\x1F').toStdString() + '\x1E';
    TableRow row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return all + found.error().what.toStdString();
        if (!*found)
            break;
        require(isUtf8(row.text), "a row's text is UTF-8");
        all += std::to_string(row.record) + ' ' + std::to_string(row.line) + ' ' + std::string(row.text) + '\x1E';
        for (const std::string_view cell : row.cells) {
            require(isUtf8(cell), "a cell is UTF-8");
            all.append(cell).push_back('\x1F');
        }
        require((*reader)->position() <= (*reader)->size(), "no more was read than there is");
    }
    for (const TableNote &note : (*reader)->notes())
        all += std::to_string(note.line) + ' ' + std::to_string(note.count) + '\x1E';
    return all;
}

/// Every record of a text that is in memory, by two scanners.
void compareScanners(std::string text, const TableDialect &dialect, std::size_t usualWidth)
{
    text.push_back('\n');
    RecordScanner plain(dialect, nullptr);
    RecordScanner fast(dialect);
    plain.setUsualWidth(usualWidth);
    fast.setUsualWidth(usualWidth);
    std::vector<std::string_view> plainCells;
    std::vector<std::string_view> fastCells;
    const char *const end = text.data() + text.size() - 1;
    for (const char *at = text.data(); at != end;) {
        ScannedRecord expected;
        ScannedRecord found;
        const auto outcome = plain.scan(at, end, true, plainCells, expected);
        require(fast.scan(at, end, true, fastCells, found) == outcome, "both ways come out alike");
        if (outcome != RecordScanner::Outcome::Record)
            return;
        require(plainCells == fastCells, "both ways give the same cells");
        require(expected.size == found.size && expected.textSize == found.textSize && expected.lines == found.lines &&
                    expected.openQuoteAfter == found.openQuoteAfter,
                "both ways give the same record");
        require(expected.size > 0, "each record takes some text");
        at += expected.size;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < choices)
        return 0;
    const TableFormat format = formatOf(data);
    const QByteArray bytes(reinterpret_cast<const char *>(data + choices), static_cast<qsizetype>(size - choices));
    require(readOut(bytes, format, std::size_t{1} << 16) == readOut(bytes, format, data[5] % 80 + 1U),
            "the size of the chunks does not show");
    compareScanners(bytes.toStdString(), format.dialect, data[4] % 5U);
    if (data[5] % 8 == 0) // it takes longer than all the rest
        require(Decoder::create(guessEncoding(bytes.toStdString())).has_value(), "what is guessed can be read");
    return 0;
}
