// Brings a brief that was elsewhere together with the one in the workspace.
#pragma once

#include "BriefFile.h"

namespace broadside {

/// A text that differs between the workspace and a file.
struct MergedText
{
    FieldKey key;
    Language language;
    Text ours;             ///< as the workspace has it
    Text theirs;           ///< as it would be stored with the file's body, all notes of both included
    bool knowsBase = true; ///< false: the file does not say what it started from, so both may have changed it

    bool operator==(const MergedText &) const = default;
};

struct BriefMerge
{
    QList<MergedText> changes;   ///< changed there alone: `theirs` is to be stored
    QList<MergedText> conflicts; ///< changed there and here
    int unchanged = 0;
    QStringList notes; ///< what of the file was left out and why, for the user

    bool operator==(const BriefMerge &) const = default;
};

/// Compares text by text, with what the workspace held when the file was exported as the third:
/// - A body that only one side has changed is that side's; line breaks of another kind are no change.
/// - An empty body says nothing: no text is ever emptied by a file.
/// - A state only rises while the body is the same, and only where it was set there since the export. A new body is as
/// far as the file says, but approved only where
///   somebody said so of it: where its state was "approved" before it was edited, it is current.
/// - A translation was made from the source that the file shows: where the workspace's source has changed since, it is
///   stale.
/// - Notes are those of both.
/// Source texts come first, so that a field that nobody had written keeps its source language when they are stored in
/// order. An error, and nothing to store, for another campaign's file and one without a language of this campaign.
[[nodiscard]] Result<BriefMerge> mergeBrief(const Campaign &workspace, const BriefFile &theirs);

enum class ConflictChoice {
    Ours,
    Theirs,
    OursWithNote,   ///< ours as the text, theirs as a note
    TheirsWithNote, ///< theirs as the text, ours as a note
};

/// The text to be stored for a conflict. A note of the text that lost is dated `now`, and is not made twice.
[[nodiscard]] Text resolved(const MergedText &conflict, ConflictChoice choice, const QDateTime &now);

} // namespace broadside
