// Writes one file that the user chose.
#pragma once

#include "Result.h"

#include <QByteArray>

namespace broadside {

/// Replaces the file whole, or leaves what was there. An error says that nothing was saved.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace broadside
