// Words found in all texts of a campaign, and exchanged for others.
#pragma once

#include "Campaign.h"
#include "Sentences.h"

namespace broadside {

struct FoundPlace
{
    FieldKey key;
    Language language;
    TextRange range;

    bool operator==(const FoundPlace &) const = default;
};

/// Every place, in the order of `keys`, the languages, and the text. `words` are taken as they are; a space finds any
/// kind of space, and a straight apostrophe a curly one too.
[[nodiscard]] QList<FoundPlace> findInBrief(const Brief &brief, const QList<FieldKey> &keys,
                                            const QList<Language> &languages, const QString &words,
                                            Qt::CaseSensitivity sensitivity);

struct ReplacedText
{
    FieldKey key;
    Language language;
    QString before;
    QString after;
};

/// What the texts become when every place takes `replacement`.
[[nodiscard]] QList<ReplacedText> replaceInBrief(const Brief &brief, const QList<FoundPlace> &places,
                                                 const QString &replacement);

} // namespace broadside
