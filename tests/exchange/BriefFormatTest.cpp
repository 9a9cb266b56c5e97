// What goes out comes back the same, in every format.
#include "BriefFormat.h"

#include "CarriedNote.h"
#include "Example.h"
#include "RunTests.h"
#include "campaign/SmallCampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList nastyTexts{
    u"plain"_s,
    u"\"quoted\", 'so', “and so”; «\u00A0ainsi\u202F»"_s,
    u"two\nlines\n\nand a paragraph"_s,
    u"\n\nblank lines around\n\n\n"_s,
    u"  spaces around  "_s,
    u"\ttab\t"_s,
    u"\ttab\tin between\r\nand a Windows line\rand an old one"_s,
    u"=1+1"_s,
    u"=HYPERLINK(\"https://example.org\")"_s,
    u"+33 1 23"_s,
    u"-minus\n- list"_s,
    u"@ada"_s,
    u"'=quoted already"_s,
    u"''+twice"_s,
    u"'tis"_s,
    u"＝１"_s,
    u"]]> <![CDATA[x]]> &amp; &lt; <b>bold</b> <!-- comment -->"_s,
    u"<!-- broadside: end -->\n\\<!-- broadside: text -->\n# heading"_s,
    u"> quotation\n\\> none\n---\n***"_s,
    u"😀 👩‍👩‍👧 🇨🇦 e\u0301"_s,
    u"شجرة \u200Fوعربي \u202Bembedded\u202C"_s,
    u"\uFEFFmark"_s,
    u"%22 %20 %"_s,
    u" "_s,
    u"[1, 2]"_s,
    QString(10'000, u'x'),
};

CarriedText carried(FieldKind kind, const Language &language, const QString &body)
{
    return {.key = {kind, {}},
            .language = language,
            .sourceLanguage = english,
            .body = body,
            .state = TextState::Current,
            .notes = {},
            .base = TextBase{fingerprintOf(body), TextState::Draft},
            .source = language == english ? std::nullopt : std::optional(u"source of "_s + body)};
}

BriefFile nastyFile()
{
    BriefFile file{.campaign = u"save-the-park"_s, .texts = {}};
    const QList<TextState> states{TextState::Draft, TextState::Current, TextState::Stale, TextState::Approved};
    for (qsizetype at = 0; at < nastyTexts.size(); ++at) {
        CarriedText text = carried(FieldKind::Title, french, nastyTexts[at]);
        text.key = {FieldKind::Demand, u"d%1"_s.arg(at)};
        text.state = text.body.trimmed().isEmpty() ? TextState::Missing : states[at % states.size()];
        text.source = nastyTexts[nastyTexts.size() - 1 - at];
        if (text.body.trimmed() == text.body)
            text.notes = {{.paragraph = text.body, .body = text.body, .author = text.body.left(20), .at = {}},
                          {.paragraph = {},
                           .body = u"why?"_s,
                           .author = u"Ada (the editor)"_s,
                           .at = QDateTime({2026, 11, 24}, {9, 5, 7, 12}, Qt::UTC)}};
        file.texts.append(text);
    }
    CarriedText empty = carried(FieldKind::Summary, french, {});
    empty.state = TextState::Missing;
    empty.base = std::nullopt;
    file.texts.append(empty);
    return file;
}

BriefFile wideFile()
{
    BriefFile file{.campaign = u"wide"_s, .texts = {}};
    for (int number = 0; number < 50; ++number) {
        const Language language =
            Language::of(qPrintable(u"q%1%2"_s.arg(QChar(u'a' + number / 26)).arg(QChar(u'a' + number % 26))));
        file.texts.append(carried(FieldKind::Title, language, u"title %1"_s.arg(number)));
    }
    for (int number = 0; number < 500; ++number) {
        CarriedText text = carried(FieldKind::Demand, french, u"demand %1"_s.arg(number));
        text.key.item = u"d%1"_s.arg(number);
        file.texts.append(text);
    }
    // As a file with several languages in XLIFF groups them.
    std::ranges::stable_sort(
        file.texts, [](const auto &a, const auto &b) { return (a.language == french) < (b.language == french); });
    return file;
}

/// XLIFF holds translations alone.
BriefFile asCarriedBy(BriefFormat format, BriefFile file)
{
    if (format == BriefFormat::Xliff12 || format == BriefFormat::Xliff20)
        file.texts.removeIf([](const CarriedText &text) { return text.isSource(); });
    return file;
}

BriefFile onlyIn(const Language &language, BriefFile file)
{
    file.texts.removeIf([&](const CarriedText &text) { return text.language != language; });
    return file;
}

BriefFile exampleFile()
{
    Campaign campaign = exampleCampaign().value();
    campaign.brief.approve({FieldKind::Title, {}}, french);
    campaign.brief.write({FieldKind::Ask, {}}, english, u"Another ask"_s);
    campaign.brief.setNotes({FieldKind::Thanks, {}}, french,
                            {{.paragraph = u"Merci"_s, .body = u"Warmer?"_s, .author = u"Bo"_s, .at = {}}});
    return briefFileOf(campaign);
}

} // namespace

class BriefFormatTest : public QObject
{
    Q_OBJECT
private slots:
    void whatGoesOutComesBack_data()
    {
        QTest::addColumn<BriefFormat>("format");
        QTest::addColumn<BriefFile>("file");
        for (const BriefFormat format : briefFormats()) {
            const auto row = [&](const char *name, const BriefFile &file) {
                QTest::addRow("%s: %s", qPrintable(briefFormatId(format)), name) << format << asCarriedBy(format, file);
            };
            row("nasty", nastyFile());
            row("example in French", onlyIn(french, exampleFile()));
            if (format == BriefFormat::Xliff20)
                continue;
            row("example", exampleFile());
            row("wide", wideFile());
        }
    }
    void whatGoesOutComesBack()
    {
        QFETCH(const BriefFormat, format);
        QFETCH(const BriefFile, file);
        QVERIFY(!file.texts.isEmpty());
        const Result<QByteArray> bytes = writeBrief(file, format);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().what));
        const Result<BriefFile> again = readBrief(*bytes, format);
        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->campaign, file.campaign);
        QCOMPARE(again->texts.size(), file.texts.size());
        for (qsizetype at = 0; at < file.texts.size(); ++at) {
            QCOMPARE(again->texts[at].body, file.texts[at].body);
            QCOMPARE(again->texts[at].source, file.texts[at].source);
            QCOMPARE(again->texts[at].state, file.texts[at].state);
            QVERIFY2(again->texts[at].notes == file.texts[at].notes, qPrintable(file.texts[at].body.left(60)));
            QVERIFY2(again->texts[at] == file.texts[at], qPrintable(file.texts[at].body.left(60)));
        }
        QCOMPARE(*writeBrief(*again, format), *bytes);
        QCOMPARE(formatOf(u"brief"_s, *bytes), std::optional(format));
    }

    void everyWrittenFieldIsThereInEveryLanguage()
    {
        Campaign campaign = smallCampaign();
        campaign.brief.languages.append(Language::of("ar"));
        campaign.brief.fields.erase({FieldKind::PostX, {}});
        campaign.brief.write({FieldKind::Title, {}}, Language::of("de"), u"not a language of the campaign"_s);
        campaign.brief.write({FieldKind::Demand, u"gone"_s}, english, u"not a demand any more"_s);
        const BriefFile file = briefFileOf(campaign);
        QCOMPARE(file.campaign, campaign.slug);
        QCOMPARE(file.languages(), campaign.brief.languages);
        QCOMPARE(file.texts.size(), (campaign.fieldKeys().size() - 1) * 3);
        const BriefFile arabic = briefFileOf(campaign, {.language = Language::of("ar"), .from = english});
        QCOMPARE(arabic.texts.size(), campaign.fieldKeys().size() - 1);
        QCOMPARE(arabic.texts.first().state, TextState::Missing);
        QCOMPARE(arabic.texts.first().source, std::optional(u"English Title"_s));
        QVERIFY(briefFileOf(campaign, {.language = {}, .from = french}).texts.isEmpty());
    }

    void aDocumentOfXliff2HoldsOnePairOfLanguages()
    {
        Campaign campaign = smallCampaign();
        QVERIFY(writeBrief(briefFileOf(campaign), BriefFormat::Xliff20));
        campaign.brief.fields[{FieldKind::Summary, {}}].source = french;
        const Result<QByteArray> two = writeBrief(briefFileOf(campaign), BriefFormat::Xliff20);
        QVERIFY(!two);
        QVERIFY(two.error().what.contains(u"fr-CA → en, en → fr-CA"));
        QVERIFY(two.error().next.contains(u"--language"));
        const Result<QByteArray> all = writeBrief(briefFileOf(campaign), BriefFormat::Xliff12);
        QVERIFY(all);
        QCOMPARE(readBrief(*all, BriefFormat::Xliff12)->texts.size(), campaign.fieldKeys().size());
        for (const Language &from : {english, french})
            QVERIFY(writeBrief(briefFileOf(campaign, {.language = {}, .from = from}), BriefFormat::Xliff20));
    }

    void sourceTextsAreNothingToTranslate()
    {
        const BriefFile file = briefFileOf(smallCampaign(), {.language = english, .from = {}});
        QVERIFY(!writeBrief(file, BriefFormat::Xliff12));
        QVERIFY(!writeBrief(file, BriefFormat::Xliff20));
        QVERIFY(writeBrief(file, BriefFormat::Json));
    }

    void whatNoFileCanCarryIsRefusedByName_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("escape") << u"\u001b[2J"_s;
        QTest::newRow("form feed") << u"a\fb"_s;
        QTest::newRow("next line") << u"a\u0085b"_s;
        QTest::newRow("half of a character") << u"a"_s + QChar(0xD83D);
        QTest::newRow("no character") << u"a"_s + QChar(0xFFFE);
        QTest::newRow("too long") << QString(100'001, u'x');
    }
    void whatNoFileCanCarryIsRefusedByName()
    {
        QFETCH(const QString, body);
        const BriefFile file{.campaign = u"park"_s, .texts = {carried(FieldKind::Ask, french, body)}};
        for (const BriefFormat format : briefFormats()) {
            const Result<QByteArray> bytes = writeBrief(file, format);
            QVERIFY(!bytes);
            QVERIFY2(bytes.error().what.contains(u"ask, fr-CA"), qPrintable(bytes.error().what));
        }
    }

    void noCellIsAFormula()
    {
        const QByteArray csv = *writeBrief(nastyFile(), BriefFormat::Csv);
        for (const char *start : {",=", ",+", ",-", ",@", ",\"=", ",\"+", ",\"-", ",\"@", ",\"\t", ",\"\r"})
            QVERIFY2(!csv.contains(start), start);
    }

    void aTableFromASpreadsheetIsRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons") << QByteArray(
            "\xEF\xBB\xBF"
            "Field;Item;Language;State;Text;Campaign\r\ntitle;;fr-CA;;\"Titre; \"\"deux\"\"\nlignes\";park\r\n"
            "demand;reject;fr-CA;draft;Refuser;park\r\n");
        QTest::newRow("tabs, columns elsewhere") << QByteArray(
            "campaign\tfield\titem\tlanguage\ttext\tstate\n"
            "park\ttitle\t\tfr-CA\t\"Titre; \"\"deux\"\"\nlignes\"\t\npark\tdemand\treject\tfr-CA\tRefuser\tdraft");
    }
    void aTableFromASpreadsheetIsRead()
    {
        QFETCH(const QByteArray, csv);
        const Result<BriefFile> file = readBrief(csv, BriefFormat::Csv);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        QCOMPARE(file->campaign, u"park"_s);
        QCOMPARE(file->texts.size(), 2);
        QCOMPARE(file->texts[0].body, u"Titre; \"deux\"\nlignes"_s);
        QCOMPARE(file->texts[0].state, TextState::Current);
        QVERIFY(!file->texts[0].base && !file->texts[0].source);
        QCOMPARE(file->texts[1].key, (FieldKey{FieldKind::Demand, u"reject"_s}));
        QCOMPARE(file->texts[1].state, TextState::Draft);
    }

    void markdownIsEditedByHand()
    {
        const BriefFile file{.campaign = u"park"_s, .texts = {carried(FieldKind::Ask, french, u"Avant"_s)}};
        QByteArray markdown = *writeBrief(file, BriefFormat::Markdown);
        markdown.replace("\nAvant\n", "\n\n\nAprès\n\n- un\n\n\n\n").replace("\n", "\r\n");
        const Result<BriefFile> edited = readBrief(markdown, BriefFormat::Markdown);
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().what));
        QCOMPARE(edited->texts.size(), 1);
        QCOMPARE(edited->texts[0].body, u"Après\n\n- un"_s);
        QCOMPARE(edited->texts[0].source, file.texts[0].source);
    }

    void xliffStatesOfOtherTools_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<TextState>("state");
        QTest::newRow("none") << QByteArray() << QByteArray() << TextState::Current;
        QTest::newRow("new") << QByteArray() << QByteArray(" state=\"new\"") << TextState::Draft;
        QTest::newRow("translated") << QByteArray() << QByteArray(" state=\"translated\"") << TextState::Current;
        QTest::newRow("to be reviewed") << QByteArray() << QByteArray(" state=\"needs-review-translation\"")
                                        << TextState::Draft;
        QTest::newRow("to be adapted") << QByteArray() << QByteArray(" state=\"needs-adaptation\"") << TextState::Stale;
        QTest::newRow("signed off") << QByteArray() << QByteArray(" state=\"signed-off\"") << TextState::Approved;
        QTest::newRow("approved") << QByteArray(" approved=\"yes\"") << QByteArray(" state=\"translated\"")
                                  << TextState::Approved;
        QTest::newRow("no longer approved")
            << QByteArray(" approved=\"no\"") << QByteArray(" state=\"final\"") << TextState::Current;
        QTest::newRow("approved, to be adapted")
            << QByteArray(" approved=\"yes\"") << QByteArray(" state=\"needs-adaptation\"") << TextState::Stale;
        QTest::newRow("a tool's own") << QByteArray() << QByteArray(" state=\"x-half\"") << TextState::Draft;
    }
    void xliffStatesOfOtherTools()
    {
        QFETCH(const QByteArray, unit);
        QFETCH(const QByteArray, target);
        QFETCH(const TextState, state);
        const Result<BriefFile> file =
            readBrief("<xliff version='1.2'><file original='park' source-language='en' target-language='fr-ca'><body>"
                      "<group><trans-unit id='title'" +
                          unit + "><source>A <g id='1'>title</g></source><seg-source>x</seg-source><target" + target +
                          ">Un <mrk mtype='seg' mid='0'>titre</mrk></target><alt-trans><source>y</source>"
                          "<target>z</target></alt-trans></trans-unit></group></body></file></xliff>",
                      BriefFormat::Xliff12);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        QCOMPARE(file->texts.size(), 1);
        QCOMPARE(file->texts[0].language, french);
        QCOMPARE(file->texts[0].body, u"Un titre"_s);
        QCOMPARE(file->texts[0].source, std::optional(u"A title"_s));
        QCOMPARE(file->texts[0].state, state);
        QVERIFY(!file->texts[0].base);
    }

    void aUnitThatAToolHasCutUpIsJoined()
    {
        const Result<BriefFile> file = readBrief(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='fr-CA'>"
            "<file id='f' original='park'><unit id='demand.reject'><segment state='final'><source>One.</source>"
            "<target>Un.</target></segment><ignorable><source> </source></ignorable><segment state='translated'>"
            "<source>Two.</source><target>Deux.</target></segment></unit></file></xliff>",
            BriefFormat::Xliff20);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        QCOMPARE(file->texts.value(0).key, (FieldKey{FieldKind::Demand, u"reject"_s}));
        QCOMPARE(file->texts.value(0).body, u"Un. Deux."_s);
        QCOMPARE(file->texts.value(0).source, std::optional(u"One. Two."_s));
        QCOMPARE(file->texts.value(0).state, TextState::Current);
    }

    void jsonIsAsTheContractSays()
    {
        Campaign campaign = smallCampaign();
        const QJsonObject root =
            QJsonDocument::fromJson(*writeBrief(briefFileOf(campaign), BriefFormat::Json)).object();
        QCOMPARE(root.value("format").toString(), "broadside-brief");
        QCOMPARE(root.value("version").toInt(), 1);
        QCOMPARE(root.value("campaign").toString(), campaign.slug);
        QCOMPARE(root.value("languages").toArray(), (QJsonArray{"en", "fr-CA"}));
        const QJsonObject first = root.value("texts").toArray().first().toObject();
        QCOMPARE(first.value("field").toString(), "title");
        QCOMPARE(first.value("language").toString(), "en");
        QCOMPARE(first.value("text").toString(), "English Title");
        QCOMPARE(first.value("state").toString(), "current");
    }

    void fieldsHavePaths()
    {
        for (const FieldKey &key : smallCampaign().fieldKeys())
            QCOMPARE(fieldFromPath(fieldPath(key)), std::optional(key));
        for (const QString &path : {u""_s, u"titel"_s, u"title/"_s, u"title/x"_s, u"demand"_s, u"demand/"_s, u"/x"_s})
            QVERIFY2(!fieldFromPath(path), qPrintable(path));
    }

    void formatsAreKnownByNameAndContent()
    {
        for (const BriefFormat format : briefFormats()) {
            QCOMPARE(briefFormatFromId(briefFormatId(format)), std::optional(format));
            QVERIFY(!briefFormatName(format).isEmpty());
        }
        QVERIFY(!briefFormatFromId(u"docx"));
        QCOMPARE(formatOf(u"a.md"_s, "# Hello"), std::optional(BriefFormat::Markdown));
        QCOMPARE(formatOf(u"a.XLIFF"_s, {}), std::optional(BriefFormat::Xliff12));
        QCOMPARE(formatOf(u"a.txt"_s, "{\"a\": 1}"), std::optional(BriefFormat::Json));
        QVERIFY(!formatOf(u"a.pdf"_s, "%PDF"));
    }
};

static const Register<BriefFormatTest> registered;

#include "BriefFormatTest.moc"
