#include "NumberFormat.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

QString shown(const NumberFormat &format, double number, DateSystem system = DateSystem::From1900)
{
    std::string text;
    format.show(text, number, system);
    return QString::fromStdString(text);
}

QString data(const NumberFormat &format, double number, DateSystem system = DateSystem::From1900)
{
    std::string text;
    format.giveData(text, number, system);
    return QString::fromStdString(text);
}

} // namespace

class NumberFormatTest : public QObject
{
    Q_OBJECT
private slots:
    void shows_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *code, double number, const char *text) {
            QTest::addRow("%s of %.17g", code, number) << code << number << text;
        };
        add("General", 0, "0");
        add("General", 1, "1");
        add("General", -1.5, "-1.5");
        add("General", 0.1 + 0.2, "0.3");
        add("General", 1.0 / 3, "0.333333333");
        add("General", 1234.56789012, "1234.56789");
        add("General", 123456789.123, "123456789.1");
        add("General", 0.0001, "0.0001");
        add("General", 0.000012345, "0.000012345");
        add("General", 0.0000123456789, "1.23457E-05");
        add("General", 1234567890123.0, "1234567890123");
        add("General", 1234567890123456.0, "1234567890123456");
        add("General", 1e20, "1E+20");
        add("General", 1.5e-10, "1.5E-10");
        add("0", 0.5, "1");
        add("0", 1234567890123.0, "1234567890123");
        add("0", -0.4, "0");
        add("0.00", 1.005, "1.01");
        add("0.00", -1.005, "-1.01");
        add("0.00", 0, "0.00");
        add("0.0#", 1.5, "1.5");
        add("#.##", 0.25, ".25");
        add("#,##0", 1234567, "1,234,567");
        add("#,##0", 12, "12");
        add("#,##0.00", 999.999, "1,000.00");
        add("#,##0.00", -1234.5, "-1,234.50");
        add("0,000", 5, "0,005");
        add("#,##0,", 1234567, "1,235");
        add("0.0,,\" M\"", 12345678, "12.3 M");
        add("0%", 0.125, "13%");
        add("0.0%", 0.1255, "12.6%");
        add("0.00E+00", 12345, "1.23E+04");
        add("0.00E+00", 0.00012345, "1.23E-04");
        add("##0.0E+0", 12345, "12.3E+3");
        add("0E-0", 12345, "1E4");
        add("0.00E+00", 9.999, "1.00E+01");
        add("00000", 1234, "01234");
        add("000-00-0000", 12345678, "012-34-5678");
        add("(000) 000-0000", 5145550143.0, "(514) 555-0143");
        add("[<=9999999]###-####;(###) ###-####", 5550143, "555-0143");
        add("[<=9999999]###-####;(###) ###-####", 5145550143.0, "(514) 555-0143");
        add("\"$\"#,##0.00", 5, "$5.00");
        add("#,##0.00\\ [$€-40C]", 5, "5.00 €");
        add("#,##0.00 [$CAD]", 5, "5.00 CAD");
        add("0.00;(0.00)", -5, "(5.00)");
        add("0;-0;\"none\"", 0, "none");
        add("0;;", -5, "");
        add("[Red]0;[Blue]-0", -5, "-5");
        add("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", 1234.5, "1,234.50");
        add("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", 0, "-");
        add("# ?/?", 1.5, "1 1/2");
        add("# ?"
            "?/?"
            "?",
            3.14159, "3 14/99");
        add("?/?", 0.75, "3/4");
        add("# ?/8", 0.5, "4/8");
        add("@", 1234567890123.0, "1234567890123");
        add("\"No. \"0", 7, "No. 7");
        add("yyyy-mm-dd", 44543, "2021-12-13");
        add("dd/mm/yy", 44543, "13/12/21");
        add("d/m/yyyy h:mm", 44543.612349537, "13/12/2021 14:41");
        add("d mmm yyyy", 44543, "13 Dec 2021");
        add("dddd, d mmmm yyyy", 44543, "Monday, 13 December 2021");
        add("ddd mmmmm", 44543, "Mon D");
        add("[$-40C]d mmmm yyyy", 44543, "13 décembre 2021");
        add("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 44543, "Monday, December 13, 2021");
        add("[$-409]h:mm:ss AM/PM", 44543.612349537, "2:41:47 PM");
        add("h:mm a/p", 0.25, "6:00 A");
        add("h AM/PM", 0, "12 AM");
        add("hh:mm:ss.000", 0.5 + 0.25 / 86400, "12:00:00.250");
        add("mm:ss", 0.5 + 61.0 / 86400, "01:01");
        add("mm:ss.0", 61.25 / 86400, "01:01.3");
        add("[h]:mm", 1.5, "36:00");
        add("[mm]:ss", 0.0625, "90:00");
        add("yyyy\"年\"m\"月\"d\"日\"", 44543, "2021年12月13日");
        add("yyyy-mm-dd", 59, "1900-02-28");
        add("yyyy-mm-dd", 60, "1900-02-29");
        add("yyyy-mm-dd", 61, "1900-03-01");
        add("yyyy-mm-dd", 1, "1900-01-01");
        add("ddd", 1, "Sun");
        add("yyyy-mm-dd", 0, "1900-01-00");
        add("yyyy-mm-dd", 2958465, "9999-12-31");
        add("yyyy-mm-dd", 2958466, "2958466");
        add("yyyy-mm-dd", -1, "-1");
        add("hh:mm", 44543.9999999, "00:00");
        add("\"unclosed", 1, "unclosed");
        add("[unclosed", 1, "[unclosed");
        add("\\", 1, "");
    }

    void shows()
    {
        QFETCH(QString, code);
        QFETCH(double, number);
        QTEST(shown(NumberFormat(code.toStdString()), number), "text");
    }

    void givesData_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *code, double number, const char *text) {
            QTest::addRow("%s of %.17g", code, number) << code << number << text;
        };
        add("General", 0.1, "0.1");
        add("General", 1.0 / 3, "0.3333333333333333");
        add("General", 1234567890123.0, "1234567890123");
        add("General", 100000, "100000");
        add("General", 1e20, "100000000000000000000");
        add("General", -0.0, "0");
        add("0", 1.5, "1.5");
        add("0.0%", 0.125, "0.125");
        add("#,##0.00", 1234.5, "1234.5");
        add("00000", 1234, "01234");
        add("000-000-0000", 5145550143.0, "514-555-0143");
        add("dd/mm/yyyy", 44543, "2021-12-13");
        add("dd/mm/yyyy", 44543.612349537, "2021-12-13T14:41:47");
        add("dd/mm/yyyy hh:mm", 44543, "2021-12-13T00:00:00");
        add("mmm yy", 44543, "2021-12-13");
        add("h:mm", 0.612349537, "14:41:47");
        add("h:mm", 44543.612349537, "2021-12-13T14:41:47");
        add("dd/mm/yyyy", 0.5, "12:00:00");
        add("dd/mm/yyyy", 0, "0");
        add("[h]:mm", 1.5, "36:00:00");
        add("ss.000", 0.5 + 0.25 / 86400, "12:00:00.250");
        add("dd/mm/yyyy", -1, "-1");
        add("dd/mm/yyyy", 2958466, "2958466");
        add("hh:mm", 0.9999999999, "24:00:00");
    }

    void givesData()
    {
        QFETCH(QString, code);
        QFETCH(double, number);
        QTEST(data(NumberFormat(code.toStdString()), number), "text");
    }

    void theSystemOf1904()
    {
        const NumberFormat format("yyyy-mm-dd ddd");
        QCOMPARE(shown(format, 0, DateSystem::From1904), "1904-01-01 Fri");
        QCOMPARE(shown(format, 43081, DateSystem::From1904), "2021-12-13 Mon");
        QCOMPARE(data(format, 43081.5, DateSystem::From1904), "2021-12-13T12:00:00");
    }

    void builtIns()
    {
        QCOMPARE(shown(NumberFormat::builtIn(0), 1.5), "1.5");
        QCOMPARE(shown(NumberFormat::builtIn(4), 1234.5), "1,234.50");
        QCOMPARE(shown(NumberFormat::builtIn(7), -1234.5), "($1,234.50)");
        QCOMPARE(shown(NumberFormat::builtIn(13), 0.5), "1/2");
        QCOMPARE(shown(NumberFormat::builtIn(14), 44543), "2021-12-13");
        QCOMPARE(shown(NumberFormat::builtIn(22), 44543.612349537), "2021-12-13T14:41:47");
        QCOMPARE(shown(NumberFormat::builtIn(31), 44543), "2021-12-13");
        QCOMPARE(shown(NumberFormat::builtIn(15), 44543), "13-Dec-21");
        QCOMPARE(shown(NumberFormat::builtIn(43), -1234.5), "(1,234.50)");
        QCOMPARE(shown(NumberFormat::builtIn(46), 1.5), "36:00:00");
        QCOMPARE(shown(NumberFormat::builtIn(49), 12), "12");
        QCOMPARE(shown(NumberFormat::builtIn(77), 44543), "2021-12-13");
        QCOMPARE(shown(NumberFormat::builtIn(200), 12.5), "12.5");
    }

    void texts()
    {
        std::string text;
        NumberFormat("0;-0;0;\"<\"@\">\"").showText(text, "a");
        QCOMPARE(text, "<a>");
        text.clear();
        NumberFormat("0.00").showText(text, " a ");
        QCOMPARE(text, " a ");
    }

    void dates()
    {
        QCOMPARE(parseIsoDate("2021-12-13", DateSystem::From1900), 44543.0);
        QCOMPARE(parseIsoDate("2021-12-13T12:00:00", DateSystem::From1904), 43081.5);
        QCOMPARE(parseIsoDate("1900-02-28", DateSystem::From1900), 59.0);
        QCOMPARE(parseIsoDate("12:00:00", DateSystem::From1900), 0.5);
        QVERIFY(!parseIsoDate("tomorrow", DateSystem::From1900));
    }
};

static const broadside::test::Register<NumberFormatTest> registered;
#include "NumberFormatTest.moc"
