// A brief that was elsewhere comes home.
#include "Merge.h"

#include "BriefFormat.h"
#include "RunTests.h"
#include "campaign/SmallCampaign.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

const FieldKey title{FieldKind::Title, {}};
const FieldKey ask{FieldKind::Ask, {}};
const FieldKey summary{FieldKind::Summary, {}};
const QDateTime now({2026, 11, 24}, {12, 0}, Qt::UTC);

CarriedText &textIn(BriefFile &file, const FieldKey &key, const Language &language = french)
{
    return *std::ranges::find_if(file.texts,
                                 [&](const CarriedText &text) { return text.key == key && text.language == language; });
}

void edit(BriefFile &file, const FieldKey &key, const QString &body, TextState state = TextState::Current)
{
    textIn(file, key).body = body;
    textIn(file, key).state = state;
}

/// As the command line stores it.
void store(Campaign &campaign, const BriefMerge &merge)
{
    for (const MergedText &change : merge.changes)
        campaign.brief.fields[change.key].texts[change.language] = change.theirs;
}

QList<FieldKey> keysOf(const QList<MergedText> &texts)
{
    QList<FieldKey> keys;
    for (const MergedText &text : texts)
        keys.append(text.key);
    return keys;
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT
private slots:
    void anUntouchedFileChangesNothing_data()
    {
        QTest::addColumn<BriefFormat>("format");
        for (const BriefFormat format : briefFormats())
            QTest::newRow(qPrintable(briefFormatId(format))) << format;
    }
    void anUntouchedFileChangesNothing()
    {
        QFETCH(const BriefFormat, format);
        Campaign campaign = smallCampaign();
        campaign.brief.write(ask, english, u"Changed since"_s);
        campaign.brief.write(summary, french, {});
        campaign.brief.write(summary, french, u"Ébauche"_s);
        campaign.brief.approve(title, french);
        const BriefFile file = *readBrief(*writeBrief(briefFileOf(campaign), format), format);
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QVERIFY(merge);
        QCOMPARE(merge->changes.size(), 0);
        QCOMPARE(merge->conflicts.size(), 0);
        QCOMPARE(merge->unchanged, file.texts.size());
        QVERIFY(merge->notes.isEmpty());

        // Nor does it undo what has happened here since.
        campaign.brief.write(title, french, u"Autrement"_s);
        campaign.brief.markCurrent(ask, french);
        const Result<BriefMerge> later = mergeBrief(campaign, file);
        QCOMPARE(later->changes.size(), 0);
        QCOMPARE(later->conflicts.size(), 0);
    }

    void twoPeopleEditTheSameExport_data() { anUntouchedFileChangesNothing_data(); }
    void twoPeopleEditTheSameExport()
    {
        QFETCH(const BriefFormat, format);
        Campaign campaign = smallCampaign();
        const QByteArray exported = *writeBrief(briefFileOf(campaign), format);
        BriefFile ada = *readBrief(exported, format);
        edit(ada, title, u"Titre d’Ada"_s);
        edit(ada, ask, u"Demande d’Ada"_s, TextState::Approved);
        BriefFile bo = *readBrief(exported, format);
        edit(bo, title, u"Titre de Bo"_s);
        edit(bo, summary, u"Résumé de Bo"_s);

        const Result<BriefMerge> first = mergeBrief(campaign, *readBrief(*writeBrief(ada, format), format));
        QCOMPARE(keysOf(first->changes), (QList<FieldKey>{title, ask}));
        QVERIFY(first->conflicts.isEmpty());
        store(campaign, *first);
        QCOMPARE(campaign.brief.body(title, french), u"Titre d’Ada"_s);
        QCOMPARE(campaign.brief.state(title, french), TextState::Current);
        QCOMPARE(campaign.brief.state(ask, french), TextState::Approved);

        const Result<BriefMerge> second = mergeBrief(campaign, *readBrief(*writeBrief(bo, format), format));
        QCOMPARE(keysOf(second->changes), QList<FieldKey>{summary});
        QCOMPARE(keysOf(second->conflicts), QList<FieldKey>{title});
        QCOMPARE(second->conflicts[0].ours.body, u"Titre d’Ada"_s);
        QCOMPARE(second->conflicts[0].theirs.body, u"Titre de Bo"_s);
        QVERIFY(second->conflicts[0].knowsBase);

        // The first file once more: nothing is left to do.
        const Result<BriefMerge> again = mergeBrief(campaign, ada);
        QVERIFY(again->changes.isEmpty() && again->conflicts.isEmpty());
    }

    void aConflictLosesNeitherText()
    {
        const Note mine{.paragraph = {}, .body = u"mine"_s, .author = u"Ada"_s, .at = now};
        const Note yours{.paragraph = {}, .body = u"yours"_s, .author = u"Bo"_s, .at = now};
        MergedText conflict{.key = title, .language = french, .ours = {}, .theirs = {}, .knowsBase = true};
        conflict.ours = {.body = u"ours"_s, .madeFrom = u"a"_s, .finished = true, .approved = true, .notes = {mine}};
        conflict.theirs = {
            .body = u"theirs"_s, .madeFrom = u"b"_s, .finished = true, .approved = false, .notes = {mine, yours}};
        const Text ours = resolved(conflict, ConflictChoice::Ours, now);
        QCOMPARE(ours.body, u"ours"_s);
        QVERIFY(ours.approved);
        QCOMPARE(ours.notes, conflict.theirs.notes);
        QCOMPARE(resolved(conflict, ConflictChoice::Theirs, now), conflict.theirs);
        Text both = resolved(conflict, ConflictChoice::OursWithNote, now);
        QCOMPARE(both.body, u"ours"_s);
        QCOMPARE(both.madeFrom, u"a"_s);
        QCOMPARE(both.notes.size(), 3);
        QCOMPARE(both.notes[2].body, u"theirs"_s);
        QCOMPARE(both.notes[2].at, now);
        conflict.ours = both;
        conflict.theirs.notes = both.notes;
        QCOMPARE(resolved(conflict, ConflictChoice::OursWithNote, now.addDays(1)), both);
        both = resolved(conflict, ConflictChoice::TheirsWithNote, now);
        QCOMPARE(both.body, u"theirs"_s);
        QCOMPARE(both.notes.last().body, u"ours"_s);
    }

    void withoutABaseADifferenceIsAConflict()
    {
        Campaign campaign = smallCampaign();
        campaign.brief.write(summary, french, {});
        BriefFile file = briefFileOf(campaign);
        for (CarriedText &text : file.texts)
            text.base = std::nullopt;
        edit(file, title, u"Autre"_s);
        edit(file, summary, u"Enfin"_s);
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QCOMPARE(keysOf(merge->changes), QList<FieldKey>{summary});
        QCOMPARE(keysOf(merge->conflicts), QList<FieldKey>{title});
        QVERIFY(!merge->conflicts[0].knowsBase);
    }

    void statesComeBack_data()
    {
        QTest::addColumn<TextState>("before");
        QTest::addColumn<QString>("body");
        QTest::addColumn<TextState>("said");
        QTest::addColumn<TextState>("after");
        using enum TextState;
        QTest::newRow("a new text, done") << Missing << u"x"_s << Current << Current;
        QTest::newRow("a new text, approved") << Missing << u"x"_s << Approved << Approved;
        QTest::newRow("a new text, left at missing") << Missing << u"x"_s << Missing << Draft;
        QTest::newRow("a draft, done") << Draft << u"French Title"_s << Current << Current;
        QTest::newRow("a draft, changed") << Draft << u"x"_s << Draft << Draft;
        QTest::newRow("current, approved") << Current << u"French Title"_s << Approved << Approved;
        QTest::newRow("current, left at missing by a tool") << Current << u"French Title"_s << Draft << Current;
        QTest::newRow("approved, edited") << Approved << u"x"_s << Approved << Current;
        QTest::newRow("stale, done") << Stale << u"French Title"_s << Current << Current;
        QTest::newRow("stale, edited and done") << Stale << u"x"_s << Current << Current;
        QTest::newRow("stale, edited and left") << Stale << u"x"_s << Stale << Stale;
        QTest::newRow("stale, approved") << Stale << u"French Title"_s << Approved << Approved;
    }
    void statesComeBack()
    {
        QFETCH(const TextState, before);
        QFETCH(const QString, body);
        QFETCH(const TextState, said);
        QFETCH(const TextState, after);
        Campaign campaign = smallCampaign();
        Text &text = campaign.brief.fields[title].texts[french];
        if (before == TextState::Missing)
            text = {};
        text.finished = before != TextState::Draft;
        text.approved = before == TextState::Approved;
        if (before == TextState::Stale)
            campaign.brief.write(title, english, u"A new title"_s);
        QCOMPARE(campaign.brief.state(title, french), before);
        BriefFile file = briefFileOf(campaign);
        edit(file, title, body, said);
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QVERIFY(merge->conflicts.isEmpty());
        store(campaign, *merge);
        QCOMPARE(campaign.brief.body(title, french), body);
        QCOMPARE(campaign.brief.state(title, french), after);
    }

    void aTranslationOfAnOlderSourceIsStale()
    {
        Campaign campaign = smallCampaign();
        BriefFile file = briefFileOf(campaign, {.language = french, .from = {}});
        edit(file, title, u"Titre"_s, TextState::Approved);
        campaign.brief.write(title, english, u"A new title"_s);
        store(campaign, *mergeBrief(campaign, file));
        QCOMPARE(campaign.brief.body(title, french), u"Titre"_s);
        QCOMPARE(campaign.brief.state(title, french), TextState::Stale);
        QCOMPARE(campaign.brief.fields[title].texts[french].madeFrom, u"English Title"_s);
    }

    void noTextIsEmptied()
    {
        const Campaign campaign = smallCampaign();
        BriefFile file = briefFileOf(campaign);
        edit(file, title, {}, TextState::Missing);
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QVERIFY(merge->changes.isEmpty() && merge->conflicts.isEmpty());
        QCOMPARE(merge->notes.size(), 1);
        QVERIFY(merge->notes[0].contains(u"title"));
    }

    void otherLineBreaksAreNoChange()
    {
        Campaign campaign = smallCampaign();
        campaign.brief.write(summary, french, u"un\ndeux"_s);
        BriefFile file = briefFileOf(campaign);
        textIn(file, summary).body = u"un\r\ndeux"_s;
        QVERIFY(mergeBrief(campaign, file)->changes.isEmpty());
        textIn(file, summary).body = u"un\r\ntrois"_s;
        QCOMPARE(mergeBrief(campaign, file)->changes.value(0).theirs.body, u"un\ntrois"_s);
    }

    void notesAreThoseOfBoth()
    {
        const Note here{.paragraph = {}, .body = u"here"_s, .author = {}, .at = now};
        const Note there{.paragraph = u"French Title"_s, .body = u"there"_s, .author = u"Bo"_s, .at = {}};
        Campaign campaign = smallCampaign();
        BriefFile file = briefFileOf(campaign);
        campaign.brief.setNotes(title, french, {here});
        textIn(file, title).notes = {there};
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QCOMPARE(keysOf(merge->changes), QList<FieldKey>{title});
        QCOMPARE(merge->changes[0].theirs.notes, (QList<Note>{here, there}));
        QCOMPARE(merge->changes[0].theirs.body, u"French Title"_s);
        store(campaign, *merge);
        QVERIFY(mergeBrief(campaign, file)->changes.isEmpty());
    }

    void whatHasNoPlaceIsNamed()
    {
        Campaign campaign = smallCampaign();
        campaign.brief.languages.append(Language::of("ar"));
        const BriefFile file = briefFileOf(campaign);
        campaign.brief.languages.removeLast();
        campaign.demands.removeFirst();
        const Result<BriefMerge> merge = mergeBrief(campaign, file);
        QVERIFY(merge);
        QCOMPARE(merge->notes.size(), 2);
        QVERIFY(merge->notes[0].contains(u"demand/keep"));
        QVERIFY(merge->notes[1].contains(u"ar"));
    }

    void aFieldThatNobodyHadWrittenKeepsItsSource()
    {
        const Campaign full = smallCampaign();
        Campaign empty = full;
        empty.brief.fields.clear();
        BriefFile file = briefFileOf(full);
        std::ranges::reverse(file.texts);
        for (CarriedText &text : file.texts)
            text.base = std::nullopt;
        const Result<BriefMerge> merge = mergeBrief(empty, file);
        QCOMPARE(merge->changes.size(), file.texts.size());
        for (const MergedText &change : merge->changes) {
            if (empty.brief.fields[change.key].source.isNull())
                empty.brief.fields[change.key].source = change.language;
            empty.brief.fields[change.key].texts[change.language] = change.theirs;
        }
        QVERIFY(empty.brief == full.brief);
    }
};

static const Register<MergeTest> registered;

#include "MergeTest.moc"
