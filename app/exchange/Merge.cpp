#include "Merge.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QList<Note> united(QList<Note> notes, const QList<Note> &others)
{
    for (const Note &other : others) {
        const bool isKnown = std::ranges::any_of(
            notes, [&](const Note &note) { return note.body == other.body && note.author == other.author; });
        if (!isKnown)
            notes.append(other);
    }
    return notes;
}

/// Theirs as it would stand here: what the file did not carry is filled in.
Text completed(const Campaign &campaign, const CarriedText &carried, const Text &ours)
{
    Text theirs = carried.text;
    const Language source = campaign.brief.sourceOf(carried.key);
    if (!carried.isWhole && carried.language != source)
        theirs.madeFrom =
            theirs.finished && theirs.body != ours.body ? campaign.brief.body(carried.key, source) : ours.madeFrom;
    if (carried.language == source) {
        theirs.finished = true;
        theirs.madeFrom.clear();
    }
    theirs.notes = united(ours.notes, carried.text.notes);
    return theirs;
}

std::optional<MergeEntry> entryFor(const Campaign &campaign, const CarriedText &carried)
{
    const Text *found = campaign.brief.find(carried.key, carried.language);
    const Text ours = found ? *found : Text();
    const Text theirs = completed(campaign, carried, ours);
    MergeEntry entry{carried.key, carried.language, ours, theirs, false};
    if (theirs == ours)
        return {};
    if (theirs.body == ours.body) {
        // The same words: what was approved here stays approved.
        if (ours.approved) {
            entry.theirs = ours;
            entry.theirs.notes = theirs.notes;
        }
        return entry.theirs == ours ? std::nullopt : std::optional(entry);
    }
    const bool hasNewNotes = theirs.notes != ours.notes;
    const bool isTheirsOld = !carried.base.isEmpty() && fingerprint(carried.text.body) == carried.base;
    const bool isHereEmpty = ours.body.trimmed().isEmpty();
    if (theirs.body.trimmed().isEmpty() || (isTheirsOld && !isHereEmpty)) {
        entry.theirs = ours;
        entry.theirs.notes = theirs.notes;
        return hasNewNotes ? std::optional(entry) : std::nullopt;
    }
    const bool isOursOld = !carried.base.isEmpty() && fingerprint(ours.body) == carried.base;
    entry.isConflict = !isOursOld && !isHereEmpty;
    return entry;
}

std::optional<QString> faultOf(const Campaign &campaign, const BriefFile &file)
{
    if (file.campaign != campaign.slug)
        return Words::tr("The file belongs to the campaign “%1”, and this is “%2”.")
            .arg(file.campaign.left(80), campaign.slug);
    const QList<FieldKey> keys = campaign.fieldKeys();
    for (const CarriedText &carried : file.texts) {
        if (!campaign.brief.languages.contains(carried.language))
            return Words::tr("The file holds texts in %1, which is no language of this campaign.")
                .arg(carried.language.name());
        if (!keys.contains(carried.key))
            return Words::tr("The file holds “%1”, and the campaign has no such text.")
                .arg(fieldPath(carried.key).left(80));
    }
    return {};
}

} // namespace

int BriefMerge::conflicts() const
{
    return static_cast<int>(std::ranges::count(entries, true, &MergeEntry::isConflict));
}

Result<BriefMerge> mergeBrief(const Campaign &campaign, const BriefFile &file)
{
    if (const auto fault = faultOf(campaign, file))
        return fail(*fault, Words::tr("Nothing was changed. Choose the campaign that the file was exported from."));
    BriefMerge merge;
    for (const CarriedText &carried : file.texts) {
        if (const auto entry = entryFor(campaign, carried))
            merge.entries.append(*entry);
        else
            ++merge.unchanged;
    }
    std::stable_sort(merge.entries.begin(), merge.entries.end(),
                     [](const MergeEntry &a, const MergeEntry &b) { return a.isConflict && !b.isConflict; });
    return merge;
}

Text merged(const MergeEntry &entry, ConflictChoice choice, const Note &signature)
{
    if (!entry.isConflict || choice == ConflictChoice::Theirs)
        return entry.theirs;
    Text text = entry.ours;
    text.notes = entry.theirs.notes;
    if (choice == ConflictChoice::Both) {
        Note note = signature;
        note.body = Words::tr("The other text: %1").arg(entry.theirs.body);
        text.notes.append(note);
    }
    return text;
}

} // namespace broadside
