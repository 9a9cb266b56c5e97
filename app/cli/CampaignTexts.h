// What the commands that read and write texts share.
#pragma once

#include "Commands.h"

#include <QIODevice>

namespace broadside {

/// The campaign's language of this tag, or its only one that the tag names: "fr" finds "fr-CA". An error that names
/// those that it has.
[[nodiscard]] Result<Language> languageOf(const Campaign &campaign, const QString &tag);
/// The field "title" or "demand/reject" of this campaign. An error that names those that it has.
[[nodiscard]] Result<FieldKey> fieldOf(const Campaign &campaign, const QString &path);

/// All that a device gives, but at most `most` bytes: a pipe gives it in pieces.
[[nodiscard]] QByteArray readUpTo(QIODevice &device, qint64 most);

} // namespace broadside
