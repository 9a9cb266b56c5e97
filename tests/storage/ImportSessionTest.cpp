#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class ImportSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfARowIsStored();
    void consentIsKeptAsGiven();
    void certainDuplicates_data();
    void certainDuplicates();
    void duplicateAcrossImports();
    void otherCampaignsDoNotMatter();
    void sameListTwice();
    void cumulativeList();
    void repeatedRowsAreCountedOneByOne();
    void changedRowIsNotKnown_data();
    void changedRowIsNotKnown();
    void shiftedCellsAreNotKnown();
    void rejectedRowsAreKept();
    void previewFindsTheSameAndWritesNothing();
    void likelyDuplicatesAreFoundByNameAndPostalCode();
    void consentChangesAreFound();
    void aWithdrawnConsentIsNeverSetAgain();
    void veryLongRowsAreStored();
    void manyBlocks();
    void droppedSessionLeavesEverythingAsItWas();
    void bytesThatAreNoTextAreStored();
    void manyIdenticalRows();
};

namespace {

const Row anne = {.firstName = "Anne", .lastName = "Roy", .email = "anne@example.org"};
const Row bo = {.firstName = "Bo", .lastName = "Li", .email = ""};
const Row cem = {.firstName = "Cem", .lastName = "Öz", .email = "cem@example.org", .consentEmail = true};

ImportRecord figures(ImportRecord record)
{
    return {ImportId::None, {}, {}, record.rows, record.added, record.known, record.duplicates, record.rejected};
}

ImportRecord figures(qint64 added, qint64 known, qint64 duplicates, qint64 rejected = 0)
{
    return {ImportId::None, {}, {}, added + known + duplicates + rejected, added, known, duplicates, rejected};
}

} // namespace

void ImportSessionTest::everythingOfARowIsStored()
{
    Desk desk;
    CheckedRow row;
    row.row = 12;
    row.firstName = "Zoé";
    row.lastName = "O’Brien";
    row.email = "Zoe+x@Example.org";
    row.phone = "(613) 555-0100";
    row.address = "12, quai \"Nord\"";
    row.city = "Trois-Rivières";
    row.region = "QC";
    row.postalCode = "G9A 1A1";
    row.country = "CA";
    row.language = "fr";
    row.comment = "Ligne 1\nLigne 2; '); DROP TABLE signature;--";
    row.signedAt = "2026-03-04T05:06:07";
    row.source = "paper";
    row.consentEmail = true;
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"été.csv"_s}));
    add(session, row);
    const ImportRecord record = finish(session);

    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(all.size(), 1);
    Signature expected;
    expected.id = all.first().id;
    expected.firstName = u"Zoé"_s;
    expected.lastName = u"O’Brien"_s;
    expected.email = u"Zoe+x@Example.org"_s;
    expected.phone = u"(613) 555-0100"_s;
    expected.address = u"12, quai \"Nord\""_s;
    expected.city = u"Trois-Rivières"_s;
    expected.region = u"QC"_s;
    expected.postalCode = u"G9A 1A1"_s;
    expected.country = u"CA"_s;
    expected.language = u"fr"_s;
    expected.comment = u"Ligne 1\nLigne 2; '); DROP TABLE signature;--"_s;
    expected.signedAt = u"2026-03-04T05:06:07"_s;
    expected.source = u"paper"_s;
    expected.consentEmail = Consent{true, {}, u"2026-03-04T05:06:07"_s, u"paper"_s, {}};
    expected.import = record.id;
    expected.importRow = 12;
    QCOMPARE(all.first(), expected);
    QCOMPARE(get(SignerStore(desk.workspace).signature(expected.id)), expected);
    QCOMPARE(get(SignerStore(desk.workspace).import(record.id)), record);
    QCOMPARE(record.fileName, u"été.csv"_s);
    QVERIFY(QDateTime::fromString(record.at, Qt::ISODate).isValid());
    QVERIFY(record.at.endsWith(u'Z'));
}

void ImportSessionTest::consentIsKeptAsGiven()
{
    Desk desk;
    import(desk.workspace, desk.campaign,
           {{.firstName = "Never", .lastName = "Asked", .email = ""},
            {.firstName = "Said", .lastName = "No", .email = "", .consentEmail = false},
            {.firstName = "Said", .lastName = "Yes", .email = "", .consentEmail = true}});
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QVERIFY(!all[0].consentEmail);
    QVERIFY(all[1].consentEmail && !all[1].consentEmail->allowed);
    QVERIFY(all[2].consentEmail && all[2].consentEmail->allowed);
    QCOMPARE(all[2].consentEmail->obtainedFrom, u"list.csv"_s);
}

void ImportSessionTest::certainDuplicates_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("duplicate");
    const QStringList roy = {u"Anne"_s, u"Roy"_s, u"anne@example.org"_s};
    QTest::newRow("case") << roy << QStringList{u"ANNE"_s, u"ROY"_s, u"ANNE@EXAMPLE.ORG"_s} << true;
    QTest::newRow("tag") << roy << QStringList{u"Anne"_s, u"Roy"_s, u"anne+petition@example.org"_s} << true;
    QTest::newRow("accents") << roy << QStringList{u"Änne"_s, u"Roÿ"_s, u"anne@example.org"_s} << true;
    QTest::newRow("name in one cell") << roy << QStringList{u"Anne Roy"_s, {}, u"anne@example.org"_s} << true;
    QTest::newRow("shared mailbox") << roy << QStringList{u"Paul"_s, u"Roy"_s, u"anne@example.org"_s} << false;
    QTest::newRow("another mailbox") << roy << QStringList{u"Anne"_s, u"Roy"_s, u"a.roy@example.org"_s} << false;
    QTest::newRow("one without e-mail") << roy << QStringList{u"Anne"_s, u"Roy"_s, {}} << false;
    QTest::newRow("both without e-mail") << QStringList{u"Anne"_s, u"Roy"_s, {}} << QStringList{u"anne"_s, u"roy"_s, {}}
                                         << false;
    QTest::newRow("names lost in encoding") << QStringList{u"????"_s, u"??"_s, u"a@example.org"_s}
                                            << QStringList{u"???"_s, u"??"_s, u"a@example.org"_s} << false;
}

void ImportSessionTest::certainDuplicates()
{
    QFETCH(const QStringList, first);
    QFETCH(const QStringList, second);
    QFETCH(const bool, duplicate);
    Desk desk;
    const auto row = [](const QStringList &cells) {
        return Row{
            .firstName = cells[0].toStdString(), .lastName = cells[1].toStdString(), .email = cells[2].toStdString()};
    };
    const ImportRecord record = import(desk.workspace, desk.campaign, {row(first), row(second)});
    QCOMPARE(figures(record), duplicate ? figures(1, 0, 1) : figures(2, 0, 0));
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(all[0].status, SignatureStatus::Valid);
    QCOMPARE(all[1].status, duplicate ? SignatureStatus::Duplicate : SignatureStatus::Valid);
    QCOMPARE(all[1].duplicateOf, duplicate ? all[0].id : SignatureId::None);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::duplicateAcrossImports()
{
    Desk desk;
    Row again = anne;
    again.comment = "Once more";
    Row third = anne;
    third.comment = "And again";
    import(desk.workspace, desk.campaign, {anne});
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {again, third, bo})), figures(1, 0, 2));
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(all[1].duplicateOf, all[0].id);
    QCOMPARE(all[2].duplicateOf, all[0].id);
}

void ImportSessionTest::otherCampaignsDoNotMatter()
{
    Desk desk;
    const CampaignId other = get(CampaignStore(desk.workspace).add(sampleCampaign(u"other"_s)));
    import(desk.workspace, desk.campaign, {anne, bo});
    QCOMPARE(figures(import(desk.workspace, other, {anne, bo})), figures(2, 0, 0));
    QCOMPARE(allSignatures(desk.workspace, other).size(), 2);
}

void ImportSessionTest::sameListTwice()
{
    Desk desk;
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {anne, bo, cem, anne})), figures(3, 0, 1));
    const QList<Signature> before = allSignatures(desk.workspace, desk.campaign);
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {anne, bo, cem, anne})), figures(0, 4, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {anne, cem, anne, bo})), figures(0, 4, 0));
    QCOMPARE(allSignatures(desk.workspace, desk.campaign), before);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::cumulativeList()
{
    Desk desk;
    import(desk.workspace, desk.campaign, {anne});
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {anne, bo})), figures(1, 1, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {cem, bo, anne})), figures(1, 2, 0));
    QCOMPARE(allSignatures(desk.workspace, desk.campaign).size(), 3);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::repeatedRowsAreCountedOneByOne()
{
    Desk desk;
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bo, bo})), figures(2, 0, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bo, bo, bo})), figures(1, 2, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bo})), figures(0, 1, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bo, bo, bo, bo})), figures(1, 3, 0));
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::changedRowIsNotKnown_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 15; ++field)
        QTest::addRow("field %d", field) << field;
}

void ImportSessionTest::changedRowIsNotKnown()
{
    QFETCH(const int, field);
    Desk desk;
    CheckedRow row;
    row.firstName = "Pat";
    ImportSession first = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"a.csv"_s}));
    add(first, row);
    finish(first);

    std::string_view *const texts[] = {&row.firstName, &row.lastName, &row.email,      &row.phone,   &row.address,
                                       &row.city,      &row.region,   &row.postalCode, &row.country, &row.language,
                                       &row.comment,   &row.signedAt, &row.source};
    if (field < 13)
        *texts[field] = "x";
    else
        row.consentEmail = field == 13;
    ImportSession second = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"b.csv"_s}));
    add(second, row);
    add(second, row);
    QCOMPARE(finish(second).known, 0);
    ImportSession third = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"c.csv"_s}));
    add(third, row);
    add(third, row);
    QCOMPARE(third.record().known, 2);
    add(third, row);
    QCOMPARE(third.record().known, 2);
}

void ImportSessionTest::shiftedCellsAreNotKnown()
{
    Desk desk;
    import(desk.workspace, desk.campaign, {{.firstName = "Anne Roy", .lastName = "", .email = ""}});
    QCOMPARE(figures(import(desk.workspace, desk.campaign,
                            {{.firstName = "", .lastName = "Anne Roy", .email = ""},
                             {.firstName = "Anne", .lastName = " Roy", .email = ""},
                             {.firstName = "Anne Ro", .lastName = "y", .email = ""},
                             {.firstName = std::string("Anne\0Roy", 8), .lastName = "", .email = ""}})),
             figures(4, 0, 0));
}

void ImportSessionTest::rejectedRowsAreKept()
{
    Desk desk;
    const QList<RejectedRow> rejected = {{2, 3, u"email"_s, u"Anne,\"not, an\nemail\""_s},
                                         {4, 7, u"no-name"_s, u",,"_s}};
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
    add(session, checked(anne, 1));
    get(session.reject(rejected[0]));
    add(session, checked(bo, 3));
    get(session.reject(rejected[1]));
    QCOMPARE(figures(session.record()), figures(2, 0, 0, 2));
    const ImportRecord record = finish(session);
    QCOMPARE(figures(record), figures(2, 0, 0, 2));
    const SignerStore store(desk.workspace);
    QCOMPARE(get(store.rejectedRows(record.id)), rejected);
    QList<RejectedRow> walked;
    get(store.forEachRejected(desk.campaign, [&](ImportId id, const RejectedRow &row) -> Result<void> {
        if (id != record.id)
            return fail(u"another import"_s);
        walked << row;
        return {};
    }));
    QCOMPARE(walked, rejected);
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::previewFindsTheSameAndWritesNothing()
{
    Desk desk;
    import(desk.workspace, desk.campaign, {anne});
    desk.workspace.database().query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QStringList before = contentOf(desk.workspace);
    const QByteArray bytes = bytesOf(desk.path);
    Row again = anne;
    again.comment = "Once more";
    ImportSession session = get(
        ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}, ImportSession::Mode::Preview));
    add(session, checked(anne, 1));
    add(session, checked(bo, 2));
    get(session.reject({3, 4, u"email"_s, u"x"_s}));
    add(session, checked(again, 4));
    NoProgress nobody;
    const ImportFindings findings = get(session.finish(nobody));
    QCOMPARE(figures(findings.record), figures(1, 1, 1, 1));
    QCOMPARE(findings.known, std::vector<qint64>{1});
    QCOMPARE(findings.added, std::vector<qint64>{2});
    QCOMPARE(findings.duplicates,
             (std::vector<FoundRow>{{4, 0, allSignatures(desk.workspace, desk.campaign).first().id}}));
    QCOMPARE(contentOf(desk.workspace), before);
    QCOMPARE(bytesOf(desk.path), bytes);
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {anne, bo, again})), figures(1, 1, 1));
}

void ImportSessionTest::likelyDuplicatesAreFoundByNameAndPostalCode()
{
    Desk desk;
    const auto row = [](qint64 number, const char *email, const char *postalCode) {
        CheckedRow made;
        made.row = number;
        made.firstName = "Zoé";
        made.lastName = "Roy";
        made.email = email;
        made.postalCode = postalCode;
        return made;
    };
    {
        ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"a.csv"_s}));
        add(session, row(1, "zoe@example.org", "H2X 1Y4"));
        finish(session);
    }
    ImportSession session = get(
        ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"b.csv"_s}, ImportSession::Mode::Preview));
    add(session, row(1, "", "h2x1y4"));                   // the same place, no address
    add(session, row(2, "z.roy@example.com", "H2X-1Y4")); // another address
    add(session, row(3, "zoe+a@example.org", "H2X 1Y4")); // certain, not likely
    add(session, row(4, "", "K1A 0A6"));                  // elsewhere
    NoProgress nobody;
    const ImportFindings findings = get(session.finish(nobody));
    QCOMPARE(findings.likelyDuplicateCount, 2);
    QCOMPARE(findings.likelyDuplicates.size(), std::size_t{2});
    QCOMPARE(findings.likelyDuplicates[0].row, 1);
    QCOMPARE(findings.likelyDuplicates[1].row, 2);
    QCOMPARE(findings.record.duplicates, 1);
}

void ImportSessionTest::consentChangesAreFound()
{
    Desk desk;
    Row asked = anne;
    asked.consentEmail = false;
    import(desk.workspace, desk.campaign, {asked, bo, cem});
    Row yes = anne;
    yes.consentEmail = true;
    Row no = cem;
    no.consentEmail = false;
    no.comment = "no more";
    Row same = cem;
    same.comment = "still yes";
    const std::vector<Row> rows = {yes, same, no, bo};
    ImportSession session = get(
        ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"b.csv"_s}, ImportSession::Mode::Preview));
    qint64 number = 0;
    for (const Row &row : rows)
        add(session, checked(row, ++number));
    NoProgress nobody;
    const ImportFindings findings = get(session.finish(nobody));
    QCOMPARE(findings.consents,
             (std::vector<FoundConsent>{{1, FoundConsent::Kind::Given}, {3, FoundConsent::Kind::Refused}}));
    const SignerQuery mayContact = filterFor(SignerTrait::Consent, {u"given"_s});
    const SignerStore store(desk.workspace);
    QCOMPARE(hits(desk.workspace, desk.campaign, mayContact), 1);
    import(desk.workspace, desk.campaign, {yes});
    QCOMPARE(hits(desk.workspace, desk.campaign, mayContact), 2);
    import(desk.workspace, desk.campaign, {no});
    QCOMPARE(hits(desk.workspace, desk.campaign, mayContact), 1);
    QCOMPARE(get(store.statistics(desk.campaign)).mayContact, 1);
}

void ImportSessionTest::aWithdrawnConsentIsNeverSetAgain()
{
    Desk desk;
    SignerStore store(desk.workspace);
    import(desk.workspace, desk.campaign, {cem});
    const SignatureId id = allSignatures(desk.workspace, desk.campaign).first().id;
    QCOMPARE(get(store.withdrawConsent(id, u"2026-05-01"_s, u"a letter"_s)), 1);
    const CampaignId other = get(CampaignStore(desk.workspace).add(sampleCampaign(u"other"_s)));
    Row again = cem;
    again.email = "Cem+list@Example.org";
    again.firstName = "Cemal";
    for (const CampaignId campaign : {desk.campaign, other}) {
        import(desk.workspace, campaign, {again});
        const Signature stored = allSignatures(desk.workspace, campaign).last();
        QVERIFY(stored.consentEmail && stored.consentEmail->allowed);
        QCOMPARE(stored.consentEmail->withdrawnAt, u"2026-05-01"_s);
        QCOMPARE(hits(desk.workspace, campaign, filterFor(SignerTrait::Consent, {u"given"_s})), 0);
        QCOMPARE(get(store.statistics(campaign)).mayContact, 0);
        QCOMPARE(wrongs(desk.workspace, campaign), QStringList());
    }
    ImportSession preview = get(
        ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"b.csv"_s}, ImportSession::Mode::Preview));
    again.comment = "another row";
    add(preview, checked(again, 7));
    NoProgress nobody;
    QCOMPARE(get(preview.finish(nobody)).consents,
             (std::vector<FoundConsent>{{7, FoundConsent::Kind::StaysWithdrawn}}));
}

void ImportSessionTest::veryLongRowsAreStored()
{
    Desk desk;
    std::vector<Row> rows;
    for (const std::size_t size : {60'000, 65'000, 65'400, 65'500, 65'600, 70'000, 131'000, 1'000'000, 5'000'000})
        rows.push_back(
            {.firstName = "Pat", .lastName = std::to_string(size), .email = "", .comment = std::string(size, 'x')});
    rows.push_back(bo);
    QCOMPARE(figures(import(desk.workspace, desk.campaign, rows)), figures(10, 0, 0));
    const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
    for (std::size_t at = 0; at < rows.size(); ++at)
        QCOMPARE(all[static_cast<qsizetype>(at)].comment.size(), std::ssize(rows[at].comment));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, rows)), figures(0, 10, 0));
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
}

void ImportSessionTest::manyBlocks()
{
    Desk desk;
    std::vector<Row> rows;
    for (int number = 0; number < 20'000; ++number)
        rows.push_back({.firstName = "Pat",
                        .lastName = "No " + std::to_string(number % 15'000),
                        .email = "pat" + std::to_string(number % 15'000) + "@example.org",
                        .comment = std::to_string(number)});
    ImportSession session =
        get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s, .bytes = qint64{1} << 30}));
    qint64 number = 0;
    for (const Row &row : rows)
        add(session, checked(row, ++number));
    const ImportRecord record = finish(session);
    QCOMPARE(figures(record), figures(15'000, 0, 5'000));
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    SignerStore store(desk.workspace);
    SignerQuery query;
    query.search = u"PAT14999@"_s;
    QCOMPARE(hits(desk.workspace, desk.campaign, query), 1);
    query.search = u"19999"_s;
    QCOMPARE(hits(desk.workspace, desk.campaign, query), 1);
    NoProgress nobody;
    get(store.takeBack(record.id, nobody));
    QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    QCOMPARE(desk.workspace.database().number(u"SELECT count(*) FROM word_block"_s), 0);
}

void ImportSessionTest::droppedSessionLeavesEverythingAsItWas()
{
    Desk desk;
    const QStringList before = contentOf(desk.workspace);
    {
        ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"list.csv"_s}));
        for (int number = 1; number <= 5000; ++number)
            add(session, checked({.firstName = "Pat", .lastName = std::to_string(number), .email = ""}, number));
        const ImportSession moved = std::move(session);
        QCOMPARE(moved.record().added, 5000);
    }
    QCOMPARE(contentOf(desk.workspace), before);
}

void ImportSessionTest::bytesThatAreNoTextAreStored()
{
    Desk desk;
    const Row bad = {.firstName = "Zo\xe9", .lastName = "\xff\xfe", .email = "", .comment = std::string("a\0b", 3)};
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bad})), figures(1, 0, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, {bad})), figures(0, 1, 0));
    const Signature stored = allSignatures(desk.workspace, desk.campaign).first();
    QCOMPARE(stored.firstName, u"Zo\uFFFD"_s);
    QCOMPARE(stored.comment, QString::fromUtf8("a\0b", 3));
}

void ImportSessionTest::manyIdenticalRows()
{
    Desk desk;
    const std::vector<Row> rows(3000, bo);
    QCOMPARE(figures(import(desk.workspace, desk.campaign, rows)), figures(3000, 0, 0));
    QCOMPARE(figures(import(desk.workspace, desk.campaign, rows)), figures(0, 3000, 0));
    const std::vector<Row> annes(3000, anne);
    QCOMPARE(figures(import(desk.workspace, desk.campaign, annes)), figures(1, 0, 2999));
}

static const test::Register<ImportSessionTest> registered;
#include "ImportSessionTest.moc"
