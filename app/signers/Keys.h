// Normal forms by which two signatures are compared. All take and give UTF-8, since lists are read as bytes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadside {

/// The mailbox behind an address: the whole address case-folded, "+tag" cut from the local part, dots in it ignored at
/// gmail.com and googlemail.com (which are one). None for text that is no address.
[[nodiscard]] std::optional<std::string> emailKey(std::string_view email);
/// Whether the text is an address by RFC 5321 (4.1.2, without quoted local parts and address literals), IDN included.
[[nodiscard]] bool isEmail(std::string_view email);
/// First and last name, folded: no case, accents or punctuation, single spaces. Characters of any script stay.
[[nodiscard]] std::string nameKey(std::string_view firstName, std::string_view lastName);

} // namespace broadside
