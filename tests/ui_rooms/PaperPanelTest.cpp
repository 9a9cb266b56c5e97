#include "PaperPanel.h"
#include "PanelDesk.h"
#include "RunTests.h"
#include "Scan.h"
#include "Thumbnail.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSpinBox>

using namespace broadside;
using namespace broadside::test;

/// Somebody who counts sheets of paper and does not type them in.
class PaperPanelTest : public QObject
{
    Q_OBJECT

    struct Desk : PanelDesk
    {
        Desk() { paper = show(std::make_unique<PaperPanel>(session)); }
        QList<PaperCount> counts()
        {
            return inWorkspace([id = session.campaignId()](Workspace &workspace) {
                return *SignerRecords(workspace).paperCounts(id);
            });
        }
        bool adds(int number, const QString &place)
        {
            const qsizetype before = counts().size();
            if (!clicks(QStringLiteral("addPaperButton")))
                return false;
            find<QSpinBox>(QStringLiteral("paperNumber"))->setValue(number);
            types(QStringLiteral("paperPlace"), place);
            presses(Qt::Key_S, Qt::ControlModifier);
            return QTest::qWaitFor([&] { return counts().size() == before + 1; }) &&
                   QTest::qWaitFor([&] { return sees(QStringLiteral("addPaperButton")); });
        }
        QString picture(const QString &name, const QSize &size = {300, 400})
        {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::darkCyan);
            const QString path = folder.filePath(name);
            image.save(path, "PNG");
            return path;
        }

        PaperPanel *paper = nullptr;
    };

private slots:
    void countsAreAddedWithTheirSum()
    {
        Desk desk;
        QTRY_COMPARE(desk.text(QStringLiteral("paperSum")), QStringLiteral("0"));
        QCOMPARE(desk.nameless().join(u'\n'), QString());
        QVERIFY(desk.clicks(QStringLiteral("addPaperButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("paperNumber"));
        QCOMPARE(desk.nameless().join(u'\n'), QString());
        desk.find<QSpinBox>(QStringLiteral("paperNumber"))->setValue(120);
        desk.types(QStringLiteral("paperPlace"), QStringLiteral("Marché Jean-Talon"));
        desk.find<QDateEdit>(QStringLiteral("paperDay"))->setDate(QDate(2021, 5, 3));
        auto *country = desk.find<QComboBox>(QStringLiteral("paperCountry"));
        country->setCurrentIndex(country->findData(QStringLiteral("CA")));
        desk.types(QStringLiteral("paperRegion"), QStringLiteral("Québec"));
        desk.types(QStringLiteral("paperCountedBy"), QStringLiteral("Ada & Bo"));
        desk.presses(Qt::Key_Return);
        QTRY_COMPARE(desk.text(QStringLiteral("paperSum")), QStringLiteral("120"));
        const PaperCount stored = desk.counts().first();
        QCOMPARE(stored.count, 120);
        QCOMPARE(stored.region, QStringLiteral("QC"));
        QCOMPARE(stored.day, QDate(2021, 5, 3));
        QVERIFY(desk.reads(QStringLiteral("Marché Jean-Talon · Quebec")));
        QVERIFY(desk.reads(QStringLiteral("Counted by Ada & Bo")));
        QTRY_COMPARE(desk.session.statistics().onPaper, 120);

        // The next one begins where the last one was.
        QVERIFY(desk.clicks(QStringLiteral("addPaperButton")));
        QCOMPARE(desk.find<QLineEdit>(QStringLiteral("paperPlace"))->text(), QStringLiteral("Marché Jean-Talon"));
        desk.presses(Qt::Key_Escape);
        QVERIFY(desk.sees(QStringLiteral("addPaperButton")));
        QVERIFY(desk.adds(1000, QStringLiteral("Laval")));
        QTRY_COMPARE(desk.text(QStringLiteral("paperSum")), QStringLiteral("1,120"));
    }

    void aCountIsChangedAndRemovedAfterAQuestion()
    {
        Desk desk;
        QVERIFY(desk.adds(30, QStringLiteral("Laval")));
        const QString number = QString::number(desk.counts().first().id);
        QTRY_VERIFY(desk.sees(QStringLiteral("changePaper_") + number));
        QVERIFY(desk.clicks(QStringLiteral("changePaper_") + number));
        desk.find<QSpinBox>(QStringLiteral("paperNumber"))->setValue(31);
        QVERIFY(desk.clicks(QStringLiteral("savePaperButton")));
        QTRY_COMPARE(desk.text(QStringLiteral("paperSum")), QStringLiteral("31"));
        QVERIFY(desk.clicks(QStringLiteral("removePaper_") + number));
        desk.presses(Qt::Key_Escape);
        QCOMPARE(desk.counts().size(), 1);
        QVERIFY(desk.clicks(QStringLiteral("removePaper_") + number));
        QVERIFY(desk.clicks(QStringLiteral("confirmRemovePaper_") + number));
        QTRY_COMPARE(desk.text(QStringLiteral("paperSum")), QStringLiteral("0"));
        QVERIFY(desk.counts().isEmpty());
    }

    void aScanIsKeptShownSmallAndOpened()
    {
        Desk desk;
        QVERIFY(desk.clicks(QStringLiteral("addPaperButton")));
        desk.types(QStringLiteral("paperPlace"), QStringLiteral("Laval"));
        QVERIFY(desk.clicks(QStringLiteral("chooseScanButton")));
        auto *dialog = desk.panel->findChild<QFileDialog *>(QStringLiteral("scanFileDialog"));
        QVERIFY(dialog);
        emit dialog->fileSelected(desk.picture(QStringLiteral("sheet 1.png")));
        dialog->close();
        QTRY_VERIFY(desk.reads(QStringLiteral("sheet 1.png")));
        QTRY_VERIFY(desk.sees(QStringLiteral("scanPicture")));
        QVERIFY(desk.clicks(QStringLiteral("savePaperButton")));
        QTRY_COMPARE(desk.counts().size(), 1);
        QCOMPARE(desk.counts().first().scanName, QStringLiteral("sheet 1.png"));
        const QString thumbnail = QStringLiteral("thumbnail_%1").arg(desk.counts().first().id);
        QTRY_VERIFY(desk.sees(thumbnail));
        QTRY_VERIFY(desk.find<Thumbnail>(thumbnail)->picture().width() >= 40);
        QVERIFY(desk.clicks(thumbnail));
        QTRY_VERIFY(desk.panel->findChild<QDialog *>(QStringLiteral("scanDialog")));
    }

    void whatIsNoScanIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << QByteArray("name,email\n") << "is no picture and no PDF";
        QTest::newRow("nothing") << QByteArray() << "is no picture and no PDF";
        QTest::newRow("the beginning of a PDF") << QByteArray("%PDF-1.7\n") << "is no picture and no PDF";
        QTest::newRow("half a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                        << "is no picture and no PDF";
        QTest::newRow("too large") << QByteArray(20'000'001, 'x') << "is larger than 20 MB";
    }
    void whatIsNoScanIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("scan.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<QByteArray> scan = readScan(file.fileName());
        QVERIFY(!scan);
        QVERIFY2(scan.error().what.contains(says), qPrintable(scan.error().what));
        QVERIFY(!readScan(folder.filePath(QStringLiteral("gone.png"))));
    }

    void pagesOfAPdfAreScansToo()
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            writer.newPage();
            writer.newPage();
        }
        const QList<QImage> pages = scanPages(pdf, 200);
        QCOMPARE(pages.size(), 3);
        QCOMPARE(std::max(pages[0].width(), pages[0].height()), 200);
        QCOMPARE(scanPages(pdf, 200, 1).size(), 1);
    }
};

static const Register<PaperPanelTest> registered;

#include "PaperPanelTest.moc"
