#include "Answers.h"

#include "RunTests.h"

using namespace broadside;

class AnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("answer"); // 1 yes, 0 no, -1 neither
        for (const char *yes : {"1",
                                "yes",
                                "YES",
                                "Oui",
                                "true",
                                "VRAI",
                                "x",
                                "on",
                                "subscribed",
                                "Subscribed",
                                "opt-in",
                                "abonnée",
                                "ABONNÉ",
                                "accepté",
                                "J’accepte",
                                "j'accepte de recevoir des courriels",
                                "Yes, keep me informed",
                                "Oui, je le veux",
                                "I agree to receive e-mails",
                                "نعم",
                                "موافق",
                                "أوافق على الشروط",
                                "✓",
                                "✔",
                                "x",
                                "Sí",
                                "SIM",
                                "ja",
                                "Tak",
                                "Evet",
                                "có",
                                "Đồng ý",
                                "是",
                                "同意",
                                "Да",
                                "Ich stimme zu",
                                "Sì, voglio ricevere la newsletter",
                                "Ja, graag",
                                "Yes.",
                                " yes ",
                                "Suscrito",
                                "iscritta"})
            QTest::newRow(yes) << QString::fromUtf8(yes) << 1;
        for (const char *no : {"0",
                               "no",
                               "NON",
                               "false",
                               "faux",
                               "unsubscribed",
                               "bouncing",
                               "spam complaint",
                               "désabonné",
                               "REFUSÉ",
                               "cleaned",
                               "opted out",
                               "No, thanks",
                               "Non merci",
                               "I do not agree",
                               "Je n’accepte pas",
                               "je ne veux pas",
                               "لا",
                               "غير موافق",
                               "لا أوافق",
                               "nein",
                               "Nee",
                               "Não",
                               "nie",
                               "Không",
                               "Hayır",
                               "否",
                               "不同意",
                               "Нет",
                               "nicht einverstanden",
                               "Ich möchte nicht angeschrieben werden",
                               "No quiero recibir correos",
                               "non-subscribed",
                               "✗",
                               "I don't want e-mails",
                               "Désinscrit"})
            QTest::newRow(no) << QString::fromUtf8(no) << 0;
        for (const char *neither : {"", "maybe", "2", "nothing", "yesterday", "ouistiti", "pending", "؟", "no answer",
                                    "non précisé", "n/a", "-", "not sure", "keine Angabe", "いいえ?", "…"})
            QTest::addRow("neither: %s", neither) << QString::fromUtf8(neither) << -1;
    }

    void answers()
    {
        QFETCH(QString, text);
        const auto answer = yesOrNo(text.toStdString());
        QTEST(answer ? static_cast<int>(*answer) : -1, "answer");
    }

    void foldedValues()
    {
        QCOMPARE(foldedValue("  Peut-ÊTRE\n plus  tard. "), "peut-etre plus tard");
        QCOMPARE(foldedValue(""), "");
    }

    void readsAsTheMappingSays()
    {
        ColumnMapping mapping;
        mapping.consentValues = {{"peut-etre", false}, {"2", true}, {"yes", std::nullopt}};
        ConsentReader reader(mapping);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(reader.answerOf("Peut-être"), (ConsentAnswer{.allowed = false}));
            QCOMPARE(reader.answerOf("2"), (ConsentAnswer{.allowed = true}));
            QCOMPARE(reader.answerOf("YES"), ConsentAnswer());
            QCOMPARE(reader.answerOf("oui"), (ConsentAnswer{.allowed = true}));
            QCOMPARE(reader.answerOf("3"), (ConsentAnswer{.isOpen = true}));
            QCOMPARE(reader.answerOf(""), ConsentAnswer());
        }
        QCOMPARE(reader.answerOf(std::string(100000, 'x')), (ConsentAnswer{.isOpen = true}));
    }

    void whoMustNotBeWrittenTo()
    {
        ConsentReader reader({.consentIsInverted = true});
        QCOMPARE(reader.answerOf("1"), (ConsentAnswer{.allowed = false}));
        QCOMPARE(reader.answerOf("0"), ConsentAnswer()); // nobody said yes
        QCOMPARE(reader.answerOf(""), ConsentAnswer());
        QCOMPARE(reader.answerOf("?"), (ConsentAnswer{.isOpen = true}));
        ConsentReader told({.consentValues = {{"0", true}}, .consentIsInverted = true});
        QCOMPARE(told.answerOf("0"), (ConsentAnswer{.allowed = true}));
    }

    void openValues()
    {
        ColumnMapping mapping{.columns = {std::nullopt, SignatureField::ConsentEmail}};
        const QList<QStringList> sample{{"a", "yes"}, {"b", "Maybe"}, {"c", "later"}, {"d", " maybe "},
                                        {"e", ""},    {"f"},          {"g", "MAYBE."}};
        QCOMPARE(openConsentValues(mapping, sample),
                 (QList<OpenConsentValue>{{.value = "Maybe", .count = 3}, {.value = "later", .count = 1}}));
        mapping.consentValues = {{"maybe", false}};
        QCOMPARE(openConsentValues(mapping, sample), (QList<OpenConsentValue>{{.value = "later", .count = 1}}));
        QVERIFY(openConsentValues({.columns = {std::nullopt}}, sample).isEmpty());
    }
};

static const broadside::test::Register<AnswersTest> registered;
#include "AnswersTest.moc"
