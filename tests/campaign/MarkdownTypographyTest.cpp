#include "Typography.h"

#include "RunTests.h"

#include <QRandomGenerator>

#include <cmark-gfm.h>

#include <memory>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

bool isFenced(cmark_node *node)
{
    int length = 0;
    int offset = 0;
    char mark = 0;
    return cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
}

/// What a Markdown parser sees but for the words: the kinds of its nodes in order, code, link destinations and titles.
/// Code by mere indentation is left out: where a list that nobody would write ends, no two programs agree.
QStringList structureOf(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(bytes.constData(), static_cast<std::size_t>(bytes.size()), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(document.get()),
                                                                           cmark_iter_free);
    QStringList structure;
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT)
            continue; // quotation marks split texts, and are no structure
        QString line = QString::fromLatin1(cmark_node_get_type_string(node));
        if (type == CMARK_NODE_CODE || (type == CMARK_NODE_CODE_BLOCK && isFenced(node)))
            line += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            line += QString::fromUtf8(cmark_node_get_url(node)) + u'|' + QString::fromUtf8(cmark_node_get_title(node));
        structure.append(line);
    }
    return structure;
}

} // namespace

class MarkdownTypographyTest : public QObject
{
    Q_OBJECT
private slots:
    void setsTheWordsAlone_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("set");
        const auto row = [](const char *name, const QString &markdown, const QString &set) {
            QTest::newRow(name) << markdown << set;
        };
        row("words", u"Il dit : \"oui\"..."_s, u"Il dit\u00a0: «\u202foui\u202f»…"_s);
        row("code span", u"L'option `a ? \"b\" : 'c'` !"_s, u"L’option `a ? \"b\" : 'c'`\u202f!"_s);
        row("code span of two marks", u"``a ` \"b\" !`` l'"_s, u"``a ` \"b\" !`` l’"_s);
        row("backtick alone", u"` \"oui\""_s, u"` «\u202foui\u202f»"_s);
        row("fenced code", u"Oui !\n\n```sh\necho \"a\" ; b ?\n```\n\nNon !"_s,
            u"Oui\u202f!\n\n```sh\necho \"a\" ; b ?\n```\n\nNon\u202f!"_s);
        row("fenced code in a quote", u"> ~~~\n> \"a\" !\n> ~~~\n> oui !"_s,
            u"> ~~~\n> \"a\" !\n> ~~~\n> oui\u202f!"_s);
        row("fence that never ends", u"```\n\"a\" !"_s, u"```\n\"a\" !"_s);
        row("indented code", u"Oui !\n\n    \"a\" !\n\nNon !"_s, u"Oui\u202f!\n\n    \"a\" !\n\nNon\u202f!"_s);
        row("indented paragraph of a list", u"- un\n\n    deux !"_s, u"- un\n\n    deux\u202f!"_s);
        row("link", u"[l'appel](https://example.org/l'a?b 'l\\'x') !"_s,
            u"[l’appel](https://example.org/l'a?b 'l\\'x')\u202f!"_s);
        row("link with a title", u"[a](/b \"c ! d\")"_s, u"[a](/b \"c ! d\")"_s);
        row("link with brackets", u"[a](/b_(c)!d) \"oui\""_s, u"[a](/b_(c)!d) «\u202foui\u202f»"_s);
        row("link in angle brackets", u"[a](</b ! c>) !"_s, u"[a](</b ! c>)\u202f!"_s);
        row("image", u"![l'image](image!.png)"_s, u"![l’image](image!.png)"_s);
        row("brackets that are no link", u"[a](b \"c\" d"_s, u"[a](b «\u202fc\u202f» d"_s);
        row("reference", u"[l'appel][1]\n\n[1]: https://example.org \"l'été !\""_s,
            u"[l’appel][1]\n\n[1]: https://example.org \"l'été !\""_s);
        row("autolink", u"<https://example.org/l'a> !"_s, u"<https://example.org/l'a>\u202f!"_s);
        row("list", u"- un !\n* deux : trois\n+ \"quatre\"\n1. l'un\n2) l'autre"_s,
            u"- un\u202f!\n* deux\u00a0: trois\n+ «\u202fquatre\u202f»\n1. l’un\n2) l’autre"_s);
        row("list of marks", u"- ! un\n- : deux\n- »"_s, u"- ! un\n- : deux\n- »"_s);
        row("quote", u"> \"oui\" !\n>> non !"_s, u"> «\u202foui\u202f»\u202f!\n>> non\u202f!"_s);
        row("heading", u"## Pourquoi ?"_s, u"## Pourquoi\u202f?"_s);
        row("emphasis", u"**Attention** : *\"oui\"* et **« non »** !"_s,
            u"**Attention**\u00a0: *«\u202foui\u202f»* et **«\u202fnon\u202f»**\u202f!"_s);
        row("emphasis around a mark", u"**Attention :** oui _!_"_s, u"**Attention\u00a0:** oui _!_"_s);
        row("quotes around emphasis", u"\"**oui**\""_s, u"«\u202f**oui**\u202f»"_s);
        row("rule", u"a\n\n***\n\n- - -"_s, u"a\n\n***\n\n- - -"_s);
        row("escapes", u"\\\"oui\\\" \\... l\\'a"_s, u"\\\"oui\\\" \\... l\\'a"_s);
        row("character reference", u"caf&eacute; &quot;oui&quot; ; &#233; !"_s,
            u"caf&eacute; &quot;oui&quot;\u202f; &#233;\u202f!"_s);
        row("line break", u"Oui !  \nNon !\\\nSi"_s, u"Oui\u202f!  \nNon\u202f!\\\nSi"_s);
        row("table", u"| a | b ? |\n| :- | -: |\n| \"c\" | d ! |"_s,
            u"| a | b\u202f? |\n| :- | -: |\n| «\u202fc\u202f» | d\u202f! |"_s);
    }
    void setsTheWordsAlone()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, set);
        const Language french = Language::of("fr");
        QCOMPARE(typesetMarkdown(markdown, french), set);
        QCOMPARE(typesetMarkdown(set, french), set);
        QCOMPARE(structureOf(set), structureOf(markdown));
    }

    void keepsTheStructureOfRandomDocuments_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char *tag : {"en", "fr", "fr-CA", "ar", "de"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void keepsTheStructureOfRandomDocuments()
    {
        QFETCH(const QString, tag);
        const Language language = *Language::parse(tag);
        static const QStringList parts{u"mot"_s,
                                       u"l'été"_s,
                                       u" "_s,
                                       u" "_s,
                                       u"\n"_s,
                                       u"\n\n"_s,
                                       u"\"oui\""_s,
                                       u"« non »"_s,
                                       u" !"_s,
                                       u" : "_s,
                                       u"..."_s,
                                       u"- un"_s,
                                       u"\n- "_s,
                                       u"\n1. "_s,
                                       u"\n> "_s,
                                       u"\n## "_s,
                                       u"**fort**"_s,
                                       u"*doux*"_s,
                                       u"`a \"b\" !`"_s,
                                       u"[l'un](/a?b \"c\")"_s,
                                       u"<https://example.org/l'a>"_s,
                                       u"https://example.org/?a"_s,
                                       u"\n```\n\"a\" !\n```\n"_s,
                                       u"\n    "_s,
                                       u"5 %"_s,
                                       u"&amp;"_s,
                                       u"\\\""_s,
                                       u"5\""_s,
                                       u"a@example.org"_s,
                                       u"(\"a\")"_s};
        QRandomGenerator random(7);
        for (int i = 0; i < 5'000; ++i) {
            QString markdown;
            for (int length = random.bounded(1, 16); length > 0; --length)
                markdown += parts[random.bounded(parts.size())];
            const QString set = typesetMarkdown(markdown, language);
            QVERIFY2(structureOf(set) == structureOf(markdown), qUtf8Printable(u"%1\n→\n%2"_s.arg(markdown, set)));
            QVERIFY2(typesetMarkdown(set, language) == set, qUtf8Printable(u"%1\n→\n%2"_s.arg(markdown, set)));
        }
    }

    void setsLongHostileDocuments_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *part : {"`", "` `` ", "](", "](a \"", "](<", "](a (", "](((", "[", "\\", "> ", "- ", "&a",
                                 "<a:", "```\n", "~~~ ", "    a\n\n", "[a]:", "\""})
            QTest::addRow("%s", qUtf8Printable(QString::fromLatin1(part).simplified()))
                << QString::fromLatin1(part).repeated(20'000);
    }
    void setsLongHostileDocuments()
    {
        QFETCH(const QString, markdown);
        const QString set = typesetMarkdown(markdown, Language::of("fr"));
        QVERIFY(set.size() >= markdown.size() / 3);
    }
};

static const broadside::test::Register<MarkdownTypographyTest> registered;

#include "MarkdownTypographyTest.moc"
