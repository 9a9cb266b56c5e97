#include "KitFolder.h"
#include "Manifest.h"
#include "RunTests.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace broadside;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manifestOf(const QStringList &paths)
{
    Kit kit;
    for (const QString &path : paths)
        kit.pieces.append({path, PieceKind::Asset, {}, 0, {}});
    return writeManifest(kit, Campaign());
}

void putKit(const QString &folder, const QByteArray &content)
{
    put(folder + u"/a/b.txt"_s, content);
    put(folder + u"/kit.json"_s, manifestOf({u"a/b.txt"_s}));
}

} // namespace

class KitFolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const QString &name) const
    {
        return m_dir.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u'/' + name);
    }
    /// What lies beside the kit: nothing is left over.
    QStringList siblings() const
    {
        return QDir(m_dir.filePath(QString::fromUtf8(QTest::currentTestFunction())))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    void build(const QString &target, const QByteArray &content)
    {
        Result<KitFolder> folder = KitFolder::beside(target);
        QVERIFY2(folder, folder ? "" : qUtf8Printable(folder.error().what));
        QVERIFY(folder->write(u"a/b.txt"_s, content));
        QVERIFY(folder->write(u"kit.json"_s, manifestOf({u"a/b.txt"_s})));
        QVERIFY(folder->swapIn());
    }

private slots:
    void makesANewFolder()
    {
        build(at(u"deep/kit"_s), "one");
        QCOMPARE(contentOf(at(u"deep/kit/a/b.txt"_s)), QByteArray("one"));
        QCOMPARE(QDir(at(u"deep"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"kit"_s});
    }

    void canBeReadByOthers()
    {
        build(at(u"kit"_s), "one");
        QVERIFY(QDir().mkdir(at(u"usual"_s)));
        QCOMPARE(QFileInfo(at(u"kit"_s)).permissions(), QFileInfo(at(u"usual"_s)).permissions());
    }

    void replacesAKitWhole()
    {
        putKit(at(u"kit"_s), "old");
        Result<KitFolder> folder = KitFolder::beside(at(u"kit/"_s));
        QVERIFY(folder);
        QVERIFY(folder->write(u"new.txt"_s, "new"));
        QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("old"));
        QVERIFY(folder->swapIn());
        QVERIFY(!QFile::exists(at(u"kit/a/b.txt"_s)));
        QCOMPARE(contentOf(at(u"kit/new.txt"_s)), QByteArray("new"));
        folder = fail({});
        QCOMPARE(siblings(), QStringList{u"kit"_s});
    }

    void replacesAnEmptyFolder()
    {
        QVERIFY(QDir().mkpath(at(u"kit"_s)));
        build(at(u"kit"_s), "one");
        QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("one"));
        QCOMPARE(siblings(), QStringList{u"kit"_s});
    }

    void leavesTheOldOneWhenItIsNotSwappedIn()
    {
        putKit(at(u"kit"_s), "old");
        {
            Result<KitFolder> folder = KitFolder::beside(at(u"kit"_s));
            QVERIFY(folder);
            QVERIFY(folder->write(u"a/b.txt"_s, "new"));
        }
        QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("old"));
        QCOMPARE(siblings(), QStringList{u"kit"_s});
    }

    void touchesNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("manifest");
        QTest::newRow("no manifest") << u"letters/dear.txt"_s << QByteArray();
        QTest::newRow("hidden file") << u".profile"_s << QByteArray();
        QTest::newRow("another program's manifest") << u"a.txt"_s << QByteArray(R"({"pieces": []})");
        QTest::newRow("a kit with something added") << u"site/notes.txt"_s << manifestOf({u"site/index.html"_s});
    }
    void touchesNothingElse()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, manifest);
        const QString folder = at(QString::fromUtf8(QTest::currentDataTag()));
        put(folder + u'/' + name, "mine");
        if (!manifest.isEmpty())
            put(folder + u"/kit.json"_s, manifest);
        const QStringList before = siblings();
        const Result<KitFolder> made = KitFolder::beside(folder);
        QVERIFY(!made);
        QVERIFY(!made.error().what.isEmpty() && !made.error().next.isEmpty());
        QCOMPARE(contentOf(folder + u'/' + name), QByteArray("mine"));
        QCOMPARE(siblings(), before);
    }

    void saysWhatWouldBeLost()
    {
        putKit(at(u"kit"_s), "old");
        put(at(u"kit/a/notes.txt"_s), "mine");
        const Result<KitFolder> folder = KitFolder::beside(at(u"kit"_s));
        QVERIFY(!folder);
        QVERIFY(folder.error().what.contains("a/notes.txt"_L1));
    }

    void looksAgainBeforeItSwaps()
    {
        putKit(at(u"kit"_s), "old");
        Result<KitFolder> folder = KitFolder::beside(at(u"kit"_s));
        QVERIFY(folder);
        put(at(u"kit/notes.txt"_s), "mine");
        QVERIFY(!folder->swapIn());
        QCOMPARE(contentOf(at(u"kit/notes.txt"_s)), QByteArray("mine"));
        QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("old"));
    }

    void overlooksWhatSystemsAdd()
    {
        putKit(at(u"kit"_s), "old");
        put(at(u"kit/.DS_Store"_s), "x");
        build(at(u"kit"_s), "new");
        QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("new"));
    }

    void refusesAFile()
    {
        put(at(u"kit"_s), "a file");
        QVERIFY(!KitFolder::beside(at(u"kit"_s)));
        QVERIFY(!KitFolder::beside(at(u"kit/below"_s)));
        QCOMPARE(contentOf(at(u"kit"_s)), QByteArray("a file"));
    }

    void refusesNoPlace_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("root") << QDir::rootPath();
    }
    void refusesNoPlace()
    {
        QFETCH(QString, target);
        QVERIFY(!KitFolder::beside(target));
    }

    void followsALink()
    {
        putKit(at(u"real"_s), "old");
        QVERIFY(QFile::link(at(u"real"_s), at(u"kit"_s)));
        build(at(u"kit"_s), "new");
        QVERIFY(QFileInfo(at(u"kit"_s)).isSymLink());
        QCOMPARE(contentOf(at(u"real/a/b.txt"_s)), QByteArray("new"));
    }

    void refusesALinkToNowhere()
    {
        QVERIFY(QDir().mkpath(at(u"."_s)));
        QVERIFY(QFile::link(at(u"gone"_s), at(u"kit"_s)));
        QVERIFY(!KitFolder::beside(at(u"kit"_s)));
        QVERIFY(QFileInfo(at(u"kit"_s)).isSymLink());
    }

    void letsOneBuildAtATime()
    {
        QVERIFY(QDir().mkpath(at(u"."_s)));
        const Result<KitFolder> first = KitFolder::beside(at(u"kit"_s));
        QVERIFY(first);
        QVERIFY(!KitFolder::beside(at(u"kit"_s)));
        QVERIFY(KitFolder::beside(at(u"other"_s)));
    }

    void tidiesUpAfterAKilledProgram()
    {
        putKit(at(u"kit"_s), "old");
        put(at(u".kit.building-abcdef/new/a/b.txt"_s), "half");
        build(at(u"kit"_s), "new");
        QCOMPARE(siblings(), QStringList{u"kit"_s});
    }

    void putsTheOldKitBackAfterAKillBetweenTheRenames()
    {
        putKit(at(u".kit.building-abcdef/old"_s), "old");
        put(at(u".kit.building-abcdef/new/a/b.txt"_s), "whole");
        {
            const Result<KitFolder> folder = KitFolder::beside(at(u"kit"_s));
            QVERIFY(folder);
            QCOMPARE(contentOf(at(u"kit/a/b.txt"_s)), QByteArray("old"));
        }
        QCOMPARE(siblings(), QStringList{u"kit"_s});
    }
};

static const broadside::test::Register<KitFolderTest> registered;
#include "KitFolderTest.moc"
