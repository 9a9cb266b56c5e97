#include "FileStep.h"
#include "ImportDesk.h"
#include "ReportModel.h"
#include "RunTests.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>

using namespace broadside;
using namespace broadside::test;

/// A volunteer with a list, at the wizard.
class ImportWizardTest : public QObject
{
    Q_OBJECT

    const QByteArray list = "Prénom;Nom;Courriel;Date\n"
                            "Ada;Roy;ada@example.org;13/12/2021\n"
                            "Ada;Roy;Ada+x@example.org;14/12/2021\n"
                            "Bo;Côté;not an address;14/12/2021\n"
                            "Cy;Lavoie;cy@example.org;15/12/2021\n";

    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

private slots:
    void bringsAListInAndTakesItBack()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QCOMPARE(desk.table("columnTable")->model()->rowCount(), 4);
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        QCOMPARE(desk.count("knownTile"), QStringLiteral("0"));
        QCOMPARE(desk.count("duplicatesTile"), QStringLiteral("1"));
        QCOMPARE(desk.count("rejectedTile"), QStringLiteral("1"));
        QCOMPARE(desk.session.statistics().signatures, 0); // nothing is written yet

        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
        QCOMPARE(desk.find<QLabel>("newCount", "stepDone")->text(), QStringLiteral("2"));
        QVERIFY(desk.find<QPushButton>("saveRejectedButton", "stepDone")->isVisible());
        // The question comes first, and can be answered with no.
        QVERIFY(desk.clicks("takeBackButton"));
        QVERIFY(desk.clicks("keepImportButton"));
        QCOMPARE(desk.session.statistics().signatures, 2);
        QVERIFY(desk.clicks("takeBackButton"));
        QVERIFY(desk.clicks("confirmTakeBackButton"));
        QTRY_COMPARE(desk.session.statistics().signatures, 0);
        QTRY_VERIFY(!desk.find<QPushButton>("takeBackButton")->isVisible());
        QVERIFY(desk.find<QPushButton>("doneButton")->isEnabled());
    }

    void aListWithoutNamesGoesNoFurther()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QAbstractItemModel *columns = desk.table("columnTable")->model();
        for (int row : {0, 1})
            QVERIFY(columns->setData(columns->index(row, 2), -1, Qt::EditRole));
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.find<QWidget>("problemHint")->isVisible());
    }

    void everyGuessCanBeChanged()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        const QAbstractItemModel *rows = desk.table("previewTable")->model();
        QTRY_COMPARE(rows->columnCount(), 4);
        auto *delimiter = desk.find<QComboBox>("delimiterBox");
        QCOMPARE(delimiter->currentData().toString(), QStringLiteral(";"));
        auto *again = desk.find<QPushButton>("guessAgainButton");
        QVERIFY(!again->isEnabled());
        choose(delimiter, QStringLiteral(","));
        QTRY_COMPARE(rows->columnCount(), 1);
        choose(desk.find<QComboBox>("headerBox"), 0);
        QTRY_COMPARE(rows->rowCount(), 5);
        QVERIFY(again->isEnabled());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(rows->columnCount(), 4);
        QCOMPARE(rows->rowCount(), 4);
        QCOMPARE(delimiter->currentData().toString(), QStringLiteral(";"));
        choose(desk.find<QComboBox>("encodingBox"), QStringLiteral("windows-1252"));
        QTRY_VERIFY(rows->headerData(0, Qt::Horizontal).toString() != QStringLiteral("Prénom"));
        choose(desk.find<QComboBox>("quoteBox"), 0);
        QTRY_VERIFY(desk.find<QPushButton>("nextButton")->isEnabled());
    }

    void anotherDelimiterIsTyped()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile("name~mail\nAda Roy~ada@example.org\nBo Lee~bo@example.org\n"));
        const QAbstractItemModel *rows = desk.table("previewTable")->model();
        QTRY_VERIFY(rows->rowCount() > 0);
        auto *delimiter = desk.find<QComboBox>("delimiterBox");
        auto *other = desk.find<QLineEdit>("otherDelimiterEdit");
        choose(delimiter, QStringLiteral("\n"));
        QTRY_VERIFY(other->hasFocus());
        desk.types(QStringLiteral("~"));
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(rows->columnCount(), 2);
        QCOMPARE(other->text(), QStringLiteral("~"));
        QVERIFY(other->isVisible());
        QVERIFY(desk.find<QWidget>("stepFile")->isVisible()); // Enter in the line went no further
    }

    void pastesFromASpreadsheet()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Name\tE-mail\nAna de la Cruz\tana@example.org\nBo Lee\tbo@example.org\n"));
        desk.presses(Qt::Key_V, Qt::ControlModifier);
        const QAbstractItemModel *rows = desk.table("previewTable")->model();
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->columnCount(), 2);
        QVERIFY(desk.goesOn());
        QVERIFY(desk.find<QLabel>("nameSplitsLabel")->text().contains(QStringLiteral("de la Cruz")));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
    }

    void anEmptyClipboardSaysWhatToDo()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QGuiApplication::clipboard()->clear();
        QVERIFY(desk.clicks("pasteButton"));
        QVERIFY(desk.find<QWidget>("errorHint")->isVisible());
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
    }

    void aCopiedFileIsPasted()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        const QString path = desk.folder.filePath(QStringLiteral("copied.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(data);
        QVERIFY(desk.clicks("pasteButton"));
        QTRY_COMPARE(desk.find<QLabel>("fileLabel")->text(), QStringLiteral("copied.csv"));
    }

    void anArchiveOfSeveralListsAsksWhich()
    {
        // laval.csv with one row, gatineau.csv with two
        const QByteArray archive = QByteArray::fromBase64(
            "UEsDBBQAAAAAAABgeFMo9tVcHQAAAB0AAAAJAAAAbGF2YWwuY3N2Zmlyc3RfbmFtZSxsYXN0X25hbWUKQWRhLFJveQ"
            "pQSwMEFAAAAAAAAGB4U/G3wyUkAAAAJAAAAAwAAABnYXRpbmVhdS5jc3ZmaXJzdF9uYW1lLGxhc3RfbmFtZQpCbyxM"
            "ZWUKQ3ksUGx1bQpQSwECFAMUAAAAAAAAYHhTKPbVXB0AAAAdAAAACQAAAAAAAAAAAAAAgAEAAAAAbGF2YWwuY3N2UE"
            "sBAhQDFAAAAAAAAGB4U/G3wyUkAAAAJAAAAAwAAAAAAAAAAAAAAIABRAAAAGdhdGluZWF1LmNzdlBLBQYAAAAAAgAC"
            "AHEAAACSAAAAAAA=");
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(archive, QStringLiteral("lists.zip")));
        auto *members = desk.find<QListWidget>("memberList");
        QTRY_VERIFY(members->isVisible());
        QCOMPARE(members->count(), 2);
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        members->setCurrentRow(1);
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(desk.table("previewTable")->model()->rowCount(), 2);
        QVERIFY(desk.find<QLabel>("fileLabel")->text().contains(QStringLiteral("gatineau.csv")));
        QVERIFY(!members->isVisible());
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
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(bytes));
        auto *error = desk.find<QWidget>("errorHint");
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.giveFile(list));
        QTRY_VERIFY(desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(!error->isVisible());
    }

    void backAndOnAgainChecksAnew()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QVERIFY(desk.clicks("backButton"));
        QVERIFY(desk.find<QWidget>("stepColumns")->isVisible());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        QVERIFY(desk.find<QWidget>("stepCheck")->isVisible());
    }

    void aRejectedRowIsCorrectedInPlace()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("rejectedTile"), QStringLiteral("1"));
        // The rejected rows are what is shown first, and the cell at fault is the one that is ready to be edited.
        QAbstractItemView *table = desk.table("reportTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->currentIndex().column(), int(ReportModel::FirstCell) + 2);
        QVERIFY(table->currentIndex().data(ReportModel::IsFaultRole).toBool());
        const QPoint at = table->visualRect(table->currentIndex()).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(desk.find<QLineEdit>("cellEdit"));
        auto *edit = desk.find<QLineEdit>("cellEdit");
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("bo@example.org"));
        QTest::keyClick(edit, Qt::Key_Return);
        auto *next = desk.find<QPushButton>("nextButton");
        QTRY_COMPARE(next->text(), QStringLiteral("Check again"));
        QVERIFY(desk.find<QWidget>("correctedHint")->isVisible());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("3"));
        QCOMPARE(desk.count("rejectedTile"), QStringLiteral("0"));
        QCOMPARE(desk.session.statistics().signatures, 0);
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 3);
    }

    void whatTheListDoesNotSayIsAsked()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile("Nom complet;Courriel;Date;Infolettre\n"
                              "Ana de la Cruz;ana@example.org;03/04/2021;oui\n"
                              "Bo Reed;bo@example.org;05/04/2021;certes\n"));
        QVERIFY(desk.goesOn());
        auto *next = desk.find<QPushButton>("nextButton");
        QVERIFY(!next->isEnabled());
        QVERIFY(desk.clicks("dateAnswer_2")); // month first
        QVERIFY(next->isEnabled());
        choose(desk.find<QComboBox>("consentBox_0"), true);
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
        const QList<Signature> signatures = desk.signatures();
        QCOMPARE(signatures.size(), 2);
        QCOMPARE(signatures[0].lastName, QStringLiteral("de la Cruz"));
        QVERIFY(signatures[0].signedAt.startsWith(QStringLiteral("2021-03-04")));
        QVERIFY(signatures[1].consentEmail && signatures[1].consentEmail->allowed);
    }

    void aProposalIsTakenOnlyWhenAskedFor()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile("Prénom;Nom;Courriel\nAda;Roy;ada.roy@gmial.com\nBo;Lee;bo@example.org\n"));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("warnedTile"), QStringLiteral("1"));
        QCOMPARE(desk.count("newTile"), QStringLiteral("2"));
        QVERIFY(desk.clicks("warnedTile"));
        QCOMPARE(desk.cell("reportTable", 0, ReportModel::FirstCell + 2), QStringLiteral("ada.roy@gmial.com"));
        auto *proposal = desk.find<QPushButton>("useProposalButton");
        QVERIFY(proposal->text().contains(QStringLiteral("ada.roy@gmail.com")));
        QVERIFY(desk.clicks("useProposalButton"));
        QVERIFY(!proposal->isVisible());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("warnedTile"), QStringLiteral("0"));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
        QCOMPARE(desk.signatures().front().email, QStringLiteral("ada.roy@gmail.com"));
    }

    void everyTileShowsItsRows()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        for (const auto &[tile, name] :
             {std::pair{"newTile", "Ada"}, {"duplicatesTile", "Ada"}, {"rejectedTile", "Bo"}}) {
            QVERIFY2(desk.clicks(tile), tile);
            QCOMPARE(desk.cell("reportTable", 0, ReportModel::FirstCell), QLatin1String(name));
        }
        QVERIFY(!desk.find<QAbstractButton>("knownTile", "stepCheck")->isEnabled());
    }

    void columnsGoWhereTheyWentLastTime()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        const QByteArray header = "Prénom;Nom;Truc\n";
        QVERIFY(desk.giveFile(header + "Ada;Roy;Laval\n"));
        QVERIFY(desk.goesOn());
        QAbstractItemModel *columns = desk.table("columnTable")->model();
        const QModelIndex field = columns->index(2, 2);
        QCOMPARE(field.data(Qt::EditRole).toInt(), -1);
        QVERIFY(columns->setData(field, int(SignatureField::City), Qt::EditRole));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("1"));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.session.statistics().signatures, 1);

        desk.wizard = std::make_unique<ImportWizard>(desk.session, desk.tasks);
        desk.wizard->show();
        QVERIFY(desk.giveFile(header + "Bo;Lee;Gatineau\n", QStringLiteral("next.csv")));
        QVERIFY(desk.goesOn());
        columns = desk.table("columnTable")->model();
        QTRY_COMPARE(columns->index(2, 2).data(Qt::EditRole).toInt(), int(SignatureField::City));
        QVERIFY(desk.find<QLabel>("presetPill")->isVisible());
    }

    void correctionsAreNotLostByOneKey()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("rejectedTile"), QStringLiteral("1"));
        QAbstractItemView *table = desk.table("reportTable");
        QVERIFY(table->model()->setData(table->currentIndex(), QStringLiteral("bo@example.org"), Qt::EditRole));
        QTest::keyClick(desk.wizard.get(), Qt::Key_Escape);
        QVERIFY(desk.wizard->isVisible());
        // They stay when the columns are looked at once more, and can be undone.
        QVERIFY(desk.clicks("backButton"));
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("3"));
        QVERIFY(desk.clicks("forgetButton"));
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("2"));
        QTest::keyClick(desk.wizard.get(), Qt::Key_Escape);
        QVERIFY(!desk.wizard->isVisible());
        QCOMPARE(desk.session.statistics().signatures, 0);
    }

    void correctionsBelongToTheirTable()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile(list));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("rejectedTile"), QStringLiteral("1"));
        QAbstractItemView *table = desk.table("reportTable");
        QVERIFY(table->model()->setData(table->currentIndex(), QStringLiteral("bo@example.org"), Qt::EditRole));
        QVERIFY(desk.giveFile("Prénom;Nom\nDi;Roy\nEd;Roy\nFay;Roy\n", QStringLiteral("other.csv")));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("3"));
        QVERIFY(!desk.find<QWidget>("correctedHint")->isVisible());
    }

    void cancelledInTheMiddleOfACheckNothingChanges()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QByteArray bytes = "Prénom;Nom;Courriel\n";
        for (int i = 0; i < 40'000; ++i)
            bytes += "Ada;Roy;ada" + QByteArray::number(i) + "@example.org\n";
        QVERIFY(desk.giveFile(bytes));
        QVERIFY(desk.goesOn());
        QVERIFY(desk.goesOn());
        QTest::keyClick(desk.wizard.get(), Qt::Key_Escape);
        QVERIFY(!desk.wizard->isVisible());
        QCOMPARE(desk.session.statistics().signatures, 0);
    }

    void everyQuestionIsReachedByTab()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QVERIFY(desk.giveFile("Nom complet;Courriel;Date;Infolettre\n"
                              "Ana de la Cruz;ana@example.org;03/04/2021;oui\n"
                              "Bo Reed;bo@example.org;05/04/2021;peut-être\n"));
        QVERIFY(desk.goesOn());
        for (const char *name : {"columnTable", "dateAnswer_1", "dateAnswer_2", "consentBox_0", "nameOrderBox",
                                 "countryBox", "backButton", "mappingBox"})
            QVERIFY2(desk.tabsTo(name), name);
    }

    void theKeyboardAloneIsEnough()
    {
        ImportDesk desk;
        QVERIFY(desk.isReady);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(list).replace(u';', u'\t'));
        desk.presses(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.tabsTo("delimiterBox"));
        QVERIFY(desk.tabsTo("nextButton"));
        desk.presses(Qt::Key_Return);

        // Enter opens a column's field and does not go on; the choice is left as it is.
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("columnTable"));
        desk.presses(Qt::Key_Return);
        QTRY_VERIFY(desk.find<QComboBox>("fieldBox"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(desk.find<QWidget>("stepColumns")->isVisible());
        QVERIFY(desk.tabsTo("nextButton"));
        desk.presses(Qt::Key_Return);

        QTRY_COMPARE(desk.count("rejectedTile"), QStringLiteral("1"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("nextButton"));
        QVERIFY(desk.tabsTo("newTile"));
        desk.presses(Qt::Key_Return);
        QCOMPARE(desk.session.statistics().signatures, 0); // Enter on a tile shows its rows
        QVERIFY(desk.tabsTo("rejectedTile"));
        desk.presses(Qt::Key_Return);
        QVERIFY(desk.tabsTo("reportTable"));
        desk.presses(Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cellEdit"));
        desk.types(QStringLiteral("bo@example.org"));
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reportTable"));
        QVERIFY(desk.tabsTo("nextButton"));
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(desk.count("newTile"), QStringLiteral("3"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("nextButton"));
        desk.presses(Qt::Key_Return);

        QTRY_COMPARE(desk.session.statistics().signatures, 3);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("doneButton"));
        QVERIFY(desk.tabsTo("takeBackButton"));
        desk.presses(Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepImportButton"));
        QVERIFY(desk.tabsTo("confirmTakeBackButton"));
        desk.presses(Qt::Key_Space);
        QTRY_COMPARE(desk.session.statistics().signatures, 0);
    }
};

static const broadside::test::Register<ImportWizardTest> registered;

#include "ImportWizardTest.moc"
