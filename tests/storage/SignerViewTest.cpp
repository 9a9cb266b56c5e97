#include "Keys.h"
#include "RunTests.h"
#include "Sample.h"
#include "SignerRanks.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

class Lists
{
public:
    explicit Lists(quint32 seed) : m_random(seed) {}

    std::vector<Row> make(int count)
    {
        std::vector<Row> rows;
        for (int at = 0; at < count; ++at) {
            Row row{.firstName = pick({"Zoé", "zoe", "Ann", "Anne-Marie", "محمد", "小明", "Björn", ""}),
                    .lastName =
                        pick({"Okonedo", "O’Brien", "Ålund", "王", "de la Tourterelle-Thrushcross", "الخطيب",
                              "de la Tourterelle-Thrushcross-Brambleworth", "de la Tourterelle-Thrushcross-Ashe"}),
                    .email = ""};
            if (m_random.bounded(4) != 0)
                row.email = pick({"ann", "zoe.tree", "x_y"}) + std::to_string(m_random.bounded(40)) + "@example.org";
            row.city = pick({"Montréal", "MONTREAL", "Gaspé", "", "Quarry Bay"});
            row.region = pick({"QC", "ON", "", "qc"});
            row.language = pick({"fr", "en", "ar"});
            row.comment = pick({"", "", "Enough is enough, please act", "Enough is enough, please act now", "ok"});
            row.signedAt =
                pick({"", "2021-11-24", "2021-11-24T10:05", "1850-01-01", "2021-11-25 23:59:59", "2020-02-29"});
            row.source = pick({"web", "paper", ""});
            if (m_random.bounded(3) != 0)
                row.consentEmail = m_random.bounded(2) == 0;
            rows.push_back(row);
        }
        return rows;
    }
    quint32 bounded(int below) { return m_random.bounded(static_cast<quint32>(below)); }

private:
    std::string pick(std::initializer_list<const char *> choices)
    {
        return *(choices.begin() + m_random.bounded(static_cast<quint32>(choices.size())));
    }
    QRandomGenerator m_random;
};

std::string fold(const QString &text)
{
    return folded(text.toStdString());
}

/// What an order compares, in so many words.
std::string sortText(const Signature &s, SignerColumn column)
{
    switch (column) {
    case SignerColumn::SignedAt:
        return QString(s.signedAt).replace(u' ', u'T').toStdString();
    case SignerColumn::Name:
        return fold(s.lastName + u' ' + s.firstName);
    case SignerColumn::Email:
        return fold(s.email);
    case SignerColumn::City:
        return fold(s.city);
    case SignerColumn::Region:
        return fold(s.region);
    case SignerColumn::Language:
        return fold(s.language);
    case SignerColumn::Source:
        return fold(s.source);
    case SignerColumn::Comment:
        return fold(s.comment);
    case SignerColumn::Status:
        return s.status == SignatureStatus::Valid ? "0" : "1";
    default:
        return {};
    }
}

QList<SignatureId> plainly(QList<Signature> list, const SignerOrder &order)
{
    const bool backwards = !order.isEmpty() && order.first().descending;
    std::ranges::sort(list, [&](const Signature &one, const Signature &other) {
        for (const SortLevel &level : order) {
            const int compared = sortText(one, level.column).compare(sortText(other, level.column));
            if (compared != 0)
                return level.descending ? compared > 0 : compared < 0;
        }
        return backwards ? one.id > other.id : one.id < other.id;
    });
    QList<SignatureId> ids;
    for (const Signature &each : list)
        ids << each.id;
    return ids;
}

QList<SignatureId> shown(SignerView &view, qint64 step)
{
    QList<SignatureId> ids;
    for (qint64 offset = 0; offset < view.count(); offset += step) {
        for (const ShownSignature &each : get(view.rows(offset, step)))
            ids << each.signature.id;
    }
    return ids;
}

} // namespace

class SignerViewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOrder_data()
    {
        QTest::addColumn<SignerOrder>("order");
        for (const SignerColumn column :
             {SignerColumn::SignedAt, SignerColumn::Name, SignerColumn::Email, SignerColumn::City, SignerColumn::Region,
              SignerColumn::Language, SignerColumn::Source, SignerColumn::Comment, SignerColumn::Status}) {
            for (const bool descending : {false, true})
                QTest::addRow("%s %d", qPrintable(signerColumnId(column)), descending)
                    << SignerOrder{{column, descending}};
        }
        QTest::newRow("arrival") << SignerOrder();
        QTest::newRow("region, name backwards")
            << SignerOrder{{SignerColumn::Region, false}, {SignerColumn::Name, true}};
        QTest::newRow("backwards, three levels")
            << SignerOrder{{SignerColumn::City, true}, {SignerColumn::Comment, false}, {SignerColumn::SignedAt, true}};
        QTest::newRow("name, then comment") << SignerOrder{{SignerColumn::Name, false}, {SignerColumn::Comment, true}};
    }

    /// The whole order, its first rows, and the same under a filter, beside sorting the plain way.
    void everyOrder()
    {
        QFETCH(const SignerOrder, order);
        SignerQuery query;
        query.order = order;
        const QList<Signature> all = allSignatures(m_desk.workspace, m_desk.campaign);
        SignerView view(m_desk.workspace);
        QCOMPARE(get(view.show(m_desk.campaign, query)), all.size());
        const QList<SignatureId> expected = plainly(all, order);
        QCOMPARE(shown(view, 97), expected);
        NoProgress nobody;
        const SharedRanks ranks = get(SignerView::rank(m_desk.workspace, m_desk.campaign, order, nobody));
        QVERIFY(ranks);
        query.filter = SignerFilter::of(SignerTrait::Language, {u"fr"_s});
        get(view.show(m_desk.campaign, query));
        QList<Signature> french = all;
        french.removeIf([](const Signature &each) { return each.language != u"fr"_s; });
        QCOMPARE(shown(view, 13), plainly(french, order));
    }

    void anyPartAtATime_data() { everyOrder_data(); }

    /// However little is sorted at once, the order is the same.
    void anyPartAtATime()
    {
        QFETCH(const SignerOrder, order);
        Database &database = m_desk.workspace.database();
        const BlockDirectory directory(database, m_desk.campaign);
        NoProgress nobody;
        const std::vector<std::uint32_t> whole = rankAll(database, directory, order, nobody);
        QCOMPARE(whole.size(), directory.size());
        for (const std::size_t bytes : {200, 3'000, 20'000})
            QCOMPARE(rankAll(database, directory, order, nobody, bytes), whole);
    }

    /// More rows than are put in order at once: the first ones come at once, the others with the order.
    void longLists()
    {
        Desk desk;
        Lists lists(3);
        import(desk.workspace, desk.campaign, lists.make(18'000));
        const QList<Signature> all = allSignatures(desk.workspace, desk.campaign);
        SignerView view(desk.workspace);
        NoProgress nobody;
        for (const SignerOrder &order :
             {SignerOrder{{SignerColumn::SignedAt, true}}, SignerOrder{{SignerColumn::Name, false}},
              SignerOrder{{SignerColumn::Region, true}, {SignerColumn::Email, false}}}) {
            SignerQuery query;
            query.order = order;
            get(view.show(desk.campaign, query));
            const QList<SignatureId> expected = plainly(all, order);
            QVERIFY(!view.knowsOrder());
            QVERIFY(get(view.rows(15'000, 50)).isEmpty());
            const QList<ShownSignature> first = get(view.rows(0, 64));
            QCOMPARE(first.size(), 64);
            for (qsizetype row = 0; row < first.size(); ++row)
                QCOMPARE(first[row].signature.id, expected[row]);
            get(view.learnOrder(nobody));
            for (const bool settled : {false, true}) {
                if (settled)
                    get(view.settle());
                for (const qint64 offset : {0, 1, 4095, 4096, 9'999, 17'950, 17'999}) {
                    const QList<ShownSignature> rows = get(view.rows(offset, 50));
                    QCOMPARE(rows.size(), std::min<qint64>(50, 18'000 - offset));
                    for (qsizetype row = 0; row < rows.size(); ++row)
                        QCOMPARE(rows[row].signature.id, expected[offset + row]);
                }
            }
            QCOMPARE(get(view.rowOf(expected[12'345])), std::optional<qint64>(12'345));
            query.filter = SignerFilter::of(SignerTrait::Language, {u"fr"_s, u"ar"_s});
            get(view.show(desk.campaign, query));
            QVERIFY(view.knowsOrder());
            QList<Signature> some = all;
            some.removeIf([](const Signature &each) { return each.language == u"en"_s; });
            QCOMPARE(shown(view, 1000), plainly(some, order));
        }
    }

    /// What is written by hand is in every order at once, without making it anew.
    void newSignaturesAreSortedIn()
    {
        Desk desk;
        Lists lists(4);
        import(desk.workspace, desk.campaign, lists.make(17'000));
        SignerStore store(desk.workspace);
        SignerView view(desk.workspace);
        SignerQuery query;
        query.order = {{SignerColumn::Name, false}};
        NoProgress nobody;
        get(view.show(desk.campaign, query));
        get(view.learnOrder(nobody));
        for (int time = 0; time < 3; ++time) {
            for (const QString &name : {u"Aaron"_s, u"de la Tourterelle-Thrushcross-B"_s, u"Ålund"_s, u"zz"_s}) {
                Signature signature;
                signature.firstName = u"Ann"_s;
                signature.lastName = name;
                signature.source = u"paper"_s;
                get(store.add(desk.campaign, signature));
            }
            get(view.show(desk.campaign, query));
            QVERIFY(view.knowsOrder());
            QCOMPARE(shown(view, 1000), plainly(allSignatures(desk.workspace, desk.campaign), query.order));
        }
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    }

    /// Beginnings of words, beside a search that reads every signature.
    void searches()
    {
        SignerView view(m_desk.workspace);
        const QList<Signature> all = allSignatures(m_desk.workspace, m_desk.campaign);
        for (const char *const typed : {"z",
                                        "zo",
                                        "zoe",
                                        "ann mar",
                                        "tourter thrush",
                                        "de la tourterelle-thrushcross-b",
                                        "enough act",
                                        "tree1",
                                        "tree12@ex",
                                        "محم",
                                        "小",
                                        "小明",
                                        "明",
                                        "王",
                                        "montr zoe",
                                        "x y3",
                                        "o'brien",
                                        "obrien",
                                        "example org",
                                        "q",
                                        "ENOUGH Is"}) {
            SignerQuery query;
            query.search = QString::fromUtf8(typed);
            QStringList words =
                QString::fromStdString(fold(query.search))
                    .split(QRegularExpression(u"[^\\w]+|_"_s, QRegularExpression::UseUnicodePropertiesOption),
                           Qt::SkipEmptyParts);
            QList<SignatureId> expected;
            for (const Signature &each : all) {
                const QString text = QString::fromStdString(fold(each.firstName + u' ' + each.lastName + u' ' +
                                                                 each.email + u' ' + each.city + u' ' + each.comment));
                if (std::ranges::all_of(words, [&text](const QString &word) {
                        const QString start = word.front().script() == QChar::Script_Han ? u""_s : u"(?<![^\\W_])"_s;
                        return text.contains(QRegularExpression(start + QRegularExpression::escape(word),
                                                                QRegularExpression::UseUnicodePropertiesOption));
                    }))
                    expected << each.id;
            }
            query.order = {};
            get(view.show(m_desk.campaign, query));
            QVERIFY2(shown(view, 500) == expected,
                     qPrintable(u"%1: %2 for %3"_s.arg(query.search).arg(view.count()).arg(expected.size())));
        }
    }

    void longWordsAndLongComments()
    {
        Desk desk;
        const std::string word(35, 'w');
        import(desk.workspace, desk.campaign,
               {{"Ann", "One", "", "", "", "", word + "x"},
                {"Bo", "Two", "", "", "", "", word + "y"},
                {"Cem", "Three", "", "", "", "", std::string(100'000, 'v') + " end"}});
        QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(QString::fromStdString(word))), 2);
        QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(QString::fromStdString(word + "y"))), 1);
        QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(QString(100'000, u'v'))), 1);
    }

    void otherCampaigns()
    {
        Desk desk;
        const CampaignId other = get(CampaignStore(desk.workspace).add(sampleCampaign(u"other"_s)));
        const Row ann{.firstName = "Ann", .lastName = "Roy", .email = "ann@example.org", .signedAt = "2021-01-01"};
        Row later = ann;
        later.email = "Ann+list@example.org";
        later.signedAt = "2022-01-01";
        import(desk.workspace, other, {later});
        import(desk.workspace, desk.campaign, {ann, {.firstName = "Bo", .lastName = "Li", .email = "bo@example.org"}});
        QCOMPARE(hits(desk.workspace, desk.campaign, filterFor(SignerTrait::Campaign, {u"any"_s})), 1);
        QCOMPARE(hits(desk.workspace, desk.campaign, filterFor(SignerTrait::Campaign, {u"other"_s})), 1);
        QCOMPARE(hits(desk.workspace, desk.campaign, filterFor(SignerTrait::Campaign, {u"no such"_s})), 0);
        QCOMPARE(hits(desk.workspace, desk.campaign, filterFor(SignerTrait::FirstTime, {u"yes"_s})), 2);
        QCOMPARE(hits(desk.workspace, other, filterFor(SignerTrait::FirstTime, {u"no"_s})), 1);
        QCOMPARE(get(SignerStore(desk.workspace).statistics(other)).returning, 1);
        QCOMPARE(get(SignerStore(desk.workspace).statistics(desk.campaign)).returning, 0);
    }

    /// A value's count is what choosing it shows.
    void countsAreWhatAChoiceShows()
    {
        SignerView view(m_desk.workspace);
        SignerQuery query;
        query.search = u"zo"_s;
        query.filter = SignerFilter::both(SignerFilter::of(SignerTrait::Region, {u"QC"_s}),
                                          SignerFilter::of(SignerTrait::Status, {u"valid"_s}));
        for (const SignerTrait trait :
             {SignerTrait::Language, SignerTrait::Source, SignerTrait::Region, SignerTrait::City, SignerTrait::Consent,
              SignerTrait::Status, SignerTrait::Has, SignerTrait::Import, SignerTrait::FirstTime}) {
            get(view.show(m_desk.campaign, query));
            const QList<ValueCount> counts = get(view.counts(trait));
            QVERIFY(!counts.isEmpty());
            for (const ValueCount &each : counts) {
                SignerQuery chosen = query;
                chosen.filter = SignerFilter::of(trait, {each.value});
                for (const SignerFilter &part : query.filter.parts) {
                    if (part.test.trait != trait)
                        chosen.filter = SignerFilter::both(chosen.filter, part);
                }
                QVERIFY2(hits(m_desk.workspace, m_desk.campaign, chosen) == each.count, qPrintable(each.value));
            }
        }
    }

    void addedByHand()
    {
        Desk desk;
        SignerStore store(desk.workspace);
        Signature ann;
        ann.firstName = u"Ann"_s;
        ann.lastName = u"Roy"_s;
        ann.email = u"ann@example.org"_s;
        ann.postalCode = u"H2X 1Y4"_s;
        const Signature first = get(store.add(desk.campaign, ann));
        QCOMPARE(first.status, SignatureStatus::Valid);
        QCOMPARE(get(store.add(desk.campaign, ann)).duplicateOf, first.id);
        QCOMPARE(get(store.find(desk.campaign, u"ANN"_s, u"Roy"_s, u"ANN+x@example.org"_s, {}))->id, first.id);
        QCOMPARE(get(store.find(desk.campaign, u"Ann"_s, u"Roy"_s, {}, u"h2x1y4"_s))->id, first.id);
        QVERIFY(!get(store.find(desk.campaign, u"Bo"_s, u"Roy"_s, u"ann@example.org"_s, {})));
        QCOMPARE(hits(desk.workspace, desk.campaign, searchFor(u"h2x1y4 roy"_s)), 2);
        ann.firstName.clear();
        ann.lastName = u" "_s;
        QVERIFY(!store.add(desk.campaign, ann));
        ann.lastName = u"Roy"_s;
        ann.email = u"no address"_s;
        QVERIFY(!store.add(desk.campaign, ann));
        QVERIFY(!store.add(CampaignId(99), ann));
        QCOMPARE(wrongs(desk.workspace, desk.campaign), QStringList());
    }

    /// Imports, corrections, hand-written ones and taking back, one after the other in any order: what the view shows
    /// is what is there.
    void anyHistory_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyHistory()
    {
        QFETCH(const quint32, seed);
        Lists lists(seed);
        Desk desk;
        desk.workspace.database().query(u"PRAGMA synchronous = OFF"_s);
        SignerStore store(desk.workspace);
        SignerView view(desk.workspace);
        QList<ImportId> imports;
        NoProgress nobody;
        for (int step = 0; step < 12; ++step) {
            const QList<Signature> before = allSignatures(desk.workspace, desk.campaign);
            switch (lists.bounded(4)) {
            case 0:
                if (!imports.isEmpty())
                    get(store.takeBack(imports.takeAt(lists.bounded(int(imports.size()))), nobody));
                break;
            case 1:
                if (!before.isEmpty()) {
                    Signature corrected = before[lists.bounded(int(before.size()))];
                    corrected.lastName = u"Brambleworth %1"_s.arg(step);
                    corrected.email = u"ann%1@example.org"_s.arg(lists.bounded(40));
                    get(store.correct(corrected, {.author = u"Nour"_s, .at = QDateTime::currentDateTimeUtc()}));
                    get(store.withdrawConsent(before[lists.bounded(int(before.size()))].id, u"2022-01-01"_s,
                                              u"a letter"_s));
                }
                break;
            case 2: {
                Signature added;
                added.firstName = u"Zoé"_s;
                added.email = u"ann%1@example.org"_s.arg(lists.bounded(40));
                added.consentEmail = Consent{true, {}, {}, {}, {}};
                get(store.add(desk.campaign, added));
                break;
            }
            default:
                imports << import(desk.workspace, desk.campaign,
                                  lists.make(step % 4 == 3 ? 4500 : int(1 + lists.bounded(900))))
                               .id;
            }
            const QStringList wrong = wrongs(desk.workspace, desk.campaign);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            SignerQuery query;
            query.order = {{SignerColumn::Email, step % 2 == 0}};
            get(view.show(desk.campaign, query));
            get(view.learnOrder(nobody));
            QCOMPARE(shown(view, 2000), plainly(allSignatures(desk.workspace, desk.campaign), query.order));
            QCOMPARE(get(store.statistics(desk.campaign)).mayContact,
                     hits(desk.workspace, desk.campaign, filterFor(SignerTrait::Consent, {u"given"_s})));
        }
    }

    void initTestCase()
    {
        Lists lists(1);
        import(m_desk.workspace, m_desk.campaign, lists.make(1500));
        import(m_desk.workspace, m_desk.campaign, lists.make(300));
    }

private:
    Desk m_desk;
};

static const test::Register<SignerViewTest> registered;
#include "SignerViewTest.moc"
