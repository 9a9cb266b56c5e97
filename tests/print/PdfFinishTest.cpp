#include "PdfFinish.h"

#include "PdfTools.h"
#include "TextBlock.h"

#include "RunTests.h"
#include "share/SampleCampaign.h"

#include <QPainter>
#include <QPdfWriter>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

/// One page with one paragraph, finished.
QByteArray page(const QString &text, const Language &language, const PdfDetails &details = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    QPainter painter(&writer);
    TextBlock(text, language, {140, 140, QFont::Normal, 1.4, 0, false}, {3600, 4000}).draw(painter, {300, 300});
    painter.end();
    return finishPdf(bytes, details).value_or(QByteArray());
}

} // namespace

class PdfFinishTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::newRow("brackets and dashes between capitals") << u"(DCIP) A-B A—B [X] {Y} A@B A:B <A>"_s << english;
        QTest::newRow("signs between figures") << u"10:30 3x4 1×2 +1 5 % #1 1/2"_s << english;
        QTest::newRow("signs that fonts join") << u"-> => <= !? ?! ... ffi fi fl www"_s << english;
        QTest::newRow("French") << u"L’été : « oui », c’est-à-dire 5 % — bientôt…"_s << french;
        QTest::newRow("hyphens at the ends of lines")
            << u"An every-day, well-known, state-of-the-art word - or two - in each well-set line of a non-profit "_s
                   .repeated(3)
            << english;
        QTest::newRow("lam-alef") << u"لا إله الأول لآن والإنسان"_s << arabic;
        QTest::newRow("vowel marks") << u"مُحَمَّد كتبَ كتابًا للستّ علنًا بعثتَي"_s << arabic;
        QTest::newRow("quotes and brackets") << u"قال «منظمات إرهابية». (منظمات) [نعم] ثم ذهب"_s << arabic;
        QTest::newRow("commas and figures") << u"في ٢٠٢١، نعم: 10:30، عام 2021. ثم، لا؛ ماذا؟ نعم!"_s << arabic;
        QTest::newRow("Latin words")
            << u"زوروا الصفحة على example.org/a اليوم، واكتبوا إلى Maple Street Alliance عن حقوق (DCIP) وعن المدافعين عنها في كل مكان"_s
            << arabic;
        QTest::newRow("Persian letters") << u"گفت‌وگو، پیام و چای"_s << Language::of("fa");
    }
    void textIsReadAsItWasWritten()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        const QString joiner(QChar(0x200C)); // shapes letters, and stands for none
        QCOMPARE(PdfFile(page(text, language)).text().remove(joiner), comparable(text).remove(joiner));
    }

    void linksLieWhereTheyWereDrawn()
    {
        PdfDetails details;
        details.links = {{0, QRectF(72, 36, 100, 50), u"https://example.org/a?b=(c)&d=é"_s},
                         {7, QRectF(0, 0, 9, 9), u"https://example.org/none"_s}};
        const PdfFile pdf(page(u"Water"_s, english, details));
        const QList<QRectF> areas = pdf.linkAreas();
        QCOMPARE(areas.size(), 1);
        QVERIFY(qAbs(areas[0].left() - 72) < 0.01 && qAbs(areas[0].bottom() - (842 - 36)) < 0.01);
        QVERIFY(pdf.source().contains(u"/URI (https://example.org/a?b=\\(c\\)&d=%C3%A9)"_s));
        outputOf(u"qpdf"_s, {u"--check"_s, pdf.path()});
    }

    void metadataIsEscaped()
    {
        PdfDetails details;
        details.title = u"Water & <light> (now) \\ «été» ماء"_s;
        details.author = u"A \"B\" & C"_s;
        details.language = arabic;
        const PdfFile pdf(page(u"Water"_s, english, details));
        const QString information = outputOf(u"pdfinfo"_s, {pdf.path()});
        QVERIFY2(information.contains(details.title) && information.contains(details.author), qPrintable(information));
        const QString metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, pdf.path()});
        QVERIFY(metadata.contains(details.title.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s)));
        QVERIFY(pdf.source().contains(u"/Direction /R2L"_s));
    }

    void whatIsNoPdfIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Water");
        QTest::newRow("a header alone") << QByteArray("%PDF-1.4\n%%EOF\n");
    }
    void whatIsNoPdfIsAnError()
    {
        QFETCH(QByteArray, bytes);
        const auto pdf = finishPdf(bytes, {});
        QVERIFY(!pdf.has_value());
        QVERIFY(!pdf.error().what.isEmpty());
    }
};

static const broadside::test::Register<PdfFinishTest> registered;
#include "PdfFinishTest.moc"
