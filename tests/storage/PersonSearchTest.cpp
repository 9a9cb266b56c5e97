#include "PersonSearch.h"
#include "Keys.h"
#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

/// Addresses of few mailboxes, in many spellings, and of others that are nearly the same.
const QStringList &spellings()
{
    static const QStringList list = {
        u"jo@example.org"_s,
        u"JO@Example.ORG"_s,
        u"jo+river@example.org"_s,
        u"j.o@example.org"_s,
        u"bo.jo@example.org"_s,
        u"jo@example.com"_s,
        u"jo@mail.example.org"_s,
        u"jo@my-example.org"_s,
        u"anne.roy@gmail.com"_s,
        u"a.n.n.e.r.o.y@googlemail.com"_s,
        u"AnneRoy+list@GMAIL.com"_s,
        u"anne.roy@example.org"_s,
        u"anneroy@example.org"_s,
        u"anne_roy@gmail.com"_s,
        u"an.ne_ro.y@gmail.com"_s,
        u"o'neil@example.org"_s,
        u"O'Neil@example.org"_s,
        u"+@example.org"_s,
        u"_@example.org"_s,
        u"josé@example.org"_s,
        u"JOSÉ@example.org"_s,
        u"jose\u0301@example.org"_s,
        u"jose@example.org"_s,
        u"jo@rivière.example"_s,
        u"jo@RIVIÈRE.example"_s,
        u"jo@straße.example"_s,
        u"jo@strasse.example"_s,
        u"jo@ｅxample.org"_s,
        u"نور@example.org"_s,
        u"李明@例え.example"_s,
        u"李明@例え。example"_s,
        u"12345@example.org"_s,
        u"a-long.local_part.with.many.words.that.goes.on.and.on@example.org"_s,
        QString(60, u'x') + u"@example.org"_s,
        QString(61, u'x') + u"@example.org"_s,
    };
    return list;
}

std::string keyOf(const QString &email)
{
    return emailKey(email.toStdString()).value_or(std::string());
}

} // namespace

class PersonSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatAScanFinds_data()
    {
        QTest::addColumn<int>("others"); // before them; more than some thousands are in the word index
        QTest::newRow("few") << 0;
        QTest::newRow("indexed") << 5000;
    }
    void findsWhatAScanFinds()
    {
        QFETCH(const int, others);
        Desk desk;
        const CampaignId other = get(CampaignStore(desk.workspace).add(sampleCampaign(u"other"_s)));
        std::vector<Row> rows;
        std::vector<Row> two;
        for (const QString &email : spellings())
            (rows.size() % 3 == 2 ? two : rows).push_back({"Kim", "Lee", email.toStdString(), "Example"});
        for (int at = 0; at < others; ++at)
            rows.push_back({"Jo", "Anne", "jo" + std::to_string(at) + "@example.org"});
        import(desk.workspace, desk.campaign, rows);
        import(desk.workspace, other, two);

        Database &database = desk.workspace.database();
        std::map<std::string, std::vector<qint64>> scanned;
        Query row = database.query(u"SELECT id, email FROM signature ORDER BY id"_s);
        while (row.next())
            scanned[emailKey(row.view(1)).value_or(std::string())].push_back(row.number(0));
        for (const QString &email : spellings()) {
            QVERIFY2(!keyOf(email).empty(), qPrintable(email));
            QVERIFY2(signaturesOf(database, keyOf(email)) == scanned[keyOf(email)], qPrintable(email));
        }
        QCOMPARE(signaturesOf(database, "nobody@example.org"), std::vector<qint64>());
    }
};

static const test::Register<PersonSearchTest> registered;
#include "PersonSearchTest.moc"
