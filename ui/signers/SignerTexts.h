// What the cells of a table of signatures say.
#pragma once

#include "SignerColumn.h"
#include "SignerView.h"

namespace broadside {

/// A stranger's text on one line, with every character in its place: control characters as their pictures (U+2400 …),
/// and those that would turn around what stands beside them (UAX #9) as signs that only stand for them. No text that
/// is read from left to right can pass for another.
[[nodiscard]] QString harmless(QString text);

/// "2021-11-24 14:02" in the program's digits; empty for an empty or unreadable date.
[[nodiscard]] QString signedAtText(const QString &isoDate);
[[nodiscard]] QString signatureStatusName(SignatureStatus status);

/// Whether a signer may be written to, by what they said last.
enum class ConsentState { Given, Refused, Withdrawn, Unasked };
[[nodiscard]] ConsentState consentState(const ShownSignature &shown);
[[nodiscard]] QString consentStateName(ConsentState state);

/// All of it, as it was given, for a copy.
[[nodiscard]] QString wholeCell(const ShownSignature &shown, SignerColumn column);
/// Harmless, and no longer than a cell of a screen can show.
[[nodiscard]] QString cellText(const ShownSignature &shown, SignerColumn column);
/// More of a long text; empty where the cell shows everything that there is.
[[nodiscard]] QString cellTip(const ShownSignature &shown, SignerColumn column);
/// Whether the text reads from left to right whatever surrounds it: addresses, numbers, dates.
[[nodiscard]] bool isLeftToRight(SignerColumn column);

} // namespace broadside
