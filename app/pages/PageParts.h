// Parts of a page that both the sign page and the thank-you page hold. Each leaves itself out when its text is missing.
#pragma once

#include "PageContent.h"

namespace broadside {

/// `assets`: the way from the page to `site/assets/`.
void writePicture(HtmlBuilder &html, const PageContent &content, const QString &assets);
/// To whom the campaign speaks: name and office of each target.
void writeTargets(HtmlBuilder &html, const PageContent &content);
void writeDemands(HtmlBuilder &html, const PageContent &content);
/// Background and organisations under one heading.
void writeMoreInformation(HtmlBuilder &html, const PageContent &content);
/// A link that looks like a button.
void writeButton(HtmlBuilder &html, const QString &url, const QString &text, const char *classes = "button");

} // namespace broadside
