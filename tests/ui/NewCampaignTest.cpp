#include "ExportKit.h"
#include "NewCampaignDialog.h"
#include "RunTests.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace broadside;

class NewCampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void aSlugIsMadeOfTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << "Keep the night bus" << QStringList() << "keep-the-night-bus";
        QTest::newRow("accents") << "Protégez l’été à Montréal !" << QStringList() << "protegez-l-ete-a-montreal";
        QTest::newRow("taken") << "Bus" << QStringList{"bus", "bus-2"} << "bus-3";
        QTest::newRow("Arabic alone") << "احموا المدافعين" << QStringList() << "campaign";
        QTest::newRow("path") << "../../etc/passwd" << QStringList() << "etc-passwd";
        QTest::newRow("signs alone") << " --- " << QStringList() << "campaign";
        QTest::newRow("long") << QString(200, u'a') << QStringList() << QString(60, u'a');
        QTest::newRow("a dash at the cut") << QString(59, u'a') + " bc" << QStringList() << QString(59, u'a');
    }
    void aSlugIsMadeOfTheTitle()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, taken);
        QFETCH(QString, slug);
        QCOMPARE(slugFrom(title, taken), slug);
    }

    void aCampaignNeedsATitle()
    {
        NewCampaignDialog dialog({}, Language::of("fr"));
        const auto *create = dialog.findChild<QPushButton *>("createButton");
        auto *title = dialog.findChild<QLineEdit *>("titleEdit");
        QVERIFY(!create->isEnabled());
        title->setText("   ");
        QVERIFY(!create->isEnabled());
        title->setText("Bus");
        QVERIFY(create->isEnabled());
    }

    void aCampaignBeginsWithWhatWasAsked()
    {
        NewCampaignDialog dialog("Riders’ Union", Language::of("fr-CA"));
        dialog.findChild<QLineEdit *>("titleEdit")->setText("  Gardons l’autobus  ");
        auto *list = dialog.findChild<QListWidget *>("languageList");
        for (int row = 0; row < list->count(); ++row) {
            if (const QString tag = list->item(row)->data(Qt::UserRole).toString(); tag == u"en" || tag == u"fr-CA")
                list->item(row)->setCheckState(Qt::Checked);
        }
        const Campaign campaign = dialog.beginning({}).campaign;
        QCOMPARE(campaign.slug, "gardons-l-autobus");
        QCOMPARE(campaign.organisation, "Riders’ Union");
        QCOMPARE(campaign.brief.languages, (QList{Language::of("fr-CA"), Language::of("en")}));
        QCOMPARE(campaign.brief.body(FieldKind::Title, Language::of("fr-CA")), "Gardons l’autobus");
        QCOMPARE(campaign.brief.state({FieldKind::Title, {}}, Language::of("fr-CA")), TextState::Current);
        QCOMPARE(campaign.brief.state({FieldKind::Title, {}}, Language::of("en")), TextState::Missing);
    }

    void aKitNeverMixesWithOtherFiles()
    {
        const QTemporaryDir dir;
        const QDir folder(dir.path());
        QCOMPARE(kitFolderIn(dir.path(), "bus"), dir.path());
        QCOMPARE(kitFolderIn(dir.filePath("new"), "bus"), dir.filePath("new"));
        QVERIFY(QFile(dir.filePath("letter.txt")).open(QIODevice::WriteOnly));
        QCOMPARE(kitFolderIn(dir.path(), "bus"), dir.filePath("bus-kit"));
        QVERIFY(folder.mkpath("kit"));
        QVERIFY(QFile(dir.filePath("kit/kit.json")).open(QIODevice::WriteOnly));
        QCOMPARE(kitFolderIn(dir.filePath("kit"), "bus"), dir.filePath("kit"));
    }

    void beginsWithATemplate()
    {
        NewCampaignDialog dialog("Riders’ Union", Language::of("fr-CA"));
        dialog.findChild<QLineEdit *>("titleEdit")->setText("Gardons l’autobus");
        auto *beginnings = dialog.findChild<QComboBox *>("beginningBox");
        beginnings->setCurrentIndex(beginnings->findText("Template: Petition", Qt::MatchStartsWith));
        const Beginning beginning = dialog.beginning({});
        const Language french = Language::of("fr-CA");
        QCOMPARE(beginning.campaign.brief.body(FieldKind::Title, french), QStringLiteral("Gardons l’autobus"));
        QVERIFY(beginning.campaign.brief.body(FieldKind::Thanks, french).startsWith("Merci"));
        QCOMPARE(beginning.campaign.demands.size(), 3);
        QVERIFY(!beginning.memory.empty());
    }

    void beginsWithAPastedText()
    {
        NewCampaignDialog dialog({}, Language::of("en"));
        auto *beginnings = dialog.findChild<QComboBox *>("beginningBox");
        beginnings->setCurrentIndex(beginnings->findText("A text that you paste"));
        dialog.findChild<QPlainTextEdit *>("pasteEdit")
            ->setPlainText("# Keep the bus\n\nIt is cut.\n\nWe demand:\n- keep it\n\nSomething else.");
        QCOMPARE(dialog.findChild<QLineEdit *>("titleEdit")->text(), QStringLiteral("Keep the bus"));
        auto *table = dialog.findChild<QTableWidget *>("partTable");
        QCOMPARE(table->rowCount(), 5);
        // What was proposed can be changed, and left out.
        qobject_cast<QComboBox *>(table->cellWidget(1, 0))->setCurrentIndex(0);
        table->item(3, 1)->setText("keep it running");
        const Campaign campaign = dialog.beginning({}).campaign;
        QVERIFY(campaign.brief.body(FieldKind::Summary, Language::of("en")).isEmpty());
        QCOMPARE(campaign.demands.size(), 2);
        QCOMPARE(campaign.brief.body({FieldKind::Demand, campaign.demands[0]}, Language::of("en")),
                 QStringLiteral("keep it running"));
    }

    void beginsWithTheCampaignInView()
    {
        Campaign current;
        current.brief.languages = {Language::of("en")};
        current.brief.write({FieldKind::Thanks, {}}, Language::of("en"), "Thanks!");
        current.goal = 10;
        NewCampaignDialog dialog({}, Language::of("en"), current);
        dialog.findChild<QLineEdit *>("titleEdit")->setText("Another");
        auto *beginnings = dialog.findChild<QComboBox *>("beginningBox");
        beginnings->setCurrentIndex(beginnings->findText("The campaign in view"));
        const Campaign campaign = dialog.beginning({}).campaign;
        QCOMPARE(campaign.brief.body(FieldKind::Thanks, Language::of("en")), QStringLiteral("Thanks!"));
        QCOMPARE(campaign.goal, 0);
        QCOMPARE(campaign.slug, QStringLiteral("another"));
    }
};

static const broadside::test::Register<NewCampaignTest> registered;

#include "NewCampaignTest.moc"
