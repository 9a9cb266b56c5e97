#include "ShareCard.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QSet>
#include <QtEndian>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes{wideCard, {1080, 1080}, {1080, 1920}};

CampaignSnapshot withTitle(const QString &title, const Language &language)
{
    CampaignSnapshot snapshot = sampleSnapshot();
    snapshot.campaign.brief.write({FieldKind::Title, {}}, language, title);
    return snapshot;
}

/// The pixels that letters cover, with what lies behind them: found by drawing the card once more in letters of the
/// colour of their ground.
struct Letters
{
    QRect area;
    double lowestContrast = 21;
};

Letters lettersOf(const CampaignSnapshot &snapshot, const Language &language, QSize size)
{
    const Theme theme = themeOf(snapshot.campaign);
    Theme unseen = theme;
    unseen.onAccent = unseen.accent;
    const QImage card = drawShareCard(snapshot, language, theme, size).value();
    const QImage ground = drawShareCard(snapshot, language, unseen, size).value();
    Letters letters;
    for (int y = 0; y < card.height(); ++y) {
        for (int x = 0; x < card.width(); ++x) {
            if (card.pixel(x, y) == ground.pixel(x, y))
                continue;
            letters.area |= QRect(x, y, 1, 1);
            letters.lowestContrast =
                std::min(letters.lowestContrast, contrast(theme.onAccent, ground.pixelColor(x, y)));
        }
    }
    return letters;
}

QStringList chunksOf(const QByteArray &png)
{
    QStringList names;
    for (qsizetype at = 8; at + 8 <= png.size(); at += 12 + qFromBigEndian<quint32>(png.constData() + at))
        names.append(QString::fromLatin1(png.mid(at + 4, 4)));
    return names;
}

} // namespace

class ShareCardTest : public QObject
{
    Q_OBJECT

private slots:
    void lettersAreReadableWhateverThePicture_data()
    {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QString>("accent");
        const QList<QPair<QString, Picture>> pictures{
            {u"none"_s, {}},
            {u"noise"_s, noisePicture({400, 210})},
            {u"tall noise"_s, noisePicture({200, 300})},
            {u"white"_s, paintedPicture({400, 210}, [](int, int) { return qRgb(255, 255, 255); })},
            {u"black"_s, paintedPicture({210, 400}, [](int, int) { return qRgb(0, 0, 0); })},
            {u"checkerboard"_s,
             paintedPicture({400, 210},
                            [](int x, int y) { return (x / 8 + y / 8) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0); })},
        };
        for (const auto &[name, picture] : pictures) {
            for (const QString &accent : {u"#b8321a"_s, u"#ffe000"_s, u"#ffffff"_s, u"#000000"_s})
                QTest::newRow(qPrintable(name + u", "_s + accent)) << picture << accent;
        }
    }
    void lettersAreReadableWhateverThePicture()
    {
        QFETCH(Picture, picture);
        QFETCH(QString, accent);
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = picture;
        snapshot.campaign.accent = accent;
        for (const Language &language : {english, arabic}) {
            const Letters letters = lettersOf(snapshot, language, wideCard);
            QVERIFY(letters.area.width() > 200);
            QVERIFY2(letters.lowestContrast >= 4.5, qPrintable(QString::number(letters.lowestContrast)));
        }
    }

    void titlesOf120CharactersFit_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<Language>("language");
        const auto filled = [](const QString &words) { return words.repeated(1 + 120 / int(words.size())).left(120); };
        QTest::newRow("English") << filled(u"Clean water for each and every tap in this city "_s) << english;
        QTest::newRow("French") << filled(u"De l'eau propre à chaque robinet de l'arrondissement "_s) << french;
        QTest::newRow("Arabic") << filled(u"ماء نظيف لكل بيت ولكل مدرسة في المدينة "_s) << arabic;
        QTest::newRow("capitals") << filled(u"WATERWORKS MUST "_s) << english;
        QTest::newRow("one word") << QString(120, u'W') << english;
        QTest::newRow("Chinese") << QString(120, u'水') << english;
    }
    void titlesOf120CharactersFit()
    {
        QFETCH(QString, title);
        QFETCH(Language, language);
        const Picture wideNoise = noisePicture({80, 42});
        const Picture tallNoise = noisePicture({40, 60});
        for (const Picture &picture : {Picture(), wideNoise, tallNoise}) {
            CampaignSnapshot snapshot = withTitle(title, language);
            snapshot.campaign.picture = picture;
            for (const QSize size : sizes) {
                const Letters letters = lettersOf(snapshot, language, size);
                const int margin = size.width() / 40;
                QVERIFY(QRect({0, 0}, size).marginsRemoved({margin, margin, margin, margin}).contains(letters.area));
            }
        }
    }

    void rightToLeftIsMirrored()
    {
        const CampaignSnapshot snapshot = sampleSnapshot();
        QVERIFY(lettersOf(snapshot, english, wideCard).area.left() < 80);
        QVERIFY(lettersOf(snapshot, arabic, wideCard).area.right() > 1120);
    }

    void everyCardIsASmallFile_data()
    {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QSize>("size");
        for (const QSize size : sizes) {
            QTest::addRow("wide noise, %d", size.height()) << noisePicture({600, 315}) << size;
            QTest::addRow("noise of single pixels, %d", size.height()) << noisePicture({1000, 1500}) << size;
        }
    }
    void everyCardIsASmallFile()
    {
        QFETCH(Picture, picture);
        QFETCH(QSize, size);
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = picture;
        const Theme theme = themeOf(snapshot.campaign);
        const QByteArray png = renderShareCard(snapshot, english, theme, size).value();
        QVERIFY2(png.size() < 300'000, qPrintable(QString::number(png.size())));
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.size(), size);
        // Its panel is as clean as it was drawn.
        QCOMPARE(image.pixelColor(4, size.height() - 4), theme.accent);
        const QImage drawn = drawShareCard(snapshot, english, theme, size).value();
        for (int x = 0; x < size.width() / 2; ++x) {
            if (drawn.pixelColor(x, size.height() - 4) == theme.accent)
                QCOMPARE(image.pixelColor(x, size.height() - 4), theme.accent);
        }
    }

    void theSameSnapshotGivesTheSameBytes()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = noisePicture({300, 200});
        const Theme theme = themeOf(snapshot.campaign);
        const QByteArray first = renderShareCard(snapshot, arabic, theme, wideCard).value();
        QCOMPARE(renderShareCard(snapshot, arabic, theme, wideCard).value(), first);
        for (const QString &chunk : chunksOf(first))
            QVERIFY2(QStringList({u"IHDR"_s, u"PLTE"_s, u"tRNS"_s, u"pHYs"_s, u"IDAT"_s, u"IEND"_s, u"gAMA"_s,
                                  u"cHRM"_s, u"sRGB"_s})
                         .contains(chunk),
                     qPrintable(chunk));
    }

    void aPictureThatCannotBeDrawnIsAnError()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.picture = {"nonsense", u"image/png"_s, {}};
        QVERIFY(!renderShareCard(snapshot, english, themeOf(snapshot.campaign), wideCard).has_value());
    }

    void anAskWithoutEndIsAnErrorThatNamesItsLanguage()
    {
        CampaignSnapshot snapshot = sampleSnapshot();
        snapshot.campaign.brief.write({FieldKind::Ask, {}}, french, u"Demandez encore et encore. "_s.repeated(200));
        const auto card = renderShareCard(snapshot, french, themeOf(snapshot.campaign), wideCard);
        QVERIFY(!card.has_value());
        QVERIFY(card.error().what.contains(french.name()));
        QVERIFY(renderShareCard(snapshot, english, themeOf(snapshot.campaign), wideCard).has_value());
    }

    void anEmptyCampaignStillGivesACard()
    {
        CampaignSnapshot snapshot;
        const auto card = drawShareCard(snapshot, english, themeOf(snapshot.campaign), wideCard);
        QVERIFY(card.has_value());
        QCOMPARE(card->size(), wideCard);
    }
};

static const broadside::test::Register<ShareCardTest> registered;
#include "ShareCardTest.moc"
