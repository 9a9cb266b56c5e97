#include "HtmlBuilder.h"
#include "RunTests.h"

using namespace Qt::StringLiterals;
using namespace broadside;

class HtmlBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void escapesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s;
        QTest::newRow("quotes") << u"\"x\" 'y'"_s << u"&quot;x&quot; &#39;y&#39;"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("controls") << u"a\u0008\u0085\n\tb"_s << u"a\ufffd\ufffd\n\tb"_s;
        QTest::newRow("noncharacters") << u"\uffff\ufdd0"_s << u"\ufffd\ufffd"_s;
        QTest::newRow("emoji") << u"🌊"_s << u"🌊"_s;
    }
    void escapesText()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(HtmlBuilder().text(text).fragment().html(), written);
        QCOMPARE(HtmlBuilder().element("p", {{"title", text}}, text).fragment().html(),
                 u"<p title=\""_s + written + u"\">"_s + written + u"</p>"_s);
    }

    void keepsUnsafeUrlsOut_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << true;
        QTest::newRow("http in capitals") << u"HTTP://EXAMPLE.ORG"_s << true;
        QTest::newRow("mailto") << u"mailto:a@example.org?subject=b%0D%0Ac"_s << true;
        QTest::newRow("sms") << u"sms:?&body=hello"_s << true;
        QTest::newRow("relative") << u"../assets/page.css"_s << true;
        QTest::newRow("relative with a colon") << u"./a:b"_s << true;
        QTest::newRow("fragment") << u"#sign:now"_s << true;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("javascript in capitals") << u"JaVaScRiPt:alert(1)"_s << false;
        QTest::newRow("javascript after a space") << u" javascript:alert(1)"_s << false;
        QTest::newRow("javascript after a control") << u"\u0001javascript:alert(1)"_s << false;
        QTest::newRow("javascript with a line break") << u"java\nscript:alert(1)"_s << false;
        QTest::newRow("javascript with a tab") << u"java\tscript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << false;
        QTest::newRow("vbscript") << u"vbscript:msgbox(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("blob") << u"blob:https://example.org/1"_s << false;
    }
    void keepsUnsafeUrlsOut()
    {
        QFETCH(QString, url);
        QFETCH(bool, isSafe);
        QCOMPARE(isSafeUrl(url), isSafe);
        for (const HtmlName name : {HtmlName("href"), HtmlName("src"), HtmlName("action")}) {
            const QString html = HtmlBuilder().element("a", {{name, url}}, u"x"_s).fragment().html();
            QCOMPARE(html == u"<a>x</a>"_s, !isSafe);
        }
    }

    void knowsWebAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isWeb");
        QTest::newRow("https") << u"https://example.org"_s << true;
        QTest::newRow("port") << u"http://192.168.1.4:8080/sign"_s << true;
        QTest::newRow("no host") << u"https:///sign"_s << false;
        QTest::newRow("relative") << u"sign/index.html"_s << false;
        QTest::newRow("mailto") << u"mailto:a@example.org"_s << false;
        QTest::newRow("like http") << u"httpx://example.org"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("policy") << u"https://a.example; script-src *"_s << false;
    }
    void knowsWebAddresses()
    {
        QFETCH(QString, url);
        QFETCH(bool, isWeb);
        QCOMPARE(isWebUrl(url), isWeb);
    }

    void nests()
    {
        HtmlBuilder html;
        html.element("ul", {{"class", "list"}}, [&] { html.element("li", {}, u"one"_s).element("li", {}, u"two"_s); });
        html.open("br").open("input", {{"required"}});
        QCOMPARE(html.fragment().html(), u"<ul class=\"list\"><li>one</li><li>two</li></ul><br><input required>"_s);
    }

    void closesWhatIsOpen()
    {
        HtmlBuilder html;
        html.open("html").open("body").text(u"x"_s);
        QCOMPARE(html.document(), QByteArray("<!DOCTYPE html>\n<html><body>x</body></html>\n"));
        QCOMPARE(html.document(), QByteArray("<!DOCTYPE html>\n\n"));
    }
};

static const broadside::test::Register<HtmlBuilderTest> registered;
#include "HtmlBuilderTest.moc"
