// A program that imports without end, to be killed at any moment.
#pragma once

#include <QString>

namespace broadside {

/// The first argument with which this executable is that program; the second one is the workspace.
[[nodiscard]] QString importForeverArgument();
/// Writes a line to standard output after every few rows, and "stored N" after the Nth import was committed.
int importForever(const QString &path);

} // namespace broadside
