// What comes back, held against what stands in the workspace now: field by field, and nothing of either is lost.
#pragma once

#include "BriefFile.h"

namespace broadside {

/// One text that the file would change.
struct MergeEntry
{
    FieldKey key;
    Language language;
    Text ours;
    Text theirs;
    /// Both were changed since the brief went out (or nobody knows): somebody has to choose.
    bool isConflict = false;

    bool operator==(const MergeEntry &) const = default;
};

enum class ConflictChoice {
    Ours,
    Theirs,
    Both, ///< ours stays the text, and theirs becomes a note on it
};

struct BriefMerge
{
    QList<MergeEntry> entries; ///< conflicts first
    int unchanged = 0;

    [[nodiscard]] int conflicts() const;
    bool operator==(const BriefMerge &) const = default;
};

/// An error, and no merge, where the file is another campaign's, or holds a language or a field that the campaign has
/// not. Fields that the file lacks stay as they are, and an empty text empties none.
[[nodiscard]] Result<BriefMerge> mergeBrief(const Campaign &campaign, const BriefFile &file);

/// The text to be stored. `stamp` signs the note that keeps the other text.
[[nodiscard]] Text merged(const MergeEntry &entry, ConflictChoice choice, const Note &signature);

} // namespace broadside
