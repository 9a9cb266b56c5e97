#include "ReportModel.h"
#include "RunTests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace broadside;

class ReportModelTest : public QObject
{
    Q_OBJECT

    static ImportPlan plan()
    {
        ImportPlan plan;
        plan.header = {QStringLiteral("Name"), QStringLiteral("Mail"), QStringLiteral("Date")};
        plan.mapping.columns = {SignatureField::FullName, SignatureField::Email, SignatureField::SignedAt};
        return plan;
    }
    static ReportedRow row(qint64 number, const QStringList &cells) { return {number, number + 1, cells}; }
    static QModelIndex cell(const ReportModel &model, int row, int column)
    {
        return model.index(row, ReportModel::FirstCell + column);
    }

private slots:
    void marksTheCellAtFault_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("column");
        QTest::newRow("no name") << rowFaultId(RowFault::NoName) << 0;
        QTest::newRow("e-mail") << rowFaultId(RowFault::Email) << 1;
        QTest::newRow("date") << rowFaultId(RowFault::Date) << 2;
        QTest::newRow("too few") << rowFaultId(RowFault::TooFewCells) << -1;
        QTest::newRow("unknown") << QStringLiteral("of-a-later-version") << -1;
    }
    void marksTheCellAtFault()
    {
        QFETCH(QString, reason);
        QFETCH(int, column);
        ReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReportedRow rejected = row(1, {QString(), QStringLiteral("x"), QStringLiteral("y")});
        rejected.reason = reason;
        model.show(ReportPart::Rejected, {rejected}, plan());
        QCOMPARE(model.faultOf(0).isValid(), column >= 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(cell(model, 0, i).data(ReportModel::IsFaultRole).toBool(), i == column);
        QVERIFY(!model.index(0, ReportModel::Why).data().toString().isEmpty());
    }

    void aProposalIsTakenWhenAskedFor()
    {
        ReportModel model;
        ReportedRow warned = row(7, {QStringLiteral("Ada"), QStringLiteral("ada@gmial.example"), QString()});
        warned.warnings = 1U << int(RowWarning::EmailTypo);
        warned.proposal = QStringLiteral("ada@gmail.example");
        model.show(ReportPart::Warned, {warned, row(8, {QStringLiteral("Bo")})}, plan());
        QCOMPARE(cell(model, 0, 1).data(Qt::EditRole).toString(), QStringLiteral("ada@gmial.example"));
        QCOMPARE(model.proposalOf(0), warned.proposal);
        QCOMPARE(model.proposalOf(1), QString());
        QCOMPARE(model.proposalCount(), 1);
        QSignalSpy corrected(&model, &ReportModel::corrected);
        model.takeProposals();
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(corrected.front().at(0).toLongLong(), 7);
        QCOMPARE(corrected.front().at(1).toStringList(),
                 QStringList({QStringLiteral("Ada"), warned.proposal, QString()}));
        QVERIFY(cell(model, 0, 1).data(ReportModel::IsCorrectedRole).toBool());
        QCOMPARE(model.proposalCount(), 0);
    }

    void rowsOfTheWrongLengthAreMadeToFit()
    {
        ReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList four{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        model.show(ReportPart::Rejected, {row(1, {QStringLiteral("Ada")}), row(2, four)}, plan());
        QCOMPARE(model.columnCount(), ReportModel::FirstCell + 4);
        QSignalSpy corrected(&model, &ReportModel::corrected);
        QVERIFY(model.setData(cell(model, 0, 1), QStringLiteral("ada@example.org"), Qt::EditRole));
        QCOMPARE(corrected.takeFirst().at(1).toStringList().size(), 3);
        QVERIFY(model.setData(cell(model, 1, 3), QString(), Qt::EditRole));
        QCOMPARE(corrected.takeFirst().at(1).toStringList(), four.first(3));
    }

    void onlyRowsThatCanBeMendedCanBeEdited()
    {
        ReportModel model;
        const ReportedRow cut = row(1, {QString(reportedCellLength, u'x')});
        model.show(ReportPart::Rejected, {row(2, {QStringLiteral("Ada")}), cut}, plan());
        QVERIFY(cell(model, 0, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, ReportModel::Line).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(cell(model, 1, 0), QStringLiteral("y"), Qt::EditRole));
        for (const ReportPart part : {ReportPart::New, ReportPart::Known, ReportPart::Duplicates}) {
            model.show(part, {row(2, {QStringLiteral("Ada")})}, plan());
            QVERIFY(!model.setData(cell(model, 0, 0), QStringLiteral("y"), Qt::EditRole));
        }
    }
};

static const broadside::test::Register<ReportModelTest> registered;

#include "ReportModelTest.moc"
