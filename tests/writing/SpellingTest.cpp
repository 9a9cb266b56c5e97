#include "Spelling.h"
#include "RunTests.h"

using namespace broadside;

class SpellingTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &text, const QList<TextRange> &ranges)
    {
        QStringList all;
        for (const TextRange &range : ranges)
            all.append(text.sliced(range.start, range.length));
        return all;
    }

private slots:
    void findsWhatIsMisspelt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("misspelt");
        QTest::newRow("English") << "en-CA" << "The centre of the campain is here." << QStringList{"campain"};
        QTest::newRow("Canadian spelling") << "en-CA" << "Honour our neighbours' labour." << QStringList();
        QTest::newRow("English of any country") << "en" << "colour and color" << QStringList();
        QTest::newRow("apostrophes") << "en" << u"Don\u2019t stop; it's ours."_qs << QStringList();
        QTest::newRow("French") << "fr-CA" << "Un organimse de défense" << QStringList{"organimse"};
        QTest::newRow("elision") << "fr-CA" << u"L\u2019organisme d'Israël qu\u2019il aide aujourd\u2019hui"_qs
                                 << QStringList();
        QTest::newRow("hyphen") << "fr-CA" << "Donnez-moi un rendez-vous" << QStringList();
        QTest::newRow("a region's dictionary serves the language")
            << "fr" << "Bonjour le mondde" << QStringList{"mondde"};
        QTest::newRow("Arabic") << "ar" << u"حقوق الإنسان"_qs << QStringList();
        QTest::newRow("Hebrew") << "he" << u"שלום"_qs << QStringList();
        QTest::newRow("addresses") << "en" << "See https://exampel.org/pagge and me@exampel.org" << QStringList();
        QTest::newRow("merge field") << "en" << "Dear {frist_name|freind}, hello" << QStringList();
        QTest::newRow("link destination") << "en" << "[Read it](/anotherr/pagge) now" << QStringList();
        QTest::newRow("digits and handles") << "en" << "C3PO @someoone #hashtagg 21st" << QStringList();
        QTest::newRow("another script") << "en" << u"The word سلام and мир"_qs << QStringList();
        QTest::newRow("nothing") << "en" << "" << QStringList();
    }
    void findsWhatIsMisspelt()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const Spelling spelling(*Language::parse(language), {});
        QVERIFY(spelling.isAvailable());
        QTEST(words(text, spelling.misspelt(text)), "misspelt");
    }

    void suggests()
    {
        const Spelling spelling(Language::of("fr-CA"), {});
        QVERIFY(spelling.suggestions(QStringLiteral("organimse")).contains(QStringLiteral("organisme")));
        QVERIFY(spelling.suggestions(QString(500, u'x')).isEmpty());
    }

    void learnsOwnWords()
    {
        Spelling spelling(Language::of("en-CA"), {QStringLiteral("Addameer")});
        const QString text = QStringLiteral("Addameer and Bisaan");
        QCOMPARE(words(text, spelling.misspelt(text)), QStringList{"Bisaan"});
        spelling.addOwnWord(QStringLiteral("Bisaan"));
        QVERIFY(spelling.misspelt(text).isEmpty());
    }

    void withoutADictionaryNothingIsWrong()
    {
        Spelling spelling(Language::of("tlh"), {});
        QVERIFY(!spelling.isAvailable());
        QVERIFY(spelling.misspelt(QStringLiteral("xyzzy")).isEmpty());
        QVERIFY(spelling.suggestions(QStringLiteral("xyzzy")).isEmpty());
        spelling.addOwnWord(QStringLiteral("xyzzy"));
    }

    void standsHostileText()
    {
        const Spelling spelling(Language::of("en"), {});
        QVERIFY(spelling.misspelt(QString(1'000'000, u'x')).isEmpty()); // longer than any word
        QVERIFY(spelling.misspelt(QString(1000, QChar(0xD800))).isEmpty());
        QVERIFY(spelling.misspelt(QString(1000, u'\0')).isEmpty());
        QVERIFY(spelling.misspelt(QString(1000, u'{')).isEmpty());
    }
};

static const broadside::test::Register<SpellingTest> registered;

#include "SpellingTest.moc"
