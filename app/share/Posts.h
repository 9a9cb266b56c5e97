// The posts of a campaign, counted as each network counts.
#pragma once

#include "ShareLinks.h"

namespace broadside {

struct Post
{
    Network network;
    QString text; ///< with the tracked link at its end
    int length = 0;
    int limit = 0; ///< of an SMS: what its parts hold, so that it always fits
    int parts = 1; ///< of an SMS

    [[nodiscard]] bool fits() const { return length <= limit; }
    bool operator==(const Post &) const = default;
};

/// X, Bluesky, Mastodon, Threads and SMS, in that order; the network's text is the brief's post, or its ask where there
/// is none.
[[nodiscard]] QList<Post> posts(const Campaign &campaign, const Language &language);
/// Length by the network's own rule: X weighted (URL 23, CJK and emoji 2), Mastodon URL 23, Bluesky and Threads
/// graphemes, SMS septets of GSM-7 or UCS-2 units.
[[nodiscard]] int postLength(const QString &text, Network network);
/// `share/<language>/posts.txt` and `posts.json`.
[[nodiscard]] QByteArray postsText(const Campaign &campaign, const Language &language);
[[nodiscard]] QByteArray postsJson(const Campaign &campaign, const Language &language);

} // namespace broadside
