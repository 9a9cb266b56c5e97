#include "Sentences.h"
#include "RunTests.h"

using namespace broadside;

class SentencesTest : public QObject
{
    Q_OBJECT

    static QStringList parts(const QString &text, const QList<TextRange> &ranges)
    {
        QStringList all;
        for (const TextRange &range : ranges)
            all.append(text.sliced(range.start, range.length));
        return all;
    }

private slots:
    void findsParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blank lines alone") << "\n \n\t\n" << QStringList();
        QTest::newRow("one") << "One line" << QStringList{"One line"};
        QTest::newRow("two") << "One\n\n\nTwo\n" << QStringList{"One", "Two"};
        QTest::newRow("broken line") << "One\ngoes on\n\nTwo" << QStringList{"One\ngoes on", "Two"};
        QTest::newRow("list") << "Before\n- a\n- b\n  goes on\n\nAfter"
                              << QStringList{"Before", "- a", "- b\n  goes on", "After"};
        QTest::newRow("numbers") << "1. a\n2) b" << QStringList{"1. a", "2) b"};
        QTest::newRow("heading") << "## Head\nText" << QStringList{"## Head", "Text"};
        QTest::newRow("no heading") << "#one\nTwo" << QStringList{"#one\nTwo"};
    }
    void findsParagraphs()
    {
        QFETCH(QString, text);
        QTEST(parts(text, paragraphRanges(text)), "paragraphs");
    }

    void findsSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("nothing") << "en" << " \n " << QStringList();
        QTest::newRow("two") << "en" << "Write today. It counts!" << QStringList{"Write today.", "It counts!"};
        QTest::newRow("title") << "en" << "Ask Dr. Lee. She knows." << QStringList{"Ask Dr. Lee.", "She knows."};
        QTest::newRow("initial") << "en" << "By J. Smith. Read it." << QStringList{"By J. Smith.", "Read it."};
        QTest::newRow("monsieur") << "fr-CA" << "Écrivez à M. Roy. Merci!"
                                  << QStringList{"Écrivez à M. Roy.", "Merci!"};
        QTest::newRow("guillemets") << "fr-CA" << "Il a dit : « Non. » Puis il part."
                                    << QStringList{"Il a dit : « Non. »", "Puis il part."};
        QTest::newRow("arabic") << "ar" << u"وقّعوا اليوم. هل تعرفون؟ نعم!"_qs
                                << QStringList{u"وقّعوا اليوم."_qs, u"هل تعرفون؟"_qs, u"نعم!"_qs};
        QTest::newRow("markdown") << "en" << "## Head\n- First thing.\n> Said."
                                  << QStringList{"Head", "First thing.", "Said."};
        QTest::newRow("stars") << "en" << "**What happened.** It rained."
                               << QStringList{"**What happened.**", "It rained."};
        QTest::newRow("a line ends it") << "en" << "One line\nanother" << QStringList{"One line", "another"};
        QTest::newRow("number") << "en" << "It costs 3.50 dollars. Fine."
                                << QStringList{"It costs 3.50 dollars.", "Fine."};
    }
    void findsSentences()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(parts(text, sentenceRanges(text, *Language::parse(language))), "sentences");
    }

    void standsHostileText()
    {
        const QString surrogates = QString(1000, QChar(0xD800));
        QVERIFY(!sentenceRanges(surrogates, Language::of("en")).isEmpty());
        const QString dots = QString(100'000, u'.');
        QCOMPARE(paragraphRanges(dots).size(), 1);
        QCOMPARE(sentenceRanges(dots, Language::of("fr")).back().end(), dots.size());
    }
};

static const broadside::test::Register<SentencesTest> registered;

#include "SentencesTest.moc"
