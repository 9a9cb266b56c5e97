#include "ToUnicode.h"

#include "RunTests.h"

using broadside::plainToUnicode;

class ToUnicodeTest : public QObject
{
    Q_OBJECT

private slots:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("cmap");
        QTest::addColumn<QByteArray>("entries");
        QTest::newRow("a range") << QByteArray("1 beginbfrange\n<0001> <0003> <0041>\nendbfrange")
                                 << QByteArray(
                                        "3 beginbfchar\n<0001> <0041>\n<0002> <0042>\n<0003> <0043>\nendbfchar\n");
        QTest::newRow("a list") << QByteArray("1 beginbfrange\n<0002> <0003> [<0627> <FEDF> ]\nendbfrange")
                                << QByteArray("2 beginbfchar\n<0002> <0627>\n<0003> <0644>\nendbfchar\n");
        QTest::newRow("single glyphs") << QByteArray("1 beginbfchar\n<0005> <00660069>\nendbfchar")
                                       << QByteArray("1 beginbfchar\n<0005> <00660069>\nendbfchar\n");
        QTest::newRow("a ligature of letters keeps its form")
            << QByteArray("1 beginbfchar\n<0005> <FEFB>\nendbfchar")
            << QByteArray("1 beginbfchar\n<0005> <FEFB>\nendbfchar\n");
        QTest::newRow("marks without their space") << QByteArray("1 beginbfchar\n<0005> <FC60>\nendbfchar")
                                                   << QByteArray("1 beginbfchar\n<0005> <064E0651>\nendbfchar\n");
        QTest::newRow("glyphs that stand for nothing")
            << QByteArray("1 beginbfrange\n<0000> <0000> <0000>\nendbfrange") << QByteArray();
        QTest::newRow("a range without end") << QByteArray("1 beginbfrange\n<FFFF> <FFFFFFF> <0041>\nendbfrange")
                                             << QByteArray("1 beginbfchar\n<FFFF> <0041>\nendbfchar\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void entries()
    {
        QFETCH(QByteArray, cmap);
        QFETCH(QByteArray, entries);
        const QByteArray table = plainToUnicode(cmap);
        const qsizetype begin = table.indexOf("endcodespacerange\n") + 18;
        QCOMPARE(table.mid(begin, table.indexOf("endcmap") - begin), entries);
    }

    void blocksAreOfOneHundred()
    {
        const QByteArray table = plainToUnicode("1 beginbfrange\n<0001> <00FA> <4E00>\nendbfrange");
        QCOMPARE(table.count("100 beginbfchar"), 2);
        QCOMPARE(table.count("50 beginbfchar"), 1);
    }
};

static const broadside::test::Register<ToUnicodeTest> registered;
#include "ToUnicodeTest.moc"
