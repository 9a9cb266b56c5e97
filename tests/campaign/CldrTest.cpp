#include "Typography.h"

#include "RunTests.h"

#include <QDate>

using namespace broadside;
using namespace Qt::StringLiterals;

class CldrTest : public QObject
{
    Q_OBJECT
private slots:
    void writesNumbers_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en"_s << 2000LL << u"2,000"_s;
        QTest::newRow("French of France") << u"fr"_s << 2000LL << u"2\u202f000"_s;
        QTest::newRow("French of Canada") << u"fr-CA"_s << 2000LL << u"2\u00a0000"_s;
        QTest::newRow("Arabic") << u"ar"_s << 2000LL << u"٢٬٠٠٠"_s;
        QTest::newRow("none") << u"en"_s << 0LL << u"0"_s;
        QTest::newRow("below") << u"en"_s << -1234LL << u"-1,234"_s;
        QTest::newRow("the largest") << u"en"_s << std::numeric_limits<qint64>::max() << u"9,223,372,036,854,775,807"_s;
        QTest::newRow("a language of nobody") << u"qzz"_s << 2000LL << u"2,000"_s;
    }
    void writesNumbers()
    {
        QFETCH(const QString, tag);
        QFETCH(const qint64, number);
        QFETCH(const QString, text);
        QCOMPARE(numberText(number, *Language::parse(tag)), text);
    }

    void writesDates_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("text");
        const QDate date(2021, 10, 19);
        QTest::newRow("English of the world") << u"en"_s << date << u"19 October 2021"_s;
        QTest::newRow("English of Canada") << u"en-CA"_s << date << u"October 19, 2021"_s;
        QTest::newRow("French of Canada") << u"fr-CA"_s << date << u"19 octobre 2021"_s;
        QTest::newRow("French, first of the month") << u"fr"_s << QDate(2022, 1, 1) << u"1 janvier 2022"_s;
        QTest::newRow("before 1970") << u"en"_s << QDate(1948, 12, 10) << u"10 December 1948"_s;
        QTest::newRow("leap day") << u"en"_s << QDate(2024, 2, 29) << u"29 February 2024"_s;
        QTest::newRow("no date") << u"en"_s << QDate() << QString();
    }
    void writesDates()
    {
        QFETCH(const QString, tag);
        QFETCH(const QDate, date);
        QFETCH(const QString, text);
        QCOMPARE(dateText(date, *Language::parse(tag)), text);
    }

    void writesArabicDatesInArabicFigures()
    {
        const QString text = dateText(QDate(2021, 10, 19), Language::of("ar"));
        QVERIFY2(text.contains(u"٢٠٢١") && text.contains(u"١٩") && text.contains(u"أكتوبر"), qUtf8Printable(text));
    }

    void joinsLists_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u"en"_s << QStringList() << QString();
        QTest::newRow("one") << u"en"_s << QStringList{u"A"_s} << u"A"_s;
        QTest::newRow("two") << u"en"_s << QStringList{u"A"_s, u"B"_s} << u"A and B"_s;
        QTest::newRow("three") << u"en"_s << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B and C"_s;
        QTest::newRow("French") << u"fr-CA"_s << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B et C"_s;
        QTest::newRow("Arabic") << u"ar"_s << QStringList{u"أ"_s, u"ب"_s} << u"أ وب"_s;
        QTest::newRow("marks of a pattern") << u"en"_s << QStringList{u"{1}"_s, u"{0}"_s} << u"{1} and {0}"_s;
    }
    void joinsLists()
    {
        QFETCH(const QString, tag);
        QFETCH(const QStringList, items);
        QFETCH(const QString, text);
        QCOMPARE(listText(items, *Language::parse(tag)), text);
    }
};

static const broadside::test::Register<CldrTest> registered;

#include "CldrTest.moc"
