// Which of CLDR's locales speaks for a language of ours.
#pragma once

#include "Language.h"

#include <unicode/locid.h>

namespace broadside {

/// "en" alone is the English of the world (en-001), which writes "19 October 2021"; CLDR takes it for American. It also
/// stands in for languages that CLDR does not have, where ICU itself would take the computer's own.
[[nodiscard]] icu::Locale cldrLocale(const Language &language);

} // namespace broadside
