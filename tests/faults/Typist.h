// A program that types without end, to be killed at any moment.
#pragma once

#include <QString>

namespace broadside {

/// The first argument with which this executable is that program; the second one is the workspace.
[[nodiscard]] QString typistArgument();
/// Types the number N as the title, and says "N TIME" on standard output before it does (TIME: milliseconds of the
/// monotonic clock that all programs of a computer share).
int typeForever(const QString &path);
[[nodiscard]] qint64 sharedClock();

} // namespace broadside
