// Files that are no list: an import says so before it begins. What their reader does, tests/tables holds.
#include "Import.h"

#include "RunTests.h"
#include "tables/Files.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace broadside;

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
#ifdef Q_OS_UNIX
        QTest::newRow("a device without end") << "/dev/zero";
#endif
    }

    void notToBeRead()
    {
        QFETCH(QString, path);
        QVERIFY(!planImport(path));
    }

#ifdef Q_OS_UNIX
    void unreadable()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = m_files.write(QStringLiteral("secret.csv"), "name\nAda\n");
        QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
        QVERIFY(!planImport(path));
    }
#endif

    void aLineWithoutEnd()
    {
        const QString path = m_files.write(QStringLiteral("long.csv"), "name\nAda\n" + QByteArray(20 << 20, 'x'));
        QVERIFY(QFile::resize(path, 200 << 20));
        QVERIFY(!planImport(path));
        QFile::remove(path);
    }

    void tenThousandColumns()
    {
        QByteArray bytes("c0");
        for (int at = 1; at < 10000; ++at)
            bytes += ",c" + QByteArray::number(at);
        bytes += "\n1" + QByteArray(9999, ',') + '\n';
        const auto plan = planImport(m_files.write(QStringLiteral("wide.csv"), bytes));
        QVERIFY(plan);
        QCOMPARE(plan->mapping.columns.size(), 10000);
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<HostileFilesTest> registered;
#include "HostileFilesTest.moc"
