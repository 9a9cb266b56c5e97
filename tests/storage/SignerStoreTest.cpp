#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class SignerStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void search_data();
    void search();
    void filters_data();
    void filters();
    void orders_data();
    void orders();
    void tiesAreInOrderOfArrival();
    void pages_data();
    void pages();
    void longSearches_data();
    void longSearches();
    void statistics();
    void statisticsOfNothing();
    void walkEndsWithTheFirstError();
    void unknownSignature();
    void importsNewestFirst();

private:
    [[nodiscard]] QString initials(const SignerQuery &query);
    std::unique_ptr<Desk> m_desk;
};

namespace {

const std::vector<Row> rows = {
    {.firstName = "Anne",
     .lastName = "Étoile",
     .email = "anne@example.org",
     .city = "Québec",
     .region = "QC",
     .language = "fr",
     .comment = "100% d'accord",
     .signedAt = "2026-03-01",
     .source = "web",
     .consentEmail = true},
    {.firstName = "Bo",
     .lastName = "Zhang",
     .email = "B_o@Example.org",
     .city = "Ottawa",
     .region = "ON",
     .language = "en",
     .comment = "",
     .signedAt = "2026-03-03 10:00:00",
     .source = "paper",
     .consentEmail = false},
    {.firstName = "Cem",
     .lastName = "O’Brien",
     .email = "",
     .city = "Hull",
     .region = "QC",
     .language = "fr",
     .comment = "line \"one\"\nline two",
     .signedAt = "",
     .source = ""},
    {.firstName = "ديما",
     .lastName = "الخطيب",
     .email = "dima@example.org",
     .city = "مونتريال",
     .region = "",
     .language = "ar",
     .comment = "شكرًا",
     .signedAt = "2026-03-01T09:00:00",
     .source = "web",
     .consentEmail = true},
    {.firstName = "ANNE",
     .lastName = "Etoile",
     .email = "anne+2@example.org",
     .city = "Lévis",
     .region = "QC",
     .language = "fr",
     .comment = "",
     .signedAt = "2026-03-05",
     .source = "web",
     .consentEmail = true},
};

} // namespace

void SignerStoreTest::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    import(m_desk->workspace, m_desk->campaign, rows);
}

/// Which of the rows a query gives, in its order: "A" is the first one.
QString SignerStoreTest::initials(const SignerQuery &query)
{
    SignerView view(m_desk->workspace);
    const qint64 count = get(view.show(m_desk->campaign, query));
    const QList<ShownSignature> page = get(view.rows(0, 100));
    QString letters;
    for (const ShownSignature &shown : page)
        letters += QChar(u'A' + static_cast<char16_t>(shown.signature.importRow - 1));
    return count == page.size() ? letters : u"count differs"_s;
}

void SignerStoreTest::search_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << "" << "ABCDE";
    QTest::newRow("space") << " \t\u00A0" << "ABCDE";
    QTest::newRow("accents in the text") << "quebec" << "A";
    QTest::newRow("accents in the search") << u"ÉTOILÉ"_s << "AE";
    QTest::newRow("decomposed") << u"E\u0301toile"_s << "AE";
    QTest::newRow("the beginning of a word") << "eto" << "AE";
    QTest::newRow("the middle of a word") << "toi" << "";
    QTest::newRow("first and last name") << "anne etoile" << "AE";
    QTest::newRow("last and first name") << "etoile anne" << "AE";
    QTest::newRow("words in different columns") << "anne levis" << "E";
    QTest::newRow("one word is missing") << "anne paris" << "";
    QTest::newRow("e-mail") << "b_o@example" << "B";
    QTest::newRow("LIKE") << "%" << "";
    QTest::newRow("LIKE for one character") << "_" << "";
    QTest::newRow("FTS") << "anne NOT etoile" << "";
    QTest::newRow("a column of FTS") << "email:anne" << "";
    QTest::newRow("number with percent") << "100%" << "A";
    QTest::newRow("double quote") << "\"one\"" << "C";
    QTest::newRow("apostrophe") << "o'brien" << "C";
    QTest::newRow("other apostrophe") << u"d’accord"_s << "A";
    QTest::newRow("across a line break") << "two line" << "C";
    QTest::newRow("Arabic") << u"الخطيب"_s << "D";
    QTest::newRow("Arabic without vowel signs") << u"شكرا"_s << "D";
    QTest::newRow("Arabic city") << u"مونتريال"_s << "D";
    QTest::newRow("SQL") << "'; DROP TABLE signature; --" << "";
    QTest::newRow("backslash") << "\\" << "";
    QTest::newRow("glob") << "a*e" << "AE";
    QTest::newRow("brackets") << "[a]" << "AE";
    QTest::newRow("zero byte") << QString(QChar(0)) << "";
}

void SignerStoreTest::search()
{
    QFETCH(const QString, search);
    QFETCH(const QString, expected);
    QString found = initials({.search = search});
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

void SignerStoreTest::filters_data()
{
    QTest::addColumn<SignerQuery>("query");
    QTest::addColumn<QString>("expected");
    const auto where = [](SignerTrait trait, const QStringList &values) { return filterFor(trait, values); };
    QTest::newRow("valid") << where(SignerTrait::Status, {u"valid"_s}) << "ABCD";
    QTest::newRow("duplicates") << where(SignerTrait::Status, {u"duplicate"_s}) << "E";
    QTest::newRow("may contact") << where(SignerTrait::Consent, {u"given"_s}) << "AD";
    QTest::newRow("refused or unasked") << where(SignerTrait::Consent, {u"refused"_s, u"unasked"_s}) << "BC";
    QTest::newRow("region") << where(SignerTrait::Region, {u"QC"_s}) << "ACE";
    QTest::newRow("two regions") << where(SignerTrait::Region, {u"QC"_s, u"ON"_s}) << "ABCE";
    QTest::newRow("no region") << where(SignerTrait::Region, {u""_s}) << "D";
    QTest::newRow("city, however it is written") << where(SignerTrait::City, {u"QUEBEC"_s}) << "A";
    QTest::newRow("source") << where(SignerTrait::Source, {u"web"_s}) << "ADE";
    QTest::newRow("language") << where(SignerTrait::Language, {u"ar"_s}) << "D";
    QTest::newRow("import") << where(SignerTrait::Import, {u"1"_s}) << "ABCDE";
    QTest::newRow("another import") << where(SignerTrait::Import, {u"2"_s}) << "";
    QTest::newRow("signed on a day") << where(SignerTrait::Signed, {u"2026-03-03"_s}) << "B";
    QTest::newRow("signed until") << where(SignerTrait::Signed, {u"..2026-03-01"_s}) << "AD";
    QTest::newRow("undated") << where(SignerTrait::Signed, {u""_s}) << "C";
    QTest::newRow("with an e-mail address") << where(SignerTrait::Has, {u"email"_s}) << "ABDE";
    QTest::newRow("SQL in a region") << where(SignerTrait::Region, {u"' OR ''='"_s}) << "";
    SignerQuery several = where(SignerTrait::Source, {u"web"_s});
    several.filter = SignerFilter::both(several.filter, SignerFilter::of(SignerTrait::Consent, {u"given"_s}));
    several.search = u"anne"_s;
    QTest::newRow("several") << several << "A";
    SignerQuery other;
    other.filter = {SignerFilter::Kind::Not, {}, {SignerFilter::of(SignerTrait::Region, {u"QC"_s})}};
    QTest::newRow("not") << other << "BD";
    other.filter = {
        SignerFilter::Kind::Any,
        {},
        {SignerFilter::of(SignerTrait::Language, {u"ar"_s}), SignerFilter::of(SignerTrait::Source, {u"paper"_s})}};
    QTest::newRow("or") << other << "BD";
}

void SignerStoreTest::filters()
{
    QFETCH(const SignerQuery, query);
    QFETCH(const QString, expected);
    QString found = initials(query);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

void SignerStoreTest::orders_data()
{
    QTest::addColumn<SignerColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::newRow("signed") << SignerColumn::SignedAt << "CADBE";
    QTest::newRow("name") << SignerColumn::Name << "AECBD";
    QTest::newRow("e-mail") << SignerColumn::Email << "CEABD";
    QTest::newRow("city") << SignerColumn::City << "CEBAD";
    QTest::newRow("region") << SignerColumn::Region << "DBACE";
    QTest::newRow("source") << SignerColumn::Source << "CBADE";
    QTest::newRow("status") << SignerColumn::Status << "ABCDE";
}

void SignerStoreTest::orders()
{
    QFETCH(const SignerColumn, column);
    QFETCH(QString, ascending);
    SignerQuery query;
    query.order = {{column, false}};
    QCOMPARE(initials(query), ascending);
    query.order = {{column, true}};
    std::ranges::reverse(ascending);
    QCOMPARE(initials(query), ascending);
}

void SignerStoreTest::tiesAreInOrderOfArrival()
{
    Desk desk;
    import(desk.workspace, desk.campaign,
           std::vector<Row>(50, Row{.firstName = "Same", .lastName = "Same", .email = ""}));
    SignerView view(desk.workspace);
    for (const bool descending : {false, true}) {
        for (const SignerColumn column : {SignerColumn::SignedAt, SignerColumn::Name, SignerColumn::City}) {
            SignerQuery query;
            query.order = {{column, descending}};
            get(view.show(desk.campaign, query));
            for (qint64 offset = 0; offset < 50; offset += 10) {
                const QList<ShownSignature> page = get(view.rows(offset, 10));
                QCOMPARE(page.size(), 10);
                for (qsizetype i = 0; i < page.size(); ++i)
                    QCOMPARE(page[i].signature.importRow, descending ? 50 - offset - i : offset + i + 1);
            }
        }
    }
}

void SignerStoreTest::pages_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("all") << qint64(0) << qint64(100) << qsizetype(5);
    QTest::newRow("some") << qint64(1) << qint64(3) << qsizetype(3);
    QTest::newRow("end") << qint64(4) << qint64(3) << qsizetype(1);
    QTest::newRow("beyond") << qint64(5) << qint64(3) << qsizetype(0);
    QTest::newRow("none") << qint64(0) << qint64(0) << qsizetype(0);
    QTest::newRow("negative limit") << qint64(0) << qint64(-1) << qsizetype(0);
    QTest::newRow("negative offset") << qint64(-5) << qint64(2) << qsizetype(2);
    QTest::newRow("huge") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max() << qsizetype(0);
}

void SignerStoreTest::pages()
{
    QFETCH(const qint64, offset);
    QFETCH(const qint64, limit);
    QFETCH(const qsizetype, size);
    SignerView view(m_desk->workspace);
    get(view.show(m_desk->campaign, {}));
    QCOMPARE(get(view.rows(offset, limit)).size(), size);
}

void SignerStoreTest::longSearches_data()
{
    QTest::addColumn<QString>("search");
    QString words;
    for (int i = 0; i < 20'000; ++i)
        words += u"word%1 "_s.arg(i);
    QTest::newRow("many words") << words;
    QTest::newRow("a long word") << QString(1'000'000, u'é');
    QTest::newRow("many quotes") << QString(10'000, u'\'');
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D));
}

void SignerStoreTest::longSearches()
{
    QFETCH(const QString, search);
    QCOMPARE(hits(m_desk->workspace, m_desk->campaign, searchFor(search)), 0);
}

void SignerStoreTest::statistics()
{
    Desk desk;
    import(desk.workspace, desk.campaign, rows);
    ImportSession session = get(ImportSession::begin(desk.workspace, desk.campaign, {.fileName = u"second.csv"_s}));
    get(session.reject({1, 2, u"email"_s, u"x"_s}));
    finish(session);
    SignerStatistics expected;
    expected.signatures = 4;
    expected.duplicates = 1;
    expected.rejected = 1;
    expected.mayContact = 2;
    expected.refused = 1;
    expected.undated = 1;
    expected.byDay = {{QDate(2026, 3, 1), 2}, {QDate(2026, 3, 3), 1}};
    expected.byRegion = {{u"QC"_s, 2}, {u""_s, 1}, {u"ON"_s, 1}};
    expected.byPlace = {{u""_s, u"QC"_s, 2}, {u""_s, u""_s, 1}, {u""_s, u"ON"_s, 1}};
    expected.bySource = {{u"web"_s, 2}, {u""_s, 1}, {u"paper"_s, 1}};
    expected.byLanguage = {{u"fr"_s, 2}, {u"ar"_s, 1}, {u"en"_s, 1}};
    QCOMPARE(get(SignerStore(desk.workspace).statistics(desk.campaign)), expected);
}

void SignerStoreTest::statisticsOfNothing()
{
    Desk desk;
    QCOMPARE(get(SignerStore(desk.workspace).statistics(desk.campaign)), SignerStatistics());
    QCOMPARE(get(SignerStore(desk.workspace).statistics(static_cast<CampaignId>(99))), SignerStatistics());
}

void SignerStoreTest::walkEndsWithTheFirstError()
{
    int seen = 0;
    const Result<void> walked =
        SignerStore(m_desk->workspace).forEach(m_desk->campaign, [&seen](const Signature &) -> Result<void> {
            if (++seen == 2)
                return fail(u"enough"_s);
            return {};
        });
    QVERIFY(!walked.has_value());
    QCOMPARE(walked.error().what, u"enough"_s);
    QCOMPARE(seen, 2);
}

void SignerStoreTest::unknownSignature()
{
    const SignerStore store(m_desk->workspace);
    QVERIFY(store.signature(SignatureId(1)).has_value());
    QVERIFY(!store.signature(SignatureId(99)).has_value());
    QVERIFY(!store.signature(SignatureId::None).has_value());
    QVERIFY(!store.import(ImportId(99)).has_value());
}

void SignerStoreTest::importsNewestFirst()
{
    Desk desk;
    import(desk.workspace, desk.campaign, rows);
    const ImportRecord second = import(desk.workspace, desk.campaign, rows);
    const QList<ImportRecord> imports = get(SignerStore(desk.workspace).imports(desk.campaign));
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports[0], second);
    QCOMPARE(imports[1].rows, 5);
}

static const test::Register<SignerStoreTest> registered;
#include "SignerStoreTest.moc"
