#include "PictureImage.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QTemporaryDir>

using namespace broadside;
using namespace broadside::test;

namespace {

Picture svg(const QString &inside, const QString &before = {})
{
    const QString text =
        before +
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                       "viewBox=\"0 0 100 50\">%1</svg>")
            .arg(inside);
    return {text.toUtf8(), QStringLiteral("image/svg+xml"), {}};
}

/// A well-formed beginning of a PNG of 100,000 × 100,000 pixels.
Picture hugePng()
{
    return {QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgABhqAAAYagCAIAAAAnMJyfAAAAEUlEQVR4nGNg"
                                   "GAWjYBQMdwAAA+gAAbOm00Y="),
            QStringLiteral("image/png"),
            {}};
}

} // namespace

class PictureImageTest : public QObject
{
    Q_OBJECT

private slots:
    void noPictureIsNoImage()
    {
        const auto image = drawPicture({}, {100, 100});
        QVERIFY(image.has_value() && image->isNull());
        QVERIFY(pictureSize({}).value().isEmpty());
    }

    void anSvgCoversItsFrame()
    {
        const Picture picture = svg(QStringLiteral("<rect width=\"50\" height=\"50\" fill=\"#ff0000\"/>"
                                                   "<rect x=\"50\" width=\"50\" height=\"50\" fill=\"#0000ff\"/>"));
        const QImage image = drawPicture(picture, {80, 80}).value();
        QCOMPARE(image.size(), QSize(80, 80));
        QCOMPARE(image.pixelColor(1, 40), QColor(255, 0, 0));
        QCOMPARE(image.pixelColor(78, 40), QColor(0, 0, 255));
        QCOMPARE(pictureSize(picture).value(), QSizeF(100, 50));
    }

    void aTallPictureIsCutMoreBelowThanAbove()
    {
        const Picture picture = paintedPicture({60, 180}, [](int, int y) {
            return y < 40 ? qRgb(255, 0, 0) : y < 100 ? qRgb(0, 255, 0) : qRgb(0, 0, 255);
        });
        const QImage image = drawPicture(picture, {60, 60}).value();
        QCOMPARE(image.pixelColor(30, 2), QColor(0, 255, 0));
        QCOMPARE(image.pixelColor(30, 57), QColor(0, 255, 0));
    }

    void hostilePicturesAreErrors_data()
    {
        QTest::addColumn<Picture>("picture");
        const Picture png = paintedPicture({40, 40}, [](int x, int y) { return qRgb(x, y, 0); });
        QTest::newRow("no PNG") << Picture{"GIF89a", QStringLiteral("image/png"), {}};
        QTest::newRow("a PNG that ends early") << Picture{png.bytes.left(60), png.mediaType, {}};
        QTest::newRow("a PNG that calls itself JPEG") << Picture{png.bytes, QStringLiteral("image/jpeg"), {}};
        QTest::newRow("ten thousand million pixels") << hugePng();
        QTest::newRow("a line") << paintedPicture({400, 1}, [](int, int) { return qRgb(0, 0, 0); });
        QTest::newRow("no SVG") << Picture{"<html/>", QStringLiteral("image/svg+xml"), {}};
        QTest::newRow("an SVG that ends early")
            << Picture{svg({}).bytes.chopped(3), QStringLiteral("image/svg+xml"), {}};
        QTest::newRow("entities of entities") << svg(
            QStringLiteral("<text>&d;</text>"),
            QStringLiteral(
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"));
        QString uses = QStringLiteral("<g id=\"g0\"><rect width=\"9\" height=\"9\"/></g>");
        for (int i = 0; i < 20; ++i)
            uses +=
                QStringLiteral("<g id=\"g%1\"><use xlink:href=\"#g%2\"/><use href=\"#g%2\"/></g>").arg(i + 1).arg(i);
        QTest::newRow("a million rectangles by reference") << svg(uses);
        QTest::newRow("a group that uses itself") << svg(QStringLiteral("<g id=\"a\"><use href=\"#a\"/></g>"));
        QTest::newRow("deep groups") << svg(QStringLiteral("<g>").repeated(5000) +
                                            QStringLiteral("</g>").repeated(5000));
        QTest::newRow("no height") << Picture{
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 0\"/>", QStringLiteral("image/svg+xml"), {}};
    }
    void hostilePicturesAreErrors()
    {
        QFETCH(Picture, picture);
        const auto image = drawPicture(picture, {100, 100});
        QVERIFY(!image.has_value());
        QVERIFY(!image.error().what.isEmpty());
        QVERIFY(!image.error().next.isEmpty());
    }

    void anSvgReadsNoOtherFile_data()
    {
        QTest::addColumn<QString>("element");
        QTest::newRow("a path") << QStringLiteral("<image width=\"100\" height=\"50\" xlink:href=\"%1\"/>");
        QTest::newRow("a URL") << QStringLiteral("<image width=\"100\" height=\"50\" href=\"file://%1\"/>");
        QTest::newRow("an SVG in disguise")
            << QStringLiteral("<image width=\"100\" height=\"50\" href=\"data:image/png;base64,%2\"/>");
    }
    void anSvgReadsNoOtherFile()
    {
        QFETCH(QString, element);
        QTemporaryDir folder;
        QImage secret(20, 10, QImage::Format_RGB32);
        secret.fill(Qt::red);
        const QString path = folder.filePath(QStringLiteral("secret.png"));
        QVERIFY(secret.save(path));
        const QByteArray inner =
            svg(QStringLiteral("<image width=\"100\" height=\"50\" xlink:href=\"%1\"/>").arg(path)).bytes;
        element.replace(QStringLiteral("%1"), path)
            .replace(QStringLiteral("%2"), QString::fromLatin1(inner.toBase64()));
        const QImage image = drawPicture(svg(element), {100, 50}).value();
        QCOMPARE(image.pixelColor(50, 25), QColor(Qt::white));
    }

    void anSvgShowsThePictureThatItCarries()
    {
        const QByteArray png = paintedPicture({20, 10}, [](int, int) { return qRgb(255, 0, 0); }).bytes;
        const QImage image =
            drawPicture(
                svg(QStringLiteral("<image width=\"100\" height=\"50\" xlink:href=\"data:image/png;base64,%1\"/>")
                        .arg(QString::fromLatin1(png.toBase64()))),
                {100, 50})
                .value();
        QCOMPARE(image.pixelColor(50, 25), QColor(255, 0, 0));
    }

    void whatMovesStandsStill()
    {
        const QImage image =
            drawPicture(
                svg(QStringLiteral(
                    "<rect width=\"100\" height=\"50\" fill=\"#ff0000\"><set attributeName=\"fill\" to=\"#00ff00\"/>"
                    "<animateColor attributeName=\"fill\" from=\"#00ff00\" to=\"#0000ff\" dur=\"1s\"/></rect>")),
                {100, 50})
                .value();
        QCOMPARE(image.pixelColor(50, 25), QColor(255, 0, 0));
    }
};

static const broadside::test::Register<PictureImageTest> registered;
#include "PictureImageTest.moc"
