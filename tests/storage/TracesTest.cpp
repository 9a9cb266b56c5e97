#include "Traces.h"
#include "FreeSpace.h"
#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

/// So many marks stand in the file.
qsizetype marksIn(const QString &path)
{
    return bytesOf(path).count("MARK");
}

std::vector<Row> markedRows(int count)
{
    std::vector<Row> rows;
    for (int at = 0; at < count; ++at)
        rows.push_back({.firstName = "A",
                        .lastName = "MARK" + std::to_string(at),
                        .email = "",
                        .comment = std::string(at % 300, 'c')});
    return rows;
}

} // namespace

class TracesTest : public QObject
{
    Q_OBJECT
private slots:
    void aFileThatOnlyGrewHasNone()
    {
        Desk desk;
        import(desk.workspace, desk.campaign, markedRows(3000));
        removeTraces(desk.workspace.database());
        QVERIFY(!hasRemnants(desk.workspace.database()));
        QCOMPARE(marksIn(desk.path), 3000);
        QCOMPARE(QFile(desk.path + u"-wal"_s).size(), 0);
    }

    /// Rows that grow and go make SQLite move others from page to page.
    void whatRowsLeftBehindGoes()
    {
        Desk desk;
        Database &database = desk.workspace.database();
        import(desk.workspace, desk.campaign, markedRows(3000));
        database.query(u"UPDATE signature SET comment = hex(zeroblob(id * 7919 % 4000)) WHERE id * 7919 % 5 = 0"_s);
        database.query(u"DELETE FROM signature WHERE id * 104729 % 7 < 3"_s);
        database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QVERIFY(hasRemnants(database));
        QVERIFY(marksIn(desk.path) > database.number(u"SELECT count(*) FROM signature"_s));
        database.query(u"UPDATE signature SET last_name = ''"_s);
        removeTraces(database);
        QVERIFY(!hasRemnants(database));
        QCOMPARE(marksIn(desk.path), 0);
        Query check = database.query(u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
        QCOMPARE(database.number(u"PRAGMA temp_store"_s), 2); // memory, as before
    }
};

static const test::Register<TracesTest> registered;
#include "TracesTest.moc"
