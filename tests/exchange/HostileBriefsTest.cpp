#include "BriefFile.h"
#include "Example.h"
#include "RunTests.h"

using namespace broadside;

class HostileBriefsTest : public QObject
{
    Q_OBJECT

    static QByteArray xliff(const QByteArray &unit, const QByteArray &prologue = {})
    {
        return "<?xml version=\"1.0\"?>" + prologue +
               "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"
               "<file original=\"small\" source-language=\"en\" target-language=\"fr\" datatype=\"plaintext\"><body>" +
               unit + "</body></file></xliff>";
    }

    static QByteArray unit(const QByteArray &id, const QByteArray &target)
    {
        return "<trans-unit id=\"" + id + "\"><source>s</source><target state=\"translated\">" + target +
               "</target></trans-unit>";
    }

private slots:
    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<BriefFormat>("format");
        const auto row = [](const char *name, const QByteArray &bytes, BriefFormat format) {
            QTest::newRow(name) << bytes << format;
        };
        using enum BriefFormat;
        row("nothing", "", Xliff12);
        row("no XML", "hello", Xliff12);
        row("another document", "<html/>", Xliff12);
        row("another version", "<xliff version=\"3.0\"/>", Xliff20);
        row("entities without end",
            xliff(unit("title", "&c;"),
                  "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"),
            Xliff12);
        row("an outside entity",
            xliff(unit("title", "&c;"), "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"), Xliff12);
        row("a harmless document type", xliff(unit("title", "x"), "<!DOCTYPE x>"), Xliff12);
        row("an undeclared entity", xliff(unit("title", "&nbsp;")), Xliff12);
        row("an unknown field", xliff(unit("titel", "x")), Xliff12);
        row("an item too many", xliff(unit("title/x", "x")), Xliff12);
        row("an item too few", xliff(unit("demand", "x")), Xliff12);
        row("the same text twice", xliff(unit("title", "x") + unit("title", "y")), Xliff12);
        row("too deep", xliff(unit("title", QByteArray("<g id='1'>").repeated(200) + QByteArray("</g>").repeated(200))),
            Xliff12);
        row("a language that is none",
            xliff(unit("title", "x")).replace("target-language=\"fr\"", "target-language=\"!!\""), Xliff12);
        row("not closed", xliff(unit("title", "x")).chopped(10), Xliff12);
        row("no UTF-8", xliff(unit("title", "\xff\xfe\xff")), Xliff12);
        row("empty JSON", "", Json);
        row("a list", "[]", Json);
        row("another format", "{\"format\":\"broadside-campaign\",\"version\":1}", Json);
        row("a newer version", "{\"format\":\"broadside-brief\",\"version\":2,\"campaign\":\"a\",\"texts\":[]}", Json);
        row("an unknown member",
            "{\"format\":\"broadside-brief\",\"version\":1,\"campaign\":\"a\",\"texts\":[],\"x\":1}", Json);
        row("a number for a text",
            "{\"format\":\"broadside-brief\",\"version\":1,\"campaign\":\"a\",\"texts\":[{\"field\":\"title\","
            "\"language\":\"en\",\"body\":1}]}",
            Json);
        row("JSON far too deep", QByteArray("[").repeated(100'000), Json);
        row("empty CSV", "", Csv);
        row("no columns of ours", "a,b\n1,2\n", Csv);
        row("an open quotation", "campaign,field,language,text\nsmall,title,en,\"x\n", Csv);
        row("a wrong state", "campaign,field,language,text,state\nsmall,title,en,x,perfect\n", Csv);
        row("two campaigns", "campaign,field,language,text\na,title,en,x\nb,ask,en,x\n", Csv);
        row("CSV in another encoding", "campaign,field,language,text\na,title,en,\xe9t\xe9\n", Csv);
        row("Markdown without its head", "# Title\n", Markdown);
        row("an unknown field in Markdown",
            "<!-- brief: campaign=a language=en -->\n<!-- field: titel state=draft base= -->\nx\n", Markdown);
    }
    void refusesWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(BriefFormat, format);
        const Result<BriefFile> file = readBrief(bytes, format);
        QVERIFY(!file.has_value());
        QVERIFY(!file.error().what.isEmpty());
        QVERIFY(!file.error().next.isEmpty());
    }

    void aFileThatBreaksOffIsNeverHalfRead()
    {
        const Campaign campaign = exampleCampaign().value();
        for (const BriefFormat format : {BriefFormat::Xliff12, BriefFormat::Json}) {
            const QByteArray whole = writeBrief(briefFileOf(campaign), format).value();
            for (qsizetype length = 0; length < whole.size() - 2; length += 997)
                QVERIFY(!readBrief(whole.first(length), format).has_value());
        }
    }

    void anyBytesGiveAnAnswer()
    {
        const Campaign campaign = exampleCampaign().value();
        for (const BriefFormat format :
             {BriefFormat::Xliff12, BriefFormat::Json, BriefFormat::Csv, BriefFormat::Markdown}) {
            const bool isOne = format == BriefFormat::Markdown;
            QByteArray bytes =
                writeBrief(isOne ? briefFileOf(campaign, Language::of("en")) : briefFileOf(campaign), format).value();
            for (qsizetype at = 0; at < bytes.size(); at += 499) {
                QByteArray broken = bytes;
                broken[at] = static_cast<char>(~broken[at]);
                const Result<BriefFile> file = readBrief(broken, format);
                QVERIFY(file.has_value() || !file.error().what.isEmpty());
            }
        }
    }

    void takesWhatOtherProgramsWrite()
    {
        // No states, no attributes of ours, inline elements, a note, a remembered translation.
        const Result<BriefFile> file = readBrief(
            xliff("<trans-unit id=\"title\" approved=\"yes\"><source>s</source><target>a <g id='1'>b</g>!</target>"
                  "<note from=\"Ana\">Well?</note><alt-trans><target>old</target></alt-trans></trans-unit>"),
            BriefFormat::Xliff12);
        QVERIFY(file.has_value());
        QCOMPARE(file->texts.size(), 1);
        const CarriedText &carried = file->texts.front();
        QCOMPARE(carried.text.body, QStringLiteral("a b!"));
        QVERIFY(carried.text.approved);
        QCOMPARE(carried.text.madeFrom, QStringLiteral("s"));
        QCOMPARE(carried.text.notes.size(), 1);
        QCOMPARE(carried.text.notes.front().body, QStringLiteral("Well?"));
        QVERIFY(carried.base.isEmpty());
    }
};

static const broadside::test::Register<HostileBriefsTest> registered;

#include "HostileBriefsTest.moc"
