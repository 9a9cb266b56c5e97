#include "Theme.h"

#include "RunTests.h"

using namespace broadside;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << "#000000" << "#ffffff" << 21.0;
        QTest::newRow("the other way round") << "#ffffff" << "#000000" << 21.0;
        QTest::newRow("the same") << "#b8321a" << "#b8321a" << 1.0;
        QTest::newRow("the lightest grey that does not pass") << "#777777" << "#ffffff" << 4.48;
        QTest::newRow("red on white") << "#ff0000" << "#ffffff" << 4.0;
    }
    void contrastIsThatOfWcag()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(qRound(contrast(QColor(a), QColor(b)) * 100) / 100.0, "ratio");
    }

    void everyAccentIsReadable()
    {
        for (int rgb = 0; rgb < 4096; ++rgb) {
            Campaign campaign;
            campaign.accent = QColor((rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17).name();
            const Theme theme = themeOf(campaign);
            const bool isReadable = contrast(theme.accent, Qt::white) >= 4.5 &&
                                    contrast(theme.accent, theme.soft) >= 4.5 &&
                                    contrast(theme.onAccent, theme.accent) >= 4.5 &&
                                    contrast(theme.accentOnDark, QColor(0x1a, 0x19, 0x17)) >= 4.5 &&
                                    contrast(theme.onAccentOnDark, theme.accentOnDark) >= 4.5;
            QVERIFY2(isReadable, qPrintable(campaign.accent));
        }
    }

    void aReadableAccentStaysAsItIs()
    {
        Campaign campaign;
        campaign.accent = QStringLiteral("#1f5f8b");
        QCOMPARE(themeOf(campaign).accent.name(), campaign.accent);
    }

    void aDarkenedAccentKeepsItsHue()
    {
        Campaign campaign;
        campaign.accent = QStringLiteral("#40c0ff");
        const QColor accent = themeOf(campaign).accent;
        QVERIFY(qAbs(accent.hslHue() - QColor(campaign.accent).hslHue()) <= 2);
    }

    void nonsenseIsTheDefaultColour_data()
    {
        QTest::addColumn<QString>("accent");
        QTest::newRow("empty") << QString();
        QTest::newRow("a name") << QStringLiteral("red");
        QTest::newRow("with alpha") << QStringLiteral("#80ff0000");
        QTest::newRow("a script") << QStringLiteral("#b8321a;}</style><script>");
    }
    void nonsenseIsTheDefaultColour()
    {
        QFETCH(QString, accent);
        Campaign campaign;
        campaign.accent = accent;
        QCOMPARE(themeOf(campaign), themeOf(Campaign()));
    }
};

static const broadside::test::Register<ThemeTest> registered;
#include "ThemeTest.moc"
