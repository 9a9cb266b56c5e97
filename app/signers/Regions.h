// Provinces, territories and states as lists write them.
#pragma once

#include <optional>
#include <string_view>

namespace broadside {

struct Region
{
    std::string_view country; ///< ISO 3166: "CA"
    std::string_view code;    ///< ISO 3166-2 without the country: "QC"

    bool operator==(const Region &) const = default;
};

/// A province or territory of Canada, or a state or territory of the United States, by its code, its older
/// abbreviations or its name in English or French: "QC", "Qué.", "PQ", "Québec". `country` is a code; empty: either of
/// the two. None for what is neither, and for other countries.
[[nodiscard]] std::optional<Region> regionNamed(std::string_view text, std::string_view country);

} // namespace broadside
