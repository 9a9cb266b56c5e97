#include "QrCode.h"

#include "PdfTools.h"

#include "RunTests.h"

#include <QPainter>
#include <QTemporaryDir>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString &text, double side)
{
    QImage image(qCeil(side) + 20, qCeil(side) + 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool done = drawQrCode(painter, QRectF(10, 10, side, side), text).has_value();
    painter.end();
    return done ? image : QImage();
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a short address") << u"https://a.co/"_s;
        QTest::newRow("a long address") << u"https://example.org/"_s + QString(300, u'p') + u"/fr/sign/"_s;
        QTest::newRow("beyond ASCII") << u"https://example.org/eau-à-boire/ماء"_s;
        QTest::newRow("escaped") << u"https://example.org/%D9%85?a=b&c=%26"_s;
    }
    void itIsRead()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        QVERIFY(drawn(text, 333.3).save(file));
        QCOMPARE(outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file}).trimmed(), text);
    }

    void errorCorrectionIsM()
    {
        // Version 1 has 21 modules, 29 with the quiet zone; the first two bits of the format beside the upper left eye
        // are the level, masked by 10: M is 00 (ISO/IEC 18004, 7.9).
        const QImage image = drawn(u"A"_s, 290);
        const auto isDark = [&image](int x, int y) {
            return qGray(image.pixel(10 + (4 + x) * 10 + 5, 10 + (4 + y) * 10 + 5)) < 128;
        };
        QVERIFY(isDark(0, 8));
        QVERIFY(!isDark(1, 8));
    }

    void itsQuietZoneIsFourModules()
    {
        const QImage image = drawn(u"A"_s, 290);
        QRect dark;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(0, 0, 0))
                    dark |= QRect(x, y, 1, 1);
            }
        }
        QCOMPARE(dark, QRect(50, 50, 210, 210));
        QCOMPARE(image.pixelColor(12, 12), QColor(Qt::white));
        QCOMPARE(image.pixelColor(9, 9), QColor(Qt::red));
    }

    void noSeamsShowBetweenModules()
    {
        // The eye in the corner is one dark shape, at a size at which no module meets the pixels' grid.
        const QImage image = drawn(u"A"_s, 333.3);
        const double module = 333.3 / 29;
        const int y = qRound(10 + 4.5 * module);
        for (int x = qCeil(10 + 4 * module) + 1; x < qFloor(10 + 11 * module) - 1; ++x)
            QCOMPARE(image.pixel(x, y), qRgb(0, 0, 0));
        const int x = qRound(10 + 4.5 * module);
        for (int row = qCeil(10 + 4 * module) + 1; row < qFloor(10 + 11 * module) - 1; ++row)
            QVERIFY(qGray(image.pixel(x, row)) <= 2);
    }

    void tooLongIsAnError() { QVERIFY(drawn(QString(3000, u'x'), 300).isNull()); }
};

static const broadside::test::Register<QrCodeTest> registered;
#include "QrCodeTest.moc"
