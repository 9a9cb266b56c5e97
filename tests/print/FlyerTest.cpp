#include "Flyer.h"
#include "Example.h"

#include "PdfTools.h"
#include "Typography.h"

#include "RunTests.h"
#include "share/SampleCampaign.h"

#include <QProcess>
#include <QRegularExpression>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray flyer(const CampaignSnapshot &snapshot, const QList<Language> &languages, Paper paper = Paper::Letter)
{
    return renderFlyer(snapshot, languages, paper, themeOf(snapshot.campaign)).value_or(QByteArray());
}

const QList<FieldKey> &printedFields()
{
    static const QList<FieldKey> keys{{FieldKind::Title, {}},
                                      {FieldKind::Ask, {}},
                                      {FieldKind::FlyerText, {}},
                                      {FieldKind::Demand, u"pipes"_s},
                                      {FieldKind::Demand, u"tests"_s}};
    return keys;
}

void addLanguagesAndPapers()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Paper>("paper");
    for (const Language &language : {english, french, arabic}) {
        for (const Paper paper : papers())
            QTest::newRow(qPrintable(language.tag() + u' ' + paperId(paper))) << language << paper;
    }
}

} // namespace

class FlyerTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsFound_data() { addLanguagesAndPapers(); }
    void everyTextIsFound()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const CampaignSnapshot snapshot = sampleSnapshot();
        const PdfFile pdf(flyer(snapshot, {language}, paper));
        const QString text = pdf.text();
        for (const FieldKey &key : printedFields()) {
            const QString body = comparable(typeset(snapshot.campaign.brief.body(key, language), language));
            QVERIFY2(text.contains(body), qPrintable(body + u"\n is not in \n"_s + text));
        }
        QVERIFY(text.contains(u"example.org/clean-river/"_s + language.primary() + u"/sign"_s));
        QVERIFY(text.contains(snapshot.campaign.organisation));
        QVERIFY(text.contains(snapshot.campaign.contactEmail));
    }

    void fontsAreEmbeddedSubsets_data() { addLanguagesAndPapers(); }
    void fontsAreEmbeddedSubsets()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const PdfFile pdf(flyer(sampleSnapshot(), {language}, paper));
        const QStringList lines = outputOf(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 3);
        static const QRegularExpression wanted(
            u"^[A-Z]{6}\\+(Inter|NotoSansArabic)\\S*\\s+CID TrueType\\s+Identity-H\\s+yes yes yes "_s);
        for (const QString &line : lines)
            QVERIFY2(wanted.match(line).hasMatch(), qPrintable(line));
    }

    void theFileIsSoundAndSaysWhatItIs_data() { addLanguagesAndPapers(); }
    void theFileIsSoundAndSaysWhatItIs()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const CampaignSnapshot snapshot = sampleSnapshot();
        const QString title = typeset(snapshot.campaign.brief.body(FieldKind::Title, language), language);
        const PdfFile pdf(flyer(snapshot, {language}, paper));
        QVERIFY(
            outputOf(u"qpdf"_s, {u"--check"_s, pdf.path()}).contains(u"No syntax or stream encoding errors found"_s));
        const QString information = outputOf(u"pdfinfo"_s, {u"-box"_s, pdf.path()});
        QVERIFY2(information.contains(title), qPrintable(information));
        QVERIFY(information.contains(u"River Watch"_s));
        QVERIFY(!information.contains(u"Date"_s));
        static const QRegularExpression boxes(u"MediaBox:(.*)\n(?:.*\n)*BleedBox:(.*)\nTrimBox:(.*)\n"_s);
        const auto found = boxes.match(information);
        QVERIFY2(found.hasMatch(), qPrintable(information));
        QCOMPARE(found.captured(2).simplified(), found.captured(1).simplified());
        QCOMPARE(found.captured(3).simplified(), found.captured(1).simplified());
        QVERIFY(found.captured(1).simplified().startsWith(paper == Paper::A4 ? u"0.00 0.00 595.00 842.00"_s
                                                                             : u"0.00 0.00 612.00 792.00"_s));
        const QString metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, pdf.path()});
        QVERIFY(metadata.contains(title));
        QVERIFY(metadata.contains(u"<rdf:li>%1</rdf:li>"_s.arg(language.tag())));
        QVERIFY(!metadata.contains(u"Date"_s));
        QVERIFY(pdf.source().contains(u"/Lang (%1)"_s.arg(language.tag())));
    }

    void theCodeLeadsToTheSignPage_data() { addLanguagesAndPapers(); }
    void theCodeLeadsToTheSignPage()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const CampaignSnapshot snapshot = sampleSnapshot();
        const QString url = snapshot.campaign.pageUrl(language, u"sign");
        const PdfFile pdf(flyer(snapshot, {language}, paper));
        QCOMPARE(pdf.qrCode(1), url);
        QCOMPARE(pdf.source().count(u"/URI (%1)"_s.arg(url)), 2);

        const QList<QRectF> links = pdf.linkAreas();
        QCOMPARE(links.size(), 2);
        constexpr int resolution = 300;
        const QImage page = pdf.rendering(1, resolution);
        const QRectF area(links[0].left(), page.height() * 72.0 / resolution - links[0].bottom(), links[0].width(),
                          links[0].height());
        const QRect frame = QRectF(area.topLeft() * (resolution / 72.0), area.size() * (resolution / 72.0)).toRect();
        QRect code;
        for (int y = frame.top(); y <= frame.bottom(); ++y) {
            for (int x = frame.left(); x <= frame.right(); ++x) {
                if (qGray(page.pixel(x, y)) < 64)
                    code |= QRect(x, y, 1, 1);
            }
        }
        const double millimetres = 25.4 / resolution;
        QVERIFY(code.width() * millimetres >= 20 && code.height() * millimetres >= 20);
        QVERIFY(qAbs(code.center().x() - frame.center().x()) <= 2);
    }

    void theExampleIsPrinted_data() { addLanguagesAndPapers(); }
    void theExampleIsPrinted()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        const CampaignSnapshot snapshot{exampleCampaign().value(), {}};
        const PdfFile pdf(flyer(snapshot, {language}, paper));
        const QString text = pdf.text();
        QVERIFY(!snapshot.campaign.demands.isEmpty());
        for (const QString &demand : snapshot.campaign.demands) {
            const QString body = snapshot.campaign.brief.body({FieldKind::Demand, demand}, language);
            QVERIFY2(!body.isEmpty() && text.contains(comparable(typeset(body, language))), qPrintable(body));
        }
        QCOMPARE(pdf.qrCode(1), snapshot.campaign.pageUrl(language, u"sign"));
    }

    void rightToLeftIsMirrored()
    {
        const QList<QRectF> latin = PdfFile(flyer(sampleSnapshot(), {english})).linkAreas();
        const QList<QRectF> arab = PdfFile(flyer(sampleSnapshot(), {arabic})).linkAreas();
        QVERIFY(qAbs(612 - arab[0].right() - latin[0].left()) < 0.1);
    }

    void oneSideALanguage()
    {
        const CampaignSnapshot snapshot = sampleSnapshot();
        const PdfFile pdf(flyer(snapshot, {english, french, arabic}));
        const QString text = pdf.text();
        for (int page = 1; page <= 3; ++page) {
            const Language language = snapshot.campaign.brief.languages[page - 1];
            QVERIFY(text.contains(comparable(
                typeset(snapshot.campaign.brief.body({FieldKind::Demand, u"pipes"_s}, language), language))));
            QCOMPARE(pdf.qrCode(page), snapshot.campaign.pageUrl(language, u"sign"));
        }
        QCOMPARE(pdf.linkAreas().size(), 6);
        QVERIFY(pdf.source().contains(u"/Lang (en)"_s));
    }

    void twoProcessesMakeTheSameBytes()
    {
        const CampaignSnapshot snapshot = sampleSnapshot();
        const QByteArray here = flyer(snapshot, snapshot.campaign.brief.languages, Paper::A4);
        for (int i = 0; i < 2; ++i) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--print-flyer"_s});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput() == here);
        }
    }

    void longTextsAreSetSmallerAndNeverCut()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        QString text;
        QByteArray last;
        for (int sentences = 10;; sentences += 10) {
            text = u"Every home has a right to water. "_s.repeated(sentences) + u"This is the end."_s;
            snapshot.campaign.brief.write({FieldKind::FlyerText, {}}, english, text);
            const auto pdf = renderFlyer(snapshot, {english}, Paper::Letter, themeOf(snapshot.campaign));
            if (!pdf) {
                QVERIFY(sentences > 20);
                QVERIFY(pdf.error().what.contains(english.name()));
                QVERIFY(pdf.error().what.contains(paperName(Paper::Letter)));
                QVERIFY(!pdf.error().next.isEmpty());
                break;
            }
            last = *pdf;
        }
        const PdfFile pdf(last);
        QVERIFY(pdf.text().contains(u"This is the end."_s));
        static const QRegularExpression font(u"/F\\d+ ([\\d.]+) Tf"_s);
        const QString source = pdf.source();
        double smallest = 1000;
        for (auto found = font.globalMatch(source); found.hasNext();)
            smallest = std::min(smallest, found.next().captured(1).toDouble());
        QVERIFY2(smallest >= 90, qPrintable(QString::number(smallest))); // tenths of a point
    }

    void oneLanguageThatDoesNotFitIsNamed()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.brief.write({FieldKind::Demand, u"pipes"_s}, arabic, u"ماء نظيف لكل بيت "_s.repeated(300));
        const auto pdf = renderFlyer(snapshot, {english, arabic}, Paper::A4, themeOf(snapshot.campaign));
        QVERIFY(!pdf.has_value());
        QVERIFY(pdf.error().what.contains(arabic.name()));
        QVERIFY(!pdf.error().what.contains(english.name()));
    }

    void aTitleOf120CharactersFits_data() { addLanguagesAndPapers(); }
    void aTitleOf120CharactersFits()
    {
        QFETCH(Language, language);
        QFETCH(Paper, paper);
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = noisePicture({160, 84});
        const QString words = snapshot.campaign.brief.body(FieldKind::Title, language) + u' ';
        const QString title = words.repeated(8).left(120).trimmed();
        snapshot.campaign.brief.write({FieldKind::Title, {}}, language, title);
        const PdfFile pdf(flyer(snapshot, {language}, paper));
        QVERIFY(pdf.text().contains(comparable(typeset(title, language))));
    }

    void aCampaignWithoutASiteHasNoCode()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.links.site.clear();
        const PdfFile pdf(flyer(snapshot, {english}));
        QVERIFY(pdf.linkAreas().isEmpty());
        QVERIFY(pdf.text().contains(u"Replace every lead pipe"_s));
    }

    void whatCannotBeDrawnIsAnError()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = {"nonsense", u"image/jpeg"_s, {}};
        QVERIFY(!renderFlyer(snapshot, {english}, Paper::A4, themeOf(snapshot.campaign)).has_value());
        snapshot = sampleSnapshot();
        snapshot.campaign.links.site = u"https://example.org/"_s + QString(4000, u'x');
        const auto pdf = renderFlyer(snapshot, {english}, Paper::A4, themeOf(snapshot.campaign));
        QVERIFY(!pdf.has_value());
        QVERIFY(pdf.error().what.contains(u"QR"_s));
    }
};

static const broadside::test::Register<FlyerTest> registered;
#include "FlyerTest.moc"
