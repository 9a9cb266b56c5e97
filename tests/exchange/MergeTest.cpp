#include "Merge.h"
#include "RunTests.h"
#include "campaign/SmallCampaign.h"

using namespace broadside;
using namespace broadside::test;

class MergeTest : public QObject
{
    Q_OBJECT

    const FieldKey title{FieldKind::Title, {}};
    const FieldKey ask{FieldKind::Ask, {}};

    static Campaign campaign()
    {
        Campaign campaign = smallCampaign();
        for (const FieldKind kind : {FieldKind::Title, FieldKind::Ask}) {
            campaign.brief.write({kind, {}}, english, QStringLiteral("English"));
            campaign.brief.write({kind, {}}, french, QStringLiteral("Français"));
            campaign.brief.markCurrent({kind, {}}, french);
        }
        return campaign;
    }

    static CarriedText &textOf(BriefFile &file, const FieldKey &key, const Language &language)
    {
        return *std::ranges::find_if(file.texts,
                                     [&](const CarriedText &t) { return t.key == key && t.language == language; });
    }

    static void apply(Campaign &campaign, const BriefFile &file, ConflictChoice choice)
    {
        const BriefMerge merge = mergeBrief(campaign, file).value();
        for (const MergeEntry &entry : merge.entries)
            campaign.brief.take(entry.key, entry.language, merged(entry, choice, {{}, {}, QStringLiteral("Sam"), {}}));
    }

private slots:
    void nothingChangedChangesNothing()
    {
        const Campaign here = campaign();
        const BriefMerge merge = mergeBrief(here, briefFileOf(here)).value();
        QVERIFY(merge.entries.isEmpty());
        QVERIFY(merge.unchanged > 0);
    }

    void twoPeopleEditTheSameBrief()
    {
        Campaign here = campaign();
        BriefFile first = briefFileOf(here);
        BriefFile second = briefFileOf(here);
        textOf(first, title, french).text.body = QStringLiteral("Titre d'Ana");
        textOf(second, ask, french).text.body = QStringLiteral("Demande de Bo");
        textOf(second, title, french).text.body = QStringLiteral("Titre de Bo");

        apply(here, first, ConflictChoice::Both);
        QCOMPARE(here.brief.body(title, french), QStringLiteral("Titre d'Ana"));

        const BriefMerge merge = mergeBrief(here, second).value();
        QCOMPARE(merge.conflicts(), 1);
        QCOMPARE(merge.entries.front().ours.body, QStringLiteral("Titre d'Ana"));
        QCOMPARE(merge.entries.front().theirs.body, QStringLiteral("Titre de Bo"));

        apply(here, second, ConflictChoice::Both);
        QCOMPARE(here.brief.body(ask, french), QStringLiteral("Demande de Bo"));
        QCOMPARE(here.brief.body(title, french), QStringLiteral("Titre d'Ana"));
        QCOMPARE(here.brief.notes(title, french).size(), 1);
        QVERIFY(here.brief.notes(title, french).front().body.contains(QStringLiteral("Titre de Bo")));
    }

    void somebodyChooses()
    {
        Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        textOf(file, title, french).text.body = QStringLiteral("Le leur");
        here.brief.write(title, french, QStringLiteral("Le nôtre"));
        Campaign theirs = here;
        apply(here, file, ConflictChoice::Ours);
        QCOMPARE(here.brief.body(title, french), QStringLiteral("Le nôtre"));
        apply(theirs, file, ConflictChoice::Theirs);
        QCOMPARE(theirs.brief.body(title, french), QStringLiteral("Le leur"));
    }

    void withoutABaseADifferenceIsAConflict()
    {
        Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        CarriedText &carried = textOf(file, title, french);
        carried.text.body = QStringLiteral("Autre");
        carried.base.clear();
        QCOMPARE(mergeBrief(here, file).value().conflicts(), 1);
        here.brief.write(title, french, {});
        QCOMPARE(mergeBrief(here, file).value().conflicts(), 0);
    }

    void anEmptyTextEmptiesNone()
    {
        const Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        textOf(file, title, french).text.body.clear();
        QVERIFY(mergeBrief(here, file).value().entries.isEmpty());
    }

    void whatIsApprovedHereStaysApproved()
    {
        Campaign here = campaign();
        const BriefFile file = briefFileOf(here);
        here.brief.approve(title, french);
        QVERIFY(mergeBrief(here, file).value().entries.isEmpty());
    }

    void anApprovalComesIn()
    {
        const Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        textOf(file, title, french).text.approved = true;
        const BriefMerge merge = mergeBrief(here, file).value();
        QCOMPARE(merge.entries.size(), 1);
        QVERIFY(merge.entries.front().theirs.approved);
    }

    void refusesWhatBelongsElsewhere()
    {
        const Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        file.campaign = QStringLiteral("another");
        QVERIFY(!mergeBrief(here, file).has_value());
        file = briefFileOf(here);
        file.texts.front().language = Language::of("de");
        QVERIFY(!mergeBrief(here, file).has_value());
        file = briefFileOf(here);
        file.texts.front().key = {FieldKind::Demand, QStringLiteral("nowhere")};
        const auto merge = mergeBrief(here, file);
        QVERIFY(!merge.has_value());
        QVERIFY(merge.error().what.contains(QStringLiteral("demand/nowhere")));
    }

    void aFileMayLackFields()
    {
        const Campaign here = campaign();
        BriefFile file = briefFileOf(here);
        file.texts.clear();
        QVERIFY(mergeBrief(here, file).value().entries.isEmpty());
    }
};

static const broadside::test::Register<MergeTest> registered;

#include "MergeTest.moc"
