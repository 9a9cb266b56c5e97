#include "CampaignSettingsDialog.h"
#include "Example.h"
#include "RunTests.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace broadside;

class SettingsTest : public QObject
{
    Q_OBJECT

    Campaign m_example = exampleCampaign().value();

private slots:
    void nothingChangedIsNothingChanged()
    {
        const CampaignSettingsDialog dialog(m_example);
        QCOMPARE(dialog.applied(m_example), m_example);
    }

    void faultsAreNamedBeforeTheyAreStored_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("an address") << "siteEdit" << "https://example.org/bus" << true;
        QTest::newRow("no address") << "siteEdit" << "" << true;
        QTest::newRow("a word") << "siteEdit" << "example" << false;
        QTest::newRow("a script") << "donateEdit" << "javascript:alert(1)" << false;
        QTest::newRow("a file") << "formEdit" << "file:///etc/passwd" << false;
        QTest::newRow("no host") << "formEdit" << "https://" << false;
        QTest::newRow("a day") << "opensEdit" << "2021-11-09" << true;
        QTest::newRow("no day") << "opensEdit" << "2021-02-30" << false;
        QTest::newRow("a day in words") << "closesEdit" << "next week" << false;
        QTest::newRow("closes before it opens") << "closesEdit" << "2001-01-01" << false;
        QTest::newRow("a number") << "goalEdit" << "5000" << true;
        QTest::newRow("a negative number") << "goalEdit" << "-1" << false;
        QTest::newRow("too large a number") << "goalEdit" << "99999999999" << false;
        QTest::newRow("a number in words") << "goalEdit" << "many" << false;
    }
    void faultsAreNamedBeforeTheyAreStored()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(bool, isFine);
        CampaignSettingsDialog dialog(m_example);
        dialog.findChild<QLineEdit *>(line)->setText(text);
        QCOMPARE(dialog.findChild<QPushButton *>("saveSettingsButton")->isEnabled(), isFine);
        QCOMPARE(dialog.findChild<QLabel *>("problemLabel")->text().isEmpty(), isFine);
    }

    void anyLanguageCanBeAdded()
    {
        CampaignSettingsDialog dialog(m_example);
        auto *tag = dialog.findChild<QLineEdit *>("otherLanguageEdit");
        auto *add = dialog.findChild<QPushButton *>("addLanguageButton");
        tag->setText("oj-cans");
        add->click();
        QVERIFY(dialog.applied(m_example).brief.languages.contains(Language::of("oj-Cans")));
        QVERIFY(tag->text().isEmpty());
        tag->setText("not a tag!");
        add->click();
        QVERIFY(!dialog.findChild<QLabel *>("otherLanguageNote")->text().isEmpty());
        QCOMPARE(dialog.applied(m_example).brief.languages.size(), m_example.brief.languages.size() + 1);
    }

    void aCampaignKeepsALanguage()
    {
        CampaignSettingsDialog dialog(m_example);
        auto *list = dialog.findChild<QListWidget *>("languageList");
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!dialog.findChild<QPushButton *>("saveSettingsButton")->isEnabled());
    }

    void targetsComeAndGo()
    {
        CampaignSettingsDialog dialog(m_example);
        auto *table = dialog.findChild<QTableWidget *>("targetTable");
        const int before = table->rowCount();
        QTest::mouseClick(dialog.findChild<QPushButton *>("addTargetButton"), Qt::LeftButton);
        table->item(before, 1)->setText(" minister@example.org ");
        Campaign changed = dialog.applied(m_example);
        QCOMPARE(changed.targets.size(), before + 1);
        QCOMPARE(changed.targets.last().email, "minister@example.org");
        QVERIFY(!m_example.brief.fields.contains({FieldKind::TargetName, changed.targets.last().id}));
        table->setCurrentCell(0, 0);
        QTest::mouseClick(dialog.findChild<QPushButton *>("removeTargetButton"), Qt::LeftButton);
        changed = dialog.applied(m_example);
        QCOMPARE(changed.targets.size(), before);
        QCOMPARE(changed.targets.first(), m_example.targets.at(1));
    }

    void anAddressHasNoSlashAtItsEnd()
    {
        CampaignSettingsDialog dialog(m_example);
        dialog.findChild<QLineEdit *>("siteEdit")->setText(" https://example.org/bus// ");
        QCOMPARE(dialog.applied(m_example).links.site, "https://example.org/bus");
    }
};

static const broadside::test::Register<SettingsTest> registered;

#include "SettingsTest.moc"
