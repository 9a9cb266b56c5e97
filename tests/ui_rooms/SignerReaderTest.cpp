#include "SignerReader.h"
#include "Database.h"
#include "RunTests.h"
#include "SignerDesk.h"
#include "SignerStore.h"
#include "SignerTable.h"
#include "SignerTableModel.h"
#include "SignerView.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtConcurrentRun>

using namespace broadside;
using namespace broadside::test;

/// The reader over a real workspace, and the model over the reader.
class SignerReaderTest : public QObject
{
    Q_OBJECT

    struct Reading
    {
        explicit Reading(const SignerDesk &desk)
        {
            reader.setCampaign(desk.path, desk.campaign);
            QObject::connect(&reader, &SignerSource::shown, [this](const ShownList &list) { lists.append(list); });
        }
        SignerReader reader;
        QList<ShownList> lists;
    };

    static SignerQuery ordered(SignerColumn column, const QString &search = {})
    {
        SignerQuery query;
        query.order = {{column, false}};
        query.search = search;
        return query;
    }

    /// So many that their order is not found at once.
    SignerDesk m_many;

private slots:
    void initTestCase() { QVERIFY(m_many.bringIn(SignerDesk::rows(0, 20'000))); }

    void showsAListAndItsFirstRows()
    {
        Reading reading(m_many);
        reading.reader.show(ordered(SignerColumn::Email), 0, 10);
        QTRY_COMPARE(reading.lists.size(), 1);
        QCOMPARE(reading.lists[0].count, 20'000);
        QCOMPARE(reading.lists[0].rows.size(), 10);
        QCOMPARE(reading.lists[0].rows[0].signature.email, QStringLiteral("ada0@example.org"));
    }

    void findsTheOrderInTheBackground()
    {
        Reading reading(m_many);
        QSignalSpy known(&reading.reader, &SignerSource::orderKnown);
        QSignalSpy rows(&reading.reader, &SignerSource::rowsRead);
        reading.reader.show(ordered(SignerColumn::City), 0, 10);
        QTRY_COMPARE(reading.lists.size(), 1);
        QVERIFY(!reading.lists[0].knowsOrder);
        QTRY_COMPARE(known.size(), 1);
        reading.reader.readRows(19'990, 64);
        QTRY_COMPARE(rows.size(), 1);
        const auto last = rows[0][1].value<QList<ShownSignature>>();
        QCOMPARE(last.size(), 10);
        QCOMPARE(last.last().signature.city, QStringLiteral("Town9"));
        // Going back to an order, the other way round or with words, costs nothing more.
        reading.reader.show({{}, {}, {{SignerColumn::City, true}}}, 0, 10);
        QTRY_COMPARE(reading.lists.size(), 2);
        QVERIFY(reading.lists[1].knowsOrder);
        QCOMPARE(reading.lists[1].rows[0].signature.city, QStringLiteral("Town9"));
    }

    void ofManyQuestionsTheLastIsAnswered()
    {
        Reading reading(m_many);
        const QString word = QStringLiteral("ada1234");
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            reading.reader.show(ordered(SignerColumn::Email, word.left(letters)), 0, 10);
        QTRY_VERIFY(!reading.lists.isEmpty() && reading.lists.last().query.search == word);
        QVERIFY(reading.lists.size() <= 2);
        QCOMPARE(reading.lists.last().count, 11); // ada1234 and ada12340 … ada12349
    }

    void anotherOrderStopsTheRankingBefore()
    {
        Reading reading(m_many);
        QSignalSpy known(&reading.reader, &SignerSource::orderKnown);
        QSignalSpy failed(&reading.reader, &SignerSource::failed);
        for (const SignerColumn column : {SignerColumn::City, SignerColumn::Region, SignerColumn::Email})
            reading.reader.show(ordered(column), 0, 10);
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(reading.lists.last().query.order, ordered(SignerColumn::Email).order);
        QCOMPARE(failed.size(), 0);
    }

    void findsARow()
    {
        Reading reading(m_many);
        QSignalSpy found(&reading.reader, &SignerReader::rowFound);
        reading.reader.show(ordered(SignerColumn::Email), 0, 10);
        QTRY_COMPARE(reading.lists.size(), 1);
        const SignatureId third = reading.lists[0].rows[2].signature.id;
        reading.reader.findRow(third);
        QTRY_COMPARE(found.size(), 1); // once the order is known
        QCOMPARE(found[0][1].toLongLong(), 2);
        reading.reader.findRow(SignatureId(99'999'999));
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found[1][1].toLongLong(), -1);
    }

    void countsTheValuesOfATrait()
    {
        Reading reading(m_many);
        QList<ValueCount> counts;
        connect(&reading.reader, &SignerReader::counted, this,
                [&counts](SignerTrait, const QList<ValueCount> &values) { counts = values; });
        SignerQuery query;
        query.filter = SignerFilter::of(SignerTrait::Region, {QStringLiteral("QC")});
        reading.reader.show(query, 0, 10);
        reading.reader.count(SignerTrait::Region);
        QTRY_COMPARE(counts.size(), 4); // what choosing another one would show
        QCOMPARE(counts[0].count, 5000);
        QCOMPARE(reading.lists.last().count, 5000);
    }

    void aListThatChangesEndsTheGatheringOfTheOneBefore()
    {
        Reading reading(m_many);
        reading.reader.show({}, 0, 10);
        QTRY_COMPARE(reading.lists.size(), 1);
        std::atomic<int> rows = 0;
        std::optional<Result<void>> end;
        reading.reader.gather(
            {{0, 20'000}}, [&rows](const ShownSignature &) { ++rows; },
            [&end](const Result<void> &result) { end = result; });
        reading.reader.show(ordered(SignerColumn::Email), 0, 10);
        QTRY_VERIFY(end.has_value());
        QVERIFY(!*end);
        QVERIFY(rows < 20'000);
    }

    void aWorkspaceThatIsGoneIsSaidOnceAndCanComeBack()
    {
        SignerDesk desk;
        QVERIFY(desk.bringIn(SignerDesk::rows(0, 500)));
        Reading reading(desk);
        SignerTableModel model(&reading.reader);
        QSignalSpy failed(&reading.reader, &SignerSource::failed);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 500);
        const QString aside = desk.path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(desk.path, aside));
        model.setOrder({{SignerColumn::Email, false}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 500); // what was read stays
        std::ignore = model.index(450, 1).data();
        std::ignore = model.index(350, 1).data();
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::rename(aside, desk.path));
        model.reload();
        QTRY_COMPARE(model.index(0, int(SignerColumn::Email)).data().toString(), QStringLiteral("ada0@example.org"));
    }

    void aWorkspaceThatIsLockedIsWaitedForByNobodyElse()
    {
        SignerDesk desk;
        QVERIFY(desk.bringIn(SignerDesk::rows(0, 500)));
        auto other = Workspace::open(desk.path);
        QVERIFY(other);
        other->database().query(QStringLiteral("PRAGMA journal_mode = DELETE"));
        other->database().query(QStringLiteral("BEGIN EXCLUSIVE"));
        Reading reading(desk);
        SignerTableModel model(&reading.reader);
        model.setQuery({});
        for (int turn = 0; turn < 20; ++turn) // the window lives on
            QTest::qWait(5);
        QVERIFY(reading.lists.isEmpty());
        other->database().query(QStringLiteral("COMMIT"));
        QTRY_COMPARE(model.rowCount(), 500);
    }

    void aFileThatIsNoWorkspaceIsSaid()
    {
        SignerDesk desk;
        QFile file(desk.folder.filePath(QStringLiteral("other.broadside")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(9000, 'x')) > 0);
        file.close();
        SignerReader reader;
        QSignalSpy failed(&reader, &SignerSource::failed);
        reader.setCampaign(file.fileName(), desk.campaign);
        reader.show({}, 0, 10);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].value<Error>().what.isEmpty());
    }

    void hostileWordsFindNothingAndBreakNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("SQL") << "'; drop table signature; --";
        QTest::newRow("LIKE") << "%_%";
        QTest::newRow("FTS") << "\"ada\" NEAR/2 (roy OR *)";
        QTest::newRow("NUL") << QString(QChar(0)) + u'x';
        QTest::newRow("override") << QStringLiteral("\u202Eada");
        QTest::newRow("long") << QString(100'000, u'z');
        QTest::newRow("many words") << QStringLiteral("qq ").repeated(5000);
        QTest::newRow("half a pair") << QString(QChar(0xD800));
    }
    void hostileWordsFindNothingAndBreakNothing()
    {
        QFETCH(QString, words);
        Reading reading(m_many);
        QSignalSpy failed(&reading.reader, &SignerSource::failed);
        SignerQuery query;
        query.search = words;
        reading.reader.show(query, 0, 10);
        QTRY_COMPARE(reading.lists.size(), 1);
        QCOMPARE(failed.size(), 0);
        reading.reader.show({}, 0, 10);
        QTRY_COMPARE(reading.lists.size(), 2);
        QCOMPARE(reading.lists[1].count, 20'000);
    }

    /// Somebody sorts, filters, searches, scrolls, resizes and edits while lists come in beside it.
    void theModelKeepsItsRulesWhileOthersImport()
    {
        SignerDesk desk;
        QVERIFY(desk.bringIn(SignerDesk::rows(0, 18'000)));
        Reading reading(desk);
        QSignalSpy failed(&reading.reader, &SignerSource::failed);
        SignerTableModel model(&reading.reader);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(6);
        constexpr int lists = 3;
        constexpr int rowsEach = 300;
        QFuture<bool> importing = QtConcurrent::run([&desk] {
            bool isWell = true;
            for (int list = 0; list < lists; ++list)
                isWell = isWell && desk.bringIn(SignerDesk::rows(20'000 + list * rowsEach, rowsEach),
                                                QStringLiteral("list%1.csv").arg(list));
            return isWell;
        });
        SignerTable table(&model, &reading.reader);
        table.setWorkspace(QStringLiteral("/made/up/edited.broadside"));
        table.show();
        auto workspace = Workspace::open(desk.path);
        QVERIFY(workspace);
        SignerStore store(*workspace);
        int byHand = 0;
        model.setQuery({});
        for (int step = 0; step < 100 || !importing.isFinished(); ++step) {
            SignerQuery query = model.query();
            const qsizetype answered = reading.lists.size();
            const int what = random.bounded(9);
            switch (what) {
            case 0:
                query.search = QStringLiteral("ada%1").arg(random.bounded(200));
                break;
            case 1:
                query.search.clear();
                break;
            case 2:
                query.order = {{signerColumns()[random.bounded(signerColumns().size() - 1)], random.bounded(2) == 0}};
                break;
            case 3:
                query.filter = random.bounded(2) == 0 ? SignerFilter()
                                                      : SignerFilter::of(SignerTrait::Source, {QStringLiteral("web")});
                break;
            case 4:
                model.reload(random.bounded(20'000));
                break;
            case 5: {
                auto signature = store.signature(SignatureId(1 + random.bounded(18'000)));
                QVERIFY(signature);
                signature->firstName = QStringLiteral("Eda%1").arg(step);
                signature->city = QStringLiteral("Elsewhere");
                QVERIFY(store.correct(*signature, {QStringLiteral("Ada"), QDateTime::currentDateTimeUtc()}));
                model.reload(table.firstVisibleRow());
                break;
            }
            case 6: {
                Signature signature;
                signature.firstName = QStringLiteral("Hand%1").arg(++byHand);
                signature.lastName = QStringLiteral("Written");
                QVERIFY(store.add(desk.campaign, signature));
                model.reload(table.firstVisibleRow());
                break;
            }
            case 7:
                table.resize(300 + random.bounded(1200), 100 + random.bounded(900));
                table.verticalScrollBar()->setValue(random.bounded(table.verticalScrollBar()->maximum() + 1));
                break;
            default:
                for (int row = 0; row < 40; ++row)
                    std::ignore = model.index(random.bounded(std::max(model.rowCount(), 1)), row % 16).data();
            }
            if (query != model.query())
                model.setQuery(query);
            // Who edits looks at the answer; the others go on.
            if (what == 5 || what == 6)
                QTRY_VERIFY(reading.lists.size() > answered);
            else
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        QVERIFY(importing.result());
        NoProgress nobody;
        QVERIFY(store.takeBack(store.imports(desk.campaign)->first().id, nobody));
        for (const QList<QVariant> &each : std::as_const(failed))
            qWarning("%s", qPrintable(each[0].value<Error>().what));
        QCOMPARE(failed.size(), 0);

        // Every row is what a fresh view shows.
        const SignerQuery query = ordered(SignerColumn::Name);
        model.setQuery(query);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 18'000 + (lists - 1) * rowsEach + byHand);
        SignerView view(*workspace);
        QCOMPARE(view.show(desk.campaign, query).value(), model.rowCount());
        QVERIFY(view.learnOrder(nobody));
        for (int row = 0; row < model.rowCount(); row += 389) {
            QTRY_VERIFY(model.signature(row));
            QCOMPARE(model.signature(row)->signature, view.rows(row, 1)->first().signature);
        }
    }
};

static const broadside::test::Register<SignerReaderTest> registered;

#include "SignerReaderTest.moc"
