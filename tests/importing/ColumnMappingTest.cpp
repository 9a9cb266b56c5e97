#include "ColumnMapping.h"

#include "RunTests.h"

using namespace broadside;

namespace {

/// The fields' ids, "-" for a column that is left out.
QStringList ids(const ColumnMapping &mapping)
{
    QStringList texts;
    for (const auto &field : mapping.columns)
        texts.append(field ? signatureFieldId(*field) : QStringLiteral("-"));
    return texts;
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT
private slots:
    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("preset");
        const auto row = [](const char *name, const char *header, const char *fields, const char *preset = "") {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(fields) << QString::fromUtf8(preset);
        };
        row("Action Network",
            "uuid|first_name|last_name|email|can2_phone|can2_user_address|can2_user_city|can2_user_state|zip_code|can2_"
            "user_tags|"
            "can2_subscription_status|can2_sms_status",
            "-|first_name|last_name|email|phone|address|city|region|postal_code|-|consent_email|-", "Action Network");
        row("NationBuilder",
            "nationbuilder_id|prefix|first_name|middle_name|last_name|suffix|email1|email|phone_number|mobile_number|"
            "primary_address1|"
            "primary_address2|primary_city|primary_state|primary_zip|primary_country|tag_list|email_opt_in|created_at|"
            "language",
            "-|-|first_name|-|last_name|-|-|email|phone|phone|address|-|city|region|postal_code|country|-|consent_"
            "email|"
            "signed_at|language",
            "NationBuilder");
        row("NationBuilder with email1 alone", "nationbuilder_id|email1|first_name", "-|email|first_name",
            "NationBuilder");
        row("Change.org", "Name|City|State|Postal Code|Country|Signed On",
            "full_name|city|region|postal_code|country|signed_at", "Change.org");
        row("CiviCRM",
            "Contact ID|First Name|Last Name|Email|Phone|Street Address|City|State|Postal Code|Country|Preferred "
            "Language|Do Not Email",
            "-|first_name|last_name|email|phone|address|city|region|postal_code|country|language|consent_email",
            "CiviCRM");
        row("Mailchimp",
            "Email Address|First Name|Last Name|Address|Phone "
            "Number|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|LANGUAGE|TAGS",
            "email|first_name|last_name|address|phone|-|signed_at|-|-|language|-", "Mailchimp");
        row("ActionKit",
            "email|akid|prefix|first_name|last_name|address1|address2|city|state|region|zip|postal|country|source|"
            "created_at|"
            "action_comment|lang",
            "email|-|-|first_name|last_name|address|-|city|region|region|postal_code|postal_code|country|source|signed_"
            "at|comment|"
            "language",
            "ActionKit");
        row("Google Forms", "Timestamp|Full name|E-mail|Postal code|I agree to receive updates by e-mail",
            "signed_at|full_name|email|postal_code|consent_email", "Google Forms");
        row("Google Forms in French",
            "Horodateur|Nom complet|Adresse courriel|Code postal|J’accepte de recevoir des courriels",
            "signed_at|full_name|email|postal_code|consent_email", "Google Forms");
        row("Google Forms in Arabic", "طابع زمني|الاسم الكامل|البريد الإلكتروني|الرمز البريدي|أوافق على تلقي الرسائل",
            "signed_at|full_name|email|postal_code|consent_email", "Google Forms");
        row("Excel by hand, French",
            "Prénom|Nom|Courriel|Téléphone|Adresse|Ville|Province|Code postal|Pays|Langue|Commentaire|"
            "Consentement|Date|Provenance",
            "first_name|last_name|email|phone|address|city|region|postal_code|country|language|comment|consent_email|"
            "signed_at|source");
        row("Nom beside Prénom", "Nom|Prénom", "last_name|first_name");
        row("Nom alone", "Nom|Ville", "full_name|city");
        row("Name alone", "NAME", "full_name");
        row("Name beside first name", "First name|Name", "first_name|last_name");
        row("Name beside last name", "Name|Surname", "first_name|last_name");
        row("full name beside both", "Full name|First name|Last name", "-|first_name|last_name");
        row("full name beside first name", "Nom complet|Prénom", "full_name|first_name");
        row("both in one", "Prénom et nom|Courriel", "full_name|email");
        row("Arabic", "الاسم الأول|اسم العائلة|البريد الالكتروني|رقم الهاتف|المدينه|الدولة|تاريخ التوقيع|ملاحظات",
            "first_name|last_name|email|phone|city|country|signed_at|comment");
        row("Arabic name alone", "الاسم|المدينة", "full_name|city");
        row("case, accents, punctuation",
            "PRENOM|nom-de-famille|E_MAIL|Code  Postal:", "first_name|last_name|email|postal_code");
        row("longer names",
            "Your first name (required)|Your last name|Best e-mail address|Your ZIP code|Phone no.|Date of signature",
            "first_name|last_name|email|postal_code|phone|signed_at");
        row("no field of ours", "id|Date of birth|Organisation|Subscribed to SMS|Company name", "-|-|-|-|-");
        row("who must not be written to", "email|Unsubscribed", "email|consent_email");
        row("one field once", "email|E-mail|Courriel", "email|-|-");
        row("blank names", "|  |email", "-|-|email");
        row("consent before e-mail", "email|Email opt-in", "email|consent_email");
    }

    void headers()
    {
        QFETCH(QString, header);
        const ColumnMapping mapping = guessMapping(header.split(u'|'), {});
        QTEST(ids(mapping).join(u'|'), "fields");
        QTEST(mapping.preset, "preset");
    }

    void content_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QList<QStringList>>("sample");
        QTest::addColumn<QString>("fields");
        const QList<QStringList> rows{
            {"Ada", "Brambleworth", "ada@example.org", "K1A 0B1", "(819) 555-0101", "2021-12-13"},
            {"Bo", "", "", "h0h0h0", "", "2021-12-14"},
            {"Cy", "Mossfield", "cy@example.org", "12345-6789", "+33 6 12 34 56 78", "15/12/2021"}};
        const QString all = QStringLiteral("first_name|last_name|email|postal_code|phone|signed_at");
        QTest::newRow("no header") << QStringList() << rows << all;
        QTest::newRow("numbered columns")
            << QStringList{"Column 1", "Column 2", "Column 3", "Column 4", "Column 5", "Column 6"} << rows << all;
        QTest::newRow("names win") << QStringList{"Prénom", "Ville", "", "", "", ""} << rows
                                   << "first_name|city|email|postal_code|phone|signed_at";
        QTest::newRow("what a name excludes") << QStringList{"x", "y", "e", "p", "Company phone SMS", "Date of birth"}
                                              << rows << "first_name|last_name|email|postal_code|-|-";
        QTest::newRow("an empty column goes behind a filled one")
            << QStringList{"name", "zip", "postal"} << QList<QStringList>{{"Ada", "", "K1A 0B1"}}
            << "full_name|-|postal_code";
        QTest::newRow("full names") << QStringList{"a", "b"}
                                    << QList<QStringList>{{"Ada Brambleworth", "Heron Point"},
                                                          {"Bo Mossfield", "Maple Crossing"}}
                                    << "full_name|-";
        QTest::newRow("an address that is a mailbox")
            << QStringList{"Nom", "Adresse"} << QList<QStringList>{{"Ada", "ada@example.org"}} << "full_name|email";
        QTest::newRow("numbers are no phones")
            << QStringList{"Nom", "n", "ip"} << QList<QStringList>{{"Ada", "1234567", "192.168.100.200"}}
            << "full_name|-|-";
        const QStringList none;
        QTest::newRow("a whole list without names")
            << none
            << QList<QStringList>{{"Ada", "Brambleworth", "ada@example.org", "819-555-0101", "12 Old Mill Road",
                                   "Heron Point", "ON", "K1A 0B1", "CA", "en",
                                   "Please act now, before it is too late."},
                                  {"Bo", "Mossfield", "bo@example.org", "819-555-0102", "3 rue des Saules",
                                   "Maple Crossing", "QC", "H2X 1Y4", "CA", "fr", ""}}
            << "first_name|last_name|email|phone|address|city|region|postal_code|country|language|comment";
        QTest::newRow("the family's name first")
            << none << QList<QStringList>{{"Tremblay", "Marie"}, {"Roy", "Jean"}} << "last_name|first_name";
        QTest::newRow("a yes and a no are not consent by themselves")
            << QStringList{"name", "Column 2", "Dossier"}
            << QList<QStringList>{{"Ada", "yes", "no"}, {"Bo", "no", "no"}} << "full_name|-|-";
        QTest::newRow("subscribed is") << QStringList{"name", "Status"}
                                       << QList<QStringList>{{"Ada", "subscribed"}, {"Bo", "unsubscribed"}}
                                       << "full_name|consent_email";
        QTest::newRow("subscribed to text messages is not")
            << QStringList{"name", "SMS status"} << QList<QStringList>{{"Ada", "subscribed"}} << "full_name|-";
        QTest::newRow("births are no signatures")
            << QStringList{"name", "x"} << QList<QStringList>{{"Ada", "1951-02-03"}, {"Bo", "1988-04-05"}}
            << "full_name|-";
        QTest::newRow("ids are no postal codes")
            << QStringList{"name", "x"} << QList<QStringList>{{"Ada", "10001"}, {"Bo", "10002"}, {"Cy", "10003"}}
            << "full_name|-";
        QTest::newRow("five digits are") << QStringList{"name", "x"}
                                         << QList<QStringList>{{"Ada", "75011"}, {"Bo", "10115"}, {"Cy", "33000"}}
                                         << "full_name|postal_code";
        QTest::newRow("four digits beside a city")
            << QStringList{"Name", "x", "Ort"}
            << QList<QStringList>{{"Ada", "1015", "Auenbach"}, {"Bo", "1003", "Auenbach"}}
            << "full_name|postal_code|city";
        QTest::newRow("four digits alone")
            << QStringList{"Name", "x", "y"} << QList<QStringList>{{"Ada", "1015", ""}, {"Bo", "1003", ""}}
            << "full_name|-|-";
        QTest::newRow("Canada, not California")
            << QStringList{"name", "x"} << QList<QStringList>{{"Ada", "CA"}, {"Bo", "CA"}} << "full_name|country";
        QTest::newRow("e-mails under another name")
            << QStringList{"name", "Email", "Contact info"} << QList<QStringList>{{"Ada", "", "ada@example.org"}}
            << "full_name|email|-";
        QTest::newRow("two columns of e-mail, one of which holds none")
            << QStringList{"name", "Email", "E-mail address"} << QList<QStringList>{{"Ada", "yes", "ada@example.org"}}
            << "full_name|-|email";
        QTest::newRow("nothing") << QStringList() << QList<QStringList>() << "";
    }

    void content()
    {
        QFETCH(QStringList, header);
        QFETCH(QList<QStringList>, sample);
        QTEST(ids(guessMapping(header, sample)).join(u'|'), "fields");
    }

    void whatIsProposed()
    {
        const QStringList header{"name", "Dossier", "SMS", "City"};
        const QList<QStringList> sample{{"Ada", "oui", "yes", "x"}, {"Bo", "non", "no", "y"}};
        const ColumnMapping mapping = guessMapping(header, sample);
        QCOMPARE(proposedFields(mapping, header, sample),
                 (QMap<qsizetype, SignatureField>{{1, SignatureField::ConsentEmail}}));
        ColumnMapping consented = mapping;
        consented.columns[1] = SignatureField::ConsentEmail;
        QVERIFY(proposedFields(consented, header, sample).isEmpty());
    }

    void consentByName()
    {
        const QList<QStringList> none;
        QVERIFY(guessMapping({"email", "Do not contact"}, none).consentIsInverted);
        QVERIFY(!guessMapping({"email", "Opt-in"}, none).consentIsInverted);
        // Who said yes is asked before who said no.
        const ColumnMapping both = guessMapping({"email", "Unsubscribed", "Newsletter"}, none);
        QCOMPARE(ids(both).join(u'|'), "email|-|consent_email");
        QVERIFY(!both.consentIsInverted);
        QCOMPARE(guessMapping({"email", "I agree to receive e-mails"}, none).consentWording,
                 "I agree to receive e-mails");
        QCOMPARE(guessMapping({"email", "Opt-in"}, none).consentWording, "");
    }

    void theColumnsThatStandDecideTheRest()
    {
        const QStringList header{"a", "Do not contact", "Nom et prénom", "Code postal"};
        const QList<QStringList> sample{{"13/04/2021", "1", "Ashgrove Bo", "K1A 0B1"}};
        ColumnMapping mapping;
        mapping.columns = {SignatureField::SignedAt, SignatureField::ConsentEmail, SignatureField::FullName,
                           SignatureField::PostalCode};
        const ColumnMapping guessed = guessedForColumns(mapping, header, sample);
        QCOMPARE(guessed.columns, mapping.columns);
        QCOMPARE(guessed.dateOrder, DateOrder::DayMonthYear);
        QVERIFY(guessed.consentIsInverted);
        QCOMPARE(guessed.nameOrder, NameOrder::FamilyFirst);
        QCOMPARE(guessed.country, "CA");
        mapping.columns = {std::nullopt, std::nullopt, SignatureField::FirstName, std::nullopt};
        const ColumnMapping other = guessedForColumns(guessed, header, {});
        QCOMPARE(other.columns, guessed.columns);
    }

    void dateOrders()
    {
        QList<QStringList> sample(999, QStringList{"Ada", "03/04/2021"});
        QCOMPARE(guessMapping({"name", "date"}, sample).dateOrder, DateOrder::DayMonthYear);
        sample.append(QStringList{"Bo", "04/13/2021"});
        QCOMPARE(guessMapping({"name", "date"}, sample).dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(guessMapping({"name", "date"}, {{"Ada", "2021-03-04"}}).dateOrder, DateOrder::YearMonthDay);
        QCOMPARE(guessMapping({"name", "city"}, sample).dateOrder, DateOrder::YearMonthDay);
    }
};

static const broadside::test::Register<ColumnMappingTest> registered;
#include "ColumnMappingTest.moc"
