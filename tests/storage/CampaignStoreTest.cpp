#include "RunTests.h"
#include "Sample.h"
#include "SignerRecords.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

const Stamp stamp{u"Ana"_s, QDateTime::fromString(u"2021-10-19T14:05:00.000Z"_s, Qt::ISODateWithMs)};

} // namespace

class CampaignStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAddedIsLoaded();
    void emptyCampaignIsLoaded();
    void textIsSaved();
    void firstLanguageOfAFieldIsItsSource();
    void settingsAreSavedWithoutTexts();
    void textsOfADemandOutliveIt();
    void find_data();
    void find();
    void slugsAreUnique();
    void slugsAreWellFormed_data();
    void slugsAreWellFormed();
    void goneCampaign();
    void listShowsTitlesAndCounts();
    void snapshotHoldsFigures();
    void unknownKindOfTextIsKept();
    void twoWindowsSeeEachOthersTexts();
};

void CampaignStoreTest::whatWasAddedIsLoaded()
{
    const Desk desk;
    Workspace again = get(Workspace::open(desk.path));
    QCOMPARE(get(CampaignStore(again).load(desk.campaign)), sampleCampaign());
}

void CampaignStoreTest::emptyCampaignIsLoaded()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign empty;
    empty.slug = u"empty"_s;
    const CampaignId id = get(store.add(empty));
    QCOMPARE(get(store.load(id)), empty);
    QCOMPARE(get(store.load(desk.campaign)), sampleCampaign());
}

void CampaignStoreTest::textIsSaved()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign campaign = sampleCampaign();
    const FieldKey key{FieldKind::Title, {}};
    const Language fr = Language::of("fr-CA");
    const Text text = campaign.brief.write(key, fr, u"Une eau plus propre"_s);
    get(store.saveText(desk.campaign, key, fr, text, stamp));
    QCOMPARE(get(store.load(desk.campaign)), campaign);
    const Text emptied = campaign.brief.write(key, fr, {});
    get(store.saveText(desk.campaign, key, fr, emptied, stamp));
    QCOMPARE(get(store.load(desk.campaign)), campaign);
}

void CampaignStoreTest::firstLanguageOfAFieldIsItsSource()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign campaign = sampleCampaign();
    const Language ar = Language::of("ar");
    for (const FieldKind kind : {FieldKind::Summary, FieldKind::Thanks}) {
        for (const Language &language : {ar, Language::of("en")}) {
            const Text text = campaign.brief.write({kind, {}}, language, u"شكرا"_s);
            get(store.saveText(desk.campaign, {kind, {}}, language, text, stamp));
        }
    }
    const Campaign loaded = get(store.load(desk.campaign));
    QCOMPARE(loaded.brief.sourceOf({FieldKind::Summary, {}}), ar);
    QCOMPARE(loaded.brief.sourceOf({FieldKind::Thanks, {}}), ar);
    QCOMPARE(loaded, campaign);
}

void CampaignStoreTest::settingsAreSavedWithoutTexts()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign changed = sampleCampaign();
    changed.slug = u"cleaner-river"_s;
    changed.organisation = u"Others"_s;
    changed.links = {};
    changed.opens = QDate();
    changed.goal = 0;
    changed.asksComment = true;
    changed.picture = {};
    changed.targets = {{u"t3"_s, u"mayor@city.example"_s, Language::of("en")}};
    changed.brief.languages = {Language::of("ar"), Language::of("en")};
    Campaign withOtherTexts = changed;
    withOtherTexts.brief.fields.clear();
    get(store.saveSettings(desk.campaign, withOtherTexts));
    QCOMPARE(get(store.load(desk.campaign)), changed);
}

void CampaignStoreTest::textsOfADemandOutliveIt()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign campaign = sampleCampaign();
    campaign.demands = {u"d2"_s};
    get(store.saveSettings(desk.campaign, campaign));
    QCOMPARE(get(store.load(desk.campaign)).demands, QStringList{u"d2"_s});
    get(store.saveSettings(desk.campaign, sampleCampaign()));
    QCOMPARE(get(store.load(desk.campaign)), sampleCampaign());
}

void CampaignStoreTest::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("slug") << "clean-river" << 1;
    QTest::newRow("number") << "1" << 1;
    QTest::newRow("slug that is another's number") << "2" << 3;
    QTest::newRow("second by slug") << "second" << 2;
    QTest::newRow("case") << "Clean-River" << 0;
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("zero") << "0" << 0;
    QTest::newRow("negative") << "-1" << 0;
    QTest::newRow("SQL") << "' OR 1=1 --" << 0;
    QTest::newRow("pattern") << "%" << 0;
}

void CampaignStoreTest::find()
{
    QFETCH(const QString, text);
    QFETCH(const int, expected);
    Desk desk;
    CampaignStore store(desk.workspace);
    get(store.add(sampleCampaign(u"second"_s)));
    get(store.add(sampleCampaign(u"2"_s)));
    const Result<CampaignId> found = store.find(text);
    QCOMPARE(found.has_value(), expected != 0);
    if (found) {
        QCOMPARE(qToUnderlying(*found), expected);
    } else {
        QVERIFY(found.error().next.contains(u"clean-river, second, 2"_s));
    }
}

void CampaignStoreTest::slugsAreUnique()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    QVERIFY(!store.add(sampleCampaign()).has_value());
    const CampaignId other = get(store.add(sampleCampaign(u"other"_s)));
    const Result<void> saved = store.saveSettings(other, sampleCampaign());
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().what.contains(u"clean-river"_s));
    QCOMPARE(get(store.list()).size(), 2);
    QCOMPARE(get(store.load(other)), sampleCampaign(u"other"_s));
}

void CampaignStoreTest::slugsAreWellFormed_data()
{
    QTest::addColumn<QString>("slug");
    QTest::newRow("empty") << "";
    QTest::newRow("space") << "a b";
    QTest::newRow("capital") << "River";
    QTest::newRow("accent") << u"rivière"_s;
    QTest::newRow("path") << "../river";
    QTest::newRow("line break") << "river\n";
}

void CampaignStoreTest::slugsAreWellFormed()
{
    QFETCH(const QString, slug);
    Desk desk;
    CampaignStore store(desk.workspace);
    QVERIFY(!store.add(sampleCampaign(slug)).has_value());
    QVERIFY(!store.saveSettings(desk.campaign, sampleCampaign(slug)).has_value());
    QCOMPARE(get(store.load(desk.campaign)), sampleCampaign());
}

void CampaignStoreTest::goneCampaign()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    const auto gone = static_cast<CampaignId>(77);
    const QStringList before = contentOf(desk.workspace);
    QVERIFY(!store.load(gone).has_value());
    QVERIFY(!store.snapshot(gone).has_value());
    QVERIFY(!store.saveSettings(gone, sampleCampaign(u"gone"_s)).has_value());
    QVERIFY(!store.saveText(gone, {FieldKind::Title, {}}, Language::of("en"), {}, stamp).has_value());
    QVERIFY(!ImportSession::begin(desk.workspace, gone, {.fileName = u"list.csv"_s}).has_value());
    QCOMPARE(contentOf(desk.workspace), before);
}

void CampaignStoreTest::listShowsTitlesAndCounts()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    Campaign untitled;
    untitled.slug = u"untitled"_s;
    const CampaignId second = get(store.add(untitled));
    import(desk.workspace, desk.campaign,
           {{"Anne", "Roy", "anne@example.org"}, {"anne", "roy", "ANNE@example.org"}, {"Bo", "Li", ""}});
    const QList<CampaignSummary> expected = {
        {desk.campaign, u"clean-river"_s, u"A clean river"_s, {u"en"_s, u"fr-CA"_s, u"ar"_s}, 2, 5000},
        {second, u"untitled"_s, {}, {}, 0, 0},
    };
    QCOMPARE(get(store.list()), expected);
    // Those that were typed in count too, unless they are there already.
    Signature byHand;
    byHand.firstName = u"Cy"_s;
    byHand.lastName = u"Lavoie"_s;
    get(SignerStore(desk.workspace).add(desk.campaign, byHand));
    byHand.firstName = u"Anne"_s;
    byHand.lastName = u"Roy"_s;
    byHand.email = u"anne@example.org"_s;
    get(SignerStore(desk.workspace).add(desk.campaign, byHand));
    QCOMPARE(get(store.list()).first().signatures, 3);
}

void CampaignStoreTest::snapshotHoldsFigures()
{
    Desk desk;
    import(desk.workspace, desk.campaign, {{"Anne", "Roy", "anne@example.org"}, {"anne", "roy", "ANNE@example.org"}});
    const CampaignSnapshot expected{sampleCampaign(), {1}};
    QCOMPARE(get(CampaignStore(desk.workspace).snapshot(desk.campaign)), expected);
    PaperCount paper;
    paper.count = 12;
    get(SignerRecords(desk.workspace).savePaperCount(desk.campaign, paper));
    QCOMPARE(get(CampaignStore(desk.workspace).snapshot(desk.campaign)).figures.signatures, 13);
}

void CampaignStoreTest::unknownKindOfTextIsKept()
{
    Desk desk;
    CampaignStore store(desk.workspace);
    desk.workspace.database().query(
        u"INSERT INTO field (campaign, kind, item, source) VALUES (?, 'jingle', '', 'en')"_s, desk.campaign);
    QCOMPARE(get(store.load(desk.campaign)), sampleCampaign());
    get(store.saveSettings(desk.campaign, sampleCampaign()));
    QCOMPARE(desk.workspace.database().number(u"SELECT count(*) FROM field WHERE kind = 'jingle'"_s), 1);
}

void CampaignStoreTest::twoWindowsSeeEachOthersTexts()
{
    Desk desk;
    Workspace other = get(Workspace::open(desk.path));
    const FieldKey key{FieldKind::Ask, {}};
    const Language en = Language::of("en");
    Campaign campaign = sampleCampaign();
    for (int turn = 0; turn < 10; ++turn) {
        Workspace &writer = turn % 2 == 0 ? desk.workspace : other;
        Workspace &reader = turn % 2 == 0 ? other : desk.workspace;
        const Text text = campaign.brief.write(key, en, u"Clean it, %1"_s.arg(turn));
        get(CampaignStore(writer).saveText(desk.campaign, key, en, text, stamp));
        QCOMPARE(get(CampaignStore(reader).load(desk.campaign)), campaign);
    }
}

static const test::Register<CampaignStoreTest> registered;
#include "CampaignStoreTest.moc"
