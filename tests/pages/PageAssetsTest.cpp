#include "PageAssets.h"
#include "PageSample.h"
#include "RunTests.h"

using namespace Qt::StringLiterals;
using namespace broadside;

namespace {

QByteArray asset(const CampaignSnapshot &snapshot, const QString &name)
{
    for (const PageAsset &one : pageAssets(snapshot, themeOf(snapshot.campaign))) {
        if (one.name == name)
            return one.bytes;
    }
    return {};
}

} // namespace

class PageAssetsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatPagesAskFor()
    {
        const CampaignSnapshot snapshot = test::pageSample();
        QVERIFY(asset(snapshot, u"page.css"_s).contains("@media print"));
        QVERIFY(asset(snapshot, u"page.js"_s).size() <= 3 * 1024);
        QVERIFY(asset(snapshot, u"picture.svg"_s).startsWith("<svg"));
    }

    void wearsTheOrganisationsColour()
    {
        CampaignSnapshot snapshot = test::pageSample();
        snapshot.campaign.accent = u"#004488"_s;
        const Theme theme = themeOf(snapshot.campaign);
        const QString css = QString::fromUtf8(asset(snapshot, u"page.css"_s));
        QVERIFY(css.contains(u"--accent:"_s + theme.accent.name()));
        QVERIFY(css.contains(u"--accent:"_s + theme.accentOnDark.name()));
        QVERIFY(asset(snapshot, u"icon.svg"_s).contains(theme.accent.name().toUtf8()));
        QVERIFY(!asset(snapshot, u"icon.svg"_s).contains('@'));
    }

    void asksNoOtherHost()
    {
        const CampaignSnapshot snapshot = test::pageSample();
        const QByteArray css = asset(snapshot, u"page.css"_s);
        QVERIFY(!css.contains("url(") && !css.contains("@import") && !css.contains("http:"));
        const QByteArray js = asset(snapshot, u"page.js"_s);
        QVERIFY(!js.contains("fetch(") && !js.contains("cookie") && !js.contains("localStorage"));
    }

    void namesPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("name");
        QTest::newRow("svg") << QByteArray("x") << u"image/svg+xml"_s << u"picture.svg"_s;
        QTest::newRow("png") << QByteArray("x") << u"image/png"_s << u"picture.png"_s;
        QTest::newRow("jpeg") << QByteArray("x") << u"image/jpeg"_s << u"picture.jpg"_s;
        QTest::newRow("unknown kind") << QByteArray("x") << u"text/html"_s << QString();
        QTest::newRow("no bytes") << QByteArray() << u"image/png"_s << QString();
    }
    void namesPictures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        QTEST(pictureName({.bytes = bytes, .mediaType = mediaType, .credit = {}}), "name");
    }

    void publishesNoScriptWithAPicture()
    {
        CampaignSnapshot snapshot = test::pageSample();
        snapshot.campaign.picture.bytes =
            R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" onload="alert(1)"><script>alert(2)</script>)svg"
            R"svg(<image href="https://example.org/p.png"/><circle r="3"/></svg>)svg";
        const QByteArray published = asset(snapshot, u"picture.svg"_s);
        QVERIFY(published.contains("circle"));
        QVERIFY(!published.contains("alert"));
        QVERIFY(!published.contains("example.org"));
        snapshot.campaign.picture.bytes = "<html><script>alert(1)</script></html>";
        QVERIFY(asset(snapshot, u"picture.svg"_s).isEmpty());
    }
};

static const broadside::test::Register<PageAssetsTest> registered;
#include "PageAssetsTest.moc"
