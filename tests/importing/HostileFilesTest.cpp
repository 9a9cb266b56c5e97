#include "CsvReader.h"
#include "Import.h"

#include "tables/Files.h"
#include "RunTests.h"

#include <QFileInfo>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace broadside;

namespace {

/// Reads to the end; the error, if there is one.
std::optional<Error> errorOf(const QString &path, const TableFormat &format)
{
    auto reader = CsvReader::open(path, format);
    if (!reader)
        return reader.error();
    TableRow row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return found.error();
        if (!*found)
            return std::nullopt;
    }
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
        QVERIFY(!planImport(path));
    }

#ifdef Q_OS_UNIX
    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = m_files.write(QStringLiteral("secret.csv"), "name\nAda\n");
        QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
        QVERIFY(!CsvReader::open(path, {}));
        QVERIFY(!planImport(path));
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
        QTest::newRow("in the header") << QByteArray();
    }

    /// 200 MB without a line end: refused with the line, without taking them into memory.
    void aLineWithoutEnd()
    {
        QFETCH(QByteArray, start);
        const QString path = m_files.path(QStringLiteral("long.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = start + QByteArray(20 << 20, 'x');
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.resize(200 << 20));
        file.close();

#ifdef Q_OS_UNIX
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
#endif
        const auto error = errorOf(path, {});
        QVERIFY(error);
        QVERIFY2(error->what.contains(QLocale().toString(start.count('\n') + 1)), qPrintable(error->what));
        QVERIFY(!planImport(path));
#ifdef Q_OS_UNIX
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 120 << 10, "KiB of memory");
#endif
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
        bytes += '\n' + QByteArray(9999, ',') + '\n';
        const QString path = m_files.write(QStringLiteral("wide.csv"), bytes);
        auto reader = CsvReader::open(path, {});
        QVERIFY(reader);
        QCOMPARE((*reader)->header().size(), 10000);
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.cells.size(), std::size_t{10000});
        const auto plan = planImport(path);
        QVERIFY(plan);
        QCOMPARE(plan->mapping.columns.size(), 10000);
    }

    void moreCellsThanASpreadsheetHas()
    {
        const QString path = m_files.write(QStringLiteral("wider.csv"), "a,b\n1,2\n" + QByteArray(1 << 20, ',') + "\n");
        const auto error = errorOf(path, {});
        QVERIFY(error);
        QVERIFY2(error->what.contains(QLocale().toString(3)), qPrintable(error->what));
    }

    void millionsOfQuotes()
    {
        const QString path = m_files.write(QStringLiteral("quotes.csv"), "a\n" + QByteArray(8 << 20, '"') + "\n");
        QVERIFY(!errorOf(path, {}));
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

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<HostileFilesTest> registered;
#include "HostileFilesTest.moc"
