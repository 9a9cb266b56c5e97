#include "Terms.h"
#include "RunTests.h"

using namespace broadside;

class TermsTest : public QObject
{
    Q_OBJECT

    const Language en = Language::of("en");
    const Language fr = Language::of("fr-CA");
    const Language ar = Language::of("ar");
    const Glossary glossary{
        {{{en, "human rights defender"}, {fr, "défenseur des droits de la personne"}, {ar, u"مدافع"_qs}}},
        {{{en, "human rights"}, {fr, "droits de la personne"}, {ar, u"حقوق الإنسان"_qs}}},
        {{{en, "Al-Haq"}, {fr, "Al-Haq"}}},
        {{{en, "Children's Fund"}}},
    };

private slots:
    void findsTerms_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("the longest wins") << en << "A human rights defender." << QStringList{"human rights defender"};
        QTest::newRow("plural") << en << "Human rights defenders ask." << QStringList{"Human rights defenders"};
        QTest::newRow("whole words") << en << "inhuman rightsx" << QStringList();
        QTest::newRow("a name keeps its case") << en << "al-haq, AL-HAQ and Al-Haq" << QStringList{"Al-Haq"};
        QTest::newRow("curly apostrophe")
            << en << u"The Children\u2019s Fund"_qs << QStringList{u"Children\u2019s Fund"_qs};
        QTest::newRow("across a line") << en << "human\u00a0rights" << QStringList{"human\u00a0rights"};
        QTest::newRow("French plural") << fr << "Les défenseurs des droits de la personne"
                                       << QStringList{"défenseurs des droits de la personne"};
        QTest::newRow("Arabic with its article and marks")
            << ar << u"والمدافع عن حُقوقِ الإنسان"_qs << QStringList{u"والمدافع"_qs, u"حُقوقِ الإنسان"_qs};
        QTest::newRow("nothing") << fr << "" << QStringList();
    }
    void findsTerms()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QStringList found;
        for (const TermUse &use : termUses(text, language, glossary))
            found.append(text.sliced(use.range.start, use.range.length));
        QTEST(found, "found");
    }

    void saysWhatATranslationLacks()
    {
        const QString source = QStringLiteral("Al-Haq works for human rights.");
        QCOMPARE(lackingTerms(source, en, u"Al-Haq œuvre pour les droits humains.", fr, glossary), QList<qsizetype>{1});
        QVERIFY(lackingTerms(source, en, u"Al-Haq défend les droits de la personne.", fr, glossary).isEmpty());
        // No name is agreed in Arabic for the organisation.
        QVERIFY(lackingTerms(source, en, u"حقوق الإنسان", ar, glossary).isEmpty());
    }
};

static const broadside::test::Register<TermsTest> registered;

#include "TermsTest.moc"
