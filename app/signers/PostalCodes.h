// Postal codes: how a country writes them, and in which province or state they lie.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace broadside {

/// Whether the text is written as the country's postal codes are; case, one space or hyphen and a country's letter in
/// front ("D-10115") do not matter. True for countries whose form the program does not know, and for an empty country.
[[nodiscard]] bool isPostalCode(std::string_view code, std::string_view country);

/// Whether a postal code of Canada (by its first letters) or the United States (by its first three digits) lies in the
/// region of that code ("QC"). True where that cannot be said.
[[nodiscard]] bool isPostalCodeOf(std::string_view code, std::string_view country, std::string_view region);

/// The code of the region in which a postal code of Canada or the United States lies; empty where there is none or more
/// than one.
[[nodiscard]] std::string_view regionOfPostalCode(std::string_view code, std::string_view country);

/// The same while somebody types: from the first three characters on, whatever follows them.
[[nodiscard]] std::string_view regionOfPostalStart(std::string_view code, std::string_view country);

/// The code that was likely meant: the letter O for a zero and the other way round ("K1A OB1"), a zero that a
/// spreadsheet took away ("1234" for "01234"). None where nothing is likely enough.
[[nodiscard]] std::optional<std::string> proposedPostalCode(std::string_view code, std::string_view country);

/// The country whose codes alone look like this: "CA" for "K1A 0B1", "GB" for "SW1A 1AA"; empty for all others.
[[nodiscard]] std::string_view countryOfPostalCode(std::string_view code);

} // namespace broadside
