#include "SafeText.h"
#include "RunTests.h"

using namespace broadside;

class SafeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownTurnsNothingAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Ada Roy" << "Ada Roy";
        QTest::newRow("Arabic stays") << QStringLiteral("منى خليل") << QStringLiteral("منى خليل");
        QTest::newRow("an override") << QStringLiteral("Ada \u202Eyor\u202C") << QStringLiteral("Ada ◌yor◌");
        QTest::newRow("an isolate that is not closed") << QStringLiteral("\u2067Ada") << QStringLiteral("◌Ada");
        QTest::newRow("a bell and a null") << QStringLiteral("A\x07") + QChar(0) << QStringLiteral("A\u2407\u2400");
        QTest::newRow("lines of Windows") << "a\r\nb" << "a\nb";
        QTest::newRow("lines stay") << "a\n\nb" << "a\n\nb";
    }
    void whatIsShownTurnsNothingAround()
    {
        QFETCH(QString, text);
        QTEST(shownText(text), "shown");
    }

    void aLineIsShort()
    {
        QCOMPARE(shownLine(QString(100'000, u'x'), 10), QStringLiteral("xxxxxxxxx…"));
        QCOMPARE(shownLine(QStringLiteral("a\nb")), QStringLiteral("a⏎b"));
        QCOMPARE(shownLine(QStringLiteral("0123456789"), 10), QStringLiteral("0123456789"));
    }

    void aNameInASentenceIsClosedOnce()
    {
        const QString quoted = quotedName(QStringLiteral("Ada\u2069 \u2067x"));
        QCOMPARE(quoted.count(QChar(0x2068)), 1);
        QCOMPARE(quoted.count(QChar(0x2069)), 1);
        QVERIFY(quoted.endsWith(QChar(0x2069)));
        QCOMPARE(quotedName({}), QString());
    }
};

static const broadside::test::Register<SafeTextTest> registered;

#include "SafeTextTest.moc"
