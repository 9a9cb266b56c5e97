// Files made to break or to mislead: each is refused with a reason, none is half read.
#include "BriefFormat.h"

#include "Merge.h"
#include "RunTests.h"
#include "campaign/SmallCampaign.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray xliff12(const QByteArray &units, const QByteArray &attributes = "original='save-the-park' "
                                                                           "source-language='en' "
                                                                           "target-language='fr-CA'")
{
    return "<?xml version='1.0'?>\n<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file " +
           attributes + " datatype='plaintext'><body>" + units + "</body></file></xliff>";
}

QByteArray unit(const QByteArray &id, const QByteArray &target = "Titre")
{
    return "<trans-unit id='" + id + "'><source>Title</source><target>" + target + "</target></trans-unit>";
}

QByteArray xliff20(const QByteArray &units)
{
    return "<xliff version='2.0' srcLang='en' trgLang='fr-CA'><file id='f' original='save-the-park'>" + units +
           "</file></xliff>";
}

QByteArray json(const QByteArray &texts)
{
    QByteArray document = "{'format': 'broadside-brief', 'version': 1, 'campaign': 'save-the-park', "
                          "'languages': ['fr-CA'], 'texts': [" +
                          texts + "]}";
    return document.replace('\'', '"');
}

QByteArray csv(const QByteArray &rows)
{
    return "field,item,language,text,campaign\r\n" + rows;
}

QByteArray markdown(const QByteArray &texts)
{
    QByteArray document =
        "<!-- broadside: brief version='1' campaign='save-the-park' -->\n\n" + texts + "\n<!-- broadside: end -->\n";
    return document.replace('\'', '"');
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

class HostileBriefTest : public QObject
{
    Q_OBJECT
private slots:
    void isRefused_data()
    {
        QTest::addColumn<BriefFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto xml = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::newRow(name) << BriefFormat::Xliff12 << bytes << says;
        };
        xml("nothing", {}, u"line"_s);
        xml("no XML", "%PDF-1.7", u"broken"_s);
        xml("another root", "<html/>", u"1.2"_s);
        xml("another version", "<xliff version='1.1'/>", u"1.2"_s);
        xml("the other version", xliff20({}), u"1.2"_s);
        xml("billion laughs",
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + xliff12(unit("title", "&b;")).sliced(22),
            u"DTD"_s);
        xml("external entity",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xliff12(unit("title", "&a;")).sliced(22),
            u"DTD"_s);
        xml("DTD elsewhere", "<!DOCTYPE xliff SYSTEM 'http://example.org/x.dtd'>" + xliff12({}).sliced(22), u"DTD"_s);
        xml("unknown entity", xliff12(unit("title", "&nbsp;")), u"broken"_s);
        xml("unknown field", xliff12(unit("titel")), u"titel"_s);
        xml("field of a demand", xliff12(unit("demand")), u"demand"_s);
        xml("no field", xliff12(unit({})), u"field"_s);
        xml("twice", xliff12(unit("title") + unit("title")), u"title, fr-CA"_s);
        xml("no target language", xliff12({}, "original='save-the-park' source-language='en'"), u"target-language"_s);
        xml("language that is none",
            xliff12({}, "original='save-the-park' source-language='English' target-language='fr'"), u"English"_s);
        xml("two campaigns",
            xliff12("</body></file><file original='b' source-language='en' target-language='fr'><body>"),
            u"two campaigns"_s);
        xml("code within a text", xliff12(unit("title", "a<x id='1'/>b")), u"<x>"_s);
        xml("deep groups", xliff12(QByteArray("<group>").repeated(50'000)), u"64"_s);
        xml("deep unknown", xliff12(QByteArray("<a>").repeated(50'000)), u"64"_s);
        xml("deep text", xliff12(unit("title", QByteArray("<g>").repeated(50'000))), u"64"_s);
        xml("huge attribute", xliff12(unit(QByteArray(4 * 1024 * 1024, 'a'))), u"64 kB"_s);
        xml("long attribute", xliff12(unit(QByteArray(60'000, 'a'))), u"field"_s);
        QByteArray attributes;
        for (int number = 0; number < 400'000; ++number)
            attributes += " a" + QByteArray::number(number) + "='>'";
        xml("many attributes", xliff12("<trans-unit" + attributes + "/>"), u"64 kB"_s);
        xml("DTD after the root", xliff12({}) + "<!DOCTYPE x>", u"DTD"_s);
        xml("unclosed comment", xliff12("<!-- " + QByteArray(100'000, '<')), u"broken"_s);
        xml("huge text", xliff12(unit("title", QByteArray(100'001, 'a'))), u"100,000"_s);
        xml("too large", xliff12(unit("title", QByteArray(33 * 1024 * 1024, 'a'))), u"32 MB"_s);
        xml("many notes",
            xliff12(
                unit("title").replace("</trans", QByteArray(QByteArray("<note>n</note>").repeated(1001) + "</trans"))),
            u"notes"_s);
        xml("invalid UTF-8", xliff12(unit("title", "\xC3\x28")), u"UTF-8"_s);
        xml("UTF-16", utf16(xliff12(unit("title"))), u"UTF-8"_s);
        xml("another encoding", "<?xml version='1.0' encoding='ISO-8859-1'?>" + xliff12({}).sliced(22), u"UTF-8"_s);
        xml("control character", xliff12(unit("title", "&#x1b;")), u"broken"_s);
        xml("C1 control character", xliff12(unit("title", "a&#x85;b")), u"U+0085"_s);
        xml("something after the end", xliff12(unit("title")) + "<a/>", u"broken"_s);

        QTest::newRow("XLIFF 2: two target languages")
            << BriefFormat::Xliff20 << QByteArray("<xliff version='2.0' srcLang='en'/>") << u"trgLang"_s;
        QTest::newRow("XLIFF 2: unknown field")
            << BriefFormat::Xliff20 << xliff20("<unit id='titel'><segment><source/></segment></unit>") << u"titel"_s;
        QTest::newRow("XLIFF 2: lost code")
            << BriefFormat::Xliff20
            << xliff20("<unit id='title'><segment><source>a<ph id='1'/></source></segment></unit>") << u"<ph>"_s;
        QTest::newRow("XLIFF 2: escaped control character")
            << BriefFormat::Xliff20
            << xliff20("<unit id='title'><segment><source><cp hex='001b'/></source></segment></unit>") << u"<cp>"_s;

        const auto object = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::addRow("JSON: %s", name) << BriefFormat::Json << bytes << says;
        };
        object("nothing", {}, u"JSON"_s);
        object("another kind", "{\"format\": \"broadside-campaign\", \"version\": 1}", u"broadside-brief"_s);
        object("a newer version", json({}).replace("1", "2"), u"version"_s);
        object("deep", json(QByteArray("[").repeated(100'000)), u"JSON"_s);
        object("unknown field", json("{'field': 'titel', 'language': 'fr-CA', 'text': 'x'}"), u"texts[0].field"_s);
        object("unknown member", json("{'field': 'title', 'language': 'fr-CA', 'text': 'x', 'a': 1}"), u"texts[0].a"_s);
        object("unlisted language", json("{'field': 'title', 'language': 'de', 'text': 'x'}"), u"texts[0].language"_s);
        object("no language", json("{'field': 'title', 'text': 'x'}"), u"texts[0].language"_s);
        object("no text", json("{'field': 'title', 'language': 'fr-CA'}"), u"texts[0].text"_s);
        object("unknown state", json("{'field': 'title', 'language': 'fr-CA', 'text': 'x', 'state': 'good'}"),
               u"texts[0].state"_s);
        object("zero character", json("{'field': 'title', 'language': 'fr-CA', 'text': 'x\\u0000'}"),
               u"texts[0].text"_s);
        object("invalid UTF-8", json("{'field': '\xFF'}"), u"UTF-8"_s);

        const auto table = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::addRow("CSV: %s", name) << BriefFormat::Csv << bytes << says;
        };
        table("nothing", {}, u"empty"_s);
        table("other columns", "name,email\r\n", u"field"_s);
        table("unknown column", "field,language,text,campaign,shoe\r\n", u"shoe"_s);
        table("column twice", "field,language,text,text,campaign\r\n", u"text"_s);
        table("cells missing", csv("title,,fr-CA\r\n"), u"line 2"_s);
        table("cells too many", csv("title,,fr-CA,x,save-the-park,y\r\n"), u"line 2"_s);
        table("open quote", csv("title,,fr-CA,\"x,save-the-park\r\n"), u"line 2"_s);
        table("quote within", csv("title,,fr-CA,x\"y,save-the-park\r\n"), u"line 2"_s);
        table("unknown field", csv("title,,fr-CA,x,save-the-park\r\ntitel,,fr-CA,x,save-the-park\r\n"), u"line 3"_s);
        table("language that is none", csv("title,,French,x,save-the-park\r\n"), u"French"_s);
        table("two campaigns", csv("title,,fr-CA,x,save-the-park\r\nask,,fr-CA,x,b\r\n"), u"two campaigns"_s);
        table("twice", csv("title,,fr-CA,x,save-the-park\r\ntitle,,fr-CA,x,save-the-park\r\n"), u"title, fr-CA"_s);
        table("UTF-16", utf16(csv({})), u"UTF-8"_s);

        const auto text = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::addRow("Markdown: %s", name) << BriefFormat::Markdown << bytes << says;
        };
        text("nothing", {}, u"line 1"_s);
        text("another document", "# Hello\n", u"line 1"_s);
        text("cut off", "<!-- broadside: brief version=\"1\" campaign=\"save-the-park\" -->\n", u"cut off"_s);
        text("a newer version", markdown({}).replace("\"1\"", "\"2\""), u"version"_s);
        text("unknown field", markdown("<!-- broadside: text field='titel' language='fr-CA' -->"), u"titel"_s);
        text("no language", markdown("<!-- broadside: text field='title' -->"), u"line 3"_s);
        text("unknown state", markdown("<!-- broadside: text field='title' language='fr' state='good' -->"), u"good"_s);
        text("text of nothing", markdown("<!-- broadside: body -->\nx"), u"line 3"_s);
        text("unknown block", markdown("<!-- broadside: image -->"), u"image"_s);
        text("damaged comment", markdown("<!-- broadside: text field=title -->"), u"damaged"_s);
        text("words between", markdown("Hello"), u"Hello"_s);
        text("words in the source",
             markdown("<!-- broadside: text field='title' language='fr' -->\n<!-- broadside: source -->\nHello"),
             u"Hello"_s);
    }
    void isRefused()
    {
        QFETCH(const BriefFormat, format);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const Result<BriefFile> file = readBrief(bytes, format);
        QVERIFY(!file);
        QVERIFY2(file.error().what.contains(says), qPrintable(file.error().what));
        QVERIFY2(file.error().what.size() < 400, qPrintable(file.error().what));
        QVERIFY(!file.error().next.isEmpty());
    }

    void whatIsCutOffIsNeverHalfRead_data()
    {
        QTest::addColumn<BriefFormat>("format");
        for (const BriefFormat format : briefFormats())
            QTest::newRow(qPrintable(briefFormatId(format))) << format;
    }
    void whatIsCutOffIsNeverHalfRead()
    {
        QFETCH(const BriefFormat, format);
        const Campaign campaign = smallCampaign();
        const QByteArray whole = *writeBrief(briefFileOf(campaign), format);
        const BriefFile file = *readBrief(whole, format);
        for (qsizetype size = 0; size < whole.trimmed().size(); size += 97) {
            const Result<BriefFile> cut = readBrief(whole.first(size), format);
            if (format != BriefFormat::Csv) {
                QVERIFY2(!cut, qPrintable(QString::number(size)));
                continue;
            }
            // A table has no end of its own: what is read of one is whole rows, or another campaign's.
            if (!cut || !mergeBrief(campaign, *cut))
                continue;
            for (qsizetype at = 0; at < cut->texts.size(); ++at)
                QCOMPARE(cut->texts[at], file.texts[at]);
        }
    }

    void isNotForThisCampaign_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("another campaign")
            << xliff12(unit("title"), "original='save-the-bees' source-language='en' target-language='fr-CA'")
            << u"save-the-bees"_s;
        QTest::newRow("no campaign") << xliff12(unit("title"), "source-language='en' target-language='fr-CA'")
                                     << u"“”"_s;
        QTest::newRow("another language")
            << xliff12(unit("title"), "original='save-the-park' source-language='en' target-language='de'") << u"de"_s;
        QTest::newRow("nothing in it") << xliff12({}) << u"no text"_s;
    }
    void isNotForThisCampaign()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const Result<BriefFile> file = readBrief(bytes, BriefFormat::Xliff12);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        const Result<BriefMerge> merge = mergeBrief(smallCampaign(), *file);
        QVERIFY(!merge);
        QVERIFY2(merge.error().what.contains(says), qPrintable(merge.error().what));
        QVERIFY(!merge.error().next.isEmpty());
    }
};

static const Register<HostileBriefTest> registered;

#include "HostileBriefTest.moc"
