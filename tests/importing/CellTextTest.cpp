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
};

static const broadside::test::Register<CellTextTest> registered;
#include "CellTextTest.moc"
