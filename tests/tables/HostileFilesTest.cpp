// Files that are no list, or that change under the reader: a sentence with the line, and no more memory than a list
// takes.
#include "Encoding.h"
#include "Files.h"
#include "Reading.h"
#include "RunTests.h"

#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace broadside;
using namespace broadside::test;

namespace {

/// Reads to the end; the error, if there is one.
std::optional<Error> readOut(TableReader &reader)
{
    TableRow row;
    for (;;) {
        const auto found = reader.next(row);
        if (!found)
            return found.error();
        if (!*found)
            return std::nullopt;
    }
}

std::optional<Error> errorOf(const QString &path, const TableFormat &format = {})
{
    auto reader = CsvReader::open(path, format);
    return reader ? readOut(**reader) : reader.error();
}

qint64 peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64{usage.ru_maxrss} << 10;
#else
    return 0;
#endif
}

} // namespace

class HostileFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void notToBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_files.path(QStringLiteral("missing.csv"));
        QTest::newRow("empty name") << "";
        QTest::newRow("a folder") << QFileInfo(m_files.path(QStringLiteral("x"))).path();
        QTest::newRow("a folder with a slash") << QFileInfo(m_files.path(QStringLiteral("x"))).path() + u'/';
#ifdef Q_OS_UNIX
        QTest::newRow("a device without end") << "/dev/zero";
        const QString pipe = m_files.path(QStringLiteral("pipe.csv"));
        mkfifo(QFile::encodeName(pipe).constData(), 0600);
        QTest::newRow("a pipe that nobody writes to") << pipe;
#endif
    }

    void notToBeRead()
    {
        QFETCH(QString, path);
        const auto reader = CsvReader::open(path, {});
        QVERIFY(!reader);
        QVERIFY(!reader.error().what.isEmpty() && !reader.error().next.isEmpty());
    }

#ifdef Q_OS_UNIX
    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = m_files.write(QStringLiteral("secret.csv"), "name\nAda\n");
        QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
        QVERIFY(!CsvReader::open(path, {}));
    }
#endif

    void unknownEncoding()
    {
        const QString path = m_files.write(QStringLiteral("list.csv"), "name\nAda\n");
        QVERIFY(!CsvReader::open(path, {.dialect = {.encoding = QStringLiteral("klingon-8")}}));
    }

    void aLineWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plain") << QByteArray("name\nAda\n");
        QTest::newRow("in quotes that are never closed") << QByteArray("name\nAda\n\"");
        QTest::newRow("with an odd quote") << QByteArray("name\nAda\n\"Bo\" ");
        QTest::newRow("in the header") << QByteArray();
    }

    /// 3 GB without a line end: refused with the line, without taking them into memory.
    void aLineWithoutEnd()
    {
        QFETCH(QByteArray, start);
        const QString path = m_files.write(QStringLiteral("long.csv"), start + QByteArray(20 << 20, 'x'));
        QVERIFY(QFile::resize(path, qint64{3} << 30));
        const qint64 before = peakMemory();
        const auto error = errorOf(path);
        QVERIFY(error);
        QVERIFY2(error->what.contains(QLocale().toString(start.count('\n') + 1)), qPrintable(error->what));
        QVERIFY2(peakMemory() - before < 120 << 20, "bytes of memory");
        QFile::remove(path);
    }

    void aLongRecordWithinTheLimitIsRead()
    {
        QByteArray bytes("name,comment\nAda,\"");
        bytes += QByteArray(15 << 20, '\n') + "\"\nBo,b\n";
        auto reader = CsvReader::open(m_files.write(QStringLiteral("long.csv"), bytes), {});
        QVERIFY(reader);
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.cells.at(1).size(), std::size_t{15 << 20});
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.line, (15 << 20) + 3);
    }

    void tenThousandColumns()
    {
        QByteArray bytes("c0");
        for (int at = 1; at < 10000; ++at)
            bytes += ",c" + QByteArray::number(at);
        bytes += "\n1" + QByteArray(9999, ',') + '\n';
        auto reader = CsvReader::open(m_files.write(QStringLiteral("wide.csv"), bytes), {});
        QVERIFY(reader);
        QCOMPARE((*reader)->header().size(), 10000);
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.cells.size(), std::size_t{10000});
    }

    void moreCellsThanASpreadsheetHas()
    {
        const auto error =
            errorOf(m_files.write(QStringLiteral("wider.csv"), "a,b\n1,2\n" + QByteArray(1 << 20, ',') + "\n"));
        QVERIFY(error);
        QVERIFY2(error->what.contains(QLocale().toString(3)), qPrintable(error->what));
    }

    void manyQuotes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("quotes alone") << QByteArray(2 << 20, '"');
        QTest::newRow("a lone quote in every line") << QByteArray("\"x\n").repeated(1 << 17);
        QTest::newRow("quotes within") << QByteArray("\"x\"y\n").repeated(1 << 17);
        QTest::newRow("quotes within, in pairs") << QByteArray("\"x\"\"y\",\"\"z\n").repeated(1 << 17);
        QTest::newRow("odd cells in one line") << QByteArray("\"x\"y,").repeated(16000);
        QTest::newRow("open cells in one line") << QByteArray("\"x,\"\"y,").repeated(8000);
    }

    /// Reading them takes time in proportion to their size: a test that stands still has found that it does not.
    void manyQuotes()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!errorOf(m_files.write(QStringLiteral("quotes.csv"), "a,b\n" + line + "\n")));
    }

    void bytesThatAreNoText()
    {
        QByteArray bytes("name,email\n");
        for (int at = 0; at < 5000; ++at)
            bytes += QByteArrayLiteral("A\0da\xFF,\xC3(\xED\xA0\x80@example.org\n");
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), bytes), {});
        QVERIFY(reader);
        TableRow row;
        int count = 0;
        while ((*reader)->next(row).value_or(false)) {
            ++count;
            QCOMPARE(row.cells.size(), std::size_t{2});
            QVERIFY(QByteArray::fromStdString(std::string(row.text)).isValidUtf8());
        }
        QCOMPARE(count, 5000);
    }

    void randomBytes()
    {
        QRandomGenerator random(23);
        QByteArray bytes(1 << 20, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const QString path = m_files.write(QStringLiteral("random.csv"), bytes);
        for (const QString &encoding : offeredEncodings()) {
            auto reader = CsvReader::open(path, {.dialect = {.encoding = encoding}});
            QVERIFY(reader);
            TableRow row;
            while ((*reader)->next(row).value_or(false)) {
                for (const std::string_view cell : row.cells)
                    QVERIFY(QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).isValidUtf8());
            }
        }
    }

    void changedWhileRead_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("longer") << qint64{5 << 20};
        QTest::newRow("shorter") << qint64{1 << 20};
        QTest::newRow("empty") << qint64{0};
    }

    void changedWhileRead()
    {
        QFETCH(qint64, size);
        const QString path =
            m_files.write(QStringLiteral("list.csv"), QByteArray("Ada,Oslo\n").repeated((4 << 20) / 9));
        auto reader = CsvReader::open(path, {});
        QVERIFY(reader);
        QVERIFY(QFile::resize(path, size));
        const auto error = readOut(**reader);
        QVERIFY(error);
        QVERIFY2(error->what.contains(QStringLiteral("list.csv")), qPrintable(error->what));
        QVERIFY(!error->next.isEmpty());
    }

#ifdef Q_OS_UNIX
    /// What is open stays readable when its name is gone: all of it, or an error.
    void removedWhileRead()
    {
        const QString path = m_files.write(QStringLiteral("list.csv"), QByteArray("Ada,Oslo\n").repeated(1 << 18));
        auto reader = CsvReader::open(path, {.headerRows = 0});
        QVERIFY(reader);
        QVERIFY(QFile::remove(path));
        QCOMPARE(readAll(**reader).size(), 1 << 18);
    }
#endif

private:
    Files m_files;
};

static const Register<HostileFilesTest> registered;
#include "HostileFilesTest.moc"
