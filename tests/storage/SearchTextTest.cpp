#include "SearchText.h"

#include "RunTests.h"

#include <QRandomGenerator>

using namespace broadside;

class SearchTextTest : public QObject
{
    Q_OBJECT
private slots:
    void rowsThatHoldEveryWord()
    {
        BlockTexts texts;
        for (const char *text : {"roy anne", "", "li bo quebec", "li bo ottawa", "boli"})
            texts.add(text);
        const std::string bytes = texts.bytes();
        const StoredTexts stored(bytes, texts.count());
        const auto find = [&](std::vector<std::string> words) {
            std::vector<std::size_t> rows;
            stored.find(words, rows);
            return rows;
        };
        QCOMPARE(find({"bo"}), (std::vector<std::size_t>{2, 3, 4}));
        QCOMPARE(find({"bo", "ottawa"}), (std::vector<std::size_t>{3}));
        QCOMPARE(find({"bo", "anne"}), std::vector<std::size_t>());
        QCOMPARE(find({"annel"}), std::vector<std::size_t>()); // across two rows
        QCOMPARE(find({}), std::vector<std::size_t>());
        QCOMPARE(stored.row(1), std::string_view());
        QCOMPARE(stored.row(4), std::string_view("boli"));
    }

    void aSetNeverMissesAWord()
    {
        QRandomGenerator random(3);
        const std::string letters = "abcxyz019 .@-\x1F\xC3\xA9\xD8\xAD\xE6\x9D\x8E";
        TrigramSet set;
        std::vector<std::string> texts;
        for (int at = 0; at < 50; ++at) {
            std::string text;
            for (int length = random.bounded(40); length > 0; --length)
                text.push_back(letters[static_cast<std::size_t>(random.bounded(int(letters.size())))]);
            set.add(text);
            texts.push_back(text);
        }
        for (const std::string &text : texts) {
            for (std::size_t from = 0; from < text.size(); ++from)
                QVERIFY(TrigramSet::mayHold(set.bytes(), std::string_view(text).substr(from, from % 9)));
        }
        QVERIFY(!TrigramSet::mayHold(set.bytes(), "qqq"));
        set.clear();
        QVERIFY(!TrigramSet::mayHold(set.bytes(), "abc"));
        QVERIFY(TrigramSet::mayHold(set.bytes(), "ab"));
        QVERIFY(TrigramSet::mayHold({}, "abc"));
    }

    void damagedBlocksHoldNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("\1\0\0", 3);
        QTest::newRow("an end behind the text") << QByteArray("\1\0\0\0\xFF\0\0\0ab", 10);
        QTest::newRow("ends that go back") << QByteArray("\2\0\0\0\1\0\0\0ab", 10);
    }

    void damagedBlocksHoldNothing()
    {
        QFETCH(QByteArray, bytes);
        const std::string copy = bytes.toStdString();
        const StoredTexts stored(copy, 2);
        QCOMPARE(stored.count(), std::size_t{0});
        std::vector<std::size_t> rows;
        stored.find(std::vector<std::string>{"a"}, rows);
        QVERIFY(rows.empty());
    }
};

static const broadside::test::Register<SearchTextTest> registered;
#include "SearchTextTest.moc"
