#include "EntryChecks.h"
#include "PostalPlaces.h"
#include "RunTests.h"

using namespace broadside;

/// What is said beside a field while somebody types.
class EntryChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void anAddress_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isOdd");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("none") << "" << false << "";
        QTest::newRow("right") << "ada@example.org" << false << "";
        QTest::newRow("a letter too many") << "ada@gmaill.com" << true << "ada@gmail.com";
        QTest::newRow("a comma") << "ada@gmail,com" << true << "ada@gmail.com";
        QTest::newRow("half of one") << "ada@" << true << "";
        QTest::newRow("no address") << "cannot read" << true << "";
        QTest::newRow("space around it") << "  ada@example.org " << false << "";
    }
    void anAddress()
    {
        QFETCH(QString, email);
        QFETCH(bool, isOdd);
        const EntryHint hint = EntryChecks().email(email);
        QCOMPARE(!hint.text.isEmpty(), isOdd);
        QTEST(hint.proposal, "proposal");
    }

    void aPhoneNumber_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isOdd");
        QTest::newRow("none") << "" << "CA" << false;
        QTest::newRow("right") << "(514) 555-0135" << "" << false;
        QTest::newRow("too short") << "514" << "CA" << true;
        QTest::newRow("letters") << "ask her son" << "" << true;
    }
    void aPhoneNumber()
    {
        QFETCH(QString, phone);
        QFETCH(QString, country);
        QTEST(!EntryChecks().phone(phone, country).text.isEmpty(), "isOdd");
    }

    void aPostalCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("isOdd");
        QTest::addColumn<QString>("proposal");
        QTest::newRow("none") << "" << "CA" << "QC" << false << "";
        QTest::newRow("right") << "h2x1y4" << "CA" << "QC" << false << "";
        QTest::newRow("the letter O") << "K1A OB1" << "CA" << "" << true << "K1A 0B1";
        QTest::newRow("another province") << "H2X 1Y4" << "CA" << "Ontario" << true << "";
        QTest::newRow("an unknown country") << "anything" << "" << "" << false << "";
    }
    void aPostalCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(bool, isOdd);
        const EntryHint hint = EntryChecks().postalCode(code, country, region);
        QCOMPARE(!hint.text.isEmpty(), isOdd);
        QTEST(hint.proposal, "proposal");
    }

    void whereACodeLies_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("region");
        QTest::newRow("two letters") << "H2" << "CA" << "" << "";
        QTest::newRow("three") << "h2x" << "CA" << "H2X" << "QC";
        QTest::newRow("all of it") << "H2X 1Y4" << "CA" << "H2X" << "QC";
        QTest::newRow("on both sides of the river") << "K1A 0B1" << "CA" << "K1A" << "";
        QTest::newRow("Nunavut") << "X0A" << "CA" << "X0A" << "NU";
        QTest::newRow("three digits of the US") << "100" << "US" << "" << "NY";
        QTest::newRow("all five") << "10001" << "US" << "10001" << "NY";
        QTest::newRow("France") << "75011" << "FR" << "75011" << "";
        QTest::newRow("no code") << "near the church" << "CA" << "" << "";
        QTest::newRow("no country") << "H2X" << "" << "" << "";
    }
    void whereACodeLies()
    {
        QFETCH(QString, code);
        QFETCH(QString, country);
        QTEST(postalArea(code, country), "area");
        QTEST(PostalPlaces::region(code, country), "region");
    }
};

static const broadside::test::Register<EntryChecksTest> registered;

#include "EntryChecksTest.moc"
