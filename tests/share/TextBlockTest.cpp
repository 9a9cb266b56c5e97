#include "TextBlock.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QPainter>

using namespace broadside;
using namespace broadside::test;

namespace {

const TextRole role{60, 12, QFont::Bold, 1.2, 0, false};

/// Where a block leaves ink on a sheet of 1000 × 1000, drawn at 200, 200.
QRect inkOf(const TextBlock &block)
{
    QImage sheet(1000, 1000, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    block.draw(painter, {200, 200});
    painter.end();
    QRect ink;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (sheet.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TextBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void aShortTextIsSetAtTheLargestSize()
    {
        const TextBlock block(QStringLiteral("Water"), english, role, {600, 200});
        QVERIFY(block.fits());
        QCOMPARE(block.fontSize(), 60.0);
        QCOMPARE(block.lineCount(), 1);
        QCOMPARE(block.height(), 72.0);
    }

    void aLongTextIsSetSmallerUntilItFits()
    {
        const QString text = QStringLiteral("Every tap in every school gives clean water. ").repeated(5);
        const TextBlock block(text, english, role, {600, 200});
        QVERIFY(block.fits());
        QVERIFY(block.fontSize() < 60);
        QVERIFY(block.height() <= 200);
        QVERIFY(block.width() <= 600.01);
        QVERIFY(QRect(190, 200, 620, 200).contains(inkOf(block)));
    }

    void whatDoesNotFitSaysSo()
    {
        const TextBlock block(QStringLiteral("Every tap in every school. ").repeated(200), english, role, {600, 200});
        QVERIFY(!block.fits());
        QCOMPARE(block.fontSize(), 12.0);
    }

    void aWordIsBrokenOnlyWhenNoSizeSparesIt()
    {
        const TextRole large{60, 40, QFont::Bold, 1.2, 0, false};
        const TextBlock spared(QStringLiteral("Donaudampfschifffahrt"), english, large, {600, 400});
        QVERIFY(spared.fits());
        QVERIFY(!spared.breaksWords());
        const TextBlock broken(QString(60, u'm'), english, large, {600, 400});
        QVERIFY(broken.fits());
        QVERIFY(broken.breaksWords());
        QVERIFY(broken.width() <= 600.01);
    }

    void rightToLeftStartsAtTheRight()
    {
        const QRect latin = inkOf({QStringLiteral("Water"), english, role, {600, 200}});
        const QRect arab = inkOf({QStringLiteral("ماء"), arabic, role, {600, 200}});
        QVERIFY(latin.left() < 210 && latin.right() < 500);
        QVERIFY(arab.right() > 790 && arab.right() <= 800 && arab.left() > 500);
    }

    void balancedLinesAreOfOneLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << QStringLiteral("Clean water for each and every tap") << english;
        QTest::newRow("Arabic") << QStringLiteral("ماء نظيف لكل بيت ولكل مدرسة في المدينة") << arabic;
    }
    void balancedLinesAreOfOneLength()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        TextRole title{60, 60, QFont::Bold, 1.2, 0, false};
        const TextBlock plain(text, language, title, {900, 400});
        title.balanced = true;
        const TextBlock balanced(text, language, title, {900, 400});
        QCOMPARE(balanced.lineCount(), plain.lineCount());
        QVERIFY(balanced.lineCount() > 1);
        QVERIFY(balanced.width() < plain.width());
        QVERIFY(balanced.fits());
    }

    void signsOfControlCannotBreakAParagraph()
    {
        const TextBlock block(QStringLiteral("a\nb\tc\u2028d\u2029e"), english, role, {900, 200});
        QCOMPARE(block.lineCount(), 1);
    }

    void anEmptyTextTakesNoRoom()
    {
        const TextBlock block(QStringLiteral(" \n "), english, role, {600, 200});
        QVERIFY(block.fits());
        QCOMPARE(block.height(), 0.0);
        QVERIFY(inkOf(block).isEmpty());
    }
};

static const broadside::test::Register<TextBlockTest> registered;
#include "TextBlockTest.moc"
