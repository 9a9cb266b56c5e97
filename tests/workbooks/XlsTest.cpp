#include "RunTests.h"
#include "Workbooks.h"

#include <QtEndian>

#include <bit>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray two(int number)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(static_cast<quint16>(number), bytes.data());
    return bytes;
}

QByteArray four(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray eight(double number)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(std::bit_cast<quint64>(number), bytes.data());
    return bytes;
}

QByteArray record(int type, const QByteArray &data)
{
    return two(type) + two(static_cast<int>(data.size())) + data;
}

QByteArray cell(int type, int row, int column, const QByteArray &data, int style = 0)
{
    return record(type, two(row) + two(column) + two(style) + data);
}

/// A text of two bytes a character, its length in two bytes.
QByteArray wide(const QString &text)
{
    QByteArray bytes = two(static_cast<int>(text.size())) + '\1';
    for (const QChar unit : text)
        bytes += two(unit.unicode());
    return bytes;
}

/// [MS-CFB]: the header, a sector of the table, one of the directory, and those of the one stream.
QByteArray compoundOf(const QString &name, QByteArray stream)
{
    constexpr qsizetype sector = 512;
    stream.resize(std::max<qsizetype>(4096, (stream.size() + sector - 1) / sector * sector), '\0');
    QByteArray header = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(16, '\0') + two(0x3E) + two(3) +
                        two(0xFFFE) + two(9) + two(6) + QByteArray(10, '\0') + four(1) + four(1) + four(0) +
                        four(4096) + four(0xFFFFFFFE) + four(0) + four(0xFFFFFFFE) + four(0) + four(0);
    header.resize(sector, '\xFF');
    QByteArray table = four(0xFFFFFFFD) + four(0xFFFFFFFE);
    const auto sectors = static_cast<quint32>(stream.size() / sector);
    for (quint32 index = 0; index < sectors; ++index)
        table += four(index + 1 == sectors ? 0xFFFFFFFE : index + 3);
    table.resize(sector, '\xFF');
    const auto entry = [](const QString &title, char type, quint32 first, quint32 size) -> QByteArray {
        QByteArray bytes;
        for (const QChar unit : title)
            bytes += two(unit.unicode());
        bytes.resize(64, '\0');
        bytes += two(static_cast<int>(2 * title.size() + 2)) + type;
        bytes.resize(116, '\0');
        return bytes + four(first) + four(size) + four(0);
    };
    QByteArray directory =
        entry(u"Root Entry"_s, 5, 0xFFFFFFFE, 0) + entry(name, 2, 2, static_cast<quint32>(stream.size()));
    directory.resize(sector, '\0');
    return header + table + directory + stream;
}

/// A workbook of Excel 97 with one sheet (or more, all the same), or of Excel 5.
QByteArray bookOf(const QByteArray &globals, const QByteArray &cells, bool isUnicode = true,
                  const QList<int> &visibility = {0})
{
    const auto begin = [isUnicode](int type) {
        return record(0x809, two(isUnicode ? 0x600 : 0x500) + two(type) + QByteArray(12, '\0'));
    };
    const auto sheets = [&](quint32 offset) {
        QByteArray bytes;
        for (qsizetype index = 0; index < visibility.size(); ++index) {
            const QByteArray name = "Sheet" + QByteArray::number(index + 1);
            bytes += record(0x85, four(offset) + static_cast<char>(visibility[index]) + '\0' +
                                      static_cast<char>(name.size()) +
                                      (isUnicode ? QByteArray(1, '\0') : QByteArray()) + name);
        }
        return bytes;
    };
    const QByteArray before = begin(5) + globals;
    const auto offset = static_cast<quint32>(before.size() + sheets(0).size() + record(0x0A, {}).size());
    return compoundOf(isUnicode ? u"Workbook"_s : u"Book"_s,
                      before + sheets(offset) + record(0x0A, {}) + begin(0x10) + cells + record(0x0A, {}));
}

} // namespace

class XlsTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<Table>("table");
        QTest::newRow("numbers") << cell(0x203, 0, 0, eight(1234.5)) + cell(0x203, 0, 1, eight(1234567890123))
                                 << Table{{"1234.5", "1234567890123"}};
        QTest::newRow("packed numbers") << cell(0x27E, 0, 0, four((123U << 2) | 2)) +
                                               cell(0x27E, 0, 1, four((static_cast<quint32>(-5) << 2) | 3)) +
                                               cell(0x27E, 0, 2, four(0x3FF80000))
                                        << Table{{"123", "-0.05", "1.5"}};
        QTest::newRow("a run of packed numbers")
            << record(0xBD, two(0) + two(1) + two(0) + four((1U << 2) | 2) + two(0) + four((2U << 2) | 2) + two(2))
            << Table{{"", "1", "2"}};
        QTest::newRow("texts") << cell(0xFD, 0, 0, four(0)) + cell(0xFD, 0, 1, four(1)) +
                                      cell(0x204, 0, 2, wide(u"é✊"_s))
                               << Table{{"plain", u"李 rich"_s, u"é✊"_s}};
        QTest::newRow("a text in two records") << cell(0xFD, 0, 0, four(2)) << Table{{u"half李"_s}};
        QTest::newRow("formulas") << cell(0x06, 0, 0, eight(2.5) + QByteArray(8, '\0')) +
                                         cell(0x06, 0, 1, QByteArray::fromHex("000000000000ffff")) +
                                         record(0x207, wide(u"ab"_s)) +
                                         cell(0x06, 0, 2, QByteArray::fromHex("010001000000ffff")) +
                                         cell(0x06, 0, 3, QByteArray::fromHex("020007000000ffff")) +
                                         cell(0x06, 0, 4, QByteArray::fromHex("030000000000ffff"))
                                  << Table{{"2.5", "ab", "TRUE", "#DIV/0!"}};
        QTest::newRow("booleans and errors")
            << cell(0x205, 0, 0, QByteArray("\1\0", 2)) + cell(0x205, 0, 1, QByteArray("\0\0", 2)) +
                   cell(0x205, 0, 2, "\x2A\x01")
            << Table{{"TRUE", "FALSE", "#N/A"}};
        QTest::newRow("formats") << cell(0x203, 0, 0, eight(44543), 1) + cell(0x203, 0, 1, eight(1234), 2) +
                                        cell(0x203, 0, 2, eight(0.5), 99)
                                 << Table{{"2021-12-13", "01234", "0.5"}};
        QTest::newRow("a chart in between")
            << cell(0x203, 0, 0, eight(1)) + record(0x809, QByteArray(16, '\0')) + cell(0x203, 0, 1, eight(9)) +
                   record(0x0A, {}) + cell(0x203, 1, 0, eight(2))
            << Table{{"1"}, {"2"}};
        QTest::newRow("empty cells and rows")
            << cell(0x201, 0, 0, {}) + cell(0x203, 4, 2, eight(1)) << Table{{"", "", "1"}};
        QTest::newRow("nothing") << QByteArray() << Table{};
    }

    void cells()
    {
        QFETCH(QByteArray, cells);
        const QByteArray globals =
            record(0x41E, two(164) + two(10) + '\0' + "dd/mm/yyyy") +
            record(0x41E, two(165) + two(5) + '\0' + "00000") + record(0xE0, two(0) + two(0)) +
            record(0xE0, two(0) + two(164)) + record(0xE0, two(0) + two(165)) +
            record(0xFC, four(3) + four(3) + two(5) + '\0' + "plain" + two(6) + '\x0D' + two(1) + four(2) +
                             wide(u"李 rich"_s).mid(3) + four(0) + "xx" + two(5) + '\0' + "half") +
            record(0x3C, '\1' + two(0x674E));
        QTEST(tableOf(m_files.write(u"list"_s, bookOf(globals, cells))), "table");
    }

    void beforeUnicode()
    {
        const QByteArray globals = record(0x42, two(1250)) + record(0x41E, two(164) + '\5' + "00000") +
                                   record(0xE0, two(0) + two(0)) + record(0xE0, two(0) + two(164));
        const QByteArray cells = cell(0x204, 0, 0, two(5) + "Ko\x9Ait") + cell(0xD6, 1, 0, two(1) + "a" + '\0') +
                                 cell(0x203, 1, 1, eight(7), 1);
        const auto path = m_files.write(u"list"_s, bookOf(globals, cells, false));
        QCOMPARE(tableOf(path), (Table{{u"Košit"_s}, {"a", "00007"}}));
    }

    void hiddenSheets()
    {
        const auto file = TableFile::open(m_files.write(u"list"_s, bookOf({}, {}, true, {1, 0, 2, 0})));
        QVERIFY(file);
        QCOMPARE(file->sheets(), (QStringList{"Sheet2", "Sheet4"}));
    }

    void theSystemOf1904()
    {
        const QByteArray globals = record(0x22, two(1)) + record(0xE0, two(0) + two(14));
        QCOMPARE(tableOf(m_files.write(u"list"_s, bookOf(globals, cell(0x203, 0, 0, eight(43081))))),
                 (Table{{"2021-12-13"}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("locked") << bookOf(record(0x2F, two(1)), {}) << "password";
        QTest::newRow("a locked newer workbook") << compoundOf(u"EncryptedPackage"_s, {}) << "password";
        QTest::newRow("a document") << compoundOf(u"WordDocument"_s, {}) << "no workbook";
        QTest::newRow("no such text") << bookOf({}, cell(0xFD, 0, 0, four(7))) << "damaged";
        QTest::newRow("no records") << compoundOf(u"Workbook"_s, {}) << "damaged";
        QByteArray circle = bookOf({}, {});
        circle.replace(512 + 8, 4, four(2));
        QTest::newRow("a circle of sectors") << circle << "damaged";
        QTest::newRow("a column too many") << bookOf({}, cell(0x203, 2, 20000, eight(1))) << "line 3 has more than";
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = tableOf(m_files.write(u"list"_s, bytes));
        QCOMPARE(table.size(), 1);
        QVERIFY2(table.front().front().contains(word), qPrintable(table.front().front()));
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<XlsTest> registered;
#include "XlsTest.moc"
