// Normal forms by which two signatures are compared. All take and give UTF-8, since lists are read as bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace broadside {

/// The mailbox behind an address: the whole address case-folded, "+tag" cut from the local part, dots in it ignored at
/// gmail.com and googlemail.com (which are one), the domain as it goes over the wire (UTS 46). None for text that is no
/// address.
[[nodiscard]] std::optional<std::string> emailKey(std::string_view email);
/// Whether the text is an address by RFC 5321 (4.1.2, without quoted local parts and address literals), IDN and RFC
/// 6531 included. The domain has at least two labels, since no signer can be reached at "someone@localhost". Space
/// around the address makes it none.
[[nodiscard]] bool isEmail(std::string_view email);
/// First and last name, folded: no case, accents or punctuation, single spaces. Characters of any script stay. A name
/// without any letter or digit, such as "????", keeps its characters, so that only an empty name has an empty key.
[[nodiscard]] std::string nameKey(std::string_view firstName, std::string_view lastName);
/// The same from names that were folded before.
[[nodiscard]] std::string nameKeyOfFolded(std::string_view firstName, std::string_view lastName);
/// Text in which words are looked for: no case, no accents, one kind of apostrophe and hyphen; all else stays. Bytes
/// that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string folded(std::string_view text);
/// Appends the same to what is there, for those who fold a great many texts.
void appendFolded(std::string_view text, std::string &to);

} // namespace broadside
