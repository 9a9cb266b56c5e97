#include "Dates.h"

#include "RunTests.h"

using namespace broadside;

Q_DECLARE_METATYPE(broadside::DateOrder)

class DatesTest : public QObject
{
    Q_OBJECT
private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("iso"); // empty: none

        const auto row = [](const char *text, DateOrder order, const char *iso) {
            QTest::addRow("%s (%d)", text, static_cast<int>(order))
                << QString::fromUtf8(text) << order << QString::fromUtf8(iso);
        };
        using enum DateOrder;
        row("2021-12-13", YearMonthDay, "2021-12-13");
        row("2021-12-13 14:41:47", YearMonthDay, "2021-12-13T14:41:47");
        row("2021-12-13T14:41:47", YearMonthDay, "2021-12-13T14:41:47");
        row("2021-12-13T14:41:47Z", YearMonthDay, "2021-12-13T14:41:47");
        row("2021-12-13T14:41:47.123+01:00", YearMonthDay, "2021-12-13T14:41:47");
        row("2021-12-13 14:41", YearMonthDay, "2021-12-13T14:41:00");
        row("2021-12-13 00:00:00", YearMonthDay, "2021-12-13T00:00:00");
        row("2021-12-13 14:41:47 UTC", YearMonthDay, "2021-12-13T14:41:47");
        row("2021-12-13 14:41:47 -0500", YearMonthDay, "2021-12-13T14:41:47");
        row("2021/12/13", YearMonthDay, "2021-12-13");
        row("2021.12.3", YearMonthDay, "2021-12-03");
        row("20211213", YearMonthDay, "2021-12-13");
        row("21-12-13", YearMonthDay, "2021-12-13");
        row("2021-12-13", DayMonthYear, "2021-12-13");
        row("2021-12-13", MonthDayYear, "2021-12-13");
        row("13/12/2021", DayMonthYear, "2021-12-13");
        row("3/4/2021", DayMonthYear, "2021-04-03");
        row("3/4/2021", MonthDayYear, "2021-03-04");
        row("12/13/2021", MonthDayYear, "2021-12-13");
        row("13.12.21", DayMonthYear, "2021-12-13");
        row("13/12/1999", DayMonthYear, "1999-12-13");
        row("13/12/99", DayMonthYear, "1999-12-13");
        row("13/12/2021 9:05", DayMonthYear, "2021-12-13T09:05:00");
        row("12/13/2021 2:41:47 PM", MonthDayYear, "2021-12-13T14:41:47");
        row("12/13/2021 12:41 am", MonthDayYear, "2021-12-13T00:41:00");
        row("12/13/2021 12:41 p.m.", MonthDayYear, "2021-12-13T12:41:00");
        row("2021/12/13 2:41:47 PM EST", YearMonthDay, "2021-12-13T14:41:47");
        row("13/12/2021", YearMonthDay, "2021-12-13");
        row("12/13/2021", YearMonthDay, "2021-12-13");
        row("7/7/2021", YearMonthDay, "2021-07-07");
        row("Dec 13, 2021", DayMonthYear, "2021-12-13");
        row("December 13th, 2021 at 2:41 PM", DayMonthYear, "2021-12-13T14:41:00");
        row("13 December 2021", YearMonthDay, "2021-12-13");
        row("Mon, 13 Dec 2021 14:41:47 +0000", DayMonthYear, "2021-12-13T14:41:47");
        row("13-Dec-21", DayMonthYear, "2021-12-13");
        row("2021 Dec 13", DayMonthYear, "2021-12-13");
        row("13 décembre 2021", DayMonthYear, "2021-12-13");
        row("le 1er août 2021 à 14 h 41", DayMonthYear, "2021-08-01T14:41:00");
        row("lundi 13 DÉC. 2021 14h41", DayMonthYear, "2021-12-13T14:41:00");
        row("5 févr. 2021", DayMonthYear, "2021-02-05");
        row("13 ديسمبر 2021", DayMonthYear, "2021-12-13");
        row("١٣/١٢/٢٠٢١", DayMonthYear, "2021-12-13");
        row("۲۰۲۱-۱۲-۱۳", YearMonthDay, "2021-12-13");
        row("29 feb 2020", DayMonthYear, "2020-02-29");
        row("13 de diciembre de 2021", DayMonthYear, "2021-12-13");
        row("lunes, 13 de diciembre de 2021 14:41", DayMonthYear, "2021-12-13T14:41:00");
        row("13 ene 2021", DayMonthYear, "2021-01-13");
        row("13 de março de 2021", DayMonthYear, "2021-03-13");
        row("13 gennaio 2021", DayMonthYear, "2021-01-13");
        row("13. März 2021", DayMonthYear, "2021-03-13");
        row("Mo., 13. Dez. 2021 um 14:41 Uhr", DayMonthYear, "2021-12-13T14:41:00");
        row("13 mrt 2021", DayMonthYear, "2021-03-13");
        row("13 grudnia 2021", DayMonthYear, "2021-12-13");
        row("13 października 2021", DayMonthYear, "2021-10-13");
        row("13 декабря 2021 г.", DayMonthYear, "2021-12-13");
        row("13 мая 2021", DayMonthYear, "2021-05-13");
        row("13 Aralık 2021", DayMonthYear, "2021-12-13");
        row("13 Şubat 2021", DayMonthYear, "2021-02-13");
        row("ngày 13 tháng 12 năm 2021", DayMonthYear, "2021-12-13");
        row("2021年12月13日", DayMonthYear, "2021-12-13");
        row("2021年12月13日星期一 14:41", DayMonthYear, "2021-12-13T14:41:00");
        row("2021/12/13 下午2:41:47", YearMonthDay, "2021-12-13T14:41:47");
        row("13 كانون الثاني 2021", DayMonthYear, "2021-01-13");
        row("13 تشرين الأول 2021", DayMonthYear, "2021-10-13");
        row("13 غشت 2021", DayMonthYear, "2021-08-13");
        row("mar. 14 déc. 2021", DayMonthYear, "2021-12-14");
        row("13 mar. 2021", DayMonthYear, "2021-03-13");
        row("13/12/2021 2:41 p. m.", DayMonthYear, "2021-12-13T14:41:00");

        row("", YearMonthDay, "");
        row("2021-31-31", YearMonthDay, "");
        row("2021-31-31 00:00:00", YearMonthDay, "");
        row("31/31/2021", DayMonthYear, "");
        row("2021-13-12", YearMonthDay, "");
        row("2021-02-29", YearMonthDay, "");
        row("29 feb 2021", DayMonthYear, "");
        row("0000-00-00 00:00:00", YearMonthDay, "");
        row("2021-12-13 25:00:00", YearMonthDay, "");
        row("2021-12-13 14:60", YearMonthDay, "");
        row("12/13/2021 13:41 PM", MonthDayYear, "");
        row("13/12/2021", MonthDayYear, "");
        row("12/13/2021", DayMonthYear, "");
        row("3/4/2021", YearMonthDay, "");
        row("1821-12-13", YearMonthDay, "");
        row("9999-12-13", YearMonthDay, "");
        row("yesterday", YearMonthDay, "");
        row("not a date", YearMonthDay, "");
        row("12/2021", DayMonthYear, "");
        row("14:41:47", DayMonthYear, "");
        row("5 jui 2021", DayMonthYear, "");
        row("dec dec 2021", DayMonthYear, "");
        row("13/12/2021 in the evening, as far as I remember", DayMonthYear, "");
        row("99999999999999999999/12/2021", DayMonthYear, "");
        row("1/2/3/4/5/6/7/8/9/1/2/3/4/5/6/7/8/9", DayMonthYear, "");
        row("-/-/-", DayMonthYear, "");
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(DateOrder, order);
        const auto iso = isoDate(text.toStdString(), order);
        QTEST(QString::fromStdString(iso.value_or("")), "iso");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, DateKind kind, const char *iso) {
            QTest::addRow("%s (%d)", text, static_cast<int>(kind))
                << QString(text) << static_cast<int>(kind) << QString(iso);
        };
        using enum DateKind;
        row("44543", ExcelDays, "2021-12-13");
        row("44543.5", ExcelDays, "2021-12-13T12:00:00");
        row("44543,5", ExcelDays, "2021-12-13T12:00:00");
        row("44543.612349537", ExcelDays, "2021-12-13T14:41:47");
        row("1639406507", UnixSeconds, "2021-12-13T14:41:47");
        row("1639406507123", UnixMilliseconds, "2021-12-13T14:41:47");
        row("2021-12-13", ExcelDays, "2021-12-13");
        row("2021-12-13 14:41:47", UnixSeconds, "2021-12-13T14:41:47");
        row("44543", Written, "");
        row("1639406507", Written, "");
        row("", ExcelDays, "");
        row("-44543", ExcelDays, "");
        row("1", ExcelDays, "");
        row("999999", ExcelDays, "");
        row("nan", ExcelDays, "");
        row("inf", UnixSeconds, "");
        row("1e300", UnixSeconds, "");
        row("99999999999999999999", UnixSeconds, "");
        row("soon", UnixSeconds, "");
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto iso = isoDate(text.toStdString(), DateOrder::DayMonthYear, DateKind(kind));
        QTEST(QString::fromStdString(iso.value_or("")), "iso");
    }

    void theOnlyOrder()
    {
        QCOMPARE(dateInAnyOrder("12/13/2021"), std::optional<std::string>("2021-12-13"));
        QCOMPARE(dateInAnyOrder("13/12/2021"), std::optional<std::string>("2021-12-13"));
        QCOMPARE(dateInAnyOrder("03/04/2021"), std::nullopt);
        QCOMPARE(dateInAnyOrder("31/31/2021"), std::nullopt);
        QCOMPARE(dateInAnyOrder(""), std::nullopt);
    }

    void kinds_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *name, const QStringList &cells, DateKind kind, bool isOpen) {
            QTest::newRow(name) << cells << static_cast<int>(kind) << isOpen;
        };
        using enum DateKind;
        row("days", {"44543", "44544.25"}, ExcelDays, false);
        row("seconds", {"1639406507", "1639406508"}, UnixSeconds, false);
        row("milliseconds", {"1639406507123"}, UnixMilliseconds, false);
        row("one that is written", {"44543", "2021-12-13"}, Written, false);
        row("postal codes", {"75001", "01000"}, Written, false);
        row("open", {"03/04/2021", "05/06/2021"}, Written, true);
        row("the same either way", {"03/03/2021"}, Written, false);
        row("one decides", {"03/04/2021", "13/04/2021"}, Written, false);
        row("as many one way as the other", {"04/13/2021", "13/04/2021", "03/04/2021"}, Written, true);
        row("a year in front", {"2021-03-04"}, Written, false);
        row("months by name", {"3 April 2021"}, Written, false);
        row("none", {}, Written, false);
    }

    void kinds()
    {
        QFETCH(QStringList, cells);
        std::vector<std::string> texts;
        for (const QString &cell : cells)
            texts.push_back(cell.toStdString());
        const GuessedDates guessed = guessedDates(texts);
        QTEST(static_cast<int>(guessed.kind), "kind");
        QTEST(guessed.isOpen, "isOpen");
    }

    void orders_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<DateOrder>("order");
        using enum DateOrder;
        QTest::newRow("ISO") << QStringList{"2021-01-02", "2021-03-04"} << YearMonthDay;
        QTest::newRow("day first") << QStringList{"01/02/2021", "03/04/2021", "13/04/2021"} << DayMonthYear;
        QTest::newRow("month first") << QStringList{"01/02/2021", "04/13/2021"} << MonthDayYear;
        QTest::newRow("one slip does not count")
            << QStringList{"04/13/2021", "13/04/2021", "14/04/2021"} << DayMonthYear;
        QTest::newRow("impossible ones do not count")
            << QStringList{"31/31/2021", "40/01/2021", "04/13/2021"} << MonthDayYear;
        QTest::newRow("no doubt to be had") << QStringList{"01/02/2021", "03/04/2021"} << DayMonthYear;
        QTest::newRow("twelve hours") << QStringList{"01/02/2021 3:04 PM"} << MonthDayYear;
        QTest::newRow("no dates") << QStringList{"", "soon"} << DayMonthYear;
    }

    void orders()
    {
        QFETCH(QStringList, cells);
        std::vector<std::string> texts;
        for (const QString &cell : cells)
            texts.push_back(cell.toStdString());
        QTEST(guessedDates(texts).order, "order");
    }
};

static const broadside::test::Register<DatesTest> registered;
#include "DatesTest.moc"
