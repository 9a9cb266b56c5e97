// Where people have their mailboxes, and what is mistaken for it.
#pragma once

#include <span>
#include <string_view>

namespace broadside {

/// Domains at which many people of Canada, France, the United States, Britain, Germany, the Arab world and others have
/// their mailboxes, the most usual first.
[[nodiscard]] std::span<const std::string_view> mailProviders();

/// Whether the domain is real although it is like a provider's: "ymail.com", "mail.com", "cloud.com".
[[nodiscard]] bool isRealLookAlike(std::string_view domain);

} // namespace broadside
