#include "Encoding.h"

#include "RunTests.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

QByteArray decoded(const QString &encoding, const QByteArray &bytes, qsizetype chunkSize)
{
    auto decoder = Decoder::create(encoding);
    if (!decoder)
        return "no decoder";
    std::string out;
    for (qsizetype at = 0; at < bytes.size(); at += chunkSize)
        decoder->decode(bytes.mid(at, chunkSize).toStdString(), false, out);
    decoder->decode({}, true, out);
    return QByteArray::fromStdString(out);
}

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT
private slots:
    void decodes_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::newRow("UTF-8") << "UTF-8" << QByteArray("Émilie ✊ 李 👋") << "Émilie ✊ 李 👋";
        QTest::newRow("UTF-8 with its mark") << "UTF-8" << QByteArray("\xEF\xBB\xBFname") << "name";
        QTest::newRow("the mark alone") << "UTF-8" << QByteArray("\xEF\xBB\xBF") << "";
        QTest::newRow("nothing") << "UTF-8" << QByteArray() << "";
        QTest::newRow("one mark is dropped")
            << "UTF-8" << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFn") << QString(QChar(0xFEFF)) + "n";
        QTest::newRow("a stray byte") << "UTF-8"
                                      << QByteArray("a\xFF"
                                                    "b")
                                      << "aÿb";
        QTest::newRow("a sequence cut short") << "UTF-8" << QByteArray("a\xE2\x9C") << "aâœ";
        QTest::newRow("a sequence cut short by a letter") << "UTF-8" << QByteArray("\xF0\x9F\x91z") << u"ðŸ\u2018z"_s;
        QTest::newRow("overlong") << "UTF-8" << QByteArray("\xC0\xAF") << "À¯";
        QTest::newRow("surrogate in UTF-8") << "UTF-8" << QByteArray("\xED\xA0\x80") << u"í\u00A0€"_s;
        QTest::newRow("a byte that Windows-1252 has not") << "UTF-8" << QByteArray("a\x81z") << u"a\uFFFDz"_s;
        QTest::newRow("Windows-1252") << "windows-1252" << QByteArray("Zo\xEB \x80 \x97") << "Zoë € —";
        QTest::newRow("UTF-16LE with its mark") << "UTF-16LE" << QByteArray("\xFF\xFE\xC9\x00l\x00", 6) << "Él";
        QTest::newRow("UTF-16LE without") << "UTF-16LE" << QByteArray("\xC9\x00l\x00", 4) << "Él";
        QTest::newRow("UTF-16BE") << "UTF-16BE" << QByteArray("\xFE\xFF\x00\xC9\xD8\x3D\xDC\x4B", 8) << "É👋";
        QTest::newRow("a lone surrogate") << "UTF-16LE" << QByteArray("\x3D\xD8l\x00", 4) << u"\uFFFDl"_s;
        QTest::newRow("half a unit") << "UTF-16LE" << QByteArray("l\x00\xC9", 3) << u"l\uFFFD"_s;
        QTest::newRow("half a pair at the end") << "UTF-16LE" << QByteArray("l\x00\x3D\xD8", 4) << u"l\uFFFD"_s;
        QTest::newRow("zero bytes stay") << "UTF-8" << QByteArray("a\0b", 3) << QString::fromUtf8("a\0b", 3);
    }

    void decodes()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        for (const qsizetype chunkSize : {1, 2, 3, 5, 1000})
            QCOMPARE(decoded(encoding, bytes, chunkSize), text.toUtf8());
    }

    void longTextIsTheSameInAnyChunks()
    {
        QString text;
        for (int at = 0; at < 20000; ++at)
            text += QStringLiteral("Zoé 👋 العربية %1\n").arg(at);
        QStringEncoder utf16(QStringConverter::Utf16LE);
        const QByteArray bytes = utf16(text);
        for (const qsizetype chunkSize : {7, 4096, 65536})
            QCOMPARE(decoded(QStringLiteral("UTF-16LE"), bytes, chunkSize), text.toUtf8());
    }

    void garbageBecomesWellFormed()
    {
        QRandomGenerator random(7);
        QByteArray garbage(100000, Qt::Uninitialized);
        for (char &byte : garbage)
            byte = static_cast<char>(random.bounded(256));
        for (const QString &encoding : offeredEncodings()) {
            const QByteArray text = decoded(encoding, garbage, 997);
            QVERIFY2(text.isValidUtf8(), qPrintable(encoding));
        }
    }

    void unknownEncodings_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::newRow("made up") << "klingon-8";
        QTest::newRow("empty") << "";
        QTest::newRow("not even ASCII") << "عربي";
    }

    void unknownEncodings()
    {
        QFETCH(QString, encoding);
        const auto decoder = Decoder::create(encoding);
        QVERIFY(!decoder);
        QVERIFY(!decoder.error().what.isEmpty());
    }

    void everyOfferedEncodingIsKnown()
    {
        QVERIFY(!offeredEncodings().isEmpty());
        for (const QString &encoding : offeredEncodings())
            QVERIFY2(Decoder::create(encoding), qPrintable(encoding));
    }

    void guesses_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("ASCII") << QByteArray("name,email\n") << "UTF-8";
        QTest::newRow("empty") << QByteArray() << "UTF-8";
        QTest::newRow("UTF-8") << QByteArray("prénom\n") << "UTF-8";
        QTest::newRow("UTF-8 cut within a letter") << QByteArray("pr\xC3\xA9nom\nZo\xC3") << "UTF-8";
        QTest::newRow("UTF-8 with a damaged letter") << QByteArray("prénom, né, été\nZo\xC3 b\n") << "UTF-8";
        QTest::newRow("Windows-1252") << QByteArray("Pr\xE9nom;Zo\xEB\n") << "windows-1252";
        QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBFname\xE9") << "UTF-8";
        QTest::newRow("mark of UTF-16LE") << QByteArray("\xFF\xFEn\0", 4) << "UTF-16LE";
        QTest::newRow("mark of UTF-16BE") << QByteArray("\xFE\xFF\0n", 4) << "UTF-16BE";
        QTest::newRow("mark of UTF-32LE") << QByteArray("\xFF\xFE\0\0n\0\0\0", 8) << "UTF-32LE";
        QTest::newRow("UTF-16LE without a mark") << QByteArray("n\0a\0m\0e\0\n\0", 10) << "UTF-16LE";
        QTest::newRow("UTF-16BE without a mark") << QByteArray("\0n\0a\0m\0e\0\n", 10) << "UTF-16BE";
        QTest::newRow("a few zero bytes")
            << QByteArray("name,email\nAda\0,ada@example.org\nBo,bo@example.org\n", 49) << "UTF-8";
    }

    void guesses()
    {
        QFETCH(QByteArray, sample);
        QTEST(guessEncoding(sample.toStdString()), "encoding");
    }
};

static const broadside::test::Register<EncodingTest> registered;
#include "EncodingTest.moc"
