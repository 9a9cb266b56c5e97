// The delimiters, quotes and escapes that a text may be written with.
#pragma once

#include "Sniffer.h"

#include <vector>

namespace broadside {

struct DialectCandidate
{
    TableDialect dialect;
    /// How likely it is before anything is cut: a comma separates more lists than a space does.
    double prior = 1;
};

/// Those for which there is something in the text. What is known or chosen is kept in all of them; one column alone is
/// always among them unless a delimiter was chosen.
[[nodiscard]] std::vector<DialectCandidate> dialectCandidates(std::string_view text, const TableDialect &known,
                                                              const SniffChoices &choices);

} // namespace broadside
