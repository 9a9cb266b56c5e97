#include "Tasks.h"
#include "RunTests.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace broadside;

class TasksTest : public QObject
{
    Q_OBJECT

private slots:
    void workRunsElsewhereAndItsEndIsSaid()
    {
        Tasks tasks;
        const QSignalSpy started(&tasks, &Tasks::started);
        const QSignalSpy finished(&tasks, &Tasks::finished);
        QSignalSpy succeeded(&tasks, &Tasks::succeeded);
        QThread *worker = nullptr;
        bool wasDoneFirst = false;
        tasks.run(
            "Counting",
            [&worker](Progress &) -> Result<QString> {
                worker = QThread::currentThread();
                return QStringLiteral("Counted.");
            },
            [&](const Result<QString> &result) { wasDoneFirst = result.has_value() && succeeded.isEmpty(); });
        QVERIFY(tasks.isRunning());
        QCOMPARE(tasks.title(), "Counting");
        QCOMPARE(started.size(), 1);
        QVERIFY(succeeded.wait());
        QCOMPARE(succeeded.first().first().toString(), "Counted.");
        QVERIFY(wasDoneFirst);
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(finished.size(), 1);
        QVERIFY(!tasks.isRunning());
    }

    void aFailureIsHandedOn()
    {
        Tasks tasks;
        QSignalSpy failed(&tasks, &Tasks::failed);
        tasks.run("Failing", [](Progress &) -> Result<QString> { return fail("It broke.", "Mend it.", "errno 5"); });
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>(), (Error{"It broke.", "Mend it.", "errno 5"}));
    }

    void oneAtATime()
    {
        Tasks tasks;
        QSemaphore gate;
        QSignalSpy failed(&tasks, &Tasks::failed);
        QSignalSpy succeeded(&tasks, &Tasks::succeeded);
        tasks.run("First", [&gate](Progress &) -> Result<QString> {
            gate.acquire();
            return QStringLiteral("first");
        });
        bool ranSecond = false;
        tasks.run("Second", [&ranSecond](Progress &) -> Result<QString> {
            ranSecond = true;
            return QStringLiteral("second");
        });
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().what.contains("First"));
        QCOMPARE(tasks.title(), "First");
        gate.release();
        QVERIFY(succeeded.wait());
        QVERIFY(!ranSecond);
    }

    void workLearnsThatItIsCancelled()
    {
        Tasks tasks;
        QSignalSpy failed(&tasks, &Tasks::failed);
        tasks.run("Long", [](Progress &progress) -> Result<QString> {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return fail("Cancelled: nothing was changed.");
        });
        tasks.cancel();
        QVERIFY(failed.wait());
        QVERIFY(!tasks.isRunning());
    }

    void progressIsShown_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<double>("share");
        QTest::newRow("half") << qint64(5) << qint64(10) << 0.5;
        QTest::newRow("total not known") << qint64(5) << qint64(0) << -1.0;
    }
    void progressIsShown()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(double, share);
        Tasks tasks;
        QSemaphore reported;
        QSemaphore gate;
        QSignalSpy progressed(&tasks, &Tasks::progressed);
        QSignalSpy succeeded(&tasks, &Tasks::succeeded);
        tasks.run("Reporting", [&](Progress &progress) -> Result<QString> {
            progress.report(done, total);
            reported.release();
            gate.acquire();
            return QString();
        });
        reported.acquire();
        progressed.clear();
        QVERIFY(progressed.wait());
        gate.release();
        QVERIFY(succeeded.wait());
        QCOMPARE(progressed.first().first().toDouble(), share);
    }

    void theEndOfTheProgramWaitsForWorkToLeaveThingsAsTheyWere()
    {
        bool wasCancelled = false;
        {
            Tasks tasks;
            QSemaphore running;
            tasks.run("Long", [&](Progress &progress) -> Result<QString> {
                running.release();
                while (!progress.cancelled())
                    QThread::yieldCurrentThread();
                wasCancelled = true;
                return fail("Cancelled.");
            });
            running.acquire();
        }
        QVERIFY(wasCancelled);
    }
};

static const broadside::test::Register<TasksTest> registered;

#include "TasksTest.moc"
