#include "Keys.h"
#include "RunTests.h"

#include <QObject>

using namespace broadside;

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void emailRule_data();
    void emailRule();
    void emailRuleRefusesBytesThatAreNoText();
    void sameMailbox_data();
    void sameMailbox();
    void otherMailbox_data();
    void otherMailbox();
    void noKeyWithoutAddress();
    void sameName_data();
    void sameName();
    void otherName_data();
    void otherName();
    void nameWithoutLettersHasAKey_data();
    void nameWithoutLettersHasAKey();
    void nameSplitDoesNotMatter();
    void foldedText_data();
    void foldedText();
};

void KeysTest::emailRule_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("valid");

    const QString local64(64, u'a');
    const QString label63(63, u'b');
    QTest::newRow("usual") << "anne-marie.roy@example.org" << true;
    QTest::newRow("every ASCII atom character") << "!#$%&'*+-/=?^_`{|}~@example.org" << true;
    QTest::newRow("one letter labels") << "a@b.c" << true;
    QTest::newRow("digits in labels") << "a@3com.4x4.ca" << true;
    QTest::newRow("double hyphen in a label") << "a@r3---s.example.org" << true;
    QTest::newRow("local part of 64") << local64 + "@example.org" << true;
    QTest::newRow("label of 63") << "a@" + label63 + ".org" << true;
    QTest::newRow("IDN") << QStringLiteral("a@bücher.example") << true;
    QTest::newRow("IDN as A-label") << "a@xn--bcher-kva.example" << true;
    QTest::newRow("IDN, Arabic") << QStringLiteral("a@مثال.إختبار") << true;
    QTest::newRow("UTF-8 local part") << QStringLiteral("zoé@example.org") << true;
    QTest::newRow("Chinese local part") << QStringLiteral("用户@example.org") << true;

    QTest::newRow("empty") << "" << false;
    QTest::newRow("words") << "not an email" << false;
    QTest::newRow("no at sign") << "anne.example.org" << false;
    QTest::newRow("two at signs") << "anne@home@example.org" << false;
    QTest::newRow("no local part") << "@example.org" << false;
    QTest::newRow("no domain") << "anne@" << false;
    QTest::newRow("one label") << "anne@localhost" << false;
    QTest::newRow("address literal") << "anne@[192.0.2.1]" << false;
    QTest::newRow("bare address of a computer") << "anne@192.0.2.1" << false;
    QTest::newRow("quoted local part") << "\"anne roy\"@example.org" << false;
    QTest::newRow("dot at the start") << ".anne@example.org" << false;
    QTest::newRow("dot at the end") << "anne.@example.org" << false;
    QTest::newRow("two dots") << "anne..roy@example.org" << false;
    QTest::newRow("dot at the domain's end") << "anne@example.org." << false;
    QTest::newRow("empty label") << "anne@example..org" << false;
    QTest::newRow("hyphen starts a label") << "anne@-example.org" << false;
    QTest::newRow("hyphen ends a label") << "anne@example-.org" << false;
    QTest::newRow("underscore in the domain") << "anne@exa_mple.org" << false;
    QTest::newRow("space within") << "anne roy@example.org" << false;
    QTest::newRow("space around") << " anne@example.org" << false;
    QTest::newRow("line break adds no header") << "anne@example.org\nBcc: all@example.org" << false;
    QTest::newRow("control character") << QString(QChar(1)) + "@example.org" << false;
    QTest::newRow("two addresses") << "a@example.org,b@example.org" << false;
    QTest::newRow("display name") << "Anne <anne@example.org>" << false;
    QTest::newRow("no-break space") << QStringLiteral("anne\u00A0roy@example.org") << false;
    QTest::newRow("right-to-left override") << QStringLiteral("anne\u202Eroy@example.org") << false;
    QTest::newRow("zero width space") << QStringLiteral("anne\u200B@example.org") << false;
    QTest::newRow("was another encoding") << QStringLiteral("zo\uFFFD@example.org") << false;
    QTest::newRow("space in an IDN") << QStringLiteral("a@bü cher.example") << false;
    QTest::newRow("slash in an IDN") << QStringLiteral("a@bü/cher.example") << false;
    QTest::newRow("local part of 65") << local64 + "a@example.org" << false;
    QTest::newRow("label of 64") << "a@" + label63 + "b.org" << false;
    QTest::newRow("255 characters") << local64 + "@" + label63 + "." + label63 + "." +
                                           QString(255 - 64 - 1 - 63 - 1 - 63 - 1 - 4, u'c') + ".org"
                                    << false;
}

void KeysTest::emailRule()
{
    QFETCH(const QString, email);
    QFETCH(const bool, valid);
    QCOMPARE(isEmail(email.toStdString()), valid);
    QCOMPARE(emailKey(email.toStdString()).has_value(), valid);
}

void KeysTest::emailRuleRefusesBytesThatAreNoText()
{
    QVERIFY(!isEmail("zo\xe9@example.org"));
    QVERIFY(!isEmail("anne@b\xfc"
                     "cher.example"));
    QVERIFY(!isEmail(std::string_view("an\0ne@example.org", 17)));
    QVERIFY(!isEmail("\xc3"));
}

void KeysTest::sameMailbox_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case") << "JAMES.NGUYEN@Videotron.CA" << "james.nguyen@videotron.ca";
    QTest::newRow("tag") << "jose+petition@yahoo.ca" << "jose@yahoo.ca";
    QTest::newRow("two tags") << "jose+a+b@yahoo.ca" << "jose+c@yahoo.ca";
    QTest::newRow("gmail's dots") << "j.o.s.e@gmail.com" << "jose@gmail.com";
    QTest::newRow("gmail's other name") << "jo.se+x@GoogleMail.com" << "jose@gmail.com";
    QTest::newRow("IDN and its A-label") << QStringLiteral("a@BÜCHER.example") << "a@xn--bcher-kva.example";
    QTest::newRow("case beyond ASCII") << QStringLiteral("ZOÉ@example.org") << QStringLiteral("zoé@example.org");
    QTest::newRow("composed and decomposed")
        << QStringLiteral("zo\u00E9@example.org") << QStringLiteral("zoe\u0301@example.org");
}

void KeysTest::sameMailbox()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(emailKey(a.toStdString()).has_value());
    QCOMPARE(*emailKey(a.toStdString()), *emailKey(b.toStdString()));
}

void KeysTest::otherMailbox_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("dots elsewhere") << "jo.se@yahoo.ca" << "jose@yahoo.ca";
    QTest::newRow("dots at a look-alike of gmail") << "jo.se@gmail.com.example" << "jose@gmail.com.example";
    QTest::newRow("another domain") << "jose@gmail.com" << "jose@yahoo.ca";
    QTest::newRow("accent") << QStringLiteral("zoé@example.org") << "zoe@example.org";
    QTest::newRow("nothing but a tag") << "+a@example.org" << "+b@example.org";
}

void KeysTest::otherMailbox()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(*emailKey(a.toStdString()) != *emailKey(b.toStdString()));
}

void KeysTest::noKeyWithoutAddress()
{
    QVERIFY(!emailKey("").has_value());
    QVERIFY(!emailKey("none").has_value());
}

void KeysTest::sameName_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *name, QStringView a, QStringView b) {
        QTest::newRow(name) << a.toString() << b.toString();
    };
    row("case", u"ANNE ROY", u"Anne Roy");
    row("accents", u"André Müller", u"Andre Muller");
    row("decomposed", u"Andre\u0301 Mu\u0308ller", u"André Müller");
    row("stroke", u"Łukasz Bjørn", u"Lukasz Bjorn");
    row("ligature", u"Marie Lebœuf", u"Marie Leboeuf");
    row("sharp s", u"Karl Weiß", u"KARL WEISS");
    row("Turkish dotted i", u"İpek Işık", u"ipek isik");
    row("hyphen", u"Anne-Marie Roy", u"Anne Marie Roy");
    row("no-break hyphen and space", u"Anne\u2011Marie\u00A0Roy", u"Anne-Marie Roy");
    row("apostrophes", u"Pat O’Brien", u"Pat O'Brien");
    row("apostrophe left out", u"Pat O'Brien", u"Pat OBrien");
    row("spaces", u"  Pat \t Roy ", u"Pat Roy");
    row("full stops", u"J.P. Roy", u"J P Roy");
    row("full width", u"Ｒｏｙ", u"roy");
    row("Cyrillic", u"АЛЁНА", u"Алена");
    row("Greek", u"ΆΝΝΑ ΠΑΠΑΣ", u"Άννα Παπας");
    row("Arabic vowel signs", u"مُحَمَّد", u"محمد");
    row("Arabic hamza", u"أحمد", u"احمد");
    row("Arabic tatweel", u"محـــمد", u"محمد");
    row("zero width characters", u"Pat\u200B Roy\u200F", u"Pat Roy");
}

void KeysTest::sameName()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(nameKey(a.toStdString(), ""), nameKey(b.toStdString(), ""));
    QVERIFY(!nameKey(a.toStdString(), "").empty());
}

void KeysTest::otherName_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *name, QStringView a, QStringView b) {
        QTest::newRow(name) << a.toString() << b.toString();
    };
    row("letters", u"Anne Roy", u"Anna Roy");
    row("order", u"Anne Roy", u"Roy Anne");
    row("a word more", u"Anne Roy", u"Anne M Roy");
    row("Japanese voicing mark", u"かな", u"がな");
    row("Devanagari vowel signs", u"राम", u"रम");
    row("Thai vowels", u"กิน", u"กน");
    row("Chinese", u"王伟", u"王芳");
    row("question marks", u"????", u"???");
    row("emoji", u"😀", u"😁");
}

void KeysTest::otherName()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(nameKey(a.toStdString(), "") != nameKey(b.toStdString(), ""));
}

void KeysTest::nameWithoutLettersHasAKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("lost in another encoding") << "????";
    QTest::newRow("hyphen") << "-";
    QTest::newRow("apostrophe") << QStringLiteral("’");
    QTest::newRow("emoji") << QStringLiteral("😀");
    QTest::newRow("tatweel") << QStringLiteral("ـ");
    QTest::newRow("zero width") << QStringLiteral("\u200B");
    QTest::newRow("replacement") << QStringLiteral("\uFFFD");
}

void KeysTest::nameWithoutLettersHasAKey()
{
    QFETCH(const QString, name);
    QVERIFY(!nameKey(name.toStdString(), "").empty());
    QVERIFY(!nameKey("", name.toStdString()).empty());
}

void KeysTest::nameSplitDoesNotMatter()
{
    QCOMPARE(nameKey("Anne Marie", "Roy"), std::string("anne marie roy"));
    QCOMPARE(nameKey("Anne", "Marie Roy"), std::string("anne marie roy"));
    QCOMPARE(nameKey("Anne-Marie Roy", ""), std::string("anne marie roy"));
    QCOMPARE(nameKey("", ""), std::string());
    QCOMPARE(nameKey(" \t", "\n"), std::string());
}

void KeysTest::foldedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ASCII") << "Québec@Example.ORG 100%_"
                           << "quebec@example.org 100%_";
    QTest::newRow("punctuation stays") << "O'Brien, \"Pat\" (x);"
                                       << "o'brien, \"pat\" (x);";
    QTest::newRow("one kind of apostrophe") << QStringLiteral("l’Été") << "l'ete";
    QTest::newRow("one kind of hyphen") << QStringLiteral("Trois‑Rivières") << "trois-rivieres";
    QTest::newRow("Arabic") << QStringLiteral("الخَطِيب") << QStringLiteral("الخطيب");
    QTest::newRow("Thai keeps its vowels") << QStringLiteral("กิน") << QStringLiteral("กิน");
    QTest::newRow("empty") << "" << "";
}

void KeysTest::foldedText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), expected);
    QCOMPARE(QString::fromStdString(folded(expected.toStdString())), expected);
}

static const test::Register<KeysTest> registered;
#include "KeysTest.moc"
