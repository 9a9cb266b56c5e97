#include "MergeFields.h"

#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class MergeFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void readsEachUse()
    {
        const QList<MergeField> expected{
            {.name = u"first_name"_s, .fallback = u"dear friend"_s, .range = {3, 24}},
            {.name = u"city"_s, .fallback = std::nullopt, .range = {31, 6}},
            {.name = u"last_name"_s, .fallback = QString(), .range = {38, 12}},
            {.name = u"prénom"_s, .fallback = std::nullopt, .range = {51, 8}},
        };
        QCOMPARE(mergeFields(u"Hi {first_name|dear friend} of {city} {last_name|} {prénom}"), expected);
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no braces") << u"first_name|friend"_s;
        QTest::newRow("empty") << u"{} {|friend}"_s;
        QTest::newRow("open") << u"{first_name and {"_s;
        QTest::newRow("marks") << u"{a, b} {http://x}"_s;
        QTest::newRow("line break") << u"{first_name|a\nb}"_s;
    }
    void readsNothingElse()
    {
        QFETCH(const QString, text);
        QCOMPARE(mergeFields(text), QList<MergeField>());
    }

    void knowsWhatDiffersFromReaderToReader()
    {
        QVERIFY(isPersonalMergeField(u"first_name"));
        QVERIFY(!isPersonalMergeField(u"organisation"));
        for (const QString &name : mergeFieldNames())
            QCOMPARE(mergeFields(u"{%1}"_s.arg(name)).value(0).name, name);
    }

    void fillsInWhatIsMadeForOneReader()
    {
        QVERIFY(hasMergeFields(FieldKind::Letter));
        QVERIFY(hasMergeFields(FieldKind::UpdateMailSubject));
        QVERIFY(!hasMergeFields(FieldKind::Thanks));
        QVERIFY(!hasMergeFields(FieldKind::ShareAppeal));
        QVERIFY(!hasMergeFields(FieldKind::Title));
        QVERIFY(!hasMergeFields(FieldKind::Post));
    }
};

static const broadside::test::Register<MergeFieldsTest> registered;

#include "MergeFieldsTest.moc"
