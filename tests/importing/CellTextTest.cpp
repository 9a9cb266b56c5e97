#include "CellText.h"
#include "Answers.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class CellTextTest : public QObject
{
    Q_OBJECT
private slots:
    void cleans_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("oneLine");
        QTest::addColumn<QString>("severalLines");
        const auto row = [](const char *name, const QString &cell, const QString &oneLine,
                            const QString &severalLines) { QTest::newRow(name) << cell << oneLine << severalLines; };
        row("plain", "Zoë الخطيب 李", "Zoë الخطيب 李", "Zoë الخطيب 李");
        row("empty", "", "", "");
        row("spaces", "  a b  ", "a b", "a b");
        row("only spaces", " \t\r\n ", "", "");
        row("U+00A0", u"\u00A0a\u00A0b\u00A0"_s, "a b", u"a\u00A0b"_s);
        row("other spaces", u"\u2003\u3000\u202Fa\uFEFF\u200B"_s, "a", "a");
        row("only invisible ones", u"\u200B\u200E\uFEFF"_s, "", "");
        row("tabs and line ends", "a\tb\r\nc\nd\re", "a b c d e", "a\tb\nc\nd\ne");
        row("line ends at the end", "a\r\n\n", "a", "a");
        row("controls",
            QString::fromUtf8("a\0b\x01"
                              "c\x7F"
                              "d\xC2\x85"
                              "e\xC2\x9F"
                              "f",
                              13),
            "abcd ef", "abcd\nef");
        row("controls alone", QString::fromUtf8("\0\x01", 2), "", "");
        row("direction overrides", u"\u202Ea\u202Cb\u2066c\u2069"_s, "abc", "abc");
        row("joiners stay", u"ا\u200Cب 👩\u200D🌾"_s, u"ا\u200Cب 👩\u200D🌾"_s, u"ا\u200Cب 👩\u200D🌾"_s);
        row("space after a control", QString::fromUtf8("\x01 a \x01"), "a", "a");
    }

    void cleans()
    {
        QFETCH(QString, cell);
        const std::string bytes = cell.toStdString();
        std::string scratch = "left over";
        QTEST(toText(cleaned(bytes, CellLines::One, scratch)), "oneLine");
        QTEST(toText(cleaned(bytes, CellLines::Several, scratch)), "severalLines");
    }

    void illFormedTextIsSafe()
    {
        std::string scratch;
        QCOMPARE(toText(cleaned("\x01"
                                "a\xE2\x80",
                                CellLines::One, scratch)),
                 toText("a\xE2\x80"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *first, const char *last) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(first) << QString::fromUtf8(last);
        };
        row("", "", "");
        row("Zuleika", "Zuleika", "");
        row("Philippa Mossfield", "Philippa", "Mossfield");
        row("Marguerite-Rose Anne Mossfield", "Marguerite-Rose Anne", "Mossfield");
        row("Philippa   Mossfield", "Philippa", "Mossfield");
        row("Ana de la Cruz", "Ana", "de la Cruz");
        row("Ludwig van der Kiezel", "Ludwig", "van der Kiezel");
        row("Otto von Pinchbeck", "Otto", "von Pinchbeck");
        row("Omar bin Al Safsaf", "Omar", "bin Al Safsaf");
        row("Omar al-Safsaf", "Omar", "al-Safsaf");
        row("Torvald O'Quillfeather", "Torvald", "O'Quillfeather");
        row("Torvald O' Quillfeather", "Torvald", "O' Quillfeather");
        row("Torvald O’ Quillfeather", "Torvald", "O’ Quillfeather");
        row("Ysolde DE LA TOUR", "Ysolde", "DE LA TOUR");
        row("محمد بن الصفصاف", "محمد", "بن الصفصاف");
        row("هناء عبد الرحمن", "هناء", "عبد الرحمن");
        row("Ben Ashgrove", "Ben", "Ashgrove");
        row("Van Ashgrove", "Van", "Ashgrove");
        row("ASHGROVE, Ben", "Ben", "ASHGROVE");
        row("de la Cruz, Ana María", "Ana María", "de la Cruz");
        row("Ashgrove,", "", "Ashgrove");
        row(", Ben", "Ben", "");
        row("Barnaby Ashgrove Jr.", "Barnaby", "Ashgrove Jr.");
        row("Barnaby Ashgrove, Jr.", "Barnaby", "Ashgrove, Jr.");
        row("Ashgrove III", "Ashgrove", "III");
    }

    void names()
    {
        QFETCH(QString, name);
        const std::string bytes = name.toStdString();
        const SplitName split = splitName(bytes);
        QTEST(toText(split.first), "first");
        QTEST(toText(split.last), "last");
    }

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
                                "✓"})
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
                               "لا أوافق"})
            QTest::newRow(no) << QString::fromUtf8(no) << 0;
        for (const char *neither : {"", "maybe", "2", "nothing", "yesterday", "ouistiti", "pending", "؟"})
            QTest::addRow("neither: %s", neither) << QString::fromUtf8(neither) << -1;
    }

    void answers()
    {
        QFETCH(QString, text);
        const auto answer = yesOrNo(text.toStdString());
        QTEST(answer ? static_cast<int>(*answer) : -1, "answer");
    }
};

static const broadside::test::Register<CellTextTest> registered;
#include "CellTextTest.moc"
