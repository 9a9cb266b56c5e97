#include "Migrations.h"
#include "RunTests.h"
#include "Sample.h"

#include <QDir>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

/// A workspace's file as it stands when nobody has it open.
QByteArray workspaceBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"made.broadside"_s);
    {
        Workspace workspace = get(Workspace::create(path));
        const CampaignId campaign = get(CampaignStore(workspace).add(sampleCampaign()));
        std::vector<Row> rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back(
                {.firstName = "Pat", .lastName = std::to_string(i), .email = "p" + std::to_string(i) + "@example.org"});
        import(workspace, campaign, rows);
    }
    return bytesOf(path);
}

QByteArray withNumber(QByteArray bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

// Where SQLite's header keeps them (https://www.sqlite.org/fileformat.html#the_database_header).
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

#ifdef Q_OS_UNIX
/// What opening says to a user for whom file permissions count; root is not one, so for root a child gives its rights
/// up first.
QString errorOfOpeningAsUser(const QString &path)
{
    const auto errorOfOpening = [&path] {
        const Result<Workspace> opened = Workspace::open(path);
        return opened ? QString() : opened.error().what;
    };
    if (::geteuid() != 0)
        return errorOfOpening();
    int ends[2] = {};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const bool gone = ::setgid(65534) == 0 && ::setuid(65534) == 0;
        const QByteArray said = gone ? errorOfOpening().toUtf8() : QByteArray("rights not given up");
        const ssize_t written = ::write(ends[1], said.constData(), static_cast<std::size_t>(said.size()));
        ::_exit(written == said.size() ? 0 : 1);
    }
    ::close(ends[1]);
    QFile reader;
    if (!reader.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        qFatal("no reader");
    const QByteArray said = reader.readAll();
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("The child that opens the workspace failed.");
    return QString::fromUtf8(said);
}
#endif

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void newWorkspaceIsWhatItShouldBe();
    void createRefusesWhatIsThere();
    void createLeavesNothingBehind();
    void namesOfAllKinds_data();
    void namesOfAllKinds();
    void refusedFilesAreNotTouched_data();
    void refusedFilesAreNotTouched();
    void anyTruncationIsRefusedOrHarmless();
    void missingFileIsNotMade();
    void folderIsNoWorkspace();
    void openingChangesNothingInTheFile();
    void readOnlyFileIsNotTouched();
    void readOnlyFolderIsNotTouched();
    void openedWhileAnotherHasUnwrittenLog();
    void lookingAtAFileKeepsTheLocksOfItsOtherConnections();
    void migrationIsOnlyRunOnce();
};

void WorkspaceTest::newWorkspaceIsWhatItShouldBe()
{
    Desk desk;
    Database &database = desk.workspace.database();
    QCOMPARE(desk.workspace.path(), desk.path);
    QCOMPARE(database.number(u"PRAGMA application_id"_s), 0x42727364);
    QCOMPARE(database.number(u"PRAGMA user_version"_s), newestSchema());
    QCOMPARE(database.number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(database.number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(database.number(u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(database.number(u"PRAGMA busy_timeout"_s), 30000);
    Query journal = database.query(u"PRAGMA journal_mode"_s);
    QVERIFY(journal.next());
    QCOMPARE(journal.text(0), u"wal"_s);
    QCOMPARE(database.number(
                 u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
                 "AND name NOT LIKE 'sqlite%'"_s),
             0);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void WorkspaceTest::createRefusesWhatIsThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"there.broadside"_s);
    writeBytes(path, "a diary");
    const auto before = filesIn(folder.path());
    const Result<Workspace> made = Workspace::create(path);
    QVERIFY(!made.has_value());
    QVERIFY(made.error().what.contains(QDir::toNativeSeparators(path)));
    QVERIFY(!made.error().next.isEmpty());
    QCOMPARE(filesIn(folder.path()), before);
}

void WorkspaceTest::createLeavesNothingBehind()
{
    QTemporaryDir folder;
    QVERIFY(!Workspace::create(folder.filePath(u"missing/x.broadside"_s)).has_value());
    QVERIFY(!Workspace::create(folder.filePath(QString(300, u'x'))).has_value());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    {
        const Workspace made = get(Workspace::create(folder.filePath(u"x.broadside"_s)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"x.broadside"_s});
}

void WorkspaceTest::namesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space and accents") << u"Été à Québec.broadside"_s;
    QTest::newRow("Arabic") << u"نهر.broadside"_s;
    QTest::newRow("percent") << u"100%41.broadside"_s;
    QTest::newRow("number sign") << u"a#b.broadside"_s;
#ifndef Q_OS_WIN
    QTest::newRow("question mark") << u"what?mode=memory&x=1"_s;
    QTest::newRow("quotes") << u"it's \"ours\".broadside"_s;
#endif
    QTest::newRow("no extension") << u"plain"_s;
}

void WorkspaceTest::namesOfAllKinds()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    {
        Workspace workspace = get(Workspace::create(folder.filePath(name)));
        get(CampaignStore(workspace).add(sampleCampaign()));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
    Workspace workspace = get(Workspace::open(folder.filePath(name)));
    QCOMPARE(get(CampaignStore(workspace).list()).size(), 1);
}

void WorkspaceTest::refusedFilesAreNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray whole = workspaceBytes();
    const QString foreign = u"is not a Broadside workspace"_s;
    const QString damaged = u"is damaged"_s;
    const QString newer = u"newer version"_s;
    QTest::newRow("empty") << QByteArray() << foreign;
    QTest::newRow("one byte") << QByteArray("S") << foreign;
    QTest::newRow("text") << QByteArray("first_name,last_name\nAnne,Roy\n").repeated(500) << foreign;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << foreign;
    QTest::newRow("SQLite's name alone") << QByteArray("SQLite format 3\0", 16) << foreign;
    QTest::newRow("another program's database") << withNumber(whole, applicationIdAt, 0x0F055112) << foreign;
    QTest::newRow("a database of no program") << withNumber(whole, applicationIdAt, 0) << foreign;
    QTest::newRow("newer") << withNumber(whole, userVersionAt, static_cast<quint32>(newestSchema() + 1)) << newer;
    QTest::newRow("much newer") << withNumber(whole, userVersionAt, 0x7FFFFFFF) << newer;
    QTest::newRow("no version") << withNumber(whole, userVersionAt, 0) << damaged;
    QTest::newRow("negative version") << withNumber(whole, userVersionAt, 0xFFFFFFFF) << damaged;
    QTest::newRow("newer and truncated") << withNumber(whole, userVersionAt, 99).left(5000) << newer;
    QTest::newRow("header only") << whole.left(100) << damaged;
    QTest::newRow("half") << whole.left(whole.size() / 2) << damaged;
    QTest::newRow("last byte gone") << whole.chopped(1) << damaged;
    const qsizetype pageSize = pageSizeOf(whole);
    const qsizetype rest = pageSize - 100; // behind the file's header
    QTest::newRow("schema overwritten") << QByteArray(whole).replace(100, rest, QByteArray(rest, 'x')) << damaged;
    const QByteArray noCells = QByteArray("\x0d\0\0\0\0\0\0\0", 8).leftJustified(rest, '\0');
    QTest::newRow("schema emptied") << QByteArray(whole).replace(100, rest, noCells) << damaged;
    for (qsizetype page = 1; page < whole.size() / pageSize; ++page)
        QTest::addRow("page %lld overwritten", static_cast<long long>(page + 1))
            << QByteArray(whole).replace(page * pageSize, pageSize, QByteArray(pageSize, '\x5a')) << damaged;
}

void WorkspaceTest::refusedFilesAreNotTouched()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"refused.broadside"_s);
    writeBytes(path, bytes);
    const auto before = filesIn(folder.path());
    const Result<Workspace> opened = Workspace::open(path);
    QVERIFY(!opened.has_value());
    QVERIFY2(opened.error().what.contains(says), qPrintable(opened.error().what + opened.error().detail));
    QVERIFY(!opened.error().next.isEmpty());
    QCOMPARE(filesIn(folder.path()), before);
}

void WorkspaceTest::anyTruncationIsRefusedOrHarmless()
{
    const QByteArray whole = workspaceBytes();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"cut.broadside"_s);
    for (qsizetype size = 0; size < whole.size(); size += 4096 / 3) {
        writeBytes(path, whole.left(size));
        QVERIFY2(!Workspace::open(path).has_value(), qPrintable(QString::number(size)));
        QCOMPARE(bytesOf(path), whole.left(size));
    }
}

void WorkspaceTest::missingFileIsNotMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing.broadside"_s);
    const Result<Workspace> opened = Workspace::open(path);
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().what.contains(u"There is no file"_s));
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void WorkspaceTest::folderIsNoWorkspace()
{
    QTemporaryDir folder;
    QVERIFY(!Workspace::open(folder.path()).has_value());
    QVERIFY(!Workspace::open(QString()).has_value());
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void WorkspaceTest::openingChangesNothingInTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"opened.broadside"_s);
    writeBytes(path, workspaceBytes());
    const auto before = filesIn(folder.path());
    {
        Workspace workspace = get(Workspace::open(path));
        QCOMPARE(get(CampaignStore(workspace).list()).size(), 1);
    }
    QCOMPARE(filesIn(folder.path()), before);
}

void WorkspaceTest::readOnlyFileIsNotTouched()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"read-only.broadside"_s);
    writeBytes(path, workspaceBytes());
    const auto before = filesIn(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY2(errorOfOpeningAsUser(path).contains(u"is read-only"_s), qPrintable(errorOfOpeningAsUser(path)));
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    QVERIFY2(errorOfOpeningAsUser(path).contains(u"may not be read"_s), qPrintable(errorOfOpeningAsUser(path)));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(filesIn(folder.path()), before);
#else
    QTemporaryDir folder;
    const QString path = folder.filePath(u"read-only.broadside"_s);
    writeBytes(path, workspaceBytes());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const auto before = filesIn(folder.path());
    QVERIFY(!Workspace::open(path).has_value());
    QCOMPARE(filesIn(folder.path()), before);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
#endif
}

void WorkspaceTest::readOnlyFolderIsNotTouched()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"here.broadside"_s);
    writeBytes(path, workspaceBytes());
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    const auto before = filesIn(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
    QVERIFY2(errorOfOpeningAsUser(path).contains(u"folder that cannot be written to"_s),
             qPrintable(errorOfOpeningAsUser(path)));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    QCOMPARE(filesIn(folder.path()), before);
    QCOMPARE(errorOfOpeningAsUser(path), QString());
#else
    QSKIP("Windows folders have no such attribute.");
#endif
}

void WorkspaceTest::openedWhileAnotherHasUnwrittenLog()
{
    const Desk desk;
    QVERIFY(QFileInfo(desk.path + u"-wal"_s).size() > 0);
    Workspace second = get(Workspace::open(desk.path));
    QCOMPARE(get(CampaignStore(second).load(desk.campaign)), sampleCampaign());
}

void WorkspaceTest::lookingAtAFileKeepsTheLocksOfItsOtherConnections()
{
    Desk desk;
    const ImportSession writing = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    Workspace second = get(Workspace::open(desk.path));
    second.database().query(u"PRAGMA busy_timeout = 0"_s);
    const Result<ImportSession> other = ImportSession::begin(second, desk.campaign, {.fileName = u"list.csv"_s});
    QVERIFY(!other.has_value());
    QVERIFY(other.error().what.contains(u"in use by another"_s));
}

void WorkspaceTest::migrationIsOnlyRunOnce()
{
    Desk desk;
    const QStringList before = contentOf(desk.workspace);
    migrate(desk.workspace.database());
    QCOMPARE(contentOf(desk.workspace), before);
    QCOMPARE(desk.workspace.database().number(u"PRAGMA user_version"_s), newestSchema());
}

static const test::Register<WorkspaceTest> registered;
#include "WorkspaceTest.moc"
