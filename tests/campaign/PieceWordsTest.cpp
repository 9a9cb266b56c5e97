#include "PieceWords.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class PieceWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void speaksALanguageByItsPrimaryTag()
    {
        for (const char *tag : {"pl", "pl-PL"}) {
            const PieceWords words(Language::of(tag));
            QCOMPARE(words("Sign"), u"Podpisz"_s);
            QVERIFY(PieceWords::isKnown(Language::of(tag)));
        }
    }

    void givesTheWordsAsWrittenWhereThereIsNoTranslation()
    {
        QVERIFY(!PieceWords::isKnown(Language::of("qzz")));
        QCOMPARE(PieceWords(Language::of("qzz"))("Sign – now"), u"Sign – now"_s);
        QCOMPARE(PieceWords(Language::of("pl"))("Never translated"), u"Never translated"_s);
        QCOMPARE(PieceWords(Language::of("qzz"))("%n signatures", 2000), u"2,000 signatures"_s);
    }

    void alwaysSpeaksEnglish()
    {
        QVERIFY(PieceWords::isKnown(Language::of("en")));
        QVERIFY(PieceWords::isKnown(Language::of("en-CA")));
        QCOMPARE(PieceWords(Language::of("en"))("Sign"), u"Sign"_s);
    }

    void choosesPluralsAndWritesNumbersAsTheLanguageDoes_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0LL << u"0 podpisów"_s;
        QTest::newRow("one") << 1LL << u"1 podpis"_s;
        QTest::newRow("few") << 3LL << u"3 podpisy"_s;
        QTest::newRow("teens") << 13LL << u"13 podpisów"_s;
        QTest::newRow("many") << 12345LL << u"12\u00a0345 podpisów"_s;
        QTest::newRow("few beyond 32 bits") << 5'000'000'003LL << u"5\u00a0000\u00a0000\u00a0003 podpisy"_s;
    }
    void choosesPluralsAndWritesNumbersAsTheLanguageDoes()
    {
        QFETCH(const qint64, count);
        QFETCH(const QString, text);
        QCOMPARE(PieceWords(Language::of("pl"))("%n signatures", count), text);
    }
};

static const broadside::test::Register<PieceWordsTest> registered;

#include "PieceWordsTest.moc"
