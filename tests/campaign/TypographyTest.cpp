#include "Typography.h"

#include "RunTests.h"

#include <QRandomGenerator>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

void addRow(const char *name, const char *tag, const QString &text, const QString &set)
{
    QTest::newRow(name) << QString::fromLatin1(tag) << text << set;
}

} // namespace

class TypographyTest : public QObject
{
    Q_OBJECT
private slots:
    void setsText_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("set");

        addRow("nothing", "en", u""_s, u""_s);
        addRow("English quotes", "en", u"He said \"no\" and left."_s, u"He said “no” and left."_s);
        addRow("English quotes at both ends", "en", u"\"No\""_s, u"“No”"_s);
        addRow("English quotes in brackets", "en", u"(\"no\")"_s, u"(“no”)"_s);
        addRow("English quotes after a dash", "en", u"so—\"no\"—and"_s, u"so—“no”—and"_s);
        addRow("English quotes over a line", "en", u"\"one\ntwo\""_s, u"“one\ntwo”"_s);
        addRow("English quotes in quotes", "en", u"\"She said 'no'.\""_s, u"“She said ‘no’.”"_s);
        addRow("English apostrophes", "en", u"don't, Israel's, workers' rights, '90s"_s,
               u"don’t, Israel’s, workers’ rights, ’90s"_s);
        addRow("English inches and feet", "en", u"6' 2\" tall"_s, u"6' 2\" tall"_s);
        addRow("English quotation that ends with a figure", "en", u"\"since 1948\" and 'top 10'"_s,
               u"“since 1948” and ‘top 10’"_s);
        addRow("English quote that never ends", "en", u"\"no\n\nShe said \"yes\""_s, u"“no\n\nShe said “yes”"_s);
        addRow("a quote alone", "en", u"the \" sign"_s, u"the \" sign"_s);
        addRow("English ellipsis", "en", u"wait... and ... see"_s, u"wait… and … see"_s);
        addRow("more dots than three", "en", u"wait.... now.."_s, u"wait.... now.."_s);
        addRow("English space before punctuation", "en", u"Really ? Yes ! One , two ; three : four ."_s,
               u"Really? Yes! One, two; three: four."_s);
        addRow("English face", "en", u"good :) well ;-)"_s, u"good :) well ;-)"_s);
        addRow("English ratio", "en", u"4.5 : 1"_s, u"4.5 : 1"_s);
        addRow("English file name", "en", u"the .htaccess file"_s, u"the .htaccess file"_s);
        addRow("English per cent", "en", u"10% or 10 %"_s, u"10% or 10 %"_s);
        addRow("already curly", "en", u"“no”, ‘yes’, don’t …"_s, u"“no”, ‘yes’, don’t …"_s);

        addRow("Canadian French marks", "fr-CA", u"Quoi ? Oui ! Un ; deux : trois"_s,
               u"Quoi? Oui! Un; deux\u00a0: trois"_s);
        addRow("Canadian French marks without spaces", "fr-CA", u"Quoi? Oui! Un; deux: trois"_s,
               u"Quoi? Oui! Un; deux\u00a0: trois"_s);
        addRow("Canadian French quotes", "fr-CA", u"dit \"oui\" et « non »"_s,
               u"dit «\u00a0oui\u00a0» et «\u00a0non\u00a0»"_s);
        addRow("French of France marks", "fr", u"Quoi ? Oui! Un ; deux: trois"_s,
               u"Quoi\u202f? Oui\u202f! Un\u202f; deux\u00a0: trois"_s);
        addRow("French of France quotes", "fr-FR", u"dit \"oui\" et «non»."_s,
               u"dit «\u202foui\u202f» et «\u202fnon\u202f»."_s);
        addRow("French row of marks", "fr", u"Quoi ?! Non !!!"_s, u"Quoi\u202f?! Non\u202f!!!"_s);
        addRow("French mark within quotes", "fr", u"\"Quoi?\""_s, u"«\u202fQuoi\u202f?\u202f»"_s);
        addRow("French mark before a bracket", "fr", u"(vraiment?)"_s, u"(vraiment\u202f?)"_s);
        addRow("French units", "fr-CA", u"10 % de 5 $, 3% et 4€"_s, u"10\u00a0% de 5\u00a0$, 3\u00a0% et 4\u00a0€"_s);
        addRow("French money with a country", "fr-CA", u"5 $ CA"_s, u"5\u00a0$ CA"_s);
        addRow("French apostrophes", "fr-CA", u"l'appel d'aujourd'hui"_s, u"l’appel d’aujourd’hui"_s);
        addRow("French ellipsis", "fr-CA", u"et..."_s, u"et…"_s);
        addRow("French capitals keep accents", "fr-CA", u"ÉTÉ À L'ÉCOLE"_s, u"ÉTÉ À L’ÉCOLE"_s);
        addRow("French time of day", "fr-CA", u"à 12:30"_s, u"à 12:30"_s);
        addRow("French colon at a line's end", "fr", u"Voici :\n- un"_s, u"Voici\u00a0:\n- un"_s);
        addRow("French wrong spaces", "fr-CA", u"deux\u202f: oui\u00a0!"_s, u"deux\u00a0: oui!"_s);
        addRow("French mark at a line's start", "fr-CA", u"oui\n : non"_s, u"oui\n : non"_s);
        addRow("French guillemet that opens a line's end", "fr", u"«\nOui\n»"_s, u"«\nOui\n»"_s);

        addRow("Arabic quotes", "ar", u"قال \"نعم\"، ثم"_s, u"قال «نعم»، ثم"_s);
        addRow("Arabic comma stays", "ar", u"نعم ، لا ؟"_s, u"نعم ، لا ؟"_s);
        addRow("German quotes", "de", u"sagt \"nein\" und 'ja'"_s, u"sagt „nein“ und ‚ja‘"_s);
        addRow("spaces of other languages stay", "de", u"nein !"_s, u"nein !"_s);
        addRow("Hebrew abbreviation", "he", u"צה\"ל"_s, u"צה\"ל"_s);
        addRow("a language of nobody", "qzz", u"a \"b\""_s, u"a “b”"_s);
    }
    void setsText()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, text);
        QFETCH(const QString, set);
        const Language language = *Language::parse(tag);
        QCOMPARE(typeset(text, language), set);
        QCOMPARE(typeset(set, language), set);
    }

    void leavesAddressesAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("set");
        QTest::newRow("URL") << u"https://example.org/a?b=c;d:e!f"_s << u"https://example.org/a?b=c;d:e!f"_s;
        QTest::newRow("URL with an apostrophe") << u"http://example.org/l'ete"_s << u"http://example.org/l'ete"_s;
        QTest::newRow("URL with dots") << u"https://example.org/a...b"_s << u"https://example.org/a...b"_s;
        QTest::newRow("URL with brackets") << u"https://example.org/a_(b)?"_s << u"https://example.org/a_(b)\u202f?"_s;
        QTest::newRow("URL at a sentence's end")
            << u"Voir https://example.org!"_s << u"Voir https://example.org\u202f!"_s;
        QTest::newRow("URL in quotes") << u"\"https://example.org\""_s << u"«\u202fhttps://example.org\u202f»"_s;
        QTest::newRow("URL in brackets") << u"(https://example.org?)"_s << u"(https://example.org\u202f?)"_s;
        QTest::newRow("no scheme") << u"www.example.org/a:b "_s << u"www.example.org/a:b "_s;
        QTest::newRow("mailto") << u"mailto:a@example.org?subject='x'y"_s << u"mailto:a@example.org?subject='x'y"_s;
        QTest::newRow("e-mail") << u"o'neil@example.org: oui"_s << u"o'neil@example.org\u00a0: oui"_s;
        QTest::newRow("e-mail in another script") << u"d'été@exämple.org"_s << u"d'été@exämple.org"_s;
        QTest::newRow("no e-mail") << u"l'@ d'accord"_s << u"l’@ d’accord"_s;
    }
    void leavesAddressesAlone()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, set);
        QCOMPARE(typeset(text, Language::of("fr")), set);
        QCOMPARE(typeset(set, Language::of("fr")), set);
    }

    void changesNothingTheSecondTime_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char *tag : {"en", "fr", "fr-CA", "ar", "de", "he", "ja"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void changesNothingTheSecondTime()
    {
        QFETCH(const QString, tag);
        const Language language = *Language::parse(tag);
        static const QStringList parts{u"\""_s,
                                       u"'"_s,
                                       u" "_s,
                                       u" "_s,
                                       u"\u00a0"_s,
                                       u"\u202f"_s,
                                       u"."_s,
                                       u"..."_s,
                                       u"…"_s,
                                       u","_s,
                                       u":"_s,
                                       u";"_s,
                                       u"!"_s,
                                       u"?"_s,
                                       u"«"_s,
                                       u"»"_s,
                                       u"“"_s,
                                       u"”"_s,
                                       u"‘"_s,
                                       u"’"_s,
                                       u"„"_s,
                                       u"%"_s,
                                       u"$"_s,
                                       u"5"_s,
                                       u"a"_s,
                                       u"été"_s,
                                       u"("_s,
                                       u")"_s,
                                       u"*"_s,
                                       u"_"_s,
                                       u"-"_s,
                                       u"–"_s,
                                       u"\n"_s,
                                       u"\n\n"_s,
                                       u"/"_s,
                                       u"@"_s,
                                       u"https://example.org/a"_s,
                                       u"www."_s,
                                       u"a@example.org"_s,
                                       u"🌳"_s,
                                       u"و"_s};
        QRandomGenerator random(42);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int length = random.bounded(1, 14); length > 0; --length)
                text += parts[random.bounded(parts.size())];
            const QString once = typeset(text, language);
            QVERIFY2(typeset(once, language) == once,
                     qUtf8Printable(u"%1 → %2 → %3"_s.arg(text, once, typeset(once, language))));
        }
    }

    void setsLongHostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *part :
             {"\"", "'", " 'a", "\"a ", "*", "* \"", " :", "@", "a@", "http://", "www.", "(", "« ", " »", "."})
            QTest::newRow(part) << QString::fromLatin1(part).repeated(200'000);
    }
    void setsLongHostileTexts()
    {
        QFETCH(const QString, text);
        const QString set = typeset(text, Language::of("fr"));
        QVERIFY(set.size() >= text.size() / 3);
    }
};

static const broadside::test::Register<TypographyTest> registered;

#include "TypographyTest.moc"
