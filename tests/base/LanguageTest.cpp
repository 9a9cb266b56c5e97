#include "Language.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void writesTagsInTheirUsualCase_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("tag");
        QTest::newRow("primary alone") << u"en"_s << u"en"_s;
        QTest::newRow("upper case") << u"EN"_s << u"en"_s;
        QTest::newRow("region") << u"FR-ca"_s << u"fr-CA"_s;
        QTest::newRow("script") << u"zh-hANT"_s << u"zh-Hant"_s;
        QTest::newRow("script and region") << u"sr-latn-rs"_s << u"sr-Latn-RS"_s;
        QTest::newRow("region by number") << u"es-419"_s << u"es-419"_s;
        QTest::newRow("variant") << u"sl-NEDIS"_s << u"sl-nedis"_s;
        QTest::newRow("variant with a digit") << u"de-CH-1996"_s << u"de-CH-1996"_s;
        QTest::newRow("three letters") << u"iku"_s << u"iku"_s;
        QTest::newRow("space around") << u"  ar \n"_s << u"ar"_s;
    }
    void writesTagsInTheirUsualCase()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, tag);
        const Result<Language> language = Language::parse(written);
        QVERIFY(language);
        QCOMPARE(language->tag(), tag);
        QCOMPARE(Language::parse(language->tag()), language);
    }

    void refusesWhatIsNoTag_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("one letter") << u"e"_s;
        QTest::newRow("a word") << u"French"_s;
        QTest::newRow("underscore") << u"fr_CA"_s;
        QTest::newRow("hyphen at the end") << u"fr-"_s;
        QTest::newRow("two hyphens") << u"fr--CA"_s;
        QTest::newRow("region before script") << u"zh-TW-Hant"_s;
        QTest::newRow("letters of another script") << u"фр"_s;
        QTest::newRow("a path") << u"../en"_s;
        QTest::newRow("a line break within") << u"en\nfr"_s;
        QTest::newRow("zero character") << u"en"_s + QChar(0);
        QTest::newRow("very long") << QString(100'000, u'a');
    }
    void refusesWhatIsNoTag()
    {
        QFETCH(const QString, written);
        const Result<Language> language = Language::parse(written);
        QVERIFY(!language);
        QVERIFY(language.error().what.size() < 100);
        QVERIFY(!language.error().next.isEmpty());
    }

    void knowsItsParts()
    {
        const Language french = Language::of("fr-CA");
        QCOMPARE(french.primary(), u"fr"_s);
        QCOMPARE(french.shortName(), u"FR"_s);
        QCOMPARE(french.locale().territory(), QLocale::Canada);
        QVERIFY(!french.isNull());
        QVERIFY(Language().isNull());
    }

    void namesItself_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"English"_s;
        QTest::newRow("French of Canada") << u"fr-CA"_s << u"Français (Canada)"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"العربية"_s;
        QTest::newRow("nobody's language") << u"qzz"_s << u"Qzz"_s;
    }
    void namesItself()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, name);
        QCOMPARE(Language::parse(tag)->nativeName(), name);
    }

    void isNamedInTheLanguageOfTheProgram()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_CA"_s));
        const QString inEnglish = Language::of("fr-CA").name();
        QLocale::setDefault(QLocale(u"fr_CA"_s));
        const QString inFrench = Language::of("fr-CA").name();
        QLocale::setDefault(before);
        QCOMPARE(inEnglish, u"French (Canada)"_s);
        QCOMPARE(inFrench, u"français (Canada)"_s);
    }

    void knowsItsDirection_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("English") << u"en"_s << false;
        QTest::newRow("Arabic") << u"ar"_s << true;
        QTest::newRow("Hebrew") << u"he-IL"_s << true;
        QTest::newRow("Urdu") << u"ur"_s << true;
        QTest::newRow("Punjabi of Pakistan") << u"pa-Arab"_s << true;
        QTest::newRow("Punjabi of India") << u"pa"_s << false;
        QTest::newRow("Arabic in Latin script") << u"ar-Latn"_s << false;
    }
    void knowsItsDirection()
    {
        QFETCH(const QString, tag);
        QFETCH(const bool, rightToLeft);
        QCOMPARE(Language::parse(tag)->isRightToLeft(), rightToLeft);
    }

    void matchesRanges_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<bool>("matches");
        QTest::newRow("itself") << u"fr-CA"_s << true;
        QTest::newRow("its language") << u"fr"_s << true;
        QTest::newRow("another case") << u"FR"_s << true;
        QTest::newRow("a longer range") << u"fr-CA-x"_s << false;
        QTest::newRow("another region") << u"fr-FR"_s << false;
        QTest::newRow("the beginning of a subtag") << u"f"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void matchesRanges()
    {
        QFETCH(const QString, range);
        QFETCH(const bool, matches);
        QCOMPARE(Language::of("fr-CA").matches(range), matches);
    }
};

static const broadside::test::Register<LanguageTest> registered;

#include "LanguageTest.moc"
