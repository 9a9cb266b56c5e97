// A filter as one line of text, for the command line and for lists that are kept: `language:fr region:QC,ON`,
// `has:comment and not (status:duplicate or tag:"to call")`, `signed:2021-11-01..2021-11-30`.
//
//     filter = all *("or" all)     all = part *(["and"] part)     part = *"not" (test / "(" [filter] ")")
//     test   = trait ":" value *("," value)                       value = word / DQUOTE *character DQUOTE
//
// "and", "or" and "not" stand in any case; within quotes, \" and \\ are a quote and a backslash; a value that is not
// there is "". A test is written without spaces. "()" takes everything, "not ()" nothing.
#pragma once

#include "Result.h"
#include "SignerColumn.h"
#include "SignerFilter.h"

namespace broadside {

/// "language", "postal_code", "first_time" …
[[nodiscard]] QString signerTraitId(SignerTrait trait);
[[nodiscard]] std::optional<SignerTrait> signerTraitFromId(QStringView id);
/// The trait's name in the program's language: "Postal code".
[[nodiscard]] QString signerTraitName(SignerTrait trait);
[[nodiscard]] const QList<SignerTrait> &signerTraits();

/// What `readFilter` reads back as an equal filter, or, for one with parts that a filter does not need ("all" of one),
/// as a filter that takes the same; empty for everything.
[[nodiscard]] QString filterText(const SignerFilter &filter);
/// Values come back as the filter's tests have them: words in small letters, months and years as their days. An error
/// names what it did not understand and where (characters from 1), and gives an example: an unknown trait, a value that
/// the trait does not know (a status, a day), an open quote or parenthesis, more than 64 levels.
[[nodiscard]] Result<SignerFilter> readFilter(QStringView text);
/// `signed,-name`: columns by id, "-" for descending; empty for the order of arrival.
[[nodiscard]] QString orderText(const SignerOrder &order);
/// An error names the column that is none, or that nothing can be ordered by.
[[nodiscard]] Result<SignerOrder> readOrder(QStringView text);

} // namespace broadside
