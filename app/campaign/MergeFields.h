// What a letter or an e-mail fills in for each reader: {first_name}, {first_name|friend}.
#pragma once

#include "FieldKey.h"
#include "TextRange.h"

#include <QStringList>

namespace broadside {

/// One use in a text.
struct MergeField
{
    QString name;                    ///< as it is written, known or not
    std::optional<QString> fallback; ///< what stands there for a reader of whom nothing is known; may be empty
    TextRange range;                 ///< with its braces

    bool operator==(const MergeField &) const = default;
};

/// Every use in the order of the text: letters, digits, "_", "-" and spaces between braces, then perhaps "|" and a
/// fallback without braces and line breaks.
[[nodiscard]] QList<MergeField> mergeFields(QStringView text);

/// The names that Broadside can fill in.
[[nodiscard]] const QStringList &mergeFieldNames();
/// Whether it differs from reader to reader, so that it may be unknown and needs a fallback.
[[nodiscard]] bool isPersonalMergeField(QStringView name);
/// Letters and e-mails are made for one reader each. Pages, posts and print, the thanks and the share appeal among
/// them, are the same file for everyone, so that nothing could fill a name in.
[[nodiscard]] bool hasMergeFields(FieldKind kind);

} // namespace broadside
