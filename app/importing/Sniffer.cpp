#include "Sniffer.h"

#include "ColumnContent.h"
#include "ColumnMapping.h"
#include "Encoding.h"
#include "InputFile.h"
#include "RecordScanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace broadside {

namespace {

constexpr qint64 sampleSize = qint64{256} << 10;
constexpr std::size_t mostRecords = 1000;
/// How far a list in plain ASCII is searched for its first other letter, which alone shows its encoding.
constexpr qint64 searchedForLetters = qint64{64} << 20;

/// How regular a sample is when cut in one way.
struct Cut
{
    char delimiter = ',';
    char quote = '"';
    std::vector<QStringList> records; ///< the first few
    std::size_t recordCount = 0;
    std::size_t width = 1;     ///< cells in most records
    std::size_t wideCount = 0; ///< records that have so many
    bool isQuoted = false;     ///< most records have a cell in these quotes
    double score = 0;
};

/// Cuts a decoded sample, which ends with '\n', into records.
Cut cutSample(const std::string &sample, bool isWhole, char delimiter, char quote)
{
    Cut cut{.delimiter = delimiter, .quote = quote, .records = {}};
    RecordScanner scanner({.delimiter = std::string(1, delimiter), .quote = quote});
    std::vector<std::string_view> cells;
    std::map<std::size_t, std::size_t> widths;
    std::size_t firstWidth = 0;
    const char *at = sample.data();
    const char *const end = at + sample.size() - 1;
    ScannedRecord record;
    while (at != end && cut.recordCount < mostRecords &&
           scanner.scan(at, end, isWhole, cells, record) == RecordScanner::Outcome::Record) {
        at += record.size;
        if (record.textSize == 0)
            continue;
        if (cut.recordCount++ == 0)
            firstWidth = cells.size();
        ++widths[cells.size()];
        if (cut.records.size() < 20) {
            QStringList &texts = cut.records.emplace_back();
            for (const std::string_view cell : cells)
                texts.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed());
        }
    }
    for (const auto &[width, count] : widths) {
        if (count >= cut.wideCount) {
            cut.width = width;
            cut.wideCount = count;
        }
    }
    if (cut.recordCount == 0)
        return cut;
    cut.isQuoted = scanner.cleanlyQuoted() >= static_cast<qint64>(cut.recordCount) && scanner.badlyQuoted() == 0;
    if (cut.width == 1) {
        cut.score = 0.35; // one column, if nothing better is found
        return cut;
    }
    cut.score = static_cast<double>(cut.wideCount) / static_cast<double>(cut.recordCount);
    // A quote that swallows the rest of the sample leaves few records, which may well be regular.
    if (cut.recordCount < mostRecords)
        cut.score *= static_cast<double>(at - sample.data()) / static_cast<double>(end - sample.data());
    if (firstWidth == 1)
        cut.score *= 0.3; // a header without the delimiter
    if (scanner.badlyQuoted() > scanner.cleanlyQuoted())
        cut.score *= 0.5;
    return cut;
}

Cut bestCut(const std::string &sample, bool isWhole)
{
    Cut best;
    // Among equals the first wins: the comma is last, for it stands in text and numbers more often than any other.
    for (const char delimiter : {'\t', ';', '|', ','}) {
        for (const char quote : {'"', '\'', '\0'}) {
            Cut cut = cutSample(sample, isWhole, delimiter, quote);
            if (quote == '\'' && !(cut.isQuoted && !best.isQuoted))
                continue;
            constexpr double equal = 0.005;
            if (cut.width == 1 && cut.delimiter != ',')
                cut.score = 0;
            if (cut.score > best.score + equal || (cut.score > best.score - equal && cut.isQuoted && !best.isQuoted))
                best = std::move(cut);
        }
    }
    return best;
}

bool hasHeader(const Cut &cut)
{
    if (cut.records.empty())
        return true;
    const QStringList &first = cut.records.front();
    if (std::ranges::any_of(first, looksLikeData))
        return false;
    const auto isMapped = [](const std::optional<SignatureField> &field) { return field.has_value(); };
    if (std::ranges::any_of(guessMapping(first, {}).columns, isMapped))
        return true;
    // Names of an unknown system: a header when the rows below hold data where it has words.
    return cut.records.size() == 1 ||
           std::any_of(cut.records.begin() + 1, cut.records.end(),
                       [](const QStringList &row) { return std::ranges::any_of(row, looksLikeData); });
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return QCoreApplication::translate("Sniffer", "tabs");
    case ';':
        return QCoreApplication::translate("Sniffer", "semicolons");
    case '|':
        return QCoreApplication::translate("Sniffer", "vertical bars");
    default:
        return QCoreApplication::translate("Sniffer", "commas");
    }
}

QString reason(const Cut &cut, const TableDialect &dialect, bool hasHeader)
{
    const QLocale locale;
    const auto number = [&locale](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString text;
    if (cut.width == 1) {
        //: %1: an encoding.
        text = QCoreApplication::translate("Sniffer", "Text in %1 with a single column").arg(dialect.encoding);
    } else {
        //: %1: an encoding. %2: tabs, semicolons … %3 of %4 rows have %5 cells.
        text =
            QCoreApplication::translate("Sniffer", "Text in %1, separated by %2: %3 of the first %4 rows have %5 cells")
                .arg(dialect.encoding, delimiterName(cut.delimiter), number(cut.wideCount), number(cut.recordCount),
                     number(cut.width));
    }
    //: %1: what was seen so far, as a sentence without its full stop.
    return hasHeader ? QCoreApplication::translate("Sniffer", "%1; the first row names the columns.").arg(text)
                             : QCoreApplication::translate("Sniffer", "%1; the columns have no names.").arg(text);
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) > 0; });
}

/// The encoding, by the first part of the file that shows it. The file is read on from behind the sample.
Result<QString> encodingOf(QFile &file, std::string_view sample)
{
    if (!isAscii(sample))
        return guessEncoding(sample);
    std::string part(static_cast<std::size_t>(sampleSize) * 4, '\0');
    while (file.pos() < searchedForLetters) {
        const qint64 count = file.read(part.data(), static_cast<qint64>(part.size()));
        if (count < 0)
            return std::unexpected(readError(file));
        if (count == 0)
            break;
        const std::string_view read(part.data(), static_cast<std::size_t>(count));
        if (!isAscii(read))
            return guessEncoding(read);
    }
    return guessEncoding(sample);
}

/// Control characters and characters that are none, one in twenty: whatever it is, it is no text.
bool isNoText(std::string_view text)
{
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
    };
    std::ptrdiff_t faults = std::ranges::count_if(text, isControl);
    for (std::size_t at = text.find("\xEF\xBF\xBD"); at != std::string_view::npos;
         at = text.find("\xEF\xBF\xBD", at + 3))
        ++faults;
    return faults * 20 > static_cast<std::ptrdiff_t>(text.size());
}

} // namespace

Result<SniffedTable> sniffTable(const TableFile &table, const SniffChoices &choices, const NamesColumn &)
{
    auto file = openInput(table.path());
    if (!file)
        return std::unexpected(file.error());
    const QString fileName = table.name();
    const QByteArray bytes = (*file)->read(sampleSize);
    if (bytes.isEmpty() && (*file)->error() != QFileDevice::NoError)
        return std::unexpected(readError(**file));
    const bool isWhole = bytes.size() < sampleSize;
    const std::string_view sample(bytes.constData(), static_cast<std::size_t>(bytes.size()));

    SniffedTable sniffed;
    TableDialect &dialect = sniffed.format.dialect;
    const auto encoding = choices.encoding ? Result<QString>(*choices.encoding) : encodingOf(**file, sample);
    if (!encoding)
        return std::unexpected(encoding.error());
    dialect.encoding = *encoding;
    auto decoder = Decoder::create(*encoding);
    if (!decoder)
        return std::unexpected(decoder.error());
    std::string text;
    decoder->decode(sample, isWhole, text);
    if (text.find_first_not_of("\r\n\t ") == std::string::npos)
        return fail(QCoreApplication::translate("Sniffer", "“%1” is empty; nothing was imported.").arg(fileName),
                    QCoreApplication::translate("Sniffer", "Export the list again, or choose another file."));
    if (isNoText(text))
        return fail(
            QCoreApplication::translate("Sniffer", "“%1” is no text table; nothing was imported.").arg(fileName),
            QCoreApplication::translate(
                "Sniffer", "Save the list as CSV (UTF-8) in the program it comes from, and import that file."));

    text.push_back('\n');
    const Cut cut = bestCut(text, isWhole);
    dialect.delimiter = choices.delimiter.value_or(std::string(1, cut.delimiter));
    dialect.quote = choices.quote.value_or(cut.quote);
    sniffed.format.headerRows = choices.headerRows.value_or(hasHeader(cut) ? 1 : 0);
    sniffed.because = reason(cut, dialect, sniffed.format.headerRows > 0);
    sniffed.confidence = cut.score;
    return sniffed;
}

} // namespace broadside
