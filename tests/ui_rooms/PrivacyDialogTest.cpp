#include "PrivacyDialog.h"
#include "PanelDesk.h"
#include "RunTests.h"
#include "SignerPrivacy.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace broadside;
using namespace broadside::test;

/// What the law asks of an organiser, done in one dialog.
class PrivacyDialogTest : public QObject
{
    Q_OBJECT

    struct Desk : PanelDesk
    {
        explicit Desk(const Campaign &campaign = sampleCampaign()) : PanelDesk(campaign)
        {
            isReady = bringIn("First name,Last name,Email,City\nAda,Roy,ada@example.org,Laval\n"
                              "Bo,Reed,bo@example.org,Laval\n");
            show(std::make_unique<PrivacyDialog>(session, tasks), {640, 720});
        }
        QDate keepUntil()
        {
            return inWorkspace(
                [id = session.campaignId()](Workspace &workspace) { return *SignerPrivacy(workspace).keepUntil(id); });
        }
        bool isReady = false;
    };

    static Campaign closedCampaign()
    {
        Campaign campaign = sampleCampaign();
        campaign.opens = QDate(2021, 1, 1);
        campaign.closes = QDate(2021, 6, 30);
        return campaign;
    }

private slots:
    void aDayIsSetAndWhatIsOverdueIsSaid()
    {
        Desk desk;
        QVERIFY(desk.isReady);
        QCOMPARE(desk.nameless().join(u'\n'), QString());
        QVERIFY(desk.clicks(QStringLiteral("keepUntilBox")));
        QTRY_VERIFY(desk.keepUntil().isValid());
        QVERIFY(!desk.sees(QStringLiteral("overdueHint")));
        desk.find<QDateEdit>(QStringLiteral("keepUntilDay"))->setDate(QDate(2021, 7, 1));
        QTRY_COMPARE(desk.keepUntil(), QDate(2021, 7, 1));
        QTRY_VERIFY(desk.sees(QStringLiteral("overdueHint")));
        QVERIFY(desk.reads(QStringLiteral("names are still kept: Clear the paths.")));
        QVERIFY(desk.clicks(QStringLiteral("keepUntilBox")));
        QTRY_VERIFY(!desk.keepUntil().isValid());
        QTRY_VERIFY(!desk.sees(QStringLiteral("overdueHint")));
    }

    void aPersonIsFoundAndForgotten()
    {
        Desk desk;
        desk.types(QStringLiteral("personEmail"), QStringLiteral("ADA@example.org"));
        desk.presses(Qt::Key_Return);
        QTRY_VERIFY(desk.reads(QStringLiteral("Held of ADA@example.org: 1 signature(s).")));
        QVERIFY(desk.sees(QStringLiteral("saveHeldButton")));
        QVERIFY(desk.clicks(QStringLiteral("forgetHeldButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepHeldButton"));
        QVERIFY(desk.clicks(QStringLiteral("confirmForgetHeldButton")));
        QTRY_VERIFY(desk.find<QLineEdit>(QStringLiteral("personEmail"))->text().isEmpty());
        QCOMPARE(desk.idOf(QStringLiteral("ada@example.org")), SignatureId::None);
        QCOMPARE(desk.signatures().size(), 2);
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
    }

    void nothingHeldAndNoAddressAreSaid_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody") << "cy@example.org" << "Nothing is held of cy@example.org.";
        QTest::newRow("no address") << "Ada Roy" << "Ada Roy";
        QTest::newRow("SQL") << "' OR 1=1 --" << "' OR 1=1 --";
    }
    void nothingHeldAndNoAddressAreSaid()
    {
        QFETCH(QString, email);
        QFETCH(QString, says);
        Desk desk;
        desk.types(QStringLiteral("personEmail"), email);
        QVERIFY(desk.clicks(QStringLiteral("lookForPersonButton")));
        QTRY_VERIFY(desk.sees(QStringLiteral("personAnswer")));
        QVERIFY(!desk.sees(QStringLiteral("forgetHeldButton")));
        if (email.contains(u'@'))
            QVERIFY(desk.reads(says));
    }

    void exportsAreListed()
    {
        Desk desk;
        QVERIFY(!desk.sees(QStringLiteral("exportLogTable")));
        const ExportRecord record{QStringLiteral("2021-05-03T10:00:00Z"),
                                  QStringLiteral("ada"),
                                  QStringLiteral("list.xlsx"),
                                  QStringLiteral("region:QC"),
                                  {QStringLiteral("name")},
                                  2,
                                  true};
        QVERIFY(desk.inWorkspace([&](Workspace &workspace) {
            return SignerRecords(workspace).logExport(desk.session.campaignId(), record);
        }));
        desk.session.refreshSigners();
        QTRY_VERIFY(desk.sees(QStringLiteral("exportLogTable")));
        const auto *table = desk.find<QTableWidget>(QStringLiteral("exportLogTable"));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(PanelDesk::plain(table->item(0, 2)->text()), QStringLiteral("list.xlsx"));
        QVERIFY(PanelDesk::plain(table->item(0, 4)->text())
                    .contains(QStringLiteral("region:QC · Name · people without consent as well")));
    }

    void anOpenCampaignKeepsItsNames()
    {
        Desk desk;
        QVERIFY(desk.sees(QStringLiteral("stillOpenLabel")));
        QVERIFY(!desk.sees(QStringLiteral("anonymiseButton")));
    }

    void aClosedCampaignLosesItsNamesInTwoSteps()
    {
        Desk desk(closedCampaign());
        QVERIFY(desk.sees(QStringLiteral("anonymiseUnderstood")));
        QVERIFY(!desk.find<QPushButton>(QStringLiteral("anonymiseButton"))->isEnabled());
        QVERIFY(desk.clicks(QStringLiteral("anonymiseUnderstood")));
        QVERIFY(desk.clicks(QStringLiteral("anonymiseButton")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepNamesButton"));
        desk.presses(Qt::Key_Return);
        QCOMPARE(desk.signatures().first().firstName, QStringLiteral("Ada"));
        QVERIFY(desk.clicks(QStringLiteral("anonymiseButton")));
        QVERIFY(desk.clicks(QStringLiteral("confirmAnonymiseButton")));
        QTRY_VERIFY(desk.sees(QStringLiteral("anonymiseResult")));
        QCOMPARE(desk.signatures().size(), 2);
        for (const Signature &signature : desk.signatures())
            QCOMPARE(signature.fullName() + signature.email, QString());
        QTRY_COMPARE(desk.session.statistics().signatures, 2);
    }
};

static const Register<PrivacyDialogTest> registered;

#include "PrivacyDialogTest.moc"
