#include "Signature.h"
#include "RunTests.h"

#include <QObject>

using namespace broadside;

class SignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasItsOwnIdAndName();
    void unknownFieldIds_data();
    void unknownFieldIds();
    void everyFaultHasAnIdAndASentence();
    void unknownFaultIsShownAsItIs();
    void fullName_data();
    void fullName();
};

void SignatureTest::everyFieldHasItsOwnIdAndName()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const SignatureField field : signatureFields()) {
        QCOMPARE(signatureFieldFromId(signatureFieldId(field)), std::optional(field));
        ids << signatureFieldId(field);
        names << signatureFieldName(field);
    }
    QCOMPARE(signatureFields().size(), 15);
    QCOMPARE(ids.size(), signatureFields().size());
    QCOMPARE(names.size(), signatureFields().size());
    QVERIFY(!names.contains(QString()));
}

void SignatureTest::unknownFieldIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << "";
    QTest::newRow("case") << "Email";
    QTest::newRow("other") << "shoe_size";
    QTest::newRow("space") << "email ";
}

void SignatureTest::unknownFieldIds()
{
    QFETCH(const QString, id);
    QVERIFY(!signatureFieldFromId(id).has_value());
}

void SignatureTest::everyFaultHasAnIdAndASentence()
{
    QSet<QString> sentences;
    for (const RowFault fault : {RowFault::NoName, RowFault::Email, RowFault::TooFewCells, RowFault::TooManyCells,
                                 RowFault::Date, RowFault::Forgotten}) {
        const QString id = rowFaultId(fault);
        QVERIFY(!id.isEmpty());
        QVERIFY(rowFaultText(id) != id);
        sentences << rowFaultText(id);
    }
    QCOMPARE(sentences.size(), 6);
}

void SignatureTest::unknownFaultIsShownAsItIs()
{
    QCOMPARE(rowFaultText(QStringLiteral("from-the-future")), QStringLiteral("from-the-future"));
}

void SignatureTest::fullName_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("full");
    QTest::newRow("both") << "Anne" << "Roy" << "Anne Roy";
    QTest::newRow("first only") << "Anne" << "" << "Anne";
    QTest::newRow("last only") << "" << "Roy" << "Roy";
    QTest::newRow("none") << "" << "" << "";
}

void SignatureTest::fullName()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, full);
    Signature signature;
    signature.firstName = first;
    signature.lastName = last;
    QCOMPARE(signature.fullName(), full);
}

static const test::Register<SignatureTest> registered;
#include "SignatureTest.moc"
