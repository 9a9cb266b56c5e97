#include "CheckedTexts.h"

#include "RunTests.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &word, int count)
{
    return QStringList(count, word).join(u", "); // commas keep them from being doubled words
}

} // namespace

Q_DECLARE_METATYPE(broadside::FieldKind)

class TextChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void findsInOneText_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("findings");
        addLinks();
        addMergeFields();
        addDoubledWords();
        addReading();
        addHiddenCharacters();
    }
    void findsInOneText()
    {
        QFETCH(const FieldKind, kind);
        QFETCH(const QString, language);
        QFETCH(const QString, body);
        QFETCH(const QStringList, findings);
        QCOMPARE(findingsInText(kind, *Language::parse(language), body), findings);
    }

private:
    static void row(const char *name, FieldKind kind, const QString &language, const QString &body,
                    const QStringList &findings)
    {
        QTest::newRow(name) << kind << language << body << findings;
    }

    static void addLinks()
    {
        const FieldKind markdown = FieldKind::Background;
        const FieldKind plain = FieldKind::PostX;
        row("link", markdown, u"en"_s, u"See [the law](https://laws.example.org/a_(b)?x=1#y)."_s, {});
        row("link with a title", markdown, u"fr"_s, u"Voir [la loi](https://example.org \"La loi\")."_s, {});
        row("link with accents", markdown, u"fr"_s, u"Voir https://fr.wikipedia.org/wiki/Québec."_s, {});
        row("link in Arabic", markdown, u"ar"_s, u"انظروا https://example.org/ar، ثم [القانون](https://example.org)."_s,
            {});
        row("link in angles, and autolink", markdown, u"en"_s, u"[a](<https://example.org>) <https://example.org>"_s,
            {});
        row("reference", markdown, u"en"_s, u"See [it][1].\n\n[1]: https://example.org"_s, {});
        row("script", markdown, u"en"_s, u"[Sign](javascript:alert\u0028\u0031\u0029)"_s,
            {u"text-link-broken: javascript:alert(1)"_s});
        row("data", markdown, u"fr"_s, u"[Signez](data:text/html,x)"_s, {u"text-link-broken: data:text/html,x"_s});
        row("space in a link", markdown, u"ar"_s, u"[وقّعوا](https://example.org/a b)"_s,
            {u"text-link-broken: https://example.org/a b"_s});
        row("link without a scheme", markdown, u"en"_s, u"[Sign](example.org/sign)"_s,
            {u"text-link-broken: example.org/sign"_s});
        row("link to nothing", markdown, u"en"_s, u"[Sign]()"_s, {u"text-link-broken"_s});
        row("what only looks like a reference", markdown, u"fr"_s, u"[^1]: Voir\n[Note]: deux mots"_s, {});
        row("reference without a scheme", markdown, u"en"_s, u"[1]: www.example.org"_s,
            {u"text-link-broken: www.example.org"_s});
        row("mistyped scheme", plain, u"fr"_s, u"Signez : htps://example.org !"_s,
            {u"text-link-broken: htps://example.org"_s});
        row("lost colon", plain, u"en"_s, u"Sign: https//example.org"_s, {u"text-link-broken: https//example.org"_s});
        row("no host", plain, u"en"_s, u"Sign: https://sign"_s, {u"text-link-broken: https://sign"_s});
        row("not encrypted", plain, u"ar"_s, u"وقّعوا http://example.org."_s,
            {u"text-link-not-https: http://example.org"_s});
        row("not encrypted in Markdown", markdown, u"en"_s, u"[x](http://example.org)"_s,
            {u"text-link-not-https: http://example.org"_s});
        row("bare www", plain, u"en"_s, u"Sign at www.example.org."_s, {});
        row("in brackets", plain, u"en"_s, u"Sign (https://example.org)."_s, {});
        row("no link at all", plain, u"fr"_s, u"Et/ou : le rapport 1/2 (http), a:b"_s, {});
        row("mail", markdown, u"fr"_s, u"[Écrivez](mailto:a.b+c@example.org?subject=Oui%20non)"_s, {});
        row("mail to nobody yet", markdown, u"en"_s, u"[Tell a friend](mailto:?subject=Look)"_s, {});
        row("mail without a host", markdown, u"en"_s, u"[Write](mailto:campaigns@)"_s,
            {u"text-link-broken: mailto:campaigns@"_s});
        row("telephone", markdown, u"en"_s, u"[Call](tel:+1-613-555-0100)"_s, {});
        row("telephone in letters", markdown, u"en"_s, u"[Call](tel:us)"_s, {u"text-link-broken: tel:us"_s});
        row("address that is filled in", FieldKind::UpdateMail, u"en"_s, u"[Sign]({sign_url}) or {donate_url}"_s, {});
        row("name in an address", FieldKind::UpdateMail, u"en"_s, u"https://example.org/?c={city|x}"_s, {});
    }

    static void addMergeFields()
    {
        const FieldKind mail = FieldKind::ThanksMail;
        row("with a fallback", mail, u"en"_s, u"Hello {first_name|friend}, {organisation} thanks you."_s, {});
        row("with an empty fallback", mail, u"fr"_s, u"Bonjour {first_name|}!"_s, {});
        row("without one", mail, u"ar"_s, u"مرحبًا {first_name}، {first_name}"_s,
            {u"merge-field-fallback: {first_name}"_s});
        row("misspelt", mail, u"en"_s, u"Hello {firstname|friend}"_s, {u"merge-field-unknown: {firstname|friend}"_s});
        row("translated", mail, u"fr"_s, u"Bonjour {prénom|ami}"_s, {u"merge-field-unknown: {prénom|ami}"_s});
        row("in a subject", FieldKind::LetterSubject, u"fr"_s, u"Pour {target_name}"_s, {});
        row("in a title", FieldKind::Title, u"en"_s, u"{city} says no"_s, {u"merge-field-here: {city}"_s});
        row("in the thanks", FieldKind::Thanks, u"fr"_s, u"Merci, {first_name|vous}!"_s,
            {u"merge-field-here: {first_name|vous}"_s});
        row("in a post", FieldKind::Post, u"ar"_s, u"وقّعوا {sign_url}"_s, {u"merge-field-here: {sign_url}"_s});
        row("other braces", FieldKind::Post, u"en"_s, u"The set {a, b} and {this}"_s, {});
    }

    static void addDoubledWords()
    {
        const FieldKind plain = FieldKind::PostX;
        row("the the", plain, u"en"_s, u"Ask the the minister"_s, {u"word-doubled: the the"_s});
        row("at the start", plain, u"en"_s, u"The the minister"_s, {u"word-doubled: The the"_s});
        row("de de", plain, u"fr"_s, u"la loi de\u00A0de 2021"_s, {u"word-doubled: de\u00A0de"_s});
        row("with an apostrophe", plain, u"fr-CA"_s, u"à l’eau l’eau"_s, {u"word-doubled: l’eau l’eau"_s});
        row("fi fi", plain, u"ar"_s, u"نقف في في وجه الظلم"_s, {u"word-doubled: في في"_s});
        row("over a wrapped line", FieldKind::Background, u"en"_s, u"Ask the\nthe minister"_s,
            {u"word-doubled: the\nthe"_s});
        row("over emphasis", FieldKind::Background, u"en"_s, u"Ask **the** the minister"_s,
            {u"word-doubled: the** the"_s});
        row("right in English", plain, u"en"_s, u"He had had it, and said that that was very very wrong."_s, {});
        row("right in French", plain, u"fr"_s, u"Nous nous levons; vous vous levez."_s, {});
        row("marks between", plain, u"fr"_s, u"Non, non! Il faut, faut-il? de/de (de) de-de"_s, {});
        row("entries of a list", FieldKind::Background, u"en"_s, u"- water\n- water\n\nwater"_s, {});
        row("lines of a post", plain, u"en"_s, u"water\nwater"_s, {});
        row("name", plain, u"en"_s, u"Walla Walla says NO NO"_s, {});
        row("numbers", plain, u"en"_s, u"Call 555 555"_s, {});
        row("parts of words", plain, u"ar"_s, u"من منظمة في فيينا"_s, {});
        row("language that doubles", plain, u"id"_s, u"sama sama"_s, {});
    }

    static void addReading()
    {
        const FieldKind markdown = FieldKind::Background;
        row("forty words", markdown, u"en"_s, u"Short. "_s + words(u"Word"_s, 40) + u"."_s, {});
        const QString english = words(u"Word"_s, 41) + u"."_s;
        row("forty-one words", markdown, u"en"_s, u"Short. "_s + english, {u"sentence-long: "_s + english});
        row("forty-five French ones", markdown, u"fr"_s, words(u"mot"_s, 45) + u"."_s, {});
        const QString french = words(u"mot"_s, 46) + u"."_s;
        row("forty-six French ones", markdown, u"fr"_s, french, {u"sentence-long: "_s + french});
        const QString arabic = QStringList(41, u"كلمة"_s).join(u"، "_s) + u"."_s;
        row("forty-one Arabic ones", markdown, u"ar"_s, arabic, {u"sentence-long: "_s + arabic});
        row("the longest alone", markdown, u"en"_s, words(u"A"_s, 41) + u".\n\n"_s + words(u"Bb"_s, 42) + u"."_s,
            {u"sentence-long: "_s + words(u"Bb"_s, 42) + u"."_s});
        row("list", markdown, u"en"_s, u"- %1\n"_s.arg(words(u"entry"_s, 10)).repeated(8), {});
        row("hard throughout", markdown, u"en"_s, u"%1. "_s.arg(words(u"Word"_s, 26)).repeated(3), {u"reading-hard"_s});
        row("as hard as may be", markdown, u"fr"_s, u"%1. "_s.arg(words(u"Mot"_s, 25)).repeated(3), {});
        row("too few to tell", markdown, u"ar"_s, u"%1. "_s.arg(QStringList(30, u"كلمة"_s).join(u"، "_s)).repeated(2),
            {});
        row("language without spaces", markdown, u"zh"_s, u"字 "_s.repeated(60), {});
    }

    static void addHiddenCharacters()
    {
        const FieldKind plain = FieldKind::PostX;
        row("override", plain, u"en"_s, u"Sign \u202Enow"_s, {u"hidden-characters: \u202E"_s});
        row("isolates", plain, u"ar"_s, u"منظمة \u2068Al-Haq\u2069"_s, {u"hidden-characters: \u2068"_s});
        row("zero width in a word", plain, u"fr"_s, u"pétition et si\u200Bgner"_s, {u"hidden-characters: \u200B"_s});
        row("zero width beside words", plain, u"en"_s, u"one\u200B two"_s, {});
        row("joined emoji", plain, u"en"_s, u"go 👩\u200D🚀 go"_s, {});
        row("Persian", plain, u"fa"_s, u"می\u200Cخواهیم"_s, {});
        row("control", plain, u"en"_s, u"a\u0007b"_s, {u"hidden-characters: \u0007"_s});
        row("line and tab", plain, u"fr"_s, u"a\n\tb"_s, {});
        row("half a character", plain, u"en"_s, u"a"_s + QChar(0xD83D) + u"b"_s,
            {u"hidden-characters: "_s + QChar(0xD83D)});
        row("no-break spaces and marks of direction", plain, u"ar"_s, u"«Al-Haq»\u200F\u00A0نعم"_s, {});
    }

private slots:
    void namesTheCharacters()
    {
        Campaign campaign;
        campaign.brief.languages = {Language::of("en")};
        campaign.brief.write({FieldKind::PostX, {}}, Language::of("en"), u"a\u202E\u202E \u0007"_s);
        QStringList messages;
        for (const Finding &finding : preflight({campaign, {}, {}})) {
            if (finding.code == u"hidden-characters")
                messages.append(finding.message);
        }
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages[0].contains(u"U+202E RIGHT-TO-LEFT OVERRIDE, U+0007"_s), qUtf8Printable(messages[0]));
    }

    void suggestsTheMergeFieldThatWasMeant()
    {
        Campaign campaign;
        campaign.brief.languages = {Language::of("en")};
        campaign.brief.write({FieldKind::Letter, {}}, Language::of("en"), u"{First-Name|x} {postcode|x} {xyz}"_s);
        QStringList messages;
        for (const Finding &finding : preflight({campaign, {}, {}})) {
            if (finding.code == u"merge-field-unknown")
                messages.append(finding.message);
        }
        QCOMPARE(messages.size(), 3);
        QVERIFY2(messages[0].contains(u"{first_name}"_s), qUtf8Printable(messages[0]));
        QVERIFY2(messages[1].contains(u"{postal_code}"_s), qUtf8Printable(messages[1]));
        QVERIFY2(messages[2].endsWith(u"{xyz}."_s), qUtf8Printable(messages[2]));
    }
};

static const broadside::test::Register<TextChecksTest> registered;

#include "TextChecksTest.moc"
