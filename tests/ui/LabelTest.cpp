#include "Label.h"
#include "Pill.h"
#include "RunTests.h"
#include "Style.h"

#include <QApplication>
#include <QTest>

using namespace broadside;

class LabelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatComesInIsNeverMarkup()
    {
        Label label(LabelRole::Body, QStringLiteral("<b>bold</b> <img src=file:///etc/passwd>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), QStringLiteral("<b>bold</b> <img src=file:///etc/passwd>"));
        QCOMPARE(Pill(QStringLiteral("<i>x</i>")).textFormat(), Qt::PlainText);
    }

    void aLabelStandsWhereTheWindowBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::AlignmentFlag>("side");
        QTest::newRow("English in English") << Qt::LeftToRight << "Title" << Qt::AlignLeft;
        QTest::newRow("Arabic in English") << Qt::LeftToRight << "عنوان" << Qt::AlignLeft;
        QTest::newRow("English in Arabic") << Qt::RightToLeft << "Title" << Qt::AlignRight;
    }
    void aLabelStandsWhereTheWindowBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, text);
        QFETCH(Qt::AlignmentFlag, side);
        Label label(LabelRole::Heading, text);
        label.setLayoutDirection(direction);
        QVERIFY(label.alignment().testFlag(side));
        QVERIFY(label.alignment().testFlag(Qt::AlignAbsolute));
    }

    void aLabelGrowsWithTheProgramsText()
    {
        const QFont before = QApplication::font();
        QApplication::setStyle(new Style(Palette::light()));
        QFont usual = before;
        usual.setPixelSize(13);
        QApplication::setFont(usual);
        Label label(LabelRole::Heading, QStringLiteral("Overview"));
        QCOMPARE(label.font().pixelSize(), 22);
        QFont large = usual;
        large.setPixelSize(26);
        QApplication::setFont(large);
        QCOMPARE(label.font().pixelSize(), 44);
        QApplication::setFont(before);
    }

    void aPillHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << "ok";
        QTest::newRow("long") << "missing in Arabic, French and English";
        QTest::newRow("Arabic") << "٨ ناقصة";
    }
    void aPillHasRoomForItsWords()
    {
        QFETCH(QString, text);
        const Pill pill(text);
        QFont font = QApplication::font();
        font.setPixelSize(scaledPixels(12));
        font.setWeight(QFont::Medium);
        const int room = pill.sizeHint().width() - scaledPixels(20);
        QCOMPARE(QFontMetrics(font).elidedText(text, Qt::ElideRight, room), text);
    }
};

static const broadside::test::Register<LabelTest> registered;

#include "LabelTest.moc"
