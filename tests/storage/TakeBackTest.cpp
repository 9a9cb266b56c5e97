#include "RunTests.h"
#include "Sample.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace broadside;
using namespace Qt::StringLiterals;

class TakeBackTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyImport();
    void knownRowsGoToTheLaterImport();
    void knownRowsGoToTheEarliestLaterImport();
    void earliestDuplicateCountsAgain();
    void duplicateOfItsOwnImportGoesToo();
    void rejectedRowsGo();
    void unknownImport();
    void cancelled();
    void numbersAreNotGivenAgain();
    void namesAreGoneFromTheFile();
    void anyOrderIsAsIfItHadNeverBeen_data();
    void anyOrderIsAsIfItHadNeverBeen();

private:
    NoProgress m_nobody;
};

namespace {

Row person(const char *name, const char *comment = "")
{
    return {.firstName = name,
            .lastName = "Roy",
            .email = std::string(name) + "@example.org",
            .comment = comment,
            .consentEmail = true};
}

class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int questions) : m_questions(questions) {}
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_questions-- <= 0; }

private:
    mutable int m_questions;
};

/// A signature without what depends on when it came: who, what, from which import and row.
QStringList rowsOf(Workspace &workspace, CampaignId campaign, const QList<ImportId> &imports)
{
    QStringList rows;
    for (const Signature &s : allSignatures(workspace, campaign))
        rows << u"%1|%2|%3|%4|%5"_s.arg(s.firstName, s.email, s.comment)
                    .arg(imports.indexOf(s.import))
                    .arg(s.consentEmail.has_value());
    rows.sort();
    return rows;
}

} // namespace

void TakeBackTest::onlyImport()
{
    Desk desk;
    const QStringList before = contentOf(desk.workspace);
    const ImportRecord record =
        import(desk.workspace, desk.campaign, {person("Anne"), person("Bo"), person("Anne", "again")});
    SignerStore store(desk.workspace);
    QCOMPARE(get(store.takeBack(record.id, m_nobody)), record);
    QCOMPARE(contentOf(desk.workspace), before);
    QVERIFY(get(store.imports(desk.campaign)).isEmpty());
}

void TakeBackTest::knownRowsGoToTheLaterImport()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord first = import(desk.workspace, desk.campaign, {person("Anne"), person("Bo")});
    const ImportRecord second = import(desk.workspace, desk.campaign, {person("Cem"), person("Anne")});
    get(store.takeBack(first.id, m_nobody));
    const QList<Signature> left = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left[0].firstName, u"Anne"_s);
    QCOMPARE(left[0].import, second.id);
    QCOMPARE(left[0].importRow, 2);
    const ImportRecord now = get(store.import(second.id));
    QCOMPARE(now.added, 2);
    QCOMPARE(now.known, 0);
    QCOMPARE(now.rows, 2);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void TakeBackTest::knownRowsGoToTheEarliestLaterImport()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord first = import(desk.workspace, desk.campaign, {person("Anne")});
    const ImportRecord second = import(desk.workspace, desk.campaign, {person("Anne")});
    const ImportRecord third = import(desk.workspace, desk.campaign, {person("Anne")});
    get(store.takeBack(first.id, m_nobody));
    QCOMPARE(allSignatures(desk.workspace, desk.campaign).first().import, second.id);
    get(store.takeBack(second.id, m_nobody));
    QCOMPARE(allSignatures(desk.workspace, desk.campaign).first().import, third.id);
    QCOMPARE(get(store.import(third.id)).added, 1);
    get(store.takeBack(third.id, m_nobody));
    QVERIFY(allSignatures(desk.workspace, desk.campaign).isEmpty());
}

void TakeBackTest::earliestDuplicateCountsAgain()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord first = import(desk.workspace, desk.campaign, {person("Anne")});
    const ImportRecord second = import(desk.workspace, desk.campaign, {person("Anne", "two")});
    import(desk.workspace, desk.campaign, {person("Anne", "three")});
    get(store.takeBack(first.id, m_nobody));
    const QList<Signature> left = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(left[0].comment, u"two"_s);
    QCOMPARE(left[0].status, SignatureStatus::Valid);
    QCOMPARE(left[1].duplicateOf, left[0].id);
    QCOMPARE(get(store.import(second.id)).added, 1);
    QCOMPARE(get(store.import(second.id)).duplicates, 0);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    QCOMPARE(import(desk.workspace, desk.campaign, {person("Anne", "four")}).duplicates, 1);
}

void TakeBackTest::duplicateOfItsOwnImportGoesToo()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord first = import(desk.workspace, desk.campaign, {person("Anne"), person("Anne", "two")});
    import(desk.workspace, desk.campaign, {person("Anne", "three")});
    get(store.takeBack(first.id, m_nobody));
    const QList<Signature> left = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].comment, u"three"_s);
    QCOMPARE(left[0].status, SignatureStatus::Valid);
}

void TakeBackTest::rejectedRowsGo()
{
    Desk desk;
    SignerStore store(desk.workspace);
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    get(session.reject({1, 2, u"email"_s, u"x"_s}));
    const ImportRecord record = finish(session);
    QCOMPARE(get(store.statistics(desk.campaign)).rejected, 1);
    get(store.takeBack(record.id, m_nobody));
    QCOMPARE(get(store.statistics(desk.campaign)).rejected, 0);
    QVERIFY(get(store.rejectedRows(record.id)).isEmpty());
}

void TakeBackTest::unknownImport()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord record = import(desk.workspace, desk.campaign, {person("Anne")});
    for (const qint64 id : {qint64(0), qint64(-1), qint64(99)}) {
        const Result<ImportRecord> taken = store.takeBack(ImportId(id), m_nobody);
        QVERIFY(!taken.has_value());
        QVERIFY(taken.error().what.contains(QString::number(id)));
    }
    get(store.takeBack(record.id, m_nobody));
    QVERIFY(!store.takeBack(record.id, m_nobody).has_value());
}

void TakeBackTest::cancelled()
{
    Desk desk;
    SignerStore store(desk.workspace);
    std::vector<Row> rows;
    for (int i = 0; i < 12'000; ++i)
        rows.push_back(person(std::to_string(i).c_str()));
    const ImportRecord record = import(desk.workspace, desk.campaign, rows);
    import(desk.workspace, desk.campaign, {rows.front(), person("1", "again")});
    const QStringList before = contentOf(desk.workspace);
    for (int questions = 0; questions < 5; ++questions) {
        CancelAfter progress(questions);
        QVERIFY(!store.takeBack(record.id, progress).has_value());
        QCOMPARE(contentOf(desk.workspace), before);
    }
    CancelAfter progress(100);
    get(store.takeBack(record.id, progress));
    QCOMPARE(get(store.count(desk.campaign)), 2);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void TakeBackTest::numbersAreNotGivenAgain()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord first = import(desk.workspace, desk.campaign, {person("Anne")});
    const SignatureId anne = allSignatures(desk.workspace, desk.campaign).first().id;
    get(store.takeBack(first.id, m_nobody));
    const ImportRecord second = import(desk.workspace, desk.campaign, {person("Bo")});
    QVERIFY(second.id > first.id);
    QVERIFY(allSignatures(desk.workspace, desk.campaign).first().id > anne);
}

void TakeBackTest::namesAreGoneFromTheFile()
{
    Desk desk;
    SignerStore store(desk.workspace);
    const ImportRecord record = import(desk.workspace, desk.campaign, {person("Unforgettable")});
    desk.workspace.database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(bytesOf(desk.path).contains("Unforgettable"));
    get(store.takeBack(record.id, m_nobody));
    desk.workspace.database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(!bytesOf(desk.path).toLower().contains("unforgettable"));
}

void TakeBackTest::anyOrderIsAsIfItHadNeverBeen_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 15; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Several imports out of few rows, so that many are known, repeated or duplicates; then they are taken back one by one
/// in any order, and after each the workspace must hold what importing only the others would have given.
void TakeBackTest::anyOrderIsAsIfItHadNeverBeen()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const std::vector<Row> pool = {person("Anne"),
                                   person("Anne", "two"),
                                   person("Anne", "three"),
                                   person("Bo"),
                                   person("Bo", "two"),
                                   {.firstName = "No", .lastName = "Mail", .email = ""},
                                   {.firstName = "Paul", .lastName = "Roy", .email = "Anne@example.org"}};
    std::vector<std::vector<Row>> lists(4);
    for (std::vector<Row> &list : lists) {
        for (quint32 i = random.bounded(1u, 9u); i > 0; --i)
            list.push_back(pool[random.bounded(static_cast<quint32>(pool.size()))]);
    }

    Desk desk;
    Desk fresh;
    // Many small transactions, of which none has to outlive a power cut.
    for (const Desk *each : {&desk, &fresh})
        each->workspace.database().query(u"PRAGMA synchronous = OFF"_s);
    SignerStore store(desk.workspace);
    QList<ImportId> imports;
    for (const std::vector<Row> &list : lists)
        imports << import(desk.workspace, desk.campaign, list).id;
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());

    while (!imports.isEmpty()) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(imports.size())));
        get(store.takeBack(imports.takeAt(at), m_nobody));
        lists.erase(lists.begin() + at);
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());

        const CampaignId only =
            get(CampaignStore(fresh.workspace).add(sampleCampaign(u"only-%1"_s.arg(imports.size()))));
        QList<ImportId> freshImports;
        for (const std::vector<Row> &list : lists)
            freshImports << import(fresh.workspace, only, list).id;
        QCOMPARE(rowsOf(desk.workspace, desk.campaign, imports), rowsOf(fresh.workspace, only, freshImports));
        const SignerStatistics now = get(store.statistics(desk.campaign));
        SignerStatistics then = get(SignerStore(fresh.workspace).statistics(only));
        then.returning = 0; // they signed the campaigns that were made for the comparison before
        QCOMPARE(now, then);
        for (qsizetype i = 0; i < imports.size(); ++i)
            QCOMPARE(get(store.import(imports[i])).known,
                     get(SignerStore(fresh.workspace).import(freshImports[i])).known);
    }
    QVERIFY(allSignatures(desk.workspace, desk.campaign).isEmpty());
}

static const test::Register<TakeBackTest> registered;
#include "TakeBackTest.moc"
