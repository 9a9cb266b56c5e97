// Whether somebody sits in front of the program, and what they answer.
#pragma once

#include <QString>

namespace broadside {

[[nodiscard]] bool standardInputIsTerminal();
[[nodiscard]] bool standardErrorIsTerminal();

/// Asks on standard error and waits for a line; true for "y", "yes" and the same in the program's language, false for
/// anything else and for the end of input.
[[nodiscard]] bool isConfirmed(const QString &question);

} // namespace broadside
