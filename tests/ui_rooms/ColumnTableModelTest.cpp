#include "ColumnTableModel.h"
#include "RunTests.h"
#include "SampleModel.h"

#include <QAbstractItemModelTester>

using namespace broadside;

class ColumnTableModelTest : public QObject
{
    Q_OBJECT

    static ImportPlan plan()
    {
        ImportPlan plan;
        plan.header = {QStringLiteral("Nom"), QStringLiteral("Courriel"), QStringLiteral("Note")};
        plan.sample = {{QStringLiteral("Ada"), QString(), QStringLiteral("x")},
                       {QStringLiteral("Ada"), QStringLiteral("a@example.org")},
                       {QStringLiteral("Bo"), QStringLiteral("b@example.org"), QStringLiteral("two\nlines")}};
        plan.mapping.columns = {SignatureField::FullName, SignatureField::Email, std::nullopt};
        plan.mapping.preset = QStringLiteral("Somewhere");
        return plan;
    }

private slots:
    void showsNamesSamplesAndFields()
    {
        ColumnTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(plan());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, ColumnTableModel::FileName).data().toString(), QStringLiteral("Courriel"));
        const QString names = model.index(0, ColumnTableModel::Sample).data().toString();
        QCOMPARE(names.count(QStringLiteral("Ada")), 1);
        QVERIFY(names.contains(QStringLiteral("Bo")));
        QVERIFY(!model.index(2, ColumnTableModel::Sample).data().toString().contains(u'\n'));
        QCOMPARE(model.index(0, ColumnTableModel::Field).data().toString(),
                 signatureFieldName(SignatureField::FullName));
        QCOMPARE(model.index(2, ColumnTableModel::Field).data(Qt::EditRole).toInt(), ColumnTableModel::leftOut);
    }

    void aFieldIsHeldByOneColumn()
    {
        ColumnTableModel model;
        model.show(plan());
        QVERIFY(model.setData(model.index(2, ColumnTableModel::Field), int(SignatureField::Email), Qt::EditRole));
        QVERIFY(!model.plan().mapping.columns[1]);
        QVERIFY(model.plan().mapping.columns[2] == SignatureField::Email);
        QVERIFY(model.plan().mapping.preset.isEmpty());
        QVERIFY(!model.setData(model.index(2, ColumnTableModel::Sample), 1, Qt::EditRole));
    }

    void knowsWhetherThereIsAName()
    {
        ColumnTableModel model;
        model.show(plan());
        QVERIFY(model.hasName());
        model.setData(model.index(0, ColumnTableModel::Field), ColumnTableModel::leftOut, Qt::EditRole);
        QVERIFY(!model.hasName());
    }

    void aMappingThatIsTooShortLeavesTheRestOut()
    {
        ImportPlan shortPlan = plan();
        shortPlan.mapping.columns.resize(1);
        ColumnTableModel model;
        model.show(shortPlan);
        QCOMPARE(model.index(2, ColumnTableModel::Field).data(Qt::EditRole).toInt(), ColumnTableModel::leftOut);
    }

    void aSampleShowsRowsOfAnyLength()
    {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({QStringLiteral("A")},
                   {{QStringLiteral("1")}, {}, {QStringLiteral("2"), QStringLiteral("(514) 555-0135")}});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QString());
        QVERIFY(model.index(2, 1).data().toString().contains(QStringLiteral("(514) 555-0135")));
    }
};

static const broadside::test::Register<ColumnTableModelTest> registered;

#include "ColumnTableModelTest.moc"
