#include "HeaderNames.h"

#include "RunTests.h"

using namespace broadside;

class HeaderNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void knows_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<SignatureField>("field");
        using enum SignatureField;
        const auto row = [](const char *language, const char *names, SignatureField field) {
            QTest::addRow("%s %s", language, qPrintable(signatureFieldId(field))) << QString::fromUtf8(names) << field;
        };
        row("English", "First name|First Name:|FIRST_NAME|Given name|fname|Name (First)", FirstName);
        row("English", "Last name|Surname|Family Name|lname", LastName);
        row("English", "Email|E-mail|E-Mail Address|Your email|Email *|email (required)", Email);
        row("English", "Phone|Phone #|Cell|Cell phone|Mobile|Tel.|Telephone number", Phone);
        row("English", "ZIP|Zip code|Postal Code|Postcode|ZIP/Postal Code", PostalCode);
        row("English", "Street address|Address|Address 1|Mailing address", Address);
        row("English", "City|Town|City/Town", City);
        row("English", "Province|State|Province/Territory|Prov.", Region);
        row("English", "Country|Country/Region|Address (Country)", Country);
        row("English", "Comment|Comments|Why are you signing?|Message", Comment);
        row("English", "Date|Signed on|Timestamp|Date signed|Submitted at", SignedAt);
        row("English", "Opt-in|Email opt in|Newsletter|Subscription status", ConsentEmail);
        row("English", "Preferred language|Language", Language);
        row("English", "Source|utm_source", Source);
        row("French", "Prénom|PRENOM|Prénom(s)|Votre prénom", FirstName);
        row("French", "Nom de famille|NOM DE FAMILLE", LastName);
        row("French", "Nom complet|Nom et prénom|Nom|Signataire|Prénom / Nom", FullName);
        row("French", "Courriel|Adresse courriel|Adr. élec.|Adresse électronique|Mél|Courriel (obligatoire)", Email);
        row("French", "Tél.|Téléphone|Cellulaire|Cell.|N° de téléphone|No tél.", Phone);
        row("French", "Code postal|CP|C.P.|NPA", PostalCode);
        row("French", "Ville|Municipalité|Commune|Localité", City);
        row("French", "Département|Canton|Région", Region);
        row("French", "Signé le|Date de signature|Horodateur", SignedAt);
        row("French", "Consentement|Infolettre", ConsentEmail);
        row("French", "Pays|Pays de résidence", Country);
        row("French", "Langue|Langue de correspondance", Language);
        row("French", "Commentaire|Remarques|Votre message", Comment);
        row("French", "Provenance", Source);
        row("two languages", "Prénom / First name|First name (Prénom)|Prénom - First Name", FirstName);
        row("two languages", "Courriel/Email|E-mail | Courriel", Email);
        row("Spanish", "Nombre completo|Nombre y apellidos|Nombre", FullName);
        row("Spanish", "Apellidos|Primer apellido", LastName);
        row("Spanish", "Correo electrónico|Correo|CORREO ELECTRONICO", Email);
        row("Spanish", "Código postal|C.P.", PostalCode);
        row("Spanish", "Teléfono|Móvil|Celular", Phone);
        row("Spanish", "Ciudad|Población|Municipio", City);
        row("Spanish", "Fecha|Marca temporal|Fecha de firma", SignedAt);
        row("Portuguese", "Nome completo|Nome", FullName);
        row("Portuguese", "Sobrenome|Apelido", LastName);
        row("Portuguese", "CEP|Código postal", PostalCode);
        row("Portuguese", "Telemóvel|Telefone", Phone);
        row("Portuguese", "Cidade|Concelho", City);
        row("Portuguese", "Endereço|Morada", Address);
        row("Italian", "Nome e cognome|Nominativo", FullName);
        row("Italian", "Cognome", LastName);
        row("Italian", "Posta elettronica|Indirizzo e-mail", Email);
        row("Italian", "CAP", PostalCode);
        row("Italian", "Comune|Città", City);
        row("Italian", "Indirizzo", Address);
        row("German", "Vorname|VORNAME", FirstName);
        row("German", "Nachname|Familienname", LastName);
        row("German", "Vor- und Nachname|Name, Vorname", FullName);
        row("German", "E-Mail-Adresse|Mailadresse", Email);
        row("German", "PLZ|Postleitzahl", PostalCode);
        row("German", "Handynummer|Telefon|Tel.-Nr.|Mobil", Phone);
        row("German", "Straße|Strasse|Straße und Hausnummer|Anschrift", Address);
        row("German", "Ort|Wohnort|Stadt", City);
        row("German", "Bundesland|Kanton", Region);
        row("German", "Land", Country);
        row("Dutch", "Voornaam", FirstName);
        row("Dutch", "Achternaam", LastName);
        row("Dutch", "Woonplaats|Plaats", City);
        row("Dutch", "E-mailadres", Email);
        row("Dutch", "Telefoonnummer|Mobiel|GSM", Phone);
        row("Polish", "Imię|IMIĘ", FirstName);
        row("Polish", "Nazwisko", LastName);
        row("Polish", "Imię i nazwisko", FullName);
        row("Polish", "Kod pocztowy", PostalCode);
        row("Polish", "Miejscowość|Miasto", City);
        row("Polish", "Adres e-mail", Email);
        row("Russian", "Имя", FirstName);
        row("Russian", "Фамилия", LastName);
        row("Russian", "ФИО|Ф.И.О.", FullName);
        row("Russian", "Электронная почта|Эл. почта", Email);
        row("Russian", "Телефон", Phone);
        row("Russian", "Город", City);
        row("Turkish", "Adı|AD", FirstName);
        row("Turkish", "Soyadı|SOYAD", LastName);
        row("Turkish", "Ad Soyad", FullName);
        row("Turkish", "E-posta", Email);
        row("Turkish", "Şehir", City);
        row("Vietnamese", "Họ và tên|HỌ VÀ TÊN|Họ tên", FullName);
        row("Vietnamese", "Số điện thoại|SĐT", Phone);
        row("Vietnamese", "Địa chỉ", Address);
        row("Vietnamese", "Thư điện tử", Email);
        row("Vietnamese", "Tỉnh/Thành phố", Region);
        row("Chinese", "姓名", FullName);
        row("Chinese", "邮箱|電子郵件|电子邮箱", Email);
        row("Chinese", "手机号码|電話|电话", Phone);
        row("Chinese", "邮编|郵遞區號", PostalCode);
        row("Chinese", "城市", City);
        row("Arabic", "الاسم الكامل|الإسم|الاسم", FullName);
        row("Arabic", "البريد الإلكتروني|البريد الالكتروني|الإيميل", Email);
        row("Arabic", "رقم الهاتف|الجوّال|الموبايل", Phone);
        row("Arabic", "المدينة|المدينه", City);
        row("Arabic", "الرمز البريدي", PostalCode);
        row("Arabic", "تاريخ التوقيع", SignedAt);
    }

    void knows()
    {
        QFETCH(QString, names);
        QFETCH(SignatureField, field);
        for (const QString &name : names.split(u'|')) {
            const auto known = knownName(name);
            QVERIFY2(known, qPrintable(name));
            QVERIFY2(known->field == field, qPrintable(name + u' ' + signatureFieldId(known->field)));
            QVERIFY2(namesColumn(name.toStdString()) || name == u"Mobile", qPrintable(name));
        }
    }

    void likely_data()
    {
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field) { QTest::newRow(name) << QString(field); };
        row("J’accepte de recevoir des courriels", "consent_email");
        row("Yes, I agree to receive e-mails about this campaign", "consent_email");
        row("Ich möchte per E-Mail informiert werden", "consent_email");
        row("Deseo recibir noticias por correo", "consent_email");
        row("أوافق على تلقي الرسائل", "consent_email");
        row("我同意接收邮件", "consent_email");
        row("Do Not Email", "consent_email");
        row("Ne pas me contacter", "consent_email");
        row("Which e-mail address do you read most?", "email");
        row("Pourquoi signez-vous cette pétition ?", "comment");
        row("Warum unterschreiben Sie?", "comment");
        row("Something else", "");
        row("", "");
    }

    void likely()
    {
        const auto field = likelyField(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(field ? signatureFieldId(*field) : QString(), "field");
    }

    void noFields()
    {
        for (const char *name : {"id",
                                 "Date of birth",
                                 "Date de naissance",
                                 "Geburtsdatum",
                                 "IP Address",
                                 "Organisation",
                                 "SMS opt-in",
                                 "Company name",
                                 "Nom de l'entreprise",
                                 "Age",
                                 "Âge",
                                 "Sexe",
                                 "Unterschrift",
                                 "Lp.",
                                 "序号",
                                 "I agree to the terms and conditions",
                                 "J'accepte la politique de confidentialité",
                                 "Ich akzeptiere die Datenschutzerklärung",
                                 "Middle name",
                                 "Do not phone",
                                 "Volunteer?"})
            QVERIFY2(namesNoField(QString::fromUtf8(name)), name);
        for (const char *name : {"E-mail", "Ville", "I agree to the privacy policy and to receive the newsletter", ""})
            QVERIFY2(!namesNoField(QString::fromUtf8(name)), name);
    }

    void refusals()
    {
        for (const char *name : {"Do Not Email", "do_not_contact", "Opt-out", "Désabonné", "Ne pas me contacter",
                                 "Unsubscribed", "Abgemeldet", "Dado de baja", "请勿联系"})
            QVERIFY2(namesRefusal(QString::fromUtf8(name)), name);
        for (const char *name : {"Opt-in", "Abonné", "Subscribed", "Email", ""})
            QVERIFY2(!namesRefusal(QString::fromUtf8(name)), name);
    }

    void sentences()
    {
        QVERIFY(isSentence("I agree to receive e-mails"));
        QVERIFY(isSentence("我同意接收关于此活动的邮件"));
        QVERIFY(!isSentence("opt in"));
        QVERIFY(!isSentence("Consentement courriel oui/non"));
        QVERIFY(!isSentence(""));
    }

    void dataNamesNoColumn()
    {
        for (const char *cell : {"Montréal",
                                 "Paris",
                                 "Toronto",
                                 "Marie",
                                 "Jean",
                                 "Ada",
                                 "Nguyễn",
                                 "Hồ",
                                 "محمد",
                                 "王小明",
                                 "QC",
                                 "ON",
                                 "FR",
                                 "Canada",
                                 "ada@example.org",
                                 "K1A 0B1",
                                 "75001",
                                 "(819) 555-0101",
                                 "2021-12-13",
                                 "yes",
                                 "oui",
                                 "no",
                                 "1",
                                 "0",
                                 "",
                                 " ",
                                 "12 rue des Saules",
                                 "I sign because my phone says so, and my city too.",
                                 "web",
                                 "facebook",
                                 "fr",
                                 "subscribed",
                                 "Mobile",
                                 "?",
                                 "-",
                                 "N",
                                 "Y",
                                 "x"})
            QVERIFY2(!namesColumn(cell), cell);
        QVERIFY(!namesColumn(std::string(1000, 'a')));
        QVERIFY(!namesColumn("\xFF\xFE"));
    }

    void otherColumns()
    {
        for (const char *cell :
             {"id", "ID", "tags", "Age", "Âge", "#", "N°", "No", "Sexe", "Signature", "Status", "Anrede", "Lp."})
            QVERIFY2(namesColumn(cell) || QByteArray(cell) == "No", cell);
    }

    void compactNames()
    {
        QCOMPARE(compactName(u"Straße"), "strasse");
        QCOMPARE(compactName(u"IMIĘ"), "imie");
        QCOMPARE(compactName(u"Địa chỉ"), "diachi");
        QCOMPARE(compactName(u"Numéro de tél."), "numerodetel");
        QCOMPARE(compactName(u"ŁÓDŹ"), "lodz");
        QCOMPARE(compactName(u"  "), "");
    }
};

static const broadside::test::Register<HeaderNamesTest> registered;
#include "HeaderNamesTest.moc"
