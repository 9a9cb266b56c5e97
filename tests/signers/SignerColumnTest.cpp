// The columns of a table of signatures, by id and by name.
#include "SignerColumn.h"
#include "RunTests.h"

using namespace broadside;

class SignerColumnTest : public QObject
{
    Q_OBJECT
private slots:
    void everyColumnHasItsOwnIdAndName()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const SignerColumn column : signerColumns()) {
            QCOMPARE(signerColumnFromId(signerColumnId(column)), std::optional(column));
            ids << signerColumnId(column);
            names << signerColumnName(column);
        }
        QCOMPARE(signerColumns().size(), 16);
        QCOMPARE(ids.size(), 16);
        QCOMPARE(names.size(), 16);
        QVERIFY(!ids.contains(QString()) && !names.contains(QString()));
    }

    void theyAreInTheOrderOfTheEnumeration()
    {
        for (qsizetype at = 0; at < signerColumns().size(); ++at)
            QCOMPARE(static_cast<qsizetype>(signerColumns()[at]), at);
    }

    void otherIdsAreNone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << "";
        QTest::newRow("unknown") << "shoe_size";
        QTest::newRow("capital letters") << "Name";
        QTest::newRow("half an id") << "postal";
        QTest::newRow("with space") << " name";
        QTest::newRow("a column of the file") << "first_name";
    }
    void otherIdsAreNone()
    {
        QFETCH(const QString, id);
        QVERIFY(!signerColumnFromId(id));
    }

    void onlyTagsCannotBeOrderedBy()
    {
        for (const SignerColumn column : signerColumns())
            QCOMPARE(canOrderBy(column), column != SignerColumn::Tags);
    }
};

static const test::Register<SignerColumnTest> registered;

#include "SignerColumnTest.moc"
