#include "ColumnMapping.h"

#include "HeaderNames.h"
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

    void thereAndBack()
    {
        const QStringList header{"Prénom", "x", "Date", "x", columnPlaceholder(4), "Consent"};
        const ColumnMapping mapping{
            .columns = {SignatureField::FullName, std::nullopt, SignatureField::SignedAt, SignatureField::City,
                        SignatureField::Email, SignatureField::ConsentEmail},
            .dateOrder = DateOrder::MonthDayYear,
            .dateKind = DateKind::UnixSeconds,
            .nameOrder = NameOrder::FamilyFirst,
            .consentValues = {{"maybe", std::nullopt}, {"of course", true}, {"rather not", false}},
            .consentIsInverted = true,
            .country = QStringLiteral("FR"),
            .preset = QStringLiteral("Google Forms")};
        const auto back = mappingFromJson(mappingToJson(mapping, header), header, header.size());
        QVERIFY2(back, back ? "" : qPrintable(back.error().what));
        QVERIFY(*back == mapping);
        // The next file may spell its columns otherwise.
        const auto other = mappingFromJson(mappingToJson(mapping, header),
                                           {"PRENOM", "X", "date:", "X", columnPlaceholder(4), "consent"}, 6);
        QVERIFY(other);
        QCOMPARE(other->columns, mapping.columns);
    }

    void whatTheJsonLeavesOutTheSampleDecides()
    {
        const QStringList header{"nom", "code postal", "date", "I agree to receive e-mails"};
        const QList<QStringList> sample{{"Tremblay Marie", "K1A 0B1", "44543", "yes"},
                                        {"Roy Jean", "H2X 1Y4", "44544", "no"}};
        const auto mapping = mappingFromJson(
            R"({"columns": {"nom": "full_name", "2": "postal_code", "3": "signed_at", "4": "consent_email"}})", header,
            4, sample);
        QVERIFY(mapping);
        QCOMPARE(mapping->nameOrder, NameOrder::FamilyFirst);
        QCOMPARE(mapping->country, "CA");
        QCOMPARE(mapping->dateKind, DateKind::ExcelDays);
        QCOMPARE(mapping->consentWording, "I agree to receive e-mails");
        const auto said = mappingFromJson(R"({"columns": {"nom": "full_name", "2": "postal_code"},
                                              "name_order": "given_first", "country": ""})",
                                          header, 4, sample);
        QVERIFY(said);
        QCOMPARE(said->nameOrder, NameOrder::GivenFirst);
        QCOMPARE(said->country, "");
    }

    void anOrderThatWasSaidIsNotOpen()
    {
        const QStringList header{"name", "date"};
        const QList<QStringList> sample{{"Ada", "03/04/2021"}};
        const QByteArray columns = R"("columns": {"name": "full_name", "date": "signed_at"})";
        QVERIFY(mappingFromJson("{" + columns + "}", header, 2, sample)->isDateOrderOpen);
        QVERIFY(!mappingFromJson("{" + columns + R"(, "date_order": "dmy"})", header, 2, sample)->isDateOrderOpen);
    }

    void shapes()
    {
        const QByteArray shape = shapeOf({"Prénom", "E-mail"});
        QVERIFY(!shape.isEmpty());
        QCOMPARE(shapeOf({"PRENOM ", "email"}), shape);
        QVERIFY(shapeOf({"E-mail", "Prénom"}) != shape);
        QVERIFY(shapeOf({"Prénom", "E-mail", ""}) != shape);
        QVERIFY(shapeOf({"Prénom E-mail"}) != shape);
        QCOMPARE(shapeOf({"Prénom", columnPlaceholder(1)}), shapeOf({"Prénom", ""}));
        QVERIFY(shapeOf({}).isEmpty());
        QVERIFY(shapeOf({columnPlaceholder(0), columnPlaceholder(1)}).isEmpty());
        QVERIFY(shapeOf({"", "?"}).isEmpty());
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
        const auto with = [](const char *name, const char *member, const char *named) {
            QTest::newRow(name) << QByteArray(R"({"columns": {"a": "email"}, )") + member + "}" << QString(named);
        };
        with("an unknown kind of date", R"("date_kind": "roman")", "date_kind");
        with("an unknown order of names", R"("name_order": "random")", "name_order");
        with("consent values as a list", R"("consent_values": ["yes"])", "consent_values");
        with("a consent value that is a text", R"("consent_values": {"yes": "yes"})", "consent_values");
        with("inverted as a text", R"("consent_inverted": "yes")", "consent_inverted");
        with("a country that is none", R"("country": "Neverland")", "country");
        with("a country that is a number", R"("country": 1)", "country");
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
