#include "HtmlToMarkdown.h"
#include "RunTests.h"

using namespace broadside;

class HtmlToMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void writesCleanMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("paragraphs") << "<p>One</p><p>Two\n  lines</p>" << "One\n\nTwo lines";
        QTest::newRow("headings") << "<h1>Top</h1><h3>Third</h3>text" << "## Top\n\n### Third\n\ntext";
        QTest::newRow("bold and italic") << "<p><b>Bold </b>and <em>italic</em></p>" << "**Bold** and *italic*";
        QTest::newRow("both") << "<p><b><i>all</i></b></p>" << "***all***";
        QTest::newRow("styled") << "<p><span style='font-weight:700'>B</span><span style='font-style:italic'>I</span></p>"
                                << "**B***I*";
        QTest::newRow("the office wrapper of a copied document")
            << "<b style='font-weight:normal' id='docs-internal-guid-1'><p><span>plain</span></p></b>" << "plain";
        QTest::newRow("link") << "<a href='https://example.org/a(b)'>here</a>" << "[here](https://example.org/a%28b%29)";
        QTest::newRow("mail") << "<a href='mailto:a@example.org'>write</a>" << "[write](mailto:a@example.org)";
        QTest::newRow("no script") << "<a href='javascript:alert(1)'>click</a><script>x()</script>" << "click";
        QTest::newRow("no data") << "<a href='data:text/html,x'>click</a><img src=x onerror=y>" << "click";
        QTest::newRow("list") << "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>after</p>"
                              << "- a\n- b\n  - c\n\nafter";
        QTest::newRow("numbers") << "<ol><li>a<li>b</ol>" << "1. a\n2. b";
        QTest::newRow("a word processor's list")
            << "<p class=MsoListParagraphCxSpFirst><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>First</p>"
               "<p class=MsoListParagraphCxSpLast><span>·&nbsp; </span><b>Second</b></p>"
            << "- First\n- **Second**";
        QTest::newRow("quotation") << "<blockquote><p>said</p></blockquote>" << "> said";
        QTest::newRow("line break") << "one<br>two" << "one\\\ntwo";
        QTest::newRow("hidden") << "<p>seen<span style='display:none'>not</span><span hidden>nor</span></p><!-- c -->" << "seen";
        QTest::newRow("entities") << "<p>&lt;b&gt; &amp; 10&nbsp;%</p>" << "\\<b> & 10\u00a0%";
        QTest::newRow("what Markdown would read") << "<p>*no* _no_ [no]</p><p># no</p><p>- no</p><p>1. no</p>"
                                                  << "\\*no\\* \\_no\\_ \\[no\\]\n\n\\# no\n\n\\- no\n\n1\\. no";
        QTest::newRow("table") << "<table><tr><td>a</td><td>b</td></tr></table>" << "a\n\nb";
        QTest::newRow("unclosed") << "<p><b>one<p>two" << "**one**\n\n**two**";
        QTest::newRow("Arabic") << u"<p dir=rtl>وقّعوا <strong>اليوم</strong></p>"_qs << u"وقّعوا **اليوم**"_qs;
    }
    void writesCleanMarkdown()
    {
        QFETCH(QString, html);
        QTEST(markdownFromHtml(html), "markdown");
    }

    void standsHostileHtml()
    {
        QCOMPARE(markdownFromHtml(QStringLiteral("<div>").repeated(100'000) + u"deep"), QStringLiteral("deep"));
        QCOMPARE(markdownFromHtml(QStringLiteral("<b>").repeated(10'000) + u"x"), QStringLiteral("x"));
        const QString megabytes = QStringLiteral("<p>word</p>").repeated(300'000);
        QCOMPARE(markdownFromHtml(megabytes).count(QStringLiteral("word")), 300'000);
        QVERIFY(!markdownFromHtml(QString(1000, QChar(0xD800)) + u"<p>x").isEmpty());
        QCOMPARE(markdownFromHtml(QStringLiteral("<ul><li>").repeated(5000) + u"x").trimmed().right(1), QStringLiteral("x"));
    }
};

static const broadside::test::Register<HtmlToMarkdownTest> registered;

#include "HtmlToMarkdownTest.moc"
