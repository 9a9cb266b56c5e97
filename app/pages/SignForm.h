// The card of a sign page: how many have signed, and the way to be one more.
#pragma once

#include "PageContent.h"

namespace broadside {

/// The counter with its goal, then a form that is POSTed to `Links::formAction`, a button to `Links::signElsewhere`, or
/// a sentence that the way to sign will be told. Field names are those of `signatureFieldId`, besides "campaign" and
/// "language".
void writeSignCard(HtmlBuilder &html, const PageContent &content);
/// "https://example.org:8443" of the form's address; empty where there is no form.
[[nodiscard]] QString formOrigin(const Campaign &campaign);

} // namespace broadside
