// Links that open a network's own dialog with the page's address and the language's text.
#pragma once

#include "Campaign.h"

namespace broadside {

enum class Network { Facebook, X, Bluesky, Threads, LinkedIn, WhatsApp, Telegram, Reddit, Mastodon, Email, Sms };

/// The network's own name; "E-mail" and "SMS" are words of the piece.
struct ShareLink
{
    Network network;
    QString id;    ///< "facebook": class names, file names, utm_source
    QString label; ///< in the piece's language
    QString url;

    bool operator==(const ShareLink &) const = default;
};

[[nodiscard]] const QList<Network> &networks();
[[nodiscard]] QString networkId(Network network);
/// The sign page's URL with utm_source, utm_medium and utm_campaign, so that a signature's source is known.
[[nodiscard]] QString trackedUrl(const Campaign &campaign, const Language &language, Network network);
/// What a post says, set in its language: the brief's post, or its ask where there is none.
[[nodiscard]] QString postBody(const Campaign &campaign, const Language &language, Network network);
/// All links of a language, none while the campaign has no site; percent-encoded by RFC 3986 (mailto by RFC 6068).
/// Mastodon has no one address to share at: its link goes to the reader's server, which the page asks for, and is left
/// out here.
[[nodiscard]] QList<ShareLink> shareLinks(const Campaign &campaign, const Language &language);

} // namespace broadside
