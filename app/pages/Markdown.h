// Markdown as HTML that is safe to publish.
#pragma once

#include "HtmlBuilder.h"
#include "Language.h"

namespace broadside {

/// CommonMark, typeset for its language and written by HtmlBuilder alone. No extension is on: tables, footnotes and
/// task lists have no design on our pages. Raw HTML is shown as the text that was typed. Links go to http, https and
/// mailto addresses; of any other only the text stays. A picture becomes its description, since pages ask no other host
/// for anything.
/// "#" becomes `topHeading` (2–6), and no level is skipped below it.
[[nodiscard]] SafeHtml renderMarkdown(const QString &markdown, const Language &language, int topHeading);

} // namespace broadside
