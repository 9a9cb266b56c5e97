#include "TranslationMemory.h"
#include "RunTests.h"
#include "Similarity.h"

#include <QRandomGenerator>

#include <numeric>

using namespace broadside;

class TranslationMemoryTest : public QObject
{
    Q_OBJECT

    const Language en = Language::of("en");
    const Language fr = Language::of("fr-CA");

    /// Levenshtein by its definition.
    static qsizetype distance(const QString &a, const QString &b)
    {
        std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 1; i <= a.size(); ++i) {
            qsizetype diagonal = row[0];
            row[0] = i;
            for (qsizetype j = 1; j <= b.size(); ++j) {
                const auto k = static_cast<size_t>(j);
                const qsizetype above = row[k];
                row[k] = std::min({above + 1, row[k - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
                diagonal = above;
            }
        }
        return row.back();
    }

private slots:
    void measuresLikenessByItsDefinition()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QString a;
            QString b;
            for (quint32 i = random.bounded(200); i > 0; --i)
                a.append(QChar(u'a' + random.bounded(4)));
            b = a;
            for (quint32 i = random.bounded(40); i > 0; --i) {
                const auto at = b.isEmpty() ? 0 : random.bounded(static_cast<int>(b.size()));
                if (random.bounded(2) == 0 && !b.isEmpty())
                    b.remove(at, 1);
                else
                    b.insert(at, QChar(u'a' + random.bounded(4)));
            }
            const qsizetype longer = std::max(a.size(), b.size());
            const int wanted = longer == 0 ? 100 : static_cast<int>((longer - distance(a, b)) * 100 / longer);
            QCOMPARE(similarity(a, b), wanted);
            QCOMPARE(similarity(b, a), wanted);
        }
    }

    void caseAndSpaceDoNotCount()
    {
        QCOMPARE(similarity(u"Write  today", u"write today"), 100);
        QCOMPARE(similarity(u"Write today", u"Write todax"), 90);
        QVERIFY(similarity(QString(1000, u'a'), QString(QString(999, u'a') + u'b')) < 100);
    }

    void alignsSentences()
    {
        const QList<MemoryPair> pairs =
            alignedPairs(QStringLiteral("## Head\n\nWrite today. It counts."), en,
                         QStringLiteral("## Titre\n\nÉcrivez dès aujourd'hui. Ça compte."), fr);
        QCOMPARE(pairs,
                 (QList<MemoryPair>{
                     {"Head", "Titre"}, {"Write today.", "Écrivez dès aujourd'hui."}, {"It counts.", "Ça compte."}}));
    }

    void alignsParagraphsWhereSentencesDiffer()
    {
        QCOMPARE(alignedPairs(QStringLiteral("One. Two.\n\nThree."), en, QStringLiteral("Un, deux.\n\nTrois."), fr),
                 (QList<MemoryPair>{{"One. Two.", "Un, deux."}, {"Three.", "Trois."}}));
    }

    void aWrongPairIsWorseThanNone()
    {
        QVERIFY(alignedPairs(QStringLiteral("One.\n\nTwo."), en, QStringLiteral("Un."), fr).isEmpty());
        QVERIFY(alignedPairs(QStringLiteral("2021"), en, QStringLiteral("2021"), fr).isEmpty());
        QVERIFY(alignedPairs({}, en, {}, fr).isEmpty());
    }

    void offersTheLikestFirst()
    {
        const TranslationMemory memory({{"Sign the petition today.", "Signez la pétition aujourd'hui."},
                                        {"Sign the letter today.", "Signez la lettre aujourd'hui."},
                                        {"SIGN THE PETITION TODAY.", "SIGNEZ."},
                                        {"Nothing to do with it at all.", "Rien à voir."}});
        const QList<MemoryMatch> matches = memory.matches(QStringLiteral("Sign the petition today."));
        QCOMPARE(matches.size(), 3);
        QCOMPARE(matches[0].percent, 100);
        QVERIFY(matches[2].percent < 100);
        QCOMPARE(matches[2].pair.translation, QStringLiteral("Signez la lettre aujourd'hui."));
        QCOMPARE(memory.matches(QStringLiteral("Sign the petition today."), 60, 1).size(), 1);
        QVERIFY(memory.matches(QString()).isEmpty());
        QVERIFY(TranslationMemory().matches(QStringLiteral("x")).isEmpty());
    }

    void oneOfEachTranslation()
    {
        const TranslationMemory memory({{"Sign it now.", "Signez."}, {"Sign it today.", "Signez."}});
        const QList<MemoryMatch> matches = memory.matches(QStringLiteral("Sign it today."), 10);
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].percent, 100);
    }
};

static const broadside::test::Register<TranslationMemoryTest> registered;

#include "TranslationMemoryTest.moc"
