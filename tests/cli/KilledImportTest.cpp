// The plug is pulled during an import: the workspace is whole afterwards, and the list comes in as if nothing had
// happened.
#include "Cli.h"
#include "RunTests.h"

#include <QElapsedTimer>
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

    /// What an import adds to, all of it or nothing.
    static constexpr const char *counts =
        "SELECT (SELECT count(*) FROM signature) || ' ' || (SELECT count(*) FROM import) || ' ' || "
        "(SELECT count(*) FROM known_row) || ' ' || (SELECT sum(count) FROM signature_block) || ' ' || "
        "(SELECT count(*) FROM column_block)";

    /// BROADSIDE_KILLS=200 for a long look.
    static int attempts() { return std::max(8, qEnvironmentVariableIntValue("BROADSIDE_KILLS")); }

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
        const QTemporaryDir dir;
        const QString campaign = QStringLiteral("human-rights-defenders");
        const QString first = dir.filePath("first.broadside");
        const QString workspace = dir.filePath("w.broadside");
        QCOMPARE(cli({"init", first, "--example"}).exit, 0);
        QCOMPARE(cli({"import", first, campaign, writeFile(dir.filePath("few.csv"), longList(5))}).exit, 0);
        const QString list = writeFile(dir.filePath("many.csv"), longList(60'000));
        const auto begin = [&] {
            for (const char *beside : {"", "-wal", "-shm", "-journal"})
                QFile::remove(workspace + QString::fromLatin1(beside));
            return QFile::copy(first, workspace);
        };

        QVERIFY(begin());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cli({"import", workspace, campaign, list}).exit, 0);
        const int whole = static_cast<int>(timer.elapsed());
        const QByteArray after = answerTo(workspace, counts);
        QVERIFY(begin());
        const QByteArray before = answerTo(workspace, counts);
        QVERIFY(before != after);

        QRandomGenerator random(20261124);
        int killed = 0;
        for (int attempt = 0; attempt < attempts(); ++attempt) {
            QVERIFY(begin());
            QProcess process;
            process.start(QStringLiteral(BROADSIDE_CLI), {"import", workspace, campaign, list});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(random.bounded(5, whole + 5))) {
                process.kill();
                QVERIFY(process.waitForFinished());
                ++killed;
            }
            // As a user would: the program opens it, and says how many there are.
            QCOMPARE(cliJson({"campaigns", workspace}).exit, 0);
            QCOMPARE(answerTo(workspace, "PRAGMA integrity_check"), "ok");
            QCOMPARE(answerTo(workspace, "PRAGMA foreign_key_check"), QByteArray());
            const QByteArray now = answerTo(workspace, counts);
            QVERIFY2(now == before || now == after, now.constData());
        }
        QVERIFY(killed > 0);
        qInfo("%d of %d imports were killed", killed, attempts());

        QVERIFY(begin());
        QCOMPARE(cli({"import", workspace, campaign, list}).exit, 0);
        QCOMPARE(cli({"signers", workspace, campaign, "--out", dir.filePath("out.csv")}).exit, 0);
        QCOMPARE(readCsv(dir.filePath("out.csv")).size(), 1 + 60'000);
    }
};

static const Register<KilledImportTest> registered;

#include "KilledImportTest.moc"
