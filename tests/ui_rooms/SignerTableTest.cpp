#include "SignerTable.h"
#include "ColumnMenu.h"
#include "HeldSource.h"
#include "RunTests.h"
#include "SignerDesk.h"
#include "SignerTableModel.h"
#include "SortHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>

using namespace broadside;
using namespace broadside::test;

/// The table's view, over rows that are there at once.
class SignerTableTest : public QObject
{
    Q_OBJECT

    struct View
    {
        explicit View(qint64 rows)
        {
            source.count = rows;
            source.answersAtOnce = true;
            model.setQuery({});
            table.setWorkspace(QStringLiteral("/made/up/test.broadside"));
            table.resize(1000, 600);
            table.show();
            isReady = QTest::qWaitFor([this, rows] { return model.count() == rows; });
        }
        [[nodiscard]] QString nameAt(int row) const
        {
            return model.index(row, int(SignerColumn::Name)).data().toString().trimmed();
        }
        bool isReady = false;
        HeldSource source;
        SignerReader reader;
        SignerTableModel model{&source};
        SignerTable table{&model, &reader};
    };

    /// What a menu would do, without opening it.
    static bool choose(View &view, SignerColumn column, const char *action)
    {
        QMenu menu;
        ColumnMenu::fill(menu, &view.table, &view.model, column);
        auto *found = menu.findChild<QAction *>(QLatin1String(action));
        if (!found || !found->isEnabled())
            return false;
        found->trigger();
        return true;
    }

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("broadside-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("rooms"));
        QSettings().clear();
    }

    void everyRowCanBeReached_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::newRow("few") << qint64(40);
        QTest::newRow("ten million") << qint64(10'000'000);
        QTest::newRow("fifty million") << qint64(50'000'000);
        QTest::newRow("more pixels than an int") << qint64(900'000'000);
    }
    void everyRowCanBeReached()
    {
        QFETCH(qint64, rows);
        View view(rows);
        QVERIFY(view.isReady);
        SignerTable &table = view.table;
        const int last = static_cast<int>(rows) - 1;
        for (const int row : {0, last / 3, last / 2, last}) {
            table.goToRow(row);
            QCOMPARE(table.currentIndex().row(), row);
            const QRect rect = table.visualRect(table.currentIndex());
            QVERIFY2(rect.intersects(table.viewport()->rect()), qPrintable(QString::number(row)));
            QCOMPARE(table.indexAt(rect.center()).row(), row);
            QTRY_COMPARE(view.nameAt(row), QString::number(row));
        }
        // The last row is whole at the bottom.
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
        QVERIFY(table.visualRect(view.model.index(last, 1)).bottom() < table.viewport()->height());
        table.verticalScrollBar()->setValue(0);
        QCOMPARE(table.firstVisibleRow(), 0);
        QCOMPARE(table.visualRect(view.model.index(0, 1)).top(), 0);
    }

    void keysGoAnywhere()
    {
        View view(10'000'000);
        QVERIFY(view.isReady);
        SignerTable &table = view.table;
        table.setFocus();
        table.goToRow(0);
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), 9'999'999);
        QTest::keyClick(&table, Qt::Key_PageUp);
        const int page = 9'999'999 - table.currentIndex().row();
        QVERIFY(page > 5 && page <= table.visibleRows());
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectedRanges(), (QList<RowRange>{{1, 2}}));
        const int column = table.currentIndex().column();
        QTest::keyClick(&table, Qt::Key_Right);
        QVERIFY(table.currentIndex().column() != column);
        QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    }

    void goesToARowByItsNumber()
    {
        View view(10'000'000);
        QVERIFY(view.isReady);
        QTest::keyClick(&view.table, Qt::Key_G, Qt::ControlModifier);
        auto *number = view.table.findChild<QSpinBox *>(QStringLiteral("rowNumber"));
        QVERIFY(number);
        number->setValue(7'654'321);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(view.table.currentIndex().row(), 7'654'320);
    }

    void lettersAreForTheSearch()
    {
        View view(10'000'000);
        QVERIFY(view.isReady);
        QSignalSpy typed(&view.table, &SignerTable::typed);
        view.table.setFocus();
        QTest::keyClicks(&view.table, QStringLiteral("em"));
        QCOMPARE(typed.size(), 2);
        QVERIFY(view.table.selectedRanges().isEmpty());
    }

    void allOfTenMillionCanBeChosen()
    {
        View view(10'000'000);
        QVERIFY(view.isReady);
        view.table.selectAll();
        QCOMPARE(view.table.selectedRanges(), (QList<RowRange>{{0, 10'000'000}}));
        QSignalSpy failed(&view.table, &SignerTable::failed);
        view.table.copy();
        QCOMPARE(failed.size(), 1); // too many, and said so
    }

    void clicksSortByLevels()
    {
        SignerOrder order{{SignerColumn::SignedAt, true}};
        order = SortHeader::chosen(order, SignerColumn::City, false);
        QCOMPARE(order, (SignerOrder{{SignerColumn::City, false}}));
        order = SortHeader::chosen(order, SignerColumn::City, false);
        QCOMPARE(order, (SignerOrder{{SignerColumn::City, true}}));
        order = SortHeader::chosen(order, SignerColumn::SignedAt, true);
        QCOMPARE(order, (SignerOrder{{SignerColumn::City, true}, {SignerColumn::SignedAt, true}}));
        order = SortHeader::chosen(order, SignerColumn::City, true);
        QCOMPARE(order, (SignerOrder{{SignerColumn::City, false}, {SignerColumn::SignedAt, true}}));
        order = SortHeader::chosen(order, SignerColumn::City, false);
        QCOMPARE(order, (SignerOrder{{SignerColumn::City, false}}));
    }

    void headingsSortByPointerAndByMenu()
    {
        View view(100);
        QVERIFY(view.isReady);
        QHeaderView *header = view.table.horizontalHeader();
        const auto click = [header](SignerColumn column, Qt::KeyboardModifiers keys) {
            const int x = header->sectionViewportPosition(int(column)) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, header->height() / 2));
        };
        click(SignerColumn::City, Qt::NoModifier);
        QCOMPARE(view.model.query().order, (SignerOrder{{SignerColumn::City, false}}));
        click(SignerColumn::Name, Qt::ShiftModifier);
        QCOMPARE(view.model.query().order, (SignerOrder{{SignerColumn::City, false}, {SignerColumn::Name, false}}));
        QVERIFY(choose(view, SignerColumn::Source, "sortDownwards"));
        QCOMPARE(view.model.query().order, (SignerOrder{{SignerColumn::Source, true}}));
        QVERIFY(choose(view, SignerColumn::Name, "sortNext"));
        QCOMPARE(view.model.query().order.size(), 2);
        QVERIFY(!choose(view, SignerColumn::Tags, "sortUpwards"));
    }

    void asManyColumnsAsThereIsRoomFor()
    {
        View view(100);
        QVERIFY(view.isReady);
        const qsizetype wide = view.table.shownColumns().size();
        view.table.resize(420, 600);
        QVERIFY(view.table.shownColumns().size() < wide);
        QVERIFY(view.table.shownColumns().contains(SignerColumn::Name));
        QVERIFY(view.table.chosenColumns().isEmpty());
    }

    void columnsAreRememberedForTheWorkspace()
    {
        {
            View view(100);
            QVERIFY(view.isReady);
            QVERIFY(choose(view, SignerColumn::Name, "column_comment"));
            QVERIFY(choose(view, SignerColumn::Name, "column_source"));
            QVERIFY(choose(view, SignerColumn::Email, "moveToStart"));
            view.table.horizontalHeader()->resizeSection(int(SignerColumn::City), 222);
        }
        View view(100);
        QVERIFY(view.isReady);
        const QList<SignerColumn> shown = view.table.shownColumns();
        QVERIFY(shown.contains(SignerColumn::Comment));
        QVERIFY(!shown.contains(SignerColumn::Source));
        QVERIFY(shown.indexOf(SignerColumn::Email) < shown.indexOf(SignerColumn::Name));
        QVERIFY(std::abs(view.table.columnWidth(int(SignerColumn::City)) - 222) <= 2);
        view.table.setWorkspace(QStringLiteral("/made/up/other.broadside"));
        QVERIFY(!view.table.shownColumns().contains(SignerColumn::Comment));
        view.table.setWorkspace(QStringLiteral("/made/up/test.broadside"));
        QVERIFY(choose(view, SignerColumn::Name, "resetColumns"));
        QVERIFY(view.table.chosenColumns().isEmpty());
        QVERIFY(view.table.shownColumns().contains(SignerColumn::Source));
    }

    void theLastColumnStays()
    {
        View view(10);
        QVERIFY(view.isReady);
        for (const SignerColumn column : signerColumns())
            view.table.showColumn(column, false);
        QCOMPARE(view.table.shownColumns().size(), 1);
    }

    void settingsThatAreNonsenseAreLeftOut()
    {
        QCOMPARE(readColumns({QStringLiteral("name:120"), QStringLiteral("shoe_size:9"), QStringLiteral("name:3"),
                              QStringLiteral("city:-7"), QStringLiteral("email:99999999999"), QString()}),
                 (TableColumns{{SignerColumn::Name, 120}, {SignerColumn::City, 0}, {SignerColumn::Email, 0}}));
    }

    void copiesWhatIsOnTheScreenAtOnce()
    {
        View view(100);
        QVERIFY(view.isReady);
        view.table.setColumns({{SignerColumn::Name, 0}, {SignerColumn::City, 0}});
        view.table.goToRow(3);
        view.table.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tCity\n3\t\n"));
    }

    void copiesRowsThatWereNeverRead()
    {
        SignerDesk desk;
        QVERIFY(desk.bringIn(SignerDesk::rows(0, 3000)));
        SignerReader reader;
        reader.setCampaign(desk.path, desk.campaign);
        SignerTableModel model(&reader);
        SignerTable table(&model, &reader);
        table.setColumns({{SignerColumn::Email, 0}});
        model.setOrder({{SignerColumn::Email, false}});
        QTRY_COMPARE(model.rowCount(), 3000);
        table.selectAll();
        QSignalSpy copied(&table, &SignerTable::copied);
        table.copy();
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied.first().first().toLongLong(), 3000);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3001);
        QCOMPARE(lines[1], QStringLiteral("ada0@example.org"));
        QStringList sorted = lines.mid(1);
        std::ranges::sort(sorted);
        QCOMPARE(lines.mid(1), sorted);
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }

    void growsAndShrinksWithItsText()
    {
        View view(10'000);
        QVERIFY(view.isReady);
        view.table.goToRow(5000);
        const int before = view.table.rowHeight();
        QFont large = view.table.font();
        large.setPixelSize(26);
        view.table.setFont(large);
        QVERIFY(view.table.rowHeight() > before);
        const QRect rect = view.table.visualRect(view.model.index(5000, int(SignerColumn::Name)));
        QVERIFY(rect.intersects(view.table.viewport()->rect()));
    }
};

static const broadside::test::Register<SignerTableTest> registered;

#include "SignerTableTest.moc"
