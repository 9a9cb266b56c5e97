// Countries, regions and postal codes.
#include "Countries.h"
#include "PostalCodes.h"
#include "Regions.h"
#include "RunTests.h"

using namespace broadside;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void countries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *text, const char *code) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString(code);
        };
        row("CA", "CA");
        row("ca", "CA");
        row("CAN", "CA");
        row("Canada", "CA");
        row("CANADA", "CA");
        row("Canadá", "CA");
        row("كندا", "CA");
        row("加拿大", "CA");
        row("Канада", "CA");
        row("USA", "US");
        row("U.S.A.", "US");
        row("United States of America", "US");
        row("États-Unis", "US");
        row("Etats Unis", "US");
        row("UK", "GB");
        row("England", "GB");
        row("Royaume-Uni", "GB");
        row("Deutschland", "DE");
        row("Allemagne", "DE");
        row("Germany", "DE");
        row("Österreich", "AT");
        row("Schweiz", "CH");
        row("Suisse", "CH");
        row("Svizzera", "CH");
        row("Việt Nam", "VN");
        row("Vietnam", "VN");
        row("Türkiye", "TR");
        row("Turkey", "TR");
        row("Magyarország", "HU");
        row("日本", "JP");
        row("المغرب", "MA");
        row("Côte d'Ivoire", "CI");
        row("Polska", "PL");
        row("", "");
        row("Neverland", "");
        row("XX", "");
        row("12", "");
        row("?", "");
    }

    void countries()
    {
        QFETCH(const QString, text);
        QTEST(QString::fromStdString(countryCode(text.toStdString())), "code");
    }

    void regions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *text, const char *country, const char *region) {
            QTest::addRow("%s in %s", text, country) << QString::fromUtf8(text) << QString(country) << QString(region);
        };
        row("QC", "CA", "CA-QC");
        row("qc", "CA", "CA-QC");
        row("Québec", "CA", "CA-QC");
        row("Quebec", "CA", "CA-QC");
        row("Qué.", "CA", "CA-QC");
        row("PQ", "", "CA-QC");
        row("Ont.", "CA", "CA-ON");
        row("B.C.", "CA", "CA-BC");
        row("Colombie-Britannique", "CA", "CA-BC");
        row("Î.-P.-É.", "CA", "CA-PE");
        row("N.-É.", "CA", "CA-NS");
        row("NE", "US", "US-NE");
        row("California", "", "US-CA");
        row("Californie", "US", "US-CA");
        row("TN", "US", "US-TN");
        row("TN", "CA", "CA-NL");
        row("TN", "", "");
        row("Bavaria", "DE", "");
        row("QC", "US", "");
        row("", "CA", "");
        row("Atlantis", "", "");
    }

    void regions()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, country);
        const auto region = regionNamed(text.toStdString(), country.toStdString());
        QTEST(region ? toText(region->country) + u'-' + toText(region->code) : QString(), "region");
    }

    void forms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *code, const char *country, bool fits) {
            QTest::addRow("%s in %s", code, country) << QString::fromUtf8(code) << QString(country) << fits;
        };
        row("K1A 0B1", "CA", true);
        row("k1a0b1", "CA", true);
        row("K1A-0B1", "CA", true);
        row("H0H 0H0", "CA", true);
        row("K1A OB1", "CA", false);
        row("D1A 0B1", "CA", false);
        row("W1A 0B1", "CA", false);
        row("K1O 0B1", "CA", false);
        row("K1A 0B", "CA", false);
        row("K1A 0B11", "CA", false);
        row("12345", "CA", false);
        row("", "CA", false);
        row("12345", "US", true);
        row("12345-6789", "US", true);
        row("1234", "US", false);
        row("K1A 0B1", "US", false);
        row("SW1A 1AA", "GB", true);
        row("sw1a1aa", "GB", true);
        row("M1 1AE", "GB", true);
        row("EC1A 1BB", "GB", true);
        row("W1A 0AX", "GB", true);
        row("GIR 0AA", "GB", true);
        row("QW1A 1AA", "GB", false);
        row("SW1A 1CA", "GB", false);
        row("75001", "FR", true);
        row("F-75001", "FR", true);
        row("7501", "FR", false);
        row("10115", "DE", true);
        row("D-10115", "DE", true);
        row("1015", "CH", true);
        row("CH-1015", "CH", true);
        row("10150", "CH", false);
        row("1012 AB", "NL", true);
        row("1012", "NL", false);
        row("00-950", "PL", true);
        row("1000-001", "PT", true);
        row("01310-100", "BR", true);
        row("D02 AF30", "IE", true);
        row("100-0001", "JP", true);
        row("whatever", "KI", true); // a country whose form nobody here knows
        row("!", "KI", true);
        row("whatever", "", true);
        row("!!!", "CA", false);
        row("1234567890123", "FR", false);
    }

    void forms()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, country);
        QTEST(isPostalCode(code.toStdString(), country.toStdString()), "fits");
    }

    void regionsOfCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *code, const char *country, const char *region) {
            QTest::newRow(code) << QString(code) << QString(country) << QString(region);
        };
        row("A1A 1A1", "CA", "NL");
        row("B3J 1A1", "CA", "NS");
        row("C1A 1A1", "CA", "PE");
        row("E2L 1A1", "CA", "NB");
        row("G1R 1A1", "CA", "QC");
        row("H2X 1A1", "CA", "QC");
        row("J8X 1A1", "CA", "QC");
        row("K2P 1A1", "CA", "ON");
        row("M5V 1A1", "CA", "ON");
        row("P0T 1A1", "CA", "ON");
        row("R3C 1A1", "CA", "MB");
        row("S4P 1A1", "CA", "SK");
        row("T2P 1A1", "CA", "AB");
        row("V6B 1A1", "CA", "BC");
        row("X0A 1A1", "CA", "NU");
        row("X0C 1A1", "CA", "NU");
        row("X0E 1A1", "CA", "NT");
        row("X1A 1A1", "CA", "NT");
        row("Y1A 1A1", "CA", "YT");
        row("00601", "US", "PR");
        row("02101", "US", "MA");
        row("10001", "US", "NY");
        row("20500", "US", "DC");
        row("33101", "US", "FL");
        row("60601", "US", "IL");
        row("75201", "US", "TX");
        row("80202", "US", "CO");
        row("90210", "US", "CA");
        row("96701", "US", "");
        row("97201", "US", "OR");
        row("98101", "US", "WA");
        row("99501", "US", "AK");
        row("75001", "FR", "");
        row("nonsense", "CA", "");
    }

    void regionsOfCodes()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, country);
        QFETCH(const QString, region);
        QCOMPARE(toText(regionOfPostalCode(code.toStdString(), country.toStdString())), region);
        // Three characters say it already.
        QCOMPARE(toText(regionOfPostalStart(code.left(3).toStdString(), country.toStdString())), region);
        QVERIFY(regionOfPostalStart(code.left(2).toStdString(), country.toStdString()).empty());
        if (region.isEmpty())
            return;
        QVERIFY(isPostalCodeOf(code.toStdString(), country.toStdString(), region.toStdString()));
        QVERIFY(!isPostalCodeOf(code.toStdString(), country.toStdString(), region == "NB" ? "NS" : "NB"));
        QVERIFY(isPostalCodeOf(code.toStdString(), country.toStdString(), ""));
    }

    void theGovernmentIsInTwoProvinces()
    {
        QVERIFY(isPostalCodeOf("K1A 0B1", "CA", "ON"));
        QVERIFY(isPostalCodeOf("K1A 0B1", "CA", "QC"));
        QVERIFY(!isPostalCodeOf("k1a0b1", "CA", "MB"));
    }

    void proposals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("meant");
        QTest::newRow("an O for a zero") << "K1A OB1" << "CA" << "K1A 0B1";
        QTest::newRow("an I for a one") << "KIA 0B1" << "CA" << "K1A 0B1";
        QTest::newRow("Excel ate the zero") << "2101" << "US" << "02101";
        QTest::newRow("the same in France") << "1000" << "FR" << "01000";
        QTest::newRow("right as it is") << "K1A 0B1" << "CA" << "";
        QTest::newRow("another country's") << "75001" << "CA" << "";
        QTest::newRow("four digits that are right") << "1015" << "CH" << "";
        QTest::newRow("nothing") << "" << "CA" << "";
    }

    void proposals()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, country);
        QTEST(QString::fromStdString(proposedPostalCode(code.toStdString(), country.toStdString()).value_or("")),
              "meant");
    }

    void countriesOfCodes()
    {
        QCOMPARE(toText(countryOfPostalCode("k1a 0b1")), "CA");
        QCOMPARE(toText(countryOfPostalCode("SW1A 1AA")), "GB");
        QCOMPARE(toText(countryOfPostalCode("75001")), "");
        QCOMPARE(toText(countryOfPostalCode("")), "");
    }
};

static const test::Register<PlacesTest> registered;
#include "PlacesTest.moc"
