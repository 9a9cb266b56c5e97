// The links that a text holds.
#pragma once

#include "Language.h"
#include "TextRange.h"

namespace broadside {

struct TextLink
{
    QString address; ///< as it is written; with "https://" before a bare "www."
    TextRange range; ///< of the address

    bool operator==(const TextLink &) const = default;
};

enum class LinkState {
    Good,
    NotEncrypted, ///< http://
    Broken,       ///< leads nowhere: no address, or of a kind that pieces do not link to, such as javascript:
};

/// The URLs that stand in a text, and in Markdown the destinations of links, pictures and references as well, in the
/// order of the text.
[[nodiscard]] QList<TextLink> linksIn(const QString &text, bool isMarkdown);

/// Web addresses by QUrl's strict reading with a host that has a dot; mailto: (RFC 6068), tel: (RFC 3966) and sms:
/// (RFC 5724).
[[nodiscard]] LinkState linkState(const QString &address);

/// What two addresses have in common that differ in nothing but the language they lead to: without a folder, subdomain
/// or `lang` parameter that names `language`; http and https, "www." and a slash at the end make no difference.
[[nodiscard]] QString linkKey(const QString &address, const Language &language);

} // namespace broadside
