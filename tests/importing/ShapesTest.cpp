// The lists of tests/data/importing, one a shape that volunteers bring: what is at fault is rejected, nothing else, and
// every certain duplicate is found.
#include "Desk.h"
#include "RunTests.h"

using namespace broadside;
using broadside::test::Desk;

namespace {

struct Truth
{
    std::map<qint64, QString> faults;    ///< by row
    std::map<qint64, qint64> duplicates; ///< row to the row that it repeats
    qint64 rows = 0;
};

Truth truthOf(const QString &shape)
{
    QFile file(QStringLiteral(TEST_DATA "/importing/%1.truth.csv").arg(shape));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("%s is missing", qPrintable(file.fileName()));
    Truth truth;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        ++truth.rows;
        if (!cells[1].isEmpty())
            truth.faults[cells[0].toLongLong()] = cells[1];
        if (!cells[2].isEmpty())
            truth.duplicates[cells[0].toLongLong()] = cells[2].toLongLong();
    }
    return truth;
}

} // namespace

class ShapesTest : public QObject
{
    Q_OBJECT
private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::newRow("plain") << "";
        QTest::newRow("excel-fr") << "";
        QTest::newRow("tab-utf16") << "";
        QTest::newRow("actionnetwork") << "Action Network";
        QTest::newRow("nationbuilder") << "NationBuilder";
        QTest::newRow("changeorg") << "Change.org";
    }

    void shapes()
    {
        QFETCH(QString, preset);
        const QString shape = QString::fromLatin1(QTest::currentDataTag());
        const QString path = QStringLiteral(TEST_DATA "/importing/%1.csv").arg(shape);
        const Truth truth = truthOf(shape);
        Desk desk;

        const auto plan = planImport(path);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        QCOMPARE(plan->mapping.preset, preset);
        for (qsizetype column = 0; column < plan->header.size(); ++column)
            QVERIFY2(plan->mapping.columns[column], qPrintable(plan->header[column]));

        const auto report = desk.import(path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        std::map<qint64, QString> faults;
        for (const ReportedRow &row : report->rejected)
            faults[row.row] = row.reason;
        QCOMPARE(faults, truth.faults);

        const QList<Signature> all = desk.all();
        std::map<SignatureId, qint64> rowOf;
        std::map<qint64, qint64> duplicates;
        for (const Signature &signature : all) {
            rowOf[signature.id] = signature.importRow;
            if (signature.status == SignatureStatus::Duplicate)
                duplicates[signature.importRow] = rowOf[signature.duplicateOf];
            QVERIFY(signature.signedAt.isEmpty() || signature.signedAt.startsWith(u"2022-"));
        }
        QCOMPARE(duplicates, truth.duplicates);
        QCOMPARE(report->record.rows, truth.rows);
        QCOMPARE(report->record.added, truth.rows - static_cast<qint64>(faults.size() + duplicates.size()));
        QCOMPARE(report->record.known, 0);

        const auto again = desk.import(path);
        QVERIFY(again);
        QCOMPARE(again->record.known, truth.rows - static_cast<qint64>(faults.size()));
        QCOMPARE(again->record.added + again->record.duplicates, 0);
    }

    void valuesOfAShape()
    {
        Desk desk;
        QVERIFY(desk.import(QStringLiteral(TEST_DATA "/importing/excel-fr.csv")));
        const Signature signature = desk.all().at(3);
        QCOMPARE(signature.firstName, "Ferréol");
        QCOMPARE(signature.lastName, "Hérisson");
        QCOMPARE(signature.email, "signer3@example.org");
        QCOMPARE(signature.phone, "(819) 555-0103");
        QCOMPARE(signature.address, "4 Old Mill Road");
        QCOMPARE(signature.city, "Maple Crossing");
        QCOMPARE(signature.region, "ON");
        QCOMPARE(signature.postalCode, "P0T 4E4");
        QCOMPARE(signature.country, "CA");
        QCOMPARE(signature.language, "en");
        QCOMPARE(signature.comment, "They said \"soon\".");
        QVERIFY(signature.consentEmail && !signature.consentEmail->allowed);
        QCOMPARE(signature.signedAt, "2022-04-04");
        QCOMPARE(signature.source, "web");
    }
};

static const broadside::test::Register<ShapesTest> registered;
#include "ShapesTest.moc"
