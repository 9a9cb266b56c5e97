// The values that a filter's tests know.
#pragma once

#include "SignerFilter.h"

#include <expected>

namespace broadside {

/// The value as a test has it: a word of the trait's own in small letters, an import's number without zeros in front,
/// years and months ("2021", "2021-11..") as their days; texts as they are. Instead of an error: a translated sentence
/// that says what the trait knows.
[[nodiscard]] std::expected<QString, QString> filterValue(SignerTrait trait, const QString &text);

} // namespace broadside
