#include "SignerTexts.h"
#include "CellCopy.h"
#include "RunTests.h"
#include "SearchHits.h"

#include <QMimeData>

using namespace broadside;

Q_DECLARE_METATYPE(QList<broadside::TextHit>)

class SignerTextsTest : public QObject
{
    Q_OBJECT

    static ShownSignature named(const QString &firstName)
    {
        ShownSignature shown;
        shown.signature.firstName = firstName;
        shown.signature.lastName = QStringLiteral("Roy");
        return shown;
    }

private slots:
    void writesDates_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day") << "2021-11-24" << "2021-11-24";
        QTest::newRow("with T") << "2021-11-24T14:02:03" << "2021-11-24 14:02";
        QTest::newRow("with a space") << "2021-11-24 14:02:03" << "2021-11-24 14:02";
        QTest::newRow("before 1900") << "1837-11-06" << "1837-11-06";
        QTest::newRow("none") << "" << "";
        QTest::newRow("nonsense") << "yesterday" << "";
    }
    void writesDates()
    {
        QFETCH(QString, stored);
        QTEST(signedAtText(stored), "shown");
    }

    void hostileTextsDoNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Émilie" << "Émilie";
        QTest::newRow("override") << QStringLiteral("a\u202Egro.elpmaxe") << QStringLiteral("a◌gro.elpmaxe");
        QTest::newRow("isolate") << QStringLiteral("\u2067x\u2069") << QStringLiteral("◌x◌");
        QTest::newRow("marks") << QStringLiteral("a\u200Eb\u200Fc\u061C") << QStringLiteral("a◌b◌c◌");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF") << QStringLiteral("a◌b◌");
        QTest::newRow("joiners stay") << QStringLiteral("می\u200Cخواهم") << QStringLiteral("می\u200Cخواهم");
        QTest::newRow("bell") << QStringLiteral("a\u0007b") << QStringLiteral("a␇b");
        QTest::newRow("nul") << QString(u'a') + QChar(0) + u'b' << QStringLiteral("a␀b");
        QTest::newRow("delete") << QStringLiteral("a\u007Fb") << QStringLiteral("a␡b");
        QTest::newRow("lines") << "one\r\ntwo" << "one⏎⏎two";
        QTest::newRow("tab") << "a\tb" << "a b";
        QTest::newRow("half a pair") << QString(u'a') + QChar(0xD83D) << QStringLiteral("a\uFFFD");
        QTest::newRow("emoji") << QStringLiteral("👍🏽") << QStringLiteral("👍🏽");
    }
    void hostileTextsDoNoHarm()
    {
        QFETCH(QString, text);
        const QString shown = harmless(text);
        QTEST(shown, "shown");
        QCOMPARE(shown.size(), text.size()); // so that hits stand where they stood
    }

    void aLongCommentIsCut()
    {
        ShownSignature shown = named(QStringLiteral("Ada"));
        shown.signature.comment = QString(100'000, u'x');
        QVERIFY(cellText(shown, SignerColumn::Comment).size() < 1000);
        QVERIFY(cellTip(shown, SignerColumn::Comment).size() < 2000);
        QCOMPARE(wholeCell(shown, SignerColumn::Comment).size(), 100'000);
    }

    void tipsAreNoMarkup()
    {
        ShownSignature shown = named(QStringLiteral("Ada"));
        shown.signature.comment = QStringLiteral("<img src='https://example.org/x'>\nand more");
        const QString tip = cellTip(shown, SignerColumn::Comment);
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(tip.contains(QLatin1String("<br>")));
    }

    void findsHits_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TextHit>>("hits");
        using Hits = QList<TextHit>;
        QTest::newRow("beginning") << "em" << "Emma Roy" << Hits{{0, 2}};
        QTest::newRow("accents apart") << "emi" << "Émilie" << Hits{{0, 3}};
        QTest::newRow("accents of two characters") << "emi" << QStringLiteral("E\u0301milie") << Hits{{0, 4}};
        QTest::newRow("accents in what is sought") << "ÉM" << "Emma" << Hits{{0, 2}};
        QTest::newRow("several words") << "roy em" << "Emma Roy" << Hits{{0, 2}, {5, 3}};
        QTest::newRow("parts of an address") << "example" << "ada@example.org" << Hits{{4, 7}};
        QTest::newRow("not within words") << "ma" << "Emma" << Hits{};
        QTest::newRow("one letter that becomes two") << "strasse" << "Straße 5" << Hits{{0, 6}};
        QTest::newRow("the longest of several") << "e emma" << "Emma" << Hits{{0, 4}};
        QTest::newRow("Chinese within") << "明" << "王小明" << Hits{{2, 1}};
        QTest::newRow("Arabic") << "محمد" << "محمد منصور" << Hits{{0, 4}};
        QTest::newRow("beyond the plane") << "b" << "👍 bo" << Hits{{3, 1}};
        QTest::newRow("nothing sought") << "  ,;" << "Emma" << Hits{};
        QTest::newRow("signs of SQL") << "\" OR 1=1 --*" << "Emma" << Hits{};
    }
    void findsHits()
    {
        QFETCH(QString, search);
        QFETCH(QString, text);
        QTEST(SearchHits(search).in(text), "hits");
    }

    void copiesCellsAsSpreadsheetsTakeThem()
    {
        CellCopy copy({SignerColumn::Name, SignerColumn::Phone, SignerColumn::Comment});
        ShownSignature shown = named(QStringLiteral("Ada"));
        shown.signature.phone = QStringLiteral("+1 514 555-0135");
        shown.signature.comment = QStringLiteral("one\n\"two\"\tthree <b>");
        copy.add(shown);
        const auto data = copy.mimeData();
        QCOMPARE(data->text(), QStringLiteral("Name\tPhone\tComment\n"
                                              "Ada Roy\t'+1 514 555-0135\t\"one\n\"\"two\"\"\tthree <b>\"\n"));
        QVERIFY(data->html().contains(QLatin1String("three &lt;b&gt;")));
        QVERIFY(data->html().contains(QLatin1String("<table>")));
        QCOMPARE(copy.rows(), 1);
    }
};

static const broadside::test::Register<SignerTextsTest> registered;

#include "SignerTextsTest.moc"
