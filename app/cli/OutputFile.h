// A command's file, written whole.
#pragma once

#include "Result.h"

#include <QByteArray>

namespace broadside {

/// A file of that name is replaced whole, or stays as it is when anything fails.
[[nodiscard]] Result<void> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace broadside
