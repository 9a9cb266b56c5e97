#include "Presets.h"

#include "RunTests.h"

using namespace broadside;

namespace {

QString ids(const ColumnMapping &mapping)
{
    QStringList texts;
    for (const auto &field : mapping.columns)
        texts.append(field ? signatureFieldId(*field) : QStringLiteral("-"));
    return texts.join(u'|');
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT
private slots:
    void recognisesThemselves_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("preset");
        const auto row = [](const char *preset, const char *header) {
            QTest::addRow("%s: %s", preset, header) << QString::fromUtf8(header) << QString(preset);
        };
        row("Action Network", "first_name|email|can2_user_tags");
        row("NationBuilder", "nationbuilder_id|first_name");
        row("CiviCRM", "Contact ID|First Name|Street Address");
        row("CiviCRM", "First Name|Email|Do Not Email");
        row("Mailchimp", "Email Address|First Name|MEMBER_RATING");
        row("ActionKit", "email|akid");
        row("EveryAction", "VANID|LastName|FirstName|PreferredEmail|Zip5");
        row("LimeSurvey", "Response ID|Date submitted|Last page|Start language|Seed|Nom");
        row("LimeSurvey", "id. Response ID|submitdate. Date submitted|startlanguage. Start language");
        row("SurveyMonkey", "Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address");
        row("Typeform", "#|Your name|Start Date (UTC)|Submit Date (UTC)|Network ID");
        row("Microsoft Forms", "ID|Start time|Completion time|Email|Name");
        row("Microsoft Forms", "ID|Heure de début|Heure de fin|Adresse de messagerie|Nom");
        row("Change.org", "Name|City|State|Postal Code|Country|Signed On");
        row("Google Forms", "Timestamp|Name");
        row("Google Forms", "Marca temporal|Nombre");
        row("Google Forms", "Dấu thời gian|Họ tên");
        row("", "first name|last name|email");
        row("", "Name|Email|Signed On");
        row("", "");
        row("", "Name|Timestamp");
    }

    void recognisesThemselves()
    {
        QFETCH(QString, header);
        QTEST(recognisedPreset(header.split(u'|')), "preset");
    }

    void everyPresetIsThere()
    {
        QCOMPARE(presets().size(), 12);
        for (const QString &name : presets())
            QVERIFY(!presetColumns(name).empty());
        QVERIFY(presetColumns(QStringLiteral("nobody's")).empty());
    }

    void applies()
    {
        const QStringList header{"email", "state", "region", "zip", "postal", "first_name", "Favourite tree"};
        const auto mapping = applyPreset(QStringLiteral("actionkit"), header);
        QVERIFY(mapping);
        QCOMPARE(mapping->preset, "ActionKit");
        QCOMPARE(ids(*mapping), "email|region|region|postal_code|postal_code|first_name|-");
    }

    void consentIsOnlyWhatTheListSays()
    {
        const auto mailchimp = applyPreset(QStringLiteral("Mailchimp"),
                                           {"Email Address", "First Name", "OPTIN_TIME", "CONFIRM_TIME", "REGION"});
        QVERIFY(mailchimp);
        QCOMPARE(ids(*mailchimp), "email|first_name|signed_at|-|-");
        const auto civi =
            applyPreset(QStringLiteral("CiviCRM"), {"First Name", "Email", "Do Not Email", "Do Not Phone"});
        QVERIFY(civi);
        QCOMPARE(ids(*civi), "first_name|email|consent_email|-");
        QVERIFY(civi->consentIsInverted);
        const auto network =
            applyPreset(QStringLiteral("Action Network"), {"email", "can2_subscription_status", "can2_sms_status"});
        QVERIFY(network);
        QCOMPARE(ids(*network), "email|consent_email|-");
        QVERIFY(!network->consentIsInverted);
    }

    void aFilledColumnGoesBeforeAnEmptyOne()
    {
        const auto mapping = applyPreset(QStringLiteral("NationBuilder"), {"email", "email1", "first_name"},
                                         {{"", "ada@example.org", "Ada"}});
        QVERIFY(mapping);
        QCOMPARE(ids(*mapping), "-|email|first_name");
    }

    void formsThatAskForNoAddress()
    {
        const auto mapping =
            applyPreset(QStringLiteral("Microsoft Forms"), {"ID", "Completion time", "Email", "Name", "Votre courriel"},
                        {{"1", "12/13/21 14:41:47", "anonymous", "", "ada@example.org"}});
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.value(1), SignatureField::SignedAt);
        QVERIFY(!mapping->columns.value(2));
    }

    void refuses()
    {
        const auto unknown = applyPreset(QStringLiteral("Pigeon Post"), {"email"});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().what.contains(u"Pigeon Post"));
        for (const QString &name : presets())
            QVERIFY(unknown.error().next.contains(name));
        const auto other = applyPreset(QStringLiteral("CiviCRM"), {"Courriel", "Prénom"});
        QVERIFY(!other);
        QVERIFY(other.error().next.contains(u"Courriel"));
        QVERIFY(!applyPreset(QString(), {"email"}));
    }
};

static const broadside::test::Register<PresetsTest> registered;
#include "PresetsTest.moc"
