#include "PageSample.h"
#include "RunTests.h"

using namespace Qt::StringLiterals;
using namespace broadside;
using namespace broadside::test;

/// The thank-you page and the site's door.
class SitePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void thanksInEightParts()
    {
        const QString html = thanksPage(pageSample());
        const QStringList parts{
            u"<h1>Share this campaign with your friends</h1>"_s,
            u"<img src=\"../../assets/picture.svg\""_s,
            u"Thank you for <em>signing</em>."_s,
            u"<p class=\"ask\">Take down the old weir this summer.</p>"_s,
            u"<strong>Jo Weirman</strong> <span>Mayor</span>"_s,
            u">Encourage your friends to do the same</h2>"_s,
            u"<p>Tell three friends.</p>"_s,
            u"<a href=\"https://www.facebook.com/sharer/sharer.php?u="_s,
            u"<p>Boats cost money.</p>"_s,
            u"<a class=\"button\" href=\"https://river.example.org/donate\">"_s,
            u"<a href=\"../sign/index.html\">"_s,
            u"<h2 id=\"more\">"_s,
            u"<li>Otter Trust</li>"_s,
            u"<h2 id=\"demands\">"_s,
            u"<li>Let the water flow.</li>"_s,
        };
        qsizetype at = 0;
        for (const QString &part : parts) {
            const qsizetype found = html.indexOf(part, at);
            QVERIFY2(found >= at, qUtf8Printable(part));
            at = found;
        }
    }

    void thanksWithoutMissingParts()
    {
        const QString html = thanksPage(pageSample(), "ar");
        QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"_L1));
        for (const char *part : {"class=\"donate\"", "class=\"more\"", "class=\"targets\"", "Boats", "Mayor", "study"})
            QVERIFY2(!html.contains(QLatin1StringView(part)), part);
    }

    void thanksWithAnAppealButNoAddress()
    {
        CampaignSnapshot snapshot = pageSample();
        snapshot.campaign.links.donate = u"data:text/html,x"_s;
        const QString html = thanksPage(snapshot);
        QVERIFY(html.contains("Boats cost money."_L1));
        QVERIFY(!html.contains("data:text"_L1));
    }

    void namesItsAlternates()
    {
        const QString html = thanksPage(pageSample(), "ar");
        QVERIFY(html.contains("<link rel=\"canonical\" href=\"https://river.example.org/ar/thanks/\">"_L1));
        QVERIFY(html.contains("hreflang=\"en\" href=\"https://river.example.org/en/thanks/\">"_L1));
        QVERIFY(html.contains("hreflang=\"x-default\" href=\"https://river.example.org/en/thanks/\">"_L1));
    }

    void marksTheLanguageInView()
    {
        const QString html = thanksPage(pageSample(), "ar");
        QVERIFY(html.contains(
            "<a href=\"../../ar/thanks/index.html\" hreflang=\"ar\" lang=\"ar\" aria-current=\"page\">"_L1));
        QVERIFY(html.contains("<a href=\"../../en/thanks/index.html\" hreflang=\"en\" lang=\"en\">"_L1));
    }

    void tellsTwoKindsOfALanguageApart()
    {
        CampaignSnapshot snapshot = pageSample();
        const Language british = Language::of("en-GB");
        snapshot.campaign.brief.languages.append(british);
        snapshot.campaign.brief.write({FieldKind::Title, {}}, british, u"Free the river, please"_s);
        const QString html = doorPage(snapshot);
        QVERIFY(html.contains(british.nativeName()));
        QVERIFY(html.contains("href=\"en-GB/sign/index.html\""_L1));
    }

    void opensTheDoorInEveryLanguage()
    {
        const QString html = doorPage(pageSample());
        QVERIFY(html.contains("<link rel=\"stylesheet\" href=\"assets/page.css\">"_L1));
        QVERIFY(html.contains("<link rel=\"canonical\" href=\"https://river.example.org/\">"_L1));
        QVERIFY(html.contains("hreflang=\"x-default\" href=\"https://river.example.org/\">"_L1));
        QVERIFY(html.contains(
            "<li lang=\"en\" dir=\"ltr\"><a class=\"card\" href=\"en/sign/index.html\" hreflang=\"en\">"_L1));
        QVERIFY(html.contains(
            "<li lang=\"ar\" dir=\"rtl\"><a class=\"card\" href=\"ar/sign/index.html\" hreflang=\"ar\">"_L1));
        QVERIFY(html.contains(u"<span>حرروا النهر</span>"_s));
    }
};

static const broadside::test::Register<SitePagesTest> registered;
#include "SitePagesTest.moc"
