#include "ImportWizard.h"
#include "RunTests.h"
#include "SampleCampaign.h"
#include "Session.h"
#include "Tasks.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace broadside;
using namespace broadside::test;

/// A volunteer with a list, at the wizard.
class ImportWizardTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            session.create(folder.filePath(QStringLiteral("test.broadside")), {sampleCampaign(), {}});
            if (!QTest::qWaitFor([this] { return session.isOpen(); }))
                return;
            wizard = std::make_unique<ImportWizard>(session, tasks);
            wizard->show();
        }
        void giveFile(const QByteArray &bytes)
        {
            QFile file(folder.filePath(QStringLiteral("list.csv")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            wizard->setFile(file.fileName());
        }
        template<class Widget>
        Widget *find(const char *name, const char *step = nullptr)
        {
            const QWidget *from = step ? wizard->findChild<QWidget *>(QLatin1String(step)) : wizard.get();
            return from->findChild<Widget *>(QLatin1String(name));
        }
        bool goOn()
        {
            auto *next = find<QPushButton>("nextButton");
            if (!QTest::qWaitFor([next] { return next->isEnabled(); }))
                return false;
            QTest::mouseClick(next, Qt::LeftButton);
            return true;
        }
        QString count(const char *name, const char *step) { return find<QLabel>(name, step)->text(); }

        QTemporaryDir folder;
        Session session;
        Tasks tasks;
        std::unique_ptr<ImportWizard> wizard;
    };

    const QByteArray list = "Prénom;Nom;Courriel;Date\n"
                            "Ada;Roy;ada@example.org;13/12/2021\n"
                            "Ada;Roy;Ada+x@example.org;14/12/2021\n"
                            "Bo;Côté;not an address;14/12/2021\n"
                            "Cy;Lavoie;cy@example.org;15/12/2021\n";

private slots:
    void bringsAListInAndTakesItBack()
    {
        Desk desk;
        QVERIFY(desk.wizard);
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        desk.giveFile(list);
        QVERIFY(desk.goOn());
        QCOMPARE(desk.find<QTableView>("columnTable")->model()->rowCount(), 4);
        QVERIFY(desk.goOn());
        auto *next = desk.find<QPushButton>("nextButton");
        QTRY_VERIFY(next->isEnabled());
        QCOMPARE(desk.count("newCount", "stepCheck"), QStringLiteral("2"));
        QCOMPARE(desk.count("knownCount", "stepCheck"), QStringLiteral("0"));
        QCOMPARE(desk.count("duplicateCount", "stepCheck"), QStringLiteral("1"));
        QCOMPARE(desk.count("rejectedCount", "stepCheck"), QStringLiteral("1"));
        QCOMPARE(desk.find<QTableView>("rejectedTable")->model()->rowCount(), 1);
        QCOMPARE(desk.session.statistics().signatures, 0); // nothing is written yet

        QVERIFY(desk.goOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
        QCOMPARE(desk.count("newCount", "stepDone"), QStringLiteral("2"));
        auto *takeBack = desk.find<QPushButton>("takeBackButton");
        QVERIFY(takeBack->isVisible());
        QVERIFY(desk.find<QPushButton>("saveRejectedButton")->isVisible());
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QTRY_COMPARE(desk.session.statistics().signatures, 0);
        QTRY_VERIFY(!takeBack->isVisible());
        QVERIFY(desk.find<QPushButton>("doneButton")->isEnabled());
    }

    void aListWithoutNamesGoesNoFurther()
    {
        Desk desk;
        QVERIFY(desk.wizard);
        desk.giveFile(list);
        QVERIFY(desk.goOn());
        QAbstractItemModel *columns = desk.find<QTableView>("columnTable")->model();
        for (int row : {0, 1})
            QVERIFY(columns->setData(columns->index(row, 2), -1, Qt::EditRole));
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.find<QLabel>("problemLabel")->isVisible());
    }

    void everyGuessCanBeChanged()
    {
        Desk desk;
        QVERIFY(desk.wizard);
        desk.giveFile(list);
        auto *preview = desk.find<QTableView>("previewTable");
        QTRY_COMPARE(preview->model()->columnCount(), 4);
        auto *delimiter = desk.find<QComboBox>("delimiterBox");
        QCOMPARE(delimiter->currentData().toChar(), QChar(u';'));
        delimiter->setCurrentIndex(delimiter->findData(QChar(u',')));
        emit delimiter->activated(delimiter->currentIndex());
        QTRY_COMPARE(preview->model()->columnCount(), 1);
        auto *header = desk.find<QComboBox>("headerBox");
        const int rows = preview->model()->rowCount();
        header->setCurrentIndex(header->findData(false));
        emit header->activated(header->currentIndex());
        QTRY_COMPARE(preview->model()->rowCount(), rows + 1);
    }

    void sayWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }
    void sayWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        QVERIFY(desk.wizard);
        desk.giveFile(bytes);
        auto *error = desk.find<QLabel>("errorLabel");
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        desk.giveFile(list);
        QTRY_VERIFY(desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(!error->isVisible());
    }

    void backAndOnAgainChecksAnew()
    {
        Desk desk;
        QVERIFY(desk.wizard);
        desk.giveFile(list);
        QVERIFY(desk.goOn());
        QVERIFY(desk.goOn());
        QTest::mouseClick(desk.find<QPushButton>("backButton"), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>("stepColumns")->isVisible());
        QVERIFY(desk.goOn());
        QTRY_COMPARE(desk.count("newCount", "stepCheck"), QStringLiteral("2"));
        QVERIFY(desk.find<QWidget>("stepCheck")->isVisible());
    }
};

static const broadside::test::Register<ImportWizardTest> registered;

#include "ImportWizardTest.moc"
