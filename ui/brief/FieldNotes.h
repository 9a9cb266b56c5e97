// What is said beside a field: what it is for, and how long it is.
#pragma once

#include "Campaign.h"

namespace broadside {

/// What the field is for and where it is read, for somebody who sees it for the first time.
[[nodiscard]] QString fieldNote(FieldKind kind);
/// What an empty editor says.
[[nodiscard]] QString fieldPlaceholder(FieldKind kind);
/// User-perceived characters (UAX #29, extended grapheme clusters).
[[nodiscard]] qsizetype characterCount(const QString &text);
/// "148 characters · fits the card and the flyer", or by how much it is too long for what.
struct LengthNote
{
    QString text;
    bool isTooLong = false;

    bool operator==(const LengthNote &) const = default;
};
[[nodiscard]] LengthNote lengthNote(const Campaign &campaign, const FieldKey &key, const Language &language);

} // namespace broadside
