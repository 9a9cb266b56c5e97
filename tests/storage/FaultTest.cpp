#include "RunTests.h"
#include "Sample.h"

#include <QDir>

using namespace broadside;
using namespace Qt::StringLiterals;

class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void lockedByAnother();
    void fullDiskWhileSaving();
    void fullDiskWhileImporting();
    void removedUnderneath();
    void replacedUnderneath();
    void damageFoundLater();
    void writingDuringAnImportOfTheSameConnection();
};

namespace {

Result<void> saveTitle(Workspace &workspace, CampaignId campaign, const QString &body)
{
    return CampaignStore(workspace).saveText(campaign, {FieldKind::Title, {}}, Language::of("en"),
                                             {body, {}, true, false, {}}, stampNow());
}

/// Lets the file grow no more, as a full disk would.
void fillDisk(Workspace &workspace)
{
    const qint64 pages = workspace.database().number(u"PRAGMA page_count"_s);
    workspace.database().query(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

} // namespace

void FaultTest::lockedByAnother()
{
    Desk desk;
    Workspace other = get(Workspace::open(desk.path));
    other.database().query(u"PRAGMA busy_timeout = 0"_s);
    const QStringList before = contentOf(other);
    ImportSession writing = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    add(writing, checked({.firstName = "Anne", .lastName = "Roy", .email = ""}, 1));
    const Result<void> saved = saveTitle(other, desk.campaign, u"Mine"_s);
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().what.contains(u"in use by another"_s));
    QVERIFY(!saved.error().next.isEmpty());
    NoProgress progress;
    QVERIFY(!SignerStore(other).takeBack(ImportId(1), progress).has_value());
    QCOMPARE(contentOf(other), before);
    finish(writing);
    get(saveTitle(other, desk.campaign, u"Mine"_s));
}

void FaultTest::fullDiskWhileSaving()
{
    Desk desk;
    fillDisk(desk.workspace);
    const QStringList before = contentOf(desk.workspace);
    const Result<void> saved = saveTitle(desk.workspace, desk.campaign, QString(1'000'000, u'x'));
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().what.contains(u"no room left"_s));
    QCOMPARE(contentOf(desk.workspace), before);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void FaultTest::fullDiskWhileImporting()
{
    Desk desk;
    import(desk.workspace, desk.campaign, {{"Anne", "Roy", "anne@example.org"}});
    const QStringList before = contentOf(desk.workspace);
    {
        ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
        fillDisk(desk.workspace);
        SignatureBatch batch(session.keys());
        Result<void> added;
        qint64 number = 0;
        while (added && number < 100'000) {
            const Row row{
                .firstName = "Pat", .lastName = std::to_string(number), .email = "", .city = std::string(200, 'x')};
            batch.clear();
            batch.add(checked(row, ++number));
            added = session.add(batch);
        }
        QVERIFY(!added.has_value());
        QVERIFY(added.error().what.contains(u"no room left"_s));
        desk.workspace.database().query(u"PRAGMA max_page_count = 1000000"_s);
        // With room again, the rest of the same import must not be stored without its beginning.
        QVERIFY(!session.add(batch).has_value());
        QVERIFY(!session.reject({number, number, u"email"_s, {}}).has_value());
        NoProgress nobody;
        QVERIFY(!session.finish(nobody).has_value());
    }
    QCOMPARE(contentOf(desk.workspace), before);
    import(desk.workspace, desk.campaign, {{"Late", "Row", ""}});
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void FaultTest::removedUnderneath()
{
    Desk desk;
    if (!QFile::remove(desk.path))
        QSKIP("This system does not let go of open files.");
    const Result<void> saved = saveTitle(desk.workspace, desk.campaign, u"Lost"_s);
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().what.contains(u"moved, replaced or deleted"_s));
    QVERIFY(!ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}).has_value());
    QVERIFY(!QFile::exists(desk.path));
}

void FaultTest::replacedUnderneath()
{
    Desk desk;
    const QString aside = desk.folder.filePath(u"aside"_s);
    if (!QFile::rename(desk.path, aside))
        QSKIP("This system does not let go of open files.");
    writeBytes(desk.path, "another file");
    QVERIFY(!saveTitle(desk.workspace, desk.campaign, u"Lost"_s).has_value());
    QCOMPARE(bytesOf(desk.path), QByteArray("another file"));
    QVERIFY(QFile::remove(desk.path) && QFile::rename(aside, desk.path));
    get(saveTitle(desk.workspace, desk.campaign, u"Kept"_s));
}

void FaultTest::damageFoundLater()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.broadside"_s);
    CampaignId campaign = CampaignId::None;
    qint64 page = 0;
    {
        Workspace workspace = get(Workspace::create(path));
        campaign = get(CampaignStore(workspace).add(sampleCampaign()));
        page = workspace.database().number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'target'"_s);
    }
    Workspace workspace = get(Workspace::open(path));
    const qsizetype pageSize = pageSizeOf(bytesOf(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
    file.close();
    const Result<Campaign> loaded = CampaignStore(workspace).load(campaign);
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().what.contains(u"is damaged"_s), qPrintable(loaded.error().what));
}

void FaultTest::writingDuringAnImportOfTheSameConnection()
{
    Desk desk;
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    QVERIFY(!saveTitle(desk.workspace, desk.campaign, u"Too soon"_s).has_value());
    QVERIFY(!ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"second.csv"_s}).has_value());
    add(session, checked({.firstName = "Anne", .lastName = "Roy", .email = ""}, 1));
    finish(session);
    get(saveTitle(desk.workspace, desk.campaign, u"Now"_s));
    QCOMPARE(get(CampaignStore(desk.workspace).list()).first().signatures, 1);
}

static const test::Register<FaultTest> registered;
#include "FaultTest.moc"
