// figures: what a campaign's signatures add up to.
#include "Cli.h"
#include "RunTests.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace broadside::test;

class FiguresCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_workspace;
    const QString m_campaign = QStringLiteral("human-rights-defenders");

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QJsonObject figures() const { return cliJson({"figures", m_workspace, m_campaign}).json(); }

    /// Only the window stores paper counts.
    bool countOnPaper(const char *values) const
    {
        sqlite3 *database = nullptr;
        sqlite3_open(m_workspace.toUtf8().constData(), &database);
        const QByteArray sql = QByteArray("INSERT INTO paper_count (campaign, count, place, region, country, day, "
                                          "counted_by, note, scan_name, scan) SELECT id, ") +
                               values + ", '', '', '', x'' FROM campaign";
        const int result = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_close(database);
        return result == SQLITE_OK;
    }

private slots:
    void initTestCase()
    {
        m_workspace = at("w.broadside");
        QCOMPARE(cli({"init", m_workspace, "--example"}).exit, 0);
    }

    void nothingAddsUpToNothing()
    {
        const QJsonObject json = figures();
        QCOMPARE(json.value("total").toInt(-1), 0);
        QVERIFY(json.value("consent_share").isNull());
        QVERIFY(json.value("by_day").isArray());
        QCOMPARE(json.value("by_day").toArray().size(), 0);
        const CliResult text = cli({"figures", m_workspace, m_campaign});
        QCOMPARE(text.exit, 0);
        QVERIFY(text.out.startsWith("Signatures"));
    }

    void signaturesAreCountedOneByOneOnPaperAndTogether()
    {
        const QString list = writeFile(at("list.csv"), "first_name,last_name,email,region,country,language,opt_in,"
                                                       "signed_at,source\n"
                                                       "Ada,Plum,ada@example.org,QC,CA,fr,yes,2021-11-09 10:00,web\n"
                                                       "ADA,PLUM,ada@example.org,QC,CA,fr,yes,2021-11-10,web\n"
                                                       "Bo,Reed,bo@example.org,ON,CA,en,no,2021-11-11,paper\n"
                                                       "Cy,Oak,,QC,CA,fr,,2021-11-11,paper\n"
                                                       "Di,Elm,di@example.org,,,,yes,,\n"
                                                       ",,ghost@example.org,,,,,,\n");
        QCOMPARE(cli({"import", m_workspace, m_campaign, list}).exit, 0);
        QVERIFY(countOnPaper("30, 'Market', 'QC', 'CA', '2021-11-11'"));
        QVERIFY(countOnPaper("12, 'Church', 'MB', 'CA', '2021-11-20'"));
        const QJsonObject json = figures();
        QCOMPARE(json.value("signatures").toInt(-1), 4);
        QCOMPARE(json.value("on_paper").toInt(-1), 42);
        QCOMPARE(json.value("total").toInt(-1), 46);
        QCOMPARE(json.value("duplicates").toInt(-1), 1);
        QCOMPARE(json.value("rejected").toInt(-1), 1);
        QCOMPARE(json.value("may_contact").toInt(-1), 2);
        QCOMPARE(json.value("refused").toInt(-1), 1);
        QCOMPARE(json.value("withdrawn").toInt(-1), 0);
        QCOMPARE(json.value("consent_share").toDouble(-1), 0.5);
        QCOMPARE(json.value("returning").toInt(-1), 0);
        QCOMPARE(json.value("first_time").toInt(-1), 4);
        QCOMPARE(json.value("undated").toInt(-1), 1);
        const auto day = [](const char *date, int signatures, int onPaper, int soFar) {
            return QJsonObject{{"day", date},
                               {"signatures", signatures},
                               {"on_paper", onPaper},
                               {"total", signatures + onPaper},
                               {"total_so_far", soFar}};
        };
        QCOMPARE(json.value("by_day").toArray(),
                 (QJsonArray{day("2021-11-09", 1, 0, 1), day("2021-11-11", 2, 30, 33), day("2021-11-20", 0, 12, 45)}));
        const auto place = [](const char *country, const char *region, int signatures, int onPaper) {
            return QJsonObject{{"country", country},
                               {"region", region},
                               {"signatures", signatures},
                               {"on_paper", onPaper},
                               {"total", signatures + onPaper}};
        };
        QCOMPARE(json.value("by_place").toArray(), (QJsonArray{place("CA", "QC", 2, 30), place("CA", "MB", 0, 12),
                                                               place("", "", 1, 0), place("CA", "ON", 1, 0)}));
        QCOMPARE(json.value("by_region").toArray().first().toObject(),
                 (QJsonObject{{"region", "QC"}, {"signatures", 2}, {"on_paper", 30}, {"total", 32}}));
        QCOMPARE(json.value("by_language").toArray().first().toObject(),
                 (QJsonObject{{"language", "fr"}, {"signatures", 2}}));
        QCOMPARE(json.value("by_source").toArray().first().toObject(),
                 (QJsonObject{{"source", "paper"}, {"signatures", 2}}));
    }

    void peopleReadATable()
    {
        const CliResult text = cli({"figures", m_workspace, m_campaign});
        QCOMPARE(text.exit, 0);
        const QStringList lines = QString::fromUtf8(text.out).split(u'\n');
        const auto has = [&lines](const QString &words) {
            return lines.contains(words) ||
                   std::any_of(lines.begin(), lines.end(), [&](const QString &l) { return l.simplified() == words; });
        };
        QVERIFY2(has("Signatures 46"), text.out.constData());
        QVERIFY2(has("counted on paper 42"), text.out.constData());
        QVERIFY2(has("may be written to 2 (50.0%)"), text.out.constData());
        QVERIFY2(has("2021-11-11 2 30 32 33"), text.out.constData());
        QVERIFY2(has("CA MB 0 12 12"), text.out.constData());
        QVERIFY2(has("none 1"), text.out.constData());
    }
};

static const Register<FiguresCommandTest> registered;

#include "FiguresCommandTest.moc"
