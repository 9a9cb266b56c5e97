// Countries as lists write them.
#pragma once

#include <string>
#include <string_view>

namespace broadside {

/// The ISO 3166 code of two letters ("CA") for a code of two or three letters, or for a country's name in one of the
/// languages that lists come in, or in the country's own (CLDR). Empty for anything else. Case and accents do not
/// matter.
[[nodiscard]] std::string countryCode(std::string_view text);

/// Whether it is a code of two capital letters that ISO 3166 assigns.
[[nodiscard]] bool isCountryCode(std::string_view code);

} // namespace broadside
