#include "FewColours.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QSet>

using namespace broadside;
using namespace broadside::test;

class FewColoursTest : public QObject
{
    Q_OBJECT

private slots:
    void noMoreColoursThanAskedFor_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 16, 255, 256})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void noMoreColoursThanAskedFor()
    {
        QFETCH(int, count);
        const QImage noise = QImage::fromData(noisePicture({120, 90}).bytes);
        const QImage reduced = withFewColors(noise, count, {qRgb(255, 255, 255), qRgb(184, 50, 26)});
        QCOMPARE(reduced.size(), noise.size());
        QVERIFY(reduced.colorCount() <= count);
        QCOMPARE(withFewColors(noise, count, {qRgb(255, 255, 255), qRgb(184, 50, 26)}), reduced);
    }

    void keptColoursStayClean()
    {
        const QRgb ground = qRgb(184, 50, 26);
        QImage image = QImage::fromData(noisePicture({100, 100}).bytes).convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < 100; ++y) {
            for (int x = 50; x < 100; ++x)
                image.setPixel(x, y, ground);
        }
        const QImage reduced = withFewColors(image, 8, {ground});
        for (int y = 0; y < 100; ++y) {
            for (int x = 50; x < 100; ++x)
                QCOMPARE(reduced.pixel(x, y), ground);
        }
    }

    void fewColoursAreFoundExactly()
    {
        const QList<QRgb> colors{qRgb(10, 20, 30), qRgb(200, 100, 0), qRgb(0, 255, 0)};
        QImage image(30, 1, QImage::Format_RGB32);
        for (int x = 0; x < 30; ++x)
            image.setPixel(x, 0, colors[x % 3]);
        QCOMPARE(withFewColors(image, 4, {}).convertToFormat(QImage::Format_RGB32), image);
    }
};

static const broadside::test::Register<FewColoursTest> registered;
#include "FewColoursTest.moc"
