#include "Markdown.h"
#include "RunTests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace broadside;

namespace {

QString html(const QString &markdown, int topHeading = 3)
{
    return renderMarkdown(markdown, Language::of("en"), topHeading).html();
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void renders_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("paragraphs") << u"a\nb\n\nc"_s << u"<p>a\nb</p><p>c</p>"_s;
        QTest::newRow("emphasis") << u"*a* **b** `c<d`"_s
                                  << u"<p><em>a</em> <strong>b</strong> <code>c&lt;d</code></p>"_s;
        QTest::newRow("line break") << u"a  \nb"_s << u"<p>a<br>b</p>"_s;
        QTest::newRow("list") << u"- a\n- b"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
        QTest::newRow("loose list") << u"- a\n\n- b"_s << u"<ul><li><p>a</p></li><li><p>b</p></li></ul>"_s;
        QTest::newRow("numbered list") << u"4. a\n5. b"_s << u"<ol start=\"4\"><li>a</li><li>b</li></ol>"_s;
        QTest::newRow("quote") << u"> a"_s << u"<blockquote><p>a</p></blockquote>"_s;
        QTest::newRow("rule") << u"a\n\n---"_s << u"<p>a</p><hr>"_s;
        QTest::newRow("code") << u"    <b>"_s << u"<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>"_s;
        QTest::newRow("link") << u"[a](https://example.org/?b=1&c=2)"_s
                              << u"<p><a href=\"https://example.org/?b=1&amp;c=2\">a</a></p>"_s;
        QTest::newRow("mail link") << u"<a@example.org>"_s
                                   << u"<p><a href=\"mailto:a@example.org\">a@example.org</a></p>"_s;
        QTest::newRow("link without words")
            << u"[](https://example.org)"_s << u"<p><a href=\"https://example.org\">https://example.org</a></p>"_s;
        QTest::newRow("picture") << u"![a *b*](https://example.org/p.png)"_s << u"<p>a <em>b</em></p>"_s;
        QTest::newRow("picture without words in a link")
            << u"[![](p.png)](https://example.org)"_s
            << u"<p><a href=\"https://example.org\">https://example.org</a></p>"_s;
        QTest::newRow("no table") << u"a | b\n--- | ---\n1 | 2"_s << html(u"a | b\n\\--- | ---\n1 | 2"_s);
    }
    void renders()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(html(markdown), expected);
    }

    void shiftsHeadings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("top");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << u"# a"_s << 3 << u"<h3>a</h3>"_s;
        QTest::newRow("deeper") << u"# a\n## b\n# c"_s << 2 << u"<h2>a</h2><h3>b</h3><h2>c</h2>"_s;
        QTest::newRow("starts deep") << u"### a"_s << 3 << u"<h3>a</h3>"_s;
        QTest::newRow("skips a level") << u"# a\n#### b"_s << 3 << u"<h3>a</h3><h4>b</h4>"_s;
        QTest::newRow("not below 6") << u"# a\n## b\n### c\n#### d\n##### e"_s << 3
                                     << u"<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6>"_s;
        QTest::newRow("empty") << u"# \n\na"_s << 3 << u"<p>a</p>"_s;
        QTest::newRow("without words") << u"# ![](p.png)"_s << 3 << QString();
    }
    void shiftsHeadings()
    {
        QFETCH(QString, markdown);
        QFETCH(int, top);
        QFETCH(QString, expected);
        QCOMPARE(html(markdown, top), expected);
    }

    void letsNothingIn_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("script block") << u"<script>alert(1)</script>"_s;
        QTest::newRow("script within a line") << u"a <script>alert(1)</script> b"_s;
        QTest::newRow("handler") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("comment") << u"<!-- --!><script>alert(1)</script> -->"_s;
        QTest::newRow("cdata") << u"<![CDATA[<script>alert(1)</script>]]>"_s;
        QTest::newRow("instruction") << u"<?php <script>alert(1)</script> ?>"_s;
        QTest::newRow("in a code block's language") << u"```\" onload=\"alert(1)\na\n```"_s;
        QTest::newRow("in a link's title") << u"[a](https://example.org \"\\\" onload=\\\"alert(1)\")"_s;
        QTest::newRow("in a link's address") << u"[a](<https://example.org/\"onload=\"alert(1)>)"_s;
        QTest::newRow("javascript") << u"[a](javascript:alert(1))"_s;
        QTest::newRow("javascript in capitals") << u"[a](JAVASCRIPT:alert(1))"_s;
        QTest::newRow("javascript by entities") << u"[a](&#106;avascript&colon;alert&lpar;1&rpar;)"_s;
        QTest::newRow("javascript with a tab") << u"[a](<java&Tab;script:alert(1)>)"_s;
        QTest::newRow("javascript with a line break") << u"[a](<java&NewLine;script:alert(1)>)"_s;
        QTest::newRow("javascript by reference") << u"[a]\n\n[a]: javascript:alert(1)"_s;
        QTest::newRow("javascript in angle brackets") << u"<javascript:alert(1)>"_s;
        QTest::newRow("data") << u"[a](data:text/html;base64,PHNjcmlwdD4=)"_s;
        QTest::newRow("picture by data") << u"![a](data:image/svg+xml;base64,PHN2Zz4=)"_s;
        QTest::newRow("vbscript") << u"[a](vbscript:msgbox(1))"_s;
        QTest::newRow("file") << u"[a](file:///etc/passwd)"_s;
        QTest::newRow("iframe") << u"<iframe src=\"https://example.org\"></iframe>"_s;
        QTest::newRow("style") << u"<p style=\"position:fixed\">a</p>"_s;
    }
    void letsNothingIn()
    {
        QFETCH(QString, markdown);
        static const QRegularExpression tag(u"<([a-z0-9]+)([^>]*)>"_s);
        static const QRegularExpression safeAttributes(
            u"^( (href=\"(https?|mailto):[^\"]*\"|start=\"[0-9]+\"|tabindex=\"0\"))*$"_s);
        static const QStringList known{u"p"_s, u"a"_s, u"em"_s, u"code"_s, u"pre"_s};
        for (auto match = tag.globalMatch(html(markdown)); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            QVERIFY2(known.contains(one.captured(1)), qUtf8Printable(one.captured()));
            QVERIFY2(safeAttributes.match(one.captured(2)).hasMatch(), qUtf8Printable(one.captured()));
        }
    }

    void showsRawHtmlAsTyped()
    {
        QCOMPARE(html(u"a <b>c</b>"_s), u"<p>a &lt;b&gt;c&lt;/b&gt;</p>"_s);
        QVERIFY(html(u"<div>\nkept\n</div>"_s).contains(u"kept"_s));
    }

    void endsOnDeepNesting_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("kept");
        QTest::newRow("quotes") << QString(5000, u'>') + u" a"_s << u"<p>a</p>"_s;
        QTest::newRow("brackets") << QString(20000, u'[') + QString(20000, u']') << u"[[]]"_s;
        QTest::newRow("emphasis") << u"*a **b "_s.repeated(5000) << u"a **b"_s;
        QTest::newRow("lists") << u"- "_s.repeated(2000) + u"a"_s << u"<li>a</li>"_s;
    }
    void endsOnDeepNesting()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, kept);
        QVERIFY(html(markdown).contains(kept));
    }
};

static const broadside::test::Register<MarkdownTest> registered;
#include "MarkdownTest.moc"
