// The plug is pulled during an import: the workspace is whole afterwards, and the list comes in as if nothing had
// happened.
#include "Cli.h"
#include "RunTests.h"

#include <QFile>
#include <QJsonValue>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>

using namespace broadside::test;

class KilledImportTest : public QObject
{
    Q_OBJECT

    static QByteArray longList(int rows)
    {
        QByteArray csv = "first_name,last_name,email,city\n";
        for (int row = 0; row < rows; ++row)
            csv += "Ada,Plum-" + QByteArray::number(row) + ",ada" + QByteArray::number(row) + "@example.org,Laval\n";
        return csv;
    }

    /// The rows of a statement, one after the other; or what SQLite says against it.
    static QByteArray answerTo(const QString &workspace, const char *sql)
    {
        sqlite3 *opened = nullptr;
        sqlite3_open(QFile::encodeName(workspace).constData(), &opened);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
        QByteArray answer;
        const auto append = [](void *to, int, char **values, char **) {
            static_cast<QByteArray *>(to)->append(values[0]);
            return 0;
        };
        if (sqlite3_exec(opened, sql, append, &answer, nullptr) != SQLITE_OK)
            answer = sqlite3_errmsg(opened);
        return answer;
    }

private slots:
    void aKilledImportLeavesTheWorkspaceWhole()
    {
        QTemporaryDir dir;
        const QString workspace = dir.filePath("w.broadside");
        const QString campaign = QStringLiteral("human-rights-defenders");
        QCOMPARE(cli({"init", workspace, "--example"}).exit, 0);
        QCOMPARE(cli({"import", workspace, campaign, writeFile(dir.filePath("few.csv"), longList(5))}).exit, 0);
        const QString list = writeFile(dir.filePath("many.csv"), longList(60'000));

        QRandomGenerator random(20261124);
        int killed = 0;
        for (int attempt = 0; attempt < 8; ++attempt) {
            QProcess process;
            process.start(QStringLiteral(BROADSIDE_CLI), {"import", workspace, campaign, list});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(random.bounded(10, 400))) {
                process.kill();
                QVERIFY(process.waitForFinished());
                ++killed;
                const CliResult campaigns = cliJson({"campaigns", workspace});
                QCOMPARE(campaigns.exit, 0);
            }
            if (killed == 0)
                continue;
            QCOMPARE(answerTo(workspace, "PRAGMA integrity_check"), "ok");
            QCOMPARE(answerTo(workspace, "PRAGMA foreign_key_check"), QByteArray());
        }
        QVERIFY(killed > 0);

        QCOMPARE(cli({"import", workspace, campaign, list}).exit, 0);
        QCOMPARE(cli({"signers", workspace, campaign, "--out", dir.filePath("out.csv")}).exit, 0);
        QCOMPARE(readCsv(dir.filePath("out.csv")).size(), 1 + 60'000);
    }
};

static const Register<KilledImportTest> registered;

#include "KilledImportTest.moc"
