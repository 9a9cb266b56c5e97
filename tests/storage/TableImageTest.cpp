#include "TableImage.h"

#include "RunTests.h"

#include <sqlite3.h>

#include <memory>

using namespace broadside;

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection opened()
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(":memory:", &connection) != SQLITE_OK)
        qFatal("no memory");
    return {connection, sqlite3_close};
}

std::string valueOf(sqlite3 *connection, const std::string &sql)
{
    std::string value;
    char *error = nullptr;
    sqlite3_exec(
        connection, sql.c_str(),
        [](void *to, int, char **values, char **) {
            static_cast<std::string *>(to)->append(values[0] == nullptr ? "NULL" : values[0]).append(" ");
            return 0;
        },
        &value, &error);
    if (error != nullptr)
        value = error;
    sqlite3_free(error);
    return value;
}

const std::string create = "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, n INTEGER, s TEXT NOT NULL) STRICT";

} // namespace

class TableImageTest : public QObject
{
    Q_OBJECT
private slots:
    /// Numbers at the borders of every size, texts at those of every size of a type and of a page.
    void sqliteReadsWhatIsLaidOut()
    {
        const Connection connection = opened();
        valueOf(connection.get(), create);
        valueOf(connection.get(), "ATTACH ':memory:' AS image");
        TableImage image = TableImage::of(create);
        QVERIFY(image.isValid());
        std::vector<std::pair<std::int64_t, std::string>> rows;
        for (const int bits : {0, 1, 7, 8, 15, 16, 23, 24, 31, 32, 47, 48, 62}) {
            for (const std::int64_t nearby : {-1, 0, 1}) {
                rows.emplace_back((std::int64_t{1} << bits) + nearby, "n");
                rows.emplace_back(-(std::int64_t{1} << bits) + nearby, "");
            }
        }
        rows.emplace_back(std::numeric_limits<std::int64_t>::max(), "é");
        rows.emplace_back(std::numeric_limits<std::int64_t>::min(), "é");
        for (const std::size_t size : {56, 57, 58, 8184, 8185, 65400, 65480, 65490, 65495, 65500, 65501, 65530, 65536,
                                       131000, 131072, 200000, 1000000})
            rows.emplace_back(1, std::string(size, 'x'));
        for (int at = 0; at < 5000; ++at)
            rows.emplace_back(at, std::string(static_cast<std::size_t>(at % 300), 'y'));
        std::int64_t id = 0;
        for (const auto &[number, text] : rows) {
            RecordBytes record;
            record.addNull();
            record.add(number);
            record.add(std::string_view(text));
            image.add(++id, record.types(), record.values());
        }
        QCOMPARE(image.rowCount(), std::ssize(rows));
        QCOMPARE(image.attachTo(connection.get(), "image"), SQLITE_OK);
        QCOMPARE(valueOf(connection.get(), "PRAGMA image.integrity_check"), "ok ");
        QCOMPARE(valueOf(connection.get(), "INSERT INTO main.t SELECT * FROM image.t"), "");
        QCOMPARE(valueOf(connection.get(), "PRAGMA main.integrity_check"), "ok ");
        QCOMPARE(valueOf(connection.get(), "SELECT count(*) FROM main.t"), std::to_string(rows.size()) + ' ');
        std::string numbers;
        std::string sizes;
        for (const auto &[number, text] : rows) {
            numbers += std::to_string(number) + ' ';
            sizes += std::to_string(QString::fromStdString(text).size()) + ' ';
        }
        QCOMPARE(valueOf(connection.get(), "SELECT n FROM main.t ORDER BY id"), numbers);
        QCOMPARE(valueOf(connection.get(), "SELECT length(s) FROM main.t ORDER BY id"), sizes);
    }

    void anImageIsUsedAgain()
    {
        const Connection connection = opened();
        valueOf(connection.get(), create);
        valueOf(connection.get(), "ATTACH ':memory:' AS image");
        TableImage image = TableImage::of(create);
        for (std::int64_t id = 1; id <= 3; ++id) {
            RecordBytes record;
            record.addNull();
            record.addNull();
            record.add(std::string_view("row"));
            image.add(id * 1000, record.types(), record.values());
            QCOMPARE(image.attachTo(connection.get(), "image"), SQLITE_OK);
            QCOMPARE(valueOf(connection.get(), "INSERT INTO main.t SELECT * FROM image.t"), "");
            image.clear();
        }
        QCOMPARE(valueOf(connection.get(), "SELECT id FROM t"), "1000 2000 3000 ");
        QCOMPARE(valueOf(connection.get(), "SELECT seq FROM sqlite_sequence"), "3000 ");
    }

    void aStatementThatMakesNoTable()
    {
        QVERIFY(!TableImage::of("CREATE TABEL").isValid());
        QVERIFY(!TableImage::of("").isValid());
    }
};

static const test::Register<TableImageTest> registered;
#include "TableImageTest.moc"
