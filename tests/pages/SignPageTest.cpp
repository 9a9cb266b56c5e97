#include "PageSample.h"
#include "RunTests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace broadside;
using namespace broadside::test;

namespace {

/// What is read, without markup.
QString shown(QString html)
{
    return html.mid(html.indexOf("<body"_L1)).remove(QRegularExpression(u"<[^>]*>"_s)).simplified();
}

QString policy(const QString &html)
{
    static const QRegularExpression meta(u"<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">"_s);
    return meta.match(html).captured(1).replace("&#39;"_L1, "'"_L1);
}

void removeText(CampaignSnapshot &snapshot, FieldKind kind)
{
    std::erase_if(snapshot.campaign.brief.fields, [kind](const auto &field) { return field.first.kind == kind; });
}

} // namespace

class SignPageTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryPart_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("title") << u"<h1>Free the river</h1>"_s;
        QTest::newRow("document's title") << u"<title>Free the river</title>"_s;
        QTest::newRow("picture")
            << u"<img src=\"../../assets/picture.svg\" alt=\"A weir in the morning\" width=\"1600\" height=\"900\">"_s;
        QTest::newRow("ask") << u"<p class=\"ask\">Take down the old weir this summer.</p>"_s;
        QTest::newRow("target") << u"<strong>Jo Weirman</strong> <span>Mayor</span>"_s;
        QTest::newRow("summary") << u"<p class=\"summary\">The weir holds back fish and mud.</p>"_s;
        QTest::newRow("counter") << u"<strong>1,234</strong>"_s;
        QTest::newRow("goal") << u"<progress max=\"2000\" value=\"1234\" aria-label=\"1,234 of 2,000 signatures\">"_s;
        QTest::newRow("end") << u"Open until 4 May 2031"_s;
        QTest::newRow("form") << u"<form method=\"post\" action=\"https://collect.example.org:8443/sign\""_s;
        QTest::newRow("campaign") << u"<input type=\"hidden\" name=\"campaign\" value=\"river\">"_s;
        QTest::newRow("language") << u"<input type=\"hidden\" name=\"language\" value=\"en\">"_s;
        QTest::newRow("first name") << u"name=\"first_name\" type=\"text\" autocomplete=\"given-name\""_s;
        QTest::newRow("last name") << u"name=\"last_name\" type=\"text\" autocomplete=\"family-name\""_s;
        QTest::newRow("e-mail") << u"name=\"email\" type=\"email\" autocomplete=\"email\""_s;
        QTest::newRow("postal code") << u"name=\"postal_code\" type=\"text\" autocomplete=\"postal-code\""_s;
        QTest::newRow("country") << u"name=\"country\" type=\"text\" autocomplete=\"country-name\""_s;
        QTest::newRow("consent") << u"name=\"consent_email\" type=\"checkbox\" value=\"yes\">"_s;
        QTest::newRow("wording") << u"<label for=\"consent-email\">Write to me about the river.</label>"_s;
        QTest::newRow("data") << u"<p>We keep your name until 2031.</p>"_s;
        QTest::newRow("demands") << u"<ol><li>Let the water flow.</li>\n<li>Count the fish each year.</li>\n</ol>"_s;
        QTest::newRow("background")
            << u"<h3>How it began</h3><p>See <a href=\"https://example.org/study\">the study</a>.</p>"_s;
        QTest::newRow("organisations") << u"<li>Otter Trust</li>"_s;
        QTest::newRow("share link") << u"<a href=\"https://www.facebook.com/sharer/sharer.php?u="_s;
        QTest::newRow("contact") << u"href=\"mailto:hello@example.org\""_s;
        QTest::newRow("credit") << u"<bdi>A. Painter</bdi>"_s;
        QTest::newRow("skip link") << u"<a class=\"skip\" href=\"#content\">"_s;
        QTest::newRow("canonical") << u"<link rel=\"canonical\" href=\"https://river.example.org/en/sign/\">"_s;
        QTest::newRow("itself")
            << u"<link rel=\"alternate\" hreflang=\"en\" href=\"https://river.example.org/en/sign/\">"_s;
        QTest::newRow("sibling")
            << u"<link rel=\"alternate\" hreflang=\"ar\" href=\"https://river.example.org/ar/sign/\">"_s;
        QTest::newRow("all others")
            << u"<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://river.example.org/\">"_s;
        QTest::newRow("card")
            << u"<meta property=\"og:image\" content=\"https://river.example.org/assets/card-en.png\">"_s;
        QTest::newRow("card's width") << u"<meta property=\"og:image:width\" content=\"1200\">"_s;
        QTest::newRow("card's height") << u"<meta property=\"og:image:height\" content=\"630\">"_s;
        QTest::newRow("card on X") << u"<meta name=\"twitter:card\" content=\"summary_large_image\">"_s;
    }
    void holdsEveryPart()
    {
        QFETCH(QString, part);
        QVERIFY(signPage(pageSample()).contains(part));
    }

    void neverTicksConsent() { QVERIFY(!signPage(pageSample()).contains("checked"_L1)); }

    void asksForWhatTheCampaignWants()
    {
        CampaignSnapshot snapshot = pageSample();
        QVERIFY(!signPage(snapshot).contains("name=\"phone\""_L1));
        QVERIFY(!signPage(snapshot).contains("name=\"comment\""_L1));
        snapshot.campaign.asksPhone = true;
        snapshot.campaign.asksComment = true;
        QVERIFY(signPage(snapshot).contains("name=\"phone\" type=\"tel\" autocomplete=\"tel\""_L1));
        QVERIFY(signPage(snapshot).contains("<textarea id=\"comment\" name=\"comment\""_L1));
    }

    void signsElsewhere()
    {
        CampaignSnapshot snapshot = pageSample();
        snapshot.campaign.links.formAction.clear();
        snapshot.campaign.links.signElsewhere = u"https://petition.example.org/7"_s;
        const QString html = signPage(snapshot);
        QVERIFY(!html.contains("method=\"post\""_L1));
        QVERIFY(html.contains("<a class=\"button\" href=\"https://petition.example.org/7\">"_L1));
        QVERIFY(policy(html).endsWith("form-action 'none'"_L1));
    }

    void saysThatSigningIsToCome()
    {
        CampaignSnapshot snapshot = pageSample();
        snapshot.campaign.links.formAction.clear();
        const QString html = signPage(snapshot);
        QVERIFY(!html.contains("method=\"post\""_L1));
        QVERIFY(shown(html).contains("You will soon be able to sign here."_L1));
    }

    void allowsOnlyOwnFiles()
    {
        const QString html = signPage(pageSample());
        QCOMPARE(policy(html),
                 u"default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; "
                 "form-action 'self' https://collect.example.org:8443"_s);
        QVERIFY(!html.contains(" style="_L1));
        QCOMPARE(html.count("<script"_L1), 1);
        QVERIFY(html.contains("<script src=\"../../assets/page.js\" defer></script>"_L1));
    }

    void takesNoUnsafeFormAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("adds to the policy") << u"https://a.example; script-src *"_s;
        QTest::newRow("quotes") << u"https://a.example\" onsubmit=\"alert(1)"_s;
        QTest::newRow("mail") << u"mailto:a@example.org"_s;
    }
    void takesNoUnsafeFormAddress()
    {
        QFETCH(QString, address);
        CampaignSnapshot snapshot = pageSample();
        snapshot.campaign.links.formAction = address;
        const QString html = signPage(snapshot);
        QVERIFY(!html.contains("method=\"post\""_L1));
        QVERIFY(!policy(html).contains('*'));
        QVERIFY(!html.contains("onsubmit"_L1));
    }

    void isRightToLeft()
    {
        const QString html = signPage(pageSample(), "ar");
        QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"_L1));
        QVERIFY(html.contains(u"<h1>حرروا النهر</h1>"_s));
        QVERIFY(signPage(pageSample()).contains("<html lang=\"en\" dir=\"ltr\">"_L1));
    }

    void countsInTheLanguagesOwnDigits()
    {
        const QLocale arabic(u"ar"_s);
        QVERIFY(signPage(pageSample(), "ar").contains(arabic.toString(1234)));
    }

    void leavesOutWhatIsMissing()
    {
        // Arabic has no background, organisations, target, consent or privacy: nothing English takes their place.
        const QString html = signPage(pageSample(), "ar");
        for (const char *part : {"class=\"more\"", "class=\"targets\"", "consent_email", "id=\"privacy\"", "#privacy"})
            QVERIFY2(!html.contains(QLatin1StringView(part)), part);
        for (const char *english : {"study", "Otter", "Weirman", "Write to me", "We keep"})
            QVERIFY2(!html.contains(QLatin1StringView(english)), english);
    }

    void standsWithoutAnyExtra()
    {
        CampaignSnapshot snapshot = pageSample();
        snapshot.campaign.picture = {};
        snapshot.campaign.links = {};
        snapshot.campaign.goal = 0;
        snapshot.campaign.closes = {};
        snapshot.figures.signatures = 0;
        snapshot.campaign.demands.clear();
        for (const FieldKind kind : {FieldKind::Background, FieldKind::Organisations, FieldKind::Privacy})
            removeText(snapshot, kind);
        const QString html = signPage(snapshot);
        for (const char *part : {"<img", "<progress", "canonical", "hreflang=\"x-default\"", "og:image", "og:url",
                                 "class=\"demands\"", "class=\"more\"", "class=\"privacy\"", "class=\"share\""})
            QVERIFY2(!html.contains(QLatin1StringView(part)), part);
        QVERIFY(html.contains("<h1>Free the river</h1>"_L1));
        QVERIFY(shown(html).contains("Be the first to sign"_L1));
    }

    void reachesItsGoal()
    {
        CampaignSnapshot snapshot = pageSample();
        snapshot.figures.signatures = 2500;
        const QString html = signPage(snapshot);
        QVERIFY(html.contains("<progress max=\"2000\" value=\"2000\" aria-label=\"2,500 of 2,000 signatures\">"_L1));
        QVERIFY(shown(html).contains("Our goal of 2,000 is reached"_L1));
    }

    void escapesEveryField()
    {
        CampaignSnapshot snapshot = pageSample();
        Campaign &campaign = snapshot.campaign;
        for (auto &[key, field] : campaign.brief.fields) {
            for (auto &[language, text] : field.texts)
                text.body = hostileText();
        }
        campaign.organisation = hostileText();
        campaign.postalAddress = hostileText();
        campaign.contactEmail = hostileText();
        campaign.slug = hostileText();
        campaign.picture.credit = hostileText();
        campaign.links.donate = u"javascript:alert(1)"_s;
        campaign.links.organisation = u"javascript:alert(1)"_s;
        for (const QString &html :
             {signPage(snapshot), thanksPage(snapshot), doorPage(snapshot), signPage(snapshot, "ar")}) {
            QCOMPARE(html.count("<script"_L1), 1);
            QCOMPARE(html.count("<title"_L1), 1);
            QVERIFY(!html.contains("<img src=x"_L1));
            QVERIFY(!html.contains("javascript:"_L1));
            static const QRegularExpression handler(u"<[^>\"]*(\"[^\"]*\"[^>\"]*)*\\son[a-z]+=[^>]*>"_s);
            QVERIFY(!handler.match(html).hasMatch());
        }
    }

    void takesATitleOfAnyLength()
    {
        CampaignSnapshot snapshot = pageSample();
        const QString title = u"<river> "_s.repeated(1250);
        snapshot.campaign.brief.write({FieldKind::Title, {}}, Language::of("en"), title);
        const QString escaped = u"&lt;river&gt; "_s.repeated(1250).trimmed();
        QVERIFY(signPage(snapshot).contains(u"<h1>"_s + escaped + u"</h1>"_s));
    }

    void isTheSameEveryTime() { QCOMPARE(signPage(pageSample()), signPage(pageSample())); }
};

static const broadside::test::Register<SignPageTest> registered;
#include "SignPageTest.moc"
