#include "SignersRoom.h"
#include "FilterChip.h"
#include "Import.h"
#include "ListsButton.h"
#include "NewSignaturePanel.h"
#include "RunTests.h"
#include "SampleCampaign.h"
#include "Session.h"
#include "SignerDesk.h"
#include "Tasks.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace broadside;
using namespace broadside::test;

/// A person at the Signers room, with a workspace of its own.
class SignersRoomTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            session.create(folder.filePath(QStringLiteral("test.broadside")), {sampleCampaign(), {}});
            if (!QTest::qWaitFor([this] { return session.isOpen(); }))
                return;
            room = std::make_unique<SignersRoom>(session, tasks);
            room->retranslate();
            room->refresh();
            room->resize(1200, 700);
            room->show();
        }
        bool bringIn(const QByteArray &list)
        {
            QFile file(folder.filePath(QStringLiteral("list.csv")));
            if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
                return false;
            file.close();
            auto workspace = Workspace::open(session.path());
            auto plan = planImport(file.fileName());
            NoProgress progress;
            if (!workspace || !plan || !runImport(*workspace, session.campaignId(), *plan, ImportMode::Store, progress))
                return false;
            session.refreshSigners();
            return QTest::qWaitFor([this] { return session.statistics().signatures > 0; });
        }
        template<class Widget>
        Widget *find(const char *name)
        {
            return room->findChild<Widget *>(QLatin1String(name));
        }
        void choose(const char *chip, const char *value)
        {
            auto *found = find<FilterChip>(chip);
            found->setTest({found->trait(), {QLatin1String(value)}, false});
            emit found->changed();
        }
        QAbstractItemModel *rows() { return find<QTableView>("signerTable")->model(); }

        QTemporaryDir folder;
        Session session;
        Tasks tasks;
        std::unique_ptr<SignersRoom> room;
    };

    const QByteArray list = "First name,Last name,Email,City,Opt in,Signed on\n"
                            "Ada,Roy,ada@example.org,Laval,yes,2021-12-13\n"
                            "Ada,Roy,Ada+x@example.org,Laval,yes,2021-12-14\n"
                            "Bo,Reed,nowhere,Laval,no,2021-12-14\n"
                            "Cy,Lavoie,cy@example.org,Rimouski,no,2021-12-15\n";

private slots:
    void anEmptyRoomOffersEveryWayToBegin()
    {
        Desk desk;
        QVERIFY(desk.room);
        QSignalSpy wants(desk.room.get(), &Room::wantsImport);
        auto *empty = desk.find<QWidget>("noSigners");
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(QStringLiteral("emptyButton")), Qt::LeftButton);
        QCOMPARE(wants.size(), 1);
        QTest::mouseClick(desk.find<QPushButton>("emptyTypeIn"), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>("newSignaturePanel")->isVisible());
        QVERIFY(!empty->isVisible());
        emit desk.find<NewSignaturePanel>("newSignaturePanel")->closed();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("emptyPaper"), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>("paperPanel")->isVisible());
        QVERIFY(!empty->isVisible());
    }

    void panelsAreShownBesideTheTableAlthoughFiguresWereInView()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        for (const char *button : {"importsButton", "newSignatureButton"}) {
            QTest::mouseClick(desk.find<QPushButton>("figuresButton"), Qt::LeftButton);
            QVERIFY(!desk.find<QTableView>("signerTable")->isVisible());
            QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
            QVERIFY(desk.find<QTableView>("signerTable")->isVisible());
        }
        QVERIFY(desk.find<QWidget>("newSignaturePanel")->isVisible());
        QVERIFY(!desk.find<QPushButton>("importsButton")->isChecked());
    }

    void whatIsSearchedIsReadableInANarrowRoom()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        auto *search = desk.find<QLineEdit>("signerSearch");
        desk.room->resize(1600, 700);
        QTRY_VERIFY(search->placeholderText().contains(QLatin1String("comment")));
        desk.room->resize(900, 700);
        QTRY_VERIFY(!search->placeholderText().contains(QLatin1String("comment")));
        QVERIFY(!search->placeholderText().isEmpty());
        QVERIFY(search->fontMetrics().horizontalAdvance(search->placeholderText()) < search->width());
    }

    void findsAndFilters()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        QTest::keyClicks(desk.find<QLineEdit>("signerSearch"), QStringLiteral("rimou"));
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        QVERIFY(desk.find<QLabel>("signerCount")->text().startsWith(u'1'));
        desk.find<QLineEdit>("signerSearch")->clear();
        QTRY_COMPARE(desk.rows()->rowCount(), 3);

        auto *contact = desk.find<FilterChip>("consentChip");
        desk.choose("consentChip", "given");
        QTRY_COMPARE(desk.rows()->rowCount(), 1); // her duplicate counts for nothing
        QVERIFY(contact->isChecked());
        QTest::mouseClick(desk.find<QPushButton>("clearFiltersButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        QVERIFY(!contact->isChecked());
    }

    void aDuplicateLeadsToItsOriginal()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        desk.choose("statusChip", "duplicate");
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        desk.find<QTableView>("signerTable")->setCurrentIndex(desk.rows()->index(0, 1));
        QTRY_VERIFY(desk.find<QWidget>("signerDetails")->isVisible());
        QCOMPARE(desk.find<QLabel>("signerName")->text(), QStringLiteral("Ada Roy"));
        QTRY_VERIFY(desk.find<QPushButton>("originalButton")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("originalButton"), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QPushButton>("originalButton")->isVisible());
        QTest::mouseClick(desk.find<QToolButton>("closeDetailsButton"), Qt::LeftButton);
        QVERIFY(!desk.find<QWidget>("signerDetails")->isVisible());
    }

    void countsStandBesideTheChoices()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        desk.find<FilterChip>("statusChip")->openChoices();
        auto *values = desk.find<QTreeWidget>("valueList");
        QTRY_COMPARE(values->topLevelItem(0)->text(1), QStringLiteral("2"));
        QCOMPARE(values->topLevelItem(1)->text(1), QStringLiteral("1"));
    }

    void aFilterThatNothingFitsOffersToClear()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        desk.room->showFilter(SignerFilter::of(SignerTrait::City, {QStringLiteral("Nowhere")}));
        auto *noMatch = desk.find<QWidget>("noMatch");
        QTRY_VERIFY(noMatch->isVisible());
        QTest::mouseClick(noMatch->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        QTRY_VERIFY(!noMatch->isVisible());
    }

    void aListThatIsSavedComesBack()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        desk.find<QLineEdit>("signerSearch")->setText(QStringLiteral("roy"));
        desk.choose("statusChip", "valid");
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        auto *lists = desk.find<ListsButton>("listsButton");
        QSignalSpy notice(desk.room.get(), &SignersRoom::notice);
        emit lists->saveWanted(QStringLiteral("Roys"));
        QTRY_COMPARE(notice.size(), 1);
        desk.room->showFilter({});
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        QTRY_VERIFY([&] { // the menu learns of it on its own
            QTest::mouseClick(lists, Qt::LeftButton);
            auto *menu = lists->findChild<QMenu *>(QStringLiteral("listsMenu"));
            menu->close();
            return menu->actions().first()->text() == QLatin1String("Roys");
        }());
        lists->findChild<QMenu *>(QStringLiteral("listsMenu"))->actions().first()->trigger();
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        QCOMPARE(desk.find<QLineEdit>("signerSearch")->text(), QStringLiteral("roy"));
    }

    void aWorkspaceThatIsDeletedIsSaidAndTheTableStays()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        const QString path = desk.session.path();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        desk.find<QLineEdit>("signerSearch")->setText(QStringLiteral("cy"));
        auto *trouble = desk.find<QWidget>("listTrouble");
        QTRY_VERIFY(trouble->isVisible());
        QCOMPARE(desk.rows()->rowCount(), 3);
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        QTest::mouseClick(desk.find<QPushButton>("retryButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.rows()->rowCount(), 1);
        QVERIFY(!trouble->isVisible());
    }

    void lettersTypedInTheTableAreSearched()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        auto *table = desk.find<QTableView>("signerTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_R);
        QTRY_COMPARE(desk.find<QLineEdit>("signerSearch")->text(), QStringLiteral("r"));
    }

    void aGreatManySignaturesAreThereBeforeTheyAreCounted()
    {
        constexpr int many = 200'001;
        SignerDesk desk;
        QVERIFY(desk.bringIn(SignerDesk::rows(0, many)));
        Session session;
        SignerStatistics first;
        QObject::connect(&session, &Session::campaignChanged, [&] { first = session.statistics(); });
        session.open(desk.path);
        QTRY_COMPARE_WITH_TIMEOUT(session.statistics().byDay.size(), qsizetype(20), 60'000);
        QCOMPARE(first.signatures, many);
        QVERIFY(first.byDay.isEmpty());
        QCOMPARE(session.statistics().signatures, many);
    }

    void rejectedRowsAreShownWithTheirReasons()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTRY_COMPARE(desk.rows()->rowCount(), 3);
        // The figures beside the choices come with the imports, which are read on their own.
        QTRY_VERIFY([&] {
            desk.find<FilterChip>("statusChip")->openChoices();
            return desk.find<QPushButton>("rejectedRowsButton") != nullptr;
        }());
        QTest::mouseClick(desk.find<QPushButton>("rejectedRowsButton"), Qt::LeftButton);
        auto *rows = desk.find<QTableView>("rejectedRows");
        QVERIFY(rows);
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        const auto cell = [rows](int column) { return rows->model()->index(0, column).data().toString(); };
        QVERIFY(cell(0).contains(QLatin1String("list.csv")));
        QCOMPARE(cell(1), QStringLiteral("4"));
        QCOMPARE(cell(2), rowFaultText(rowFaultId(RowFault::Email)));
        QVERIFY(cell(3).contains(QLatin1String("nowhere")));
        QTest::mouseClick(desk.find<QPushButton>("closeRejectedButton"), Qt::LeftButton);
        QTRY_VERIFY(!desk.find<QTableView>("rejectedRows"));

        QTest::mouseClick(desk.find<QPushButton>("importsButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>("showRejectedButton"));
        QTest::mouseClick(desk.find<QPushButton>("showRejectedButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.find<QTableView>("rejectedRows")->model()->rowCount(), 1);
    }

    void manyRejectedRowsAreReadAsTheyComeIntoView()
    {
        Desk desk;
        QVERIFY(desk.room);
        QByteArray many = "First name,Last name,Email\nAda,Roy,ada@example.org\n";
        for (int row = 0; row < 450; ++row)
            many += "Bo,Reed" + QByteArray::number(row) + ",nowhere\n";
        QVERIFY(desk.bringIn(many));
        QTest::mouseClick(desk.find<QPushButton>("importsButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>("showRejectedButton"));
        QTest::mouseClick(desk.find<QPushButton>("showRejectedButton"), Qt::LeftButton);
        auto *rows = desk.find<QTableView>("rejectedRows");
        QTRY_COMPARE(rows->model()->rowCount(), 200);
        rows->scrollToBottom();
        QTRY_COMPARE(rows->model()->rowCount(), 400);
        rows->scrollToBottom();
        QTRY_COMPARE(rows->model()->rowCount(), 450);
        QVERIFY(!rows->model()->canFetchMore({}));
        QVERIFY(rows->model()->index(449, 3).data().toString().contains(QLatin1String("Reed449")));
    }

    void anImportIsTakenBackAfterAQuestion()
    {
        Desk desk;
        QVERIFY(desk.room);
        QVERIFY(desk.bringIn(list));
        QTest::mouseClick(desk.find<QPushButton>("importsButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QPushButton>("takeBackButton"));
        QTest::mouseClick(desk.find<QPushButton>("takeBackButton"), Qt::LeftButton);
        QTest::mouseClick(desk.find<QPushButton>("keepImportButton"), Qt::LeftButton);
        QVERIFY(desk.find<QPushButton>("takeBackButton")->isVisible());
        QVERIFY(!desk.tasks.isRunning());
        QTest::mouseClick(desk.find<QPushButton>("takeBackButton"), Qt::LeftButton);
        QTest::mouseClick(desk.find<QPushButton>("confirmTakeBackButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.statistics().signatures, 0);
        QTRY_VERIFY(desk.find<QWidget>("noSigners")->isVisible());
    }
};

static const broadside::test::Register<SignersRoomTest> registered;

#include "SignersRoomTest.moc"
