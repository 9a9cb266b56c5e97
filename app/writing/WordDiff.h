// What changed between two texts, word by word.
#pragma once

#include <QList>
#include <QString>

namespace broadside {

enum class DiffKind { Same, Deleted, Inserted };

struct DiffPart
{
    DiffKind kind = DiffKind::Same;
    QString text;

    bool operator==(const DiffPart &) const = default;
};

/// The longest common sequence of words stays, everything else is deleted or inserted; what is deleted stands before
/// what takes its place. The `Same` and `Deleted` parts make up `before`, the `Same` and `Inserted` ones `after`.
/// Neighbours differ in kind. Texts too long to be compared (about 2,000 changed words on both sides) are given as one
/// change.
[[nodiscard]] QList<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace broadside
