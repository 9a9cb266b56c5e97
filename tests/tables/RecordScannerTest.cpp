// What is fast must read as what is plain does, in every dialect and wherever a chunk ends.
#include "RecordScanner.h"

#include "Reading.h"
#include "RunTests.h"

#include <QRandomGenerator>

using namespace broadside;
using namespace broadside::test;

namespace {

/// All that a scan gives, with what each cell holds.
struct Scan
{
    RecordScanner::Outcome outcome = RecordScanner::Outcome::Incomplete;
    std::vector<std::string> cells;
    std::size_t size = 0;
    std::size_t textSize = 0;
    std::int64_t lines = 0;
    std::int64_t openQuoteAfter = 0;
    std::int64_t cleanlyQuoted = 0;

    bool operator==(const Scan &) const = default;
};

/// Scans in memory that ends right behind the '\n' that the scanner asks for.
Scan scan(RecordScanner &scanner, std::string_view text, bool last)
{
    std::vector<char> exact(text.begin(), text.end());
    exact.push_back('\n');
    std::vector<std::string_view> cells;
    ScannedRecord record;
    Scan result;
    result.outcome = scanner.scan(exact.data(), exact.data() + text.size(), last, cells, record);
    if (result.outcome != RecordScanner::Outcome::Record)
        return result;
    result.cells.assign(cells.begin(), cells.end());
    result.size = record.size;
    result.textSize = record.textSize;
    result.lines = record.lines;
    result.openQuoteAfter = record.openQuoteAfter;
    result.cleanlyQuoted = scanner.cleanlyQuoted();
    return result;
}

std::string randomText(QRandomGenerator &random, std::string_view alphabet, int size)
{
    std::string text(static_cast<std::size_t>(random.bounded(size)), ' ');
    for (char &byte : text)
        byte = alphabet[random.bounded(static_cast<quint32>(alphabet.size()))];
    return text;
}

std::vector<TableDialect> dialects()
{
    std::vector<TableDialect> all;
    for (const char *const delimiter : {",", ";", "\t", " ", "", "||", ", ", "é", "\""}) {
        for (const char quote : {'"', '\'', '\0', ' '}) {
            for (const QuoteEscape escape : {QuoteEscape::Doubled, QuoteEscape::Backslash}) {
                for (const bool merges : {false, true}) {
                    for (const bool trims : {false, true})
                        all.push_back({.delimiter = delimiter,
                                       .quote = quote,
                                       .escape = escape,
                                       .mergesDelimiters = merges,
                                       .trimsSpace = trims});
                }
            }
        }
    }
    return all;
}

} // namespace

class RecordScannerTest : public QObject
{
    Q_OBJECT
private slots:
    void masks()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            std::string text(192, ' ');
            for (char &byte : text)
                byte = round % 2 == 0 ? "\",\r\n;a\x80\0"[random.bounded(8)] : static_cast<char>(random.bounded(256));
            for (const FindMasks find : {&findMasksPlain, fastestFindMasks()}) {
                std::array<BlockMasks, 3> masks{};
                find(text.data(), masks.size(), '"', ',', masks.data());
                for (std::size_t at = 0; at < text.size(); ++at) {
                    const auto bit = [&](std::uint64_t mask) { return (mask >> (at % blockSize) & 1U) != 0; };
                    const BlockMasks &mask = masks.at(at / blockSize);
                    QCOMPARE(bit(mask.quotes), text[at] == '"');
                    QCOMPARE(bit(mask.delimiters), text[at] == ',');
                    QCOMPARE(bit(mask.lineEnds), text[at] == '\r' || text[at] == '\n');
                }
            }
        }
    }

    void fastAndPlainAgree_data()
    {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("dense") << QByteArray("a,\";'\n\r\t\\ |\xC3\xA9");
        QTest::newRow("quotes") << QByteArray("a,\"\"\"\n");
        QTest::newRow("mostly letters") << QByteArray("abcdefghijklmnopqrstuvwxyz,,,,\"\n");
        QTest::newRow("long lines") << QByteArray(
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz,,;;\"\"  '\r\n");
    }

    /// Each record of random texts, by the plain scanner, the portable masks and the fastest.
    void fastAndPlainAgree()
    {
        QFETCH(QByteArray, alphabet);
        QRandomGenerator random(11);
        for (const TableDialect &dialect : dialects()) {
            for (int round = 0; round < 60; ++round) {
                const std::string text = randomText(random, alphabet.toStdString(), 400);
                const auto usual = static_cast<std::size_t>(random.bounded(5));
                std::vector<RecordScanner> scanners;
                for (const FindMasks find : {FindMasks{}, &findMasksPlain, fastestFindMasks()})
                    scanners.emplace_back(dialect, find).setUsualWidth(usual);
                for (std::size_t from = 0; from < text.size();) {
                    const std::string_view rest = std::string_view(text).substr(from);
                    const Scan expected = scan(scanners[0], rest, true);
                    QVERIFY(expected.outcome == RecordScanner::Outcome::Record);
                    QVERIFY(expected.size > 0 && expected.size <= rest.size());
                    QVERIFY(scan(scanners[1], rest, true) == expected);
                    QVERIFY(scan(scanners[2], rest, true) == expected);
                    from += expected.size;
                }
            }
        }
    }

    /// Wherever the text is cut off: either it says that it needs more, or the record is the one of the whole text.
    void aCutTextSaysSo()
    {
        QRandomGenerator random(5);
        for (const TableDialect &dialect : dialects()) {
            for (int round = 0; round < 12; ++round) {
                const std::string text = randomText(random, "a,\";'\n\r\t\\ |\xC3\xA9", 60) + '\n';
                for (const FindMasks find : {FindMasks{}, fastestFindMasks()}) {
                    RecordScanner whole(dialect, find);
                    whole.setUsualWidth(2);
                    const Scan expected = scan(whole, text, true);
                    for (std::size_t size = 0; size < text.size(); ++size) {
                        RecordScanner scanner(dialect, find);
                        scanner.setUsualWidth(2);
                        const Scan cut = scan(scanner, std::string_view(text).substr(0, size), false);
                        QVERIFY(cut.outcome == RecordScanner::Outcome::Incomplete || cut == expected);
                    }
                }
            }
        }
    }

    void readersOfAnyChunk()
    {
        QRandomGenerator random(17);
        for (const TableDialect &dialect : dialects()) {
            const QByteArray bytes =
                QByteArray::fromStdString(randomText(random, "ab,\";'\n\r\t\\ |\xC3\xA9\xEF\xBB\xBF\xE9", 300));
            auto whole = readerOf(bytes, {.dialect = dialect}, 4096);
            QVERIFY(whole);
            const Table expected = readAll(**whole);
            for (const std::size_t chunk : {1, 2, 3, 7, 64, 65}) {
                auto reader = readerOf(bytes, {.dialect = dialect}, chunk);
                QVERIFY(reader);
                QCOMPARE((*reader)->header(), (*whole)->header());
                QCOMPARE(readAll(**reader), expected);
                QCOMPARE((*reader)->notes(), (*whole)->notes());
            }
        }
    }
};

static const Register<RecordScannerTest> registered;
#include "RecordScannerTest.moc"
