#include "ColumnMapping.h"

#include "RunTests.h"

using namespace broadside;

class MappingJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void reads()
    {
        const QByteArray json =
            R"({"columns": {"Courriel": "email", "prenom": "first_name", "4": "comment", "Nom": null},
                                    "date_order": "mdy"})";
        const auto mapping = mappingFromJson(json, {"Prénom", "Nom", "Courriel", "Column 4"}, 4);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().what));
        const ColumnMapping expected{
            .columns = {SignatureField::FirstName, std::nullopt, SignatureField::Email, SignatureField::Comment},
            .dateOrder = DateOrder::MonthDayYear,
            .preset = {}};
        QVERIFY(*mapping == expected);
    }

    void namesGoBeforeNumbers()
    {
        const auto mapping = mappingFromJson(R"({"columns": {"2": "email"}})", {"2", "1"}, 2);
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(0), SignatureField::Email);
        QVERIFY(!mapping->columns.at(1));
    }

    void theSampleDecidesWhereNoOrderIsGiven()
    {
        const QByteArray json = R"({"columns": {"when": "signed_at"}})";
        const QStringList header{"who", "when"};
        QCOMPARE(mappingFromJson(json, header, 2, {{"Ada", "13/04/2021"}})->dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(mappingFromJson(json, header, 2, {{"Ada", "04/13/2021"}})->dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(mappingFromJson(json, header, 2)->dateOrder, DateOrder::YearMonthDay);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << QByteArray("columns: email") << "JSON";
        QTest::newRow("empty") << QByteArray() << "JSON";
        QTest::newRow("a list") << QByteArray("[]") << "JSON";
        QTest::newRow("no columns") << QByteArray("{}") << "columns";
        QTest::newRow("columns as a list") << QByteArray(R"({"columns": ["email"]})") << "columns";
        QTest::newRow("a column that is not there") << QByteArray(R"({"columns": {"E-Post": "email"}})") << "E-Post";
        QTest::newRow("column 0") << QByteArray(R"({"columns": {"0": "email"}})") << "0";
        QTest::newRow("column 3 of 2") << QByteArray(R"({"columns": {"3": "email"}})") << "3";
        QTest::newRow("an empty name") << QByteArray(R"({"columns": {"": "email"}})") << "column";
        QTest::newRow("an unknown field") << QByteArray(R"({"columns": {"a": "shoe_size"}})") << "a";
        QTest::newRow("a field that is a number") << QByteArray(R"({"columns": {"a": 1}})") << "a";
        QTest::newRow("an unknown order")
            << QByteArray(R"({"columns": {"a": "email"}, "date_order": "ydm"})") << "date_order";
        QTest::newRow("an order that is a number")
            << QByteArray(R"({"columns": {"a": "email"}, "date_order": 1})") << "date_order";
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto mapping = mappingFromJson(json, {"a", "b"}, 2);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().what.contains(named), qPrintable(mapping.error().what));
    }
};

static const broadside::test::Register<MappingJsonTest> registered;
#include "MappingJsonTest.moc"
