// The part of a page that helps to pass the campaign on.
#pragma once

#include "PageContent.h"

namespace broadside {

/// Heading, the brief's share appeal where `withAppeal`, a link a network, and the text of a post to be copied. All of
/// it works without a script; with one there are also "copy link", the system's share sheet and a way to the reader's
/// Mastodon server. Nothing while the campaign has no address to share.
void writeSharePanel(HtmlBuilder &html, const PageContent &content, const QString &heading, bool withAppeal);

} // namespace broadside
