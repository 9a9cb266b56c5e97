#include "SignerTableModel.h"
#include "RunTests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace broadside;

class SignerTableModelTest : public QObject
{
    Q_OBJECT

    /// A store that answers when it is told to.
    struct Store
    {
        struct Question
        {
            SignerRequest request;
            SignerTableModel::Answer answer;
        };
        qint64 count = 0;
        QList<Question> questions;

        SignerTableModel::Fetch fetch()
        {
            return [this](const SignerRequest &request, SignerTableModel::Answer answer) {
                questions.append({request, std::move(answer)});
            };
        }
        void answer(qsizetype number = 0)
        {
            const Question question = questions.takeAt(number);
            SignerRows rows;
            rows.count = question.request.wantsCount ? count : 0;
            const qint64 end = std::min(question.request.offset + question.request.limit, count);
            for (qint64 row = question.request.offset; row < end; ++row) {
                Signature signature;
                signature.id = SignatureId(row + 1);
                signature.firstName = question.request.query.search + QString::number(row);
                rows.rows.append(signature);
            }
            question.answer(rows);
        }
    };

    static QString nameAt(const SignerTableModel &model, int row)
    {
        return model.index(row, SignerTableModel::Name).data().toString().trimmed();
    }

private slots:
    void keepsTheRulesOfModels()
    {
        Store store;
        store.count = 300;
        SignerTableModel model(store.fetch());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        store.answer();
        QCOMPARE(model.rowCount(), 300);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void readsOnePageAndTheCountFirst()
    {
        Store store;
        store.count = 1'000'000;
        SignerTableModel model(store.fetch());
        QSignalSpy loaded(&model, &SignerTableModel::loaded);
        model.setQuery({});
        QCOMPARE(store.questions.size(), 1);
        QVERIFY(store.questions[0].request.wantsCount);
        QVERIFY(store.questions[0].request.limit < 1000);
        store.answer();
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(nameAt(model, 5), QStringLiteral("5"));
        QVERIFY(store.questions.isEmpty());
    }

    void readsWhatComesIntoView()
    {
        Store store;
        store.count = 1'000'000;
        SignerTableModel model(store.fetch());
        model.setQuery({});
        store.answer();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(nameAt(model, 700'000), QStringLiteral("…"));
        QCOMPARE(nameAt(model, 700'001), QStringLiteral("…"));
        QTRY_COMPARE(store.questions.size(), 1); // one question for the whole page
        store.answer();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(nameAt(model, 700'000), QStringLiteral("700000"));
        QCOMPARE(model.rowOf(SignatureId(700'001)), 700'000);
    }

    void asksForTheLatestWishFirstAndForgetsOldOnes()
    {
        Store store;
        store.count = 1'000'000;
        SignerTableModel model(store.fetch());
        model.setQuery({});
        store.answer();
        std::ignore = nameAt(model, 10'000);
        QTRY_COMPARE(store.questions.size(), 1);
        for (int row = 20'000; row <= 900'000; row += 20'000) // somebody drags the scroll bar
            std::ignore = nameAt(model, row);
        QCOMPARE(store.questions.size(), 1);
        store.answer();
        QCOMPARE(store.questions.size(), 1);
        const SignerRequest next = store.questions[0].request;
        QVERIFY(next.offset <= 900'000 && 900'000 < next.offset + next.limit);
        int more = 0;
        while (!store.questions.isEmpty()) {
            store.answer();
            ++more;
        }
        QVERIFY(more < 10);
    }

    void keepsOldRowsUntilTheNewOnesAreThereAndDropsLateAnswers()
    {
        Store store;
        store.count = 3;
        SignerTableModel model(store.fetch());
        model.setQuery({});
        store.answer();
        SignerQuery query;
        query.search = QStringLiteral("a");
        model.setQuery(query);
        query.search = QStringLiteral("ab");
        model.setQuery(query);
        QCOMPARE(nameAt(model, 0), QStringLiteral("0"));
        QCOMPARE(store.questions.size(), 2);
        store.answer(1);
        QCOMPARE(nameAt(model, 0), QStringLiteral("ab0"));
        store.answer(0); // "a" comes late
        QCOMPARE(nameAt(model, 0), QStringLiteral("ab0"));
    }

    void saysWhatWentWrongAndStaysAsItWas()
    {
        Store store;
        store.count = 3;
        SignerTableModel model(store.fetch());
        model.setQuery({});
        store.answer();
        QSignalSpy failed(&model, &SignerTableModel::failed);
        model.reload();
        store.questions.takeFirst().answer(fail(QStringLiteral("The disk is gone.")));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void sortsInTheStore_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<SignerColumn>("sort");
        QTest::newRow("name") << int(SignerTableModel::Name) << SignerColumn::Name;
        QTest::newRow("e-mail") << int(SignerTableModel::Email) << SignerColumn::Email;
        QTest::newRow("city") << int(SignerTableModel::City) << SignerColumn::City;
        QTest::newRow("region") << int(SignerTableModel::Region) << SignerColumn::Region;
        QTest::newRow("source") << int(SignerTableModel::Source) << SignerColumn::Source;
        QTest::newRow("status") << int(SignerTableModel::Status) << SignerColumn::Status;
        QTest::newRow("signed") << int(SignerTableModel::SignedAt) << SignerColumn::SignedAt;
    }
    void sortsInTheStore()
    {
        QFETCH(int, column);
        Store store;
        SignerTableModel model(store.fetch());
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(store.questions.size(), 1);
        QTEST(store.questions[0].request.query.sort, "sort");
        QVERIFY(!store.questions[0].request.query.descending);
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(store.questions.size(), 1);
    }

    void writesDates_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day") << "2021-11-24" << "2021-11-24";
        QTest::newRow("with T") << "2021-11-24T14:02:03" << "2021-11-24 14:02";
        QTest::newRow("with a space") << "2021-11-24 14:02:03" << "2021-11-24 14:02";
        QTest::newRow("none") << "" << "";
        QTest::newRow("nonsense") << "yesterday" << "";
    }
    void writesDates()
    {
        QFETCH(QString, stored);
        QTEST(signedAtText(stored), "shown");
    }
};

static const broadside::test::Register<SignerTableModelTest> registered;

#include "SignerTableModelTest.moc"
