#include "SignerTableModel.h"
#include "HeldSource.h"
#include "RunTests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace broadside;
using namespace broadside::test;

class SignerTableModelTest : public QObject
{
    Q_OBJECT

    static constexpr int nameColumn = int(SignerColumn::Name);

    static QString nameAt(const SignerTableModel &model, int row)
    {
        return model.index(row, nameColumn).data().toString().trimmed();
    }
    static SignerQuery searching(const QString &words)
    {
        SignerQuery query;
        query.search = words;
        return query;
    }

private slots:
    void keepsTheRulesOfModels()
    {
        HeldSource source;
        source.count = 300;
        SignerTableModel model(&source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        source.answer();
        QCOMPARE(model.rowCount(), 300);
        source.count = 290;
        model.reload(200);
        source.answer();
        QCOMPARE(model.rowCount(), 290);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void readsOnePageAndTheCountFirst()
    {
        HeldSource source;
        source.count = 1'000'000;
        SignerTableModel model(&source);
        QSignalSpy loaded(&model, &SignerTableModel::loaded);
        model.setQuery({});
        QCOMPARE(source.questions.size(), 1);
        QVERIFY(source.questions[0].isList);
        QVERIFY(source.questions[0].limit < 1000);
        source.answer();
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(nameAt(model, 5), QStringLiteral("5"));
        QVERIFY(source.questions.isEmpty());
    }

    void readsWhatComesIntoView()
    {
        HeldSource source;
        source.count = 1'000'000;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(nameAt(model, 700'001), QStringLiteral("…"));
        QCOMPARE(nameAt(model, 700'002), QStringLiteral("…"));
        QTRY_COMPARE(source.questions.size(), 1); // one question for the whole page
        source.answer();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(nameAt(model, 700'001), QStringLiteral("700001"));
        QCOMPARE(model.rowOf(SignatureId(700'002)), 700'001);
    }

    void asksForTheLatestWishFirstAndForgetsOldOnes()
    {
        HeldSource source;
        source.count = 1'000'000;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        std::ignore = nameAt(model, 10'000);
        QTRY_COMPARE(source.questions.size(), 1);
        for (int row = 20'000; row <= 900'000; row += 20'000) // somebody drags the scroll bar
            std::ignore = nameAt(model, row);
        QCOMPARE(source.questions.size(), 1);
        source.answer();
        QCOMPARE(source.questions.size(), 1);
        const HeldSource::Question next = source.questions[0];
        QVERIFY(next.offset <= 900'000 && 900'000 < next.offset + next.limit);
        int more = 0;
        while (!source.questions.isEmpty()) {
            source.answer();
            ++more;
        }
        QVERIFY(more < 10);
    }

    void waitsForTheOrderBeyondTheFirstRows()
    {
        HeldSource source;
        source.count = 100'000;
        source.knowsOrder = false;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        QVERIFY(!model.knowsOrder());
        std::ignore = nameAt(model, 50'000);
        QTest::qWait(0);
        QVERIFY(source.questions.isEmpty());
        std::ignore = nameAt(model, 300); // one of the first ones
        QTRY_COMPARE(source.questions.size(), 1);
        source.answer();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        emit source.orderKnown();
        QCOMPARE(changed.size(), 1);
        std::ignore = nameAt(model, 50'000);
        QTRY_COMPARE(source.questions.size(), 1);
    }

    void keepsOldRowsUntilTheNewOnesAreThere()
    {
        HeldSource source;
        source.count = 3;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        model.setQuery(searching(QStringLiteral("a")));
        QCOMPARE(nameAt(model, 0), QStringLiteral("0"));
        source.answer();
        QCOMPARE(nameAt(model, 0), QStringLiteral("a0"));
    }

    void rowsOfAnOlderListAreNotTaken()
    {
        HeldSource source;
        source.count = 1000;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        std::ignore = nameAt(model, 900);
        QTRY_COMPARE(source.questions.size(), 1);
        const qint64 offset = source.questions[0].offset;
        model.setQuery(searching(QStringLiteral("b")));
        emit source.rowsRead(offset, QList<ShownSignature>(10)); // comes late
        source.answer();
        QCOMPARE(nameAt(model, 900), QStringLiteral("…"));
    }

    void readsAnewWithoutAFlicker()
    {
        HeldSource source;
        source.count = 1000;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        std::ignore = nameAt(model, 500);
        QTRY_COMPARE(source.questions.size(), 1);
        source.answer();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reload(0);
        source.answer();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(nameAt(model, 500), QStringLiteral("500")); // the old row, while the new one is on its way
        QTRY_COMPARE(source.questions.size(), 1);
    }

    void staysAsItWasWhenSomethingFails()
    {
        HeldSource source;
        source.count = 3;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        model.reload();
        source.fail(QStringLiteral("The disk is gone."));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(nameAt(model, 0), QStringLiteral("0"));
    }

    void sortsByEveryColumnThatHasAnOrder_data()
    {
        QTest::addColumn<SignerColumn>("column");
        for (const SignerColumn column : signerColumns())
            QTest::newRow(qPrintable(signerColumnId(column))) << column;
    }
    void sortsByEveryColumnThatHasAnOrder()
    {
        QFETCH(SignerColumn, column);
        HeldSource source;
        SignerTableModel model(&source);
        model.sort(SignerTableModel::sectionOf(column), Qt::AscendingOrder);
        QCOMPARE(source.questions.size(), canOrderBy(column) ? 1 : 0);
        if (source.questions.isEmpty())
            return;
        QCOMPARE(source.questions[0].query.order, (SignerOrder{{column, false}}));
        QCOMPARE(model.sortLevel(column), 0);
        source.answer();
        model.sort(SignerTableModel::sectionOf(column), Qt::AscendingOrder);
        QVERIFY(source.questions.isEmpty());
    }

    void headingsAreReadOutWithTheirOrder()
    {
        HeldSource source;
        SignerTableModel model(&source);
        const auto spoken = [&model](SignerColumn column) {
            return model.headerData(int(column), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        };
        model.setOrder({{SignerColumn::City, false}});
        QCOMPARE(spoken(SignerColumn::City), QStringLiteral("City, sorted upwards"));
        model.setOrder({{SignerColumn::City, false}, {SignerColumn::SignedAt, true}});
        QCOMPARE(spoken(SignerColumn::SignedAt), QStringLiteral("Signed, sorted downwards, level 2"));
        QCOMPARE(spoken(SignerColumn::Email), QStringLiteral("E-mail"));
    }

    void saysWhatIsInACellInEveryRole()
    {
        HeldSource source;
        source.count = 1;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        const QModelIndex name = model.index(0, nameColumn);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString().trimmed(), QStringLiteral("0"));
        QCOMPARE(name.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeading | Qt::AlignVCenter));
        QCOMPARE(model.index(0, int(SignerColumn::Email)).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("E-mail: none"));
        QVERIFY(!model.index(0, int(SignerColumn::Email)).data(Qt::DecorationRole).isValid());
    }

    void aListOfMoreThanAnIntCanCountIsCutAndNotBroken()
    {
        HeldSource source;
        source.count = 5'000'000'000;
        SignerTableModel model(&source);
        model.setQuery({});
        source.answer();
        QCOMPARE(model.rowCount(), int(SignerTableModel::mostRows));
        QCOMPARE(model.count(), 5'000'000'000);
    }
};

static const broadside::test::Register<SignerTableModelTest> registered;

#include "SignerTableModelTest.moc"
