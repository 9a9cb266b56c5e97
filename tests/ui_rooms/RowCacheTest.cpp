#include "RowCache.h"
#include "RunTests.h"

using namespace broadside;

class RowCacheTest : public QObject
{
    Q_OBJECT

    static QList<ShownSignature> page(qint64 first, qint64 count)
    {
        QList<ShownSignature> rows(count);
        for (qint64 i = 0; i < count; ++i)
            rows[i].signature.id = SignatureId(first + i + 1);
        return rows;
    }

private slots:
    void givesRowsOfItsPagesAlone()
    {
        RowCache cache(10, 3);
        cache.insert(2, page(20, 10));
        QVERIFY(!cache.row(19));
        QCOMPARE(cache.row(20)->signature.id, SignatureId(21));
        QCOMPARE(cache.row(29)->signature.id, SignatureId(30));
        QVERIFY(!cache.row(30));
    }

    void aShortPageHasNoMoreRows()
    {
        RowCache cache(10, 3);
        cache.insert(0, page(0, 4));
        QVERIFY(cache.row(3));
        QVERIFY(!cache.row(4));
    }

    void forgetsThePageThatWasUsedLeastLately()
    {
        RowCache cache(10, 2);
        cache.insert(0, page(0, 10));
        cache.insert(1, page(10, 10));
        QVERIFY(cache.row(0)); // 1 is now the one used least lately
        cache.insert(2, page(20, 10));
        QVERIFY(cache.row(0));
        QVERIFY(!cache.row(10));
        QVERIFY(cache.row(20));
    }

    void knowsWhatIsOutOfDate()
    {
        RowCache cache(10, 2);
        cache.insert(0, page(0, 10));
        QVERIFY(cache.isFresh(0));
        QVERIFY(!cache.isFresh(1));
        cache.expire();
        QVERIFY(!cache.isFresh(0));
        QVERIFY(cache.row(0)); // it stands until there is another
        cache.insert(0, page(0, 10));
        QVERIFY(cache.isFresh(0));
    }

    void findsWhereASignatureStands()
    {
        RowCache cache(10, 2);
        cache.insert(3, page(30, 10));
        QCOMPARE(cache.find(SignatureId(36)), 35);
        QCOMPARE(cache.find(SignatureId(1)), -1);
        cache.clear();
        QCOMPARE(cache.find(SignatureId(36)), -1);
    }
};

static const broadside::test::Register<RowCacheTest> registered;

#include "RowCacheTest.moc"
