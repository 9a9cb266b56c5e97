#include "ImportBriefDialog.h"
#include "RunTests.h"
#include "SampleCampaign.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace broadside;
using namespace broadside::test;

class ImportBriefDialogTest : public QObject
{
    Q_OBJECT

    const FieldKey title{FieldKind::Title, {}};
    const FieldKey ask{FieldKind::Ask, {}};

    /// The title changed there alone, the ask on both sides.
    static BriefMerge merge(Campaign &campaign)
    {
        BriefFile file = briefFileOf(campaign);
        for (CarriedText &text : file.texts) {
            if (text.language == english && (text.key.kind == FieldKind::Title || text.key.kind == FieldKind::Ask))
                text.body += QStringLiteral(" There.");
        }
        campaign.brief.write({FieldKind::Ask, {}}, english, QStringLiteral("Here."));
        return mergeBrief(campaign, file).value();
    }

    static QString bodyOf(const QList<KeyedText> &texts, const FieldKey &key)
    {
        const auto text = std::ranges::find(texts, key, &KeyedText::key);
        return text == texts.end() ? QString() : text->text.body;
    }

private slots:
    void losesNeitherUnlessSomebodyChooses()
    {
        Campaign campaign = sampleCampaign();
        const BriefMerge found = merge(campaign);
        QCOMPARE(found.conflicts.size(), 1);
        const ImportBriefDialog dialog(campaign, found);
        QCOMPARE(dialog.findChild<QListWidget *>("mergeList")->count(), found.changes.size() + 1);
        const QList<KeyedText> texts = dialog.texts();
        QCOMPARE(bodyOf(texts, title), QStringLiteral("Clear the paths There."));
        QCOMPARE(bodyOf(texts, ask), QStringLiteral("Here."));
        const auto conflict = std::ranges::find(texts, ask, &KeyedText::key);
        QCOMPARE(conflict->text.notes.size(), 1);
        QVERIFY(conflict->text.notes.front().body.contains(QStringLiteral("There.")));
    }

    void takesWhatIsChosen()
    {
        Campaign campaign = sampleCampaign();
        ImportBriefDialog dialog(campaign, merge(campaign));
        auto *choice = dialog.findChild<QComboBox *>("conflictChoiceBox");
        choice->setCurrentIndex(3);
        emit choice->activated(3);
        QVERIFY(bodyOf(dialog.texts(), ask).endsWith(QStringLiteral("There.")));
    }

    void nothingToTakeIsSaid()
    {
        Campaign campaign = sampleCampaign();
        const ImportBriefDialog dialog(campaign, mergeBrief(campaign, briefFileOf(campaign)).value());
        QVERIFY(!dialog.findChild<QPushButton *>("takeTextsButton")->isEnabled());
        QVERIFY(dialog.texts().isEmpty());
    }
};

static const broadside::test::Register<ImportBriefDialogTest> registered;

#include "ImportBriefDialogTest.moc"
