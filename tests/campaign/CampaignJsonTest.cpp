#include "CampaignJson.h"

#include "RunTests.h"
#include "SmallCampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON, in which ' stands for ", since moc does not read raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A document with all that is required and `members` besides.
QByteArray documentWith(const QByteArray &members)
{
    const QByteArray comma = members.isEmpty() ? "" : ", ";
    return json("{'format': 'broadside-campaign', 'version': 1, 'slug': 'park', 'languages': ['en', 'fr-CA']" + comma +
                members + "}");
}

Campaign fullCampaign()
{
    Campaign campaign = smallCampaign();
    campaign.contactEmail = u"hello@example.org"_s;
    campaign.postalAddress = u"12 Example Street\nMontréal"_s;
    campaign.links = {.site = u"https://example.org/park"_s,
                      .formAction = u"https://example.org/collect"_s,
                      .signElsewhere = u"https://example.net/sign"_s,
                      .donate = u"https://example.org/give"_s,
                      .organisation = u"http://example.org"_s};
    campaign.opens = QDate(2021, 11, 8);
    campaign.closes = QDate(2022, 3, 31);
    campaign.asksPhone = campaign.asksComment = true;
    campaign.accent = u"#00aa7f"_s;
    campaign.picture = {.bytes = QByteArray("\x89PNG\0\r\n\xff", 8), .mediaType = u"image/png"_s, .credit = u"“A”"_s};
    campaign.brief.write({FieldKind::Background, {}}, english, u"One\n\n- \"two\"\n\\three \u2028 🌳 شجرة\n"_s);
    campaign.brief.markCurrent({FieldKind::Background, {}}, french);
    campaign.brief.approve({FieldKind::Title, {}}, english);
    campaign.brief.approve({FieldKind::Title, {}}, french);
    campaign.brief.write({FieldKind::Ask, {}}, english, u"Changed since"_s);
    campaign.brief.write({FieldKind::Post, {}}, french, {});
    campaign.brief.write({FieldKind::Post, {}}, french, u"Une ébauche"_s);
    campaign.brief.write({FieldKind::Summary, {}}, Language::of("ar"), u"لغة أخرى"_s);
    return campaign;
}

} // namespace

class CampaignJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsEverything_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("small") << false;
        QTest::newRow("full") << true;
    }
    void keepsEverything()
    {
        QFETCH(const bool, full);
        const Campaign campaign = full ? fullCampaign() : smallCampaign();
        const QByteArray json = campaignToJson(campaign);
        const Result<Campaign> again = campaignFromJson(json);
        QVERIFY2(again, again ? "" : qUtf8Printable(again.error().what));
        QVERIFY(*again == campaign);
        QCOMPARE(campaignToJson(*again), json);
    }

    void keepsTheStateOfEachText()
    {
        const Campaign campaign = *campaignFromJson(campaignToJson(fullCampaign()));
        QCOMPARE(campaign.brief.state({FieldKind::Title, {}}, french), TextState::Approved);
        QCOMPARE(campaign.brief.state({FieldKind::Ask, {}}, french), TextState::Stale);
        QCOMPARE(campaign.brief.state({FieldKind::Post, {}}, french), TextState::Draft);
        QCOMPARE(campaign.brief.state({FieldKind::Thanks, {}}, french), TextState::Current);
    }

    void writesForPeople()
    {
        const QByteArray json = campaignToJson(fullCampaign());
        QVERIFY(json.startsWith("{\n  \"accent\": \"#00aa7f\",\n"));
        QVERIFY(json.endsWith("}\n"));
        QVERIFY(json.contains("\n    \"background\": {\n      \"source\": \"en\",\n"));
        QVERIFY(json.contains("شجرة"));
        QStringList names = QJsonDocument::fromJson(json).object().keys();
        QVERIFY(std::ranges::is_sorted(names));
    }

    void readsTheLeastThereCanBe()
    {
        const Result<Campaign> campaign = campaignFromJson(documentWith({}));
        QVERIFY(campaign);
        Campaign expected;
        expected.slug = u"park"_s;
        expected.brief.languages = {english, french};
        QVERIFY(*campaign == expected);
    }

    void readsTextsInAllTheirForms()
    {
        const Result<Campaign> campaign = campaignFromJson(
            documentWith("'fields': { "
                         "'title': {'texts': {'EN': 'Title', 'fr-ca': 'Titre'}}, "
                         "'background': {'source': 'fr-CA', 'texts': { "
                         "'fr-CA': ['Un', '', 'Deux'], "
                         "'en': {'body': ['One', '', 'Two'], 'state': 'approved'}, "
                         "'ar': {'body': 'واحد', 'state': 'draft'}}}, "
                         "'post': {'texts': {'en': 'New', 'fr-CA': {'body': 'Vieux', 'made_from': 'Old'}}} "
                         "}, "
                         "'demands': [{'id': 'keep', 'texts': {'en': 'Keep it'}}], "
                         "'targets': [{'id': 'mayor', 'language': 'fr-CA', 'name': {'texts': {'en': 'The Mayor'}}}]"));
        QVERIFY2(campaign, campaign ? "" : qUtf8Printable(campaign.error().what));
        const Brief &brief = campaign->brief;
        const FieldKey background{FieldKind::Background, {}};
        QCOMPARE(brief.body(FieldKind::Title, english), u"Title"_s);
        QCOMPARE(brief.state({FieldKind::Title, {}}, french), TextState::Current);
        QCOMPARE(brief.sourceOf(background), french);
        QCOMPARE(brief.body(background, french), u"Un\n\nDeux"_s);
        QCOMPARE(brief.state(background, english), TextState::Approved);
        QCOMPARE(brief.state(background, Language::of("ar")), TextState::Draft);
        QCOMPARE(brief.state({FieldKind::Post, {}}, french), TextState::Stale);
        QCOMPARE(campaign->demands, QStringList{u"keep"_s});
        QCOMPARE(brief.body({FieldKind::Demand, u"keep"_s}, english), u"Keep it"_s);
        QCOMPARE(campaign->targets.value(0), (Target{.id = u"mayor"_s, .email = {}, .language = french}));
        QCOMPARE(brief.body({FieldKind::TargetName, u"mayor"_s}, english), u"The Mayor"_s);
    }

    void cutsTheSlashOffTheSite()
    {
        const Result<Campaign> campaign =
            campaignFromJson(documentWith("'links': {'site': 'https://example.org/park//'}"));
        QVERIFY(campaign);
        QCOMPARE(campaign->links.site, u"https://example.org/park"_s);
    }

    void refusesOtherDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("%PDF-1.7");
        QTest::newRow("cut short") << documentWith({}).chopped(1);
        QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("another kind") << json("{'format': 'geojson', 'version': 1}");
        QTest::newRow("a kind that is no text") << json("{'format': {'format': 1}, 'version': 1}");
        QTest::newRow("no version") << json("{'format': 'broadside-campaign'}");
        QTest::newRow("a newer version") << json("{'format': 'broadside-campaign', 'version': 2}");
        QTest::newRow("a version as text") << json("{'format': 'broadside-campaign', 'version': '1'}");
        QTest::newRow("deeply nested") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("deeply nested within")
            << documentWith("'fields': " + QByteArray(5'000, '[') + QByteArray(5'000, ']'));
        QTest::newRow("too large") << documentWith("'organisation': '" + QByteArray(50 * 1024 * 1024, 'a') + "'");
    }
    void refusesOtherDocuments()
    {
        QFETCH(const QByteArray, json);
        const Result<Campaign> campaign = campaignFromJson(json);
        QVERIFY(!campaign);
        QVERIFY(!campaign.error().what.isEmpty());
        QVERIFY(campaign.error().what.size() < 300);
        QVERIFY(!campaign.error().next.isEmpty());
    }

    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &members, const QString &place) {
            QTest::newRow(name) << members << place;
        };
        row("unknown member", "'colour': 'red'", u"colour"_s);
        row("unknown member within", "'links': {'shop': 'https://example.org'}", u"links.shop"_s);
        row("unknown field", "'fields': {'titel': {'texts': {'en': 'x'}}}", u"fields.titel"_s);
        row("field of a demand", "'fields': {'demand': {'texts': {'en': 'x'}}}", u"fields.demand"_s);
        row("slug as a path", "'slug': '../park'", u"slug"_s);
        row("slug in capitals", "'slug': 'Park'", u"slug"_s);
        row("slug with a line break", "'slug': 'park\\n'", u"slug"_s);
        row("slug too long", "'slug': '" + QByteArray(65, 'a') + "'", u"slug"_s);
        row("slug missing", "'slug': ''", u"slug"_s);
        row("languages as text", "'languages': 'en'", u"languages"_s);
        row("no languages", "'languages': []", u"languages"_s);
        row("language as a number", "'languages': ['en', 1]", u"languages"_s);
        row("language that is none", "'languages': ['en', 'French']", u"languages"_s);
        row("language twice", "'languages': ['fr-CA', 'FR-ca']", u"languages"_s);
        row("name as a number", "'organisation': 7", u"organisation"_s);
        row("name of two lines", "'organisation': 'a\\nb'", u"organisation"_s);
        row("e-mail with a header", "'contact_email': 'a@example.org\\r\\nBcc: b@example.org'", u"contact_email"_s);
        row("zero character", "'organisation': 'a\\u0000b'", u"organisation"_s);
        row("escape character", "'organisation': 'a\\u001b[2Jb'", u"organisation"_s);
        row("half of a character", "'organisation': '\\ud83d'", u"organisation"_s);
        row("links as a list", "'links': []", u"links"_s);
        row("script as a link", "'links': {'donate': 'javascript:alert(1)'}", u"links.donate"_s);
        row("file as a link", "'links': {'site': 'file:///etc/passwd'}", u"links.site"_s);
        row("link without a host", "'links': {'site': 'https:///x'}", u"links.site"_s);
        row("relative link", "'links': {'organisation': '/x'}", u"links.organisation"_s);
        row("date that is none", "'opens': '2021-02-30'", u"opens"_s);
        row("date of another form", "'closes': '19/10/2021'", u"closes"_s);
        row("date as a number", "'opens': 20211019", u"opens"_s);
        row("goal below nothing", "'goal': -1", u"goal"_s);
        row("half a signature", "'goal': 1.5", u"goal"_s);
        row("goal beyond reason", "'goal': 1e300", u"goal"_s);
        row("goal as text", "'goal': '500'", u"goal"_s);
        row("yes as text", "'asks_phone': 'yes'", u"asks_phone"_s);
        row("one for yes", "'asks_comment': 1", u"asks_comment"_s);
        row("colour by name", "'accent': 'red'", u"accent"_s);
        row("colour with style", "'accent': '#b8321a;}body{display:none'", u"accent"_s);
        row("picture of another type", "'picture': {'media_type': 'text/html', 'base64': 'PGh0bWw+'}",
            u"picture.media_type"_s);
        row("picture without a type", "'picture': {'base64': 'AAAA'}", u"picture.media_type"_s);
        row("picture that is no Base64", "'picture': {'media_type': 'image/png', 'base64': '%%%'}",
            u"picture.base64"_s);
        row("picture cut short", "'picture': {'media_type': 'image/png', 'base64': 'AAAAA'}", u"picture.base64"_s);
        row("picture as a list", "'picture': {'media_type': 'image/png', 'base64': [1]}", u"picture.base64"_s);
        row("fields as a list", "'fields': []", u"fields"_s);
        row("field as text", "'fields': {'title': 'x'}", u"fields.title"_s);
        row("texts as text", "'fields': {'title': {'texts': 'x'}}", u"fields.title.texts"_s);
        row("text as a number", "'fields': {'title': {'texts': {'en': 1}}}", u"fields.title.texts.en"_s);
        row("line as a number", "'fields': {'title': {'texts': {'en': ['a', 1]}}}", u"fields.title.texts.en"_s);
        row("text in no language", "'fields': {'title': {'texts': {'x!': 'a'}}}", u"fields.title.texts.x!"_s);
        row("text twice in a language", "'fields': {'title': {'texts': {'en': 'a', 'EN': 'b'}}}",
            u"fields.title.texts.en"_s);
        row("text too long", "'fields': {'title': {'texts': {'en': '" + QByteArray(100'001, 'a') + "'}}}",
            u"fields.title.texts.en"_s);
        row("unknown state", "'fields': {'title': {'texts': {'en': {'body': 'a', 'state': 'done'}}}}",
            u"fields.title.texts.en.state"_s);
        row("unknown member of a text", "'fields': {'title': {'texts': {'en': {'body': 'a', 'by': 'me'}}}}",
            u"fields.title.texts.en.by"_s);
        row("source that is none", "'fields': {'title': {'source': 'English', 'texts': {}}}", u"fields.title.source"_s);
        row("demands as an object", "'demands': {}", u"demands"_s);
        row("demand as text", "'demands': ['keep']", u"demands[0]"_s);
        row("demand without an id", "'demands': [{'texts': {}}]", u"demands[0].id"_s);
        row("demand twice", "'demands': [{'id': 'a'}, {'id': 'b'}, {'id': 'a'}]", u"demands[2].id"_s);
        row("target twice", "'targets': [{'id': 'a'}, {'id': 'a'}]", u"targets[1].id"_s);
        row("id with a slash", "'targets': [{'id': 'a/b'}]", u"targets[0].id"_s);
        row("target's unknown text", "'targets': [{'id': 'a', 'title': {'texts': {}}}]", u"targets[0].title"_s);
        row("target's language", "'targets': [{'id': 'a', 'language': 1}]", u"targets[0].language"_s);
        row("target's text", "'targets': [{'id': 'a', 'name': {'texts': {'en': null}}}]",
            u"targets[0].name.texts.en"_s);
    }
    void namesThePlaceOfAFault()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const QString, place);
        const Result<Campaign> campaign = campaignFromJson(documentWith(members));
        QVERIFY(!campaign);
        QVERIFY2(campaign.error().what.contains(u": %1: "_s.arg(place)), qUtf8Printable(campaign.error().what));
        QVERIFY(campaign.error().what.size() < 300);
    }

    void readsEachKindOfValueOnlyInItsPlace()
    {
        // Whatever stands in the place of any value, reading ends with a campaign or with an error, and never
        // otherwise.
        const QJsonObject document = QJsonDocument::fromJson(campaignToJson(fullCampaign())).object();
        const QJsonValue strangers[] = {QJsonValue(),
                                        QJsonValue(true),
                                        QJsonValue(-1e308),
                                        QJsonValue(u"\u202e"_s),
                                        QJsonArray{QJsonArray()},
                                        QJsonObject{{u""_s, QJsonObject()}}};
        int refused = 0;
        for (const QString &name : document.keys()) {
            for (const QJsonValue &stranger : strangers) {
                QJsonObject changed = document;
                changed[name] = stranger;
                const Result<Campaign> campaign = campaignFromJson(QJsonDocument(changed).toJson());
                refused += campaign ? 0 : 1;
                QVERIFY2(!campaign || name == u"organisation" || name == u"postal_address" ||
                             name == u"contact_email" || stranger.isBool(),
                         qUtf8Printable(name));
            }
        }
        QVERIFY(refused > 80);
    }
};

static const broadside::test::Register<CampaignJsonTest> registered;

#include "CampaignJsonTest.moc"
