// Typing mistakes in e-mail addresses. What is proposed here is shown to a person, and never applied unasked.
#pragma once

#include "Memo.h"

#include <optional>
#include <string>
#include <string_view>

namespace broadside {

/// The address that was likely meant: "ada@gmial.com", "ada@gmail,com", "ada @ gmail.com", "mailto:ada@gmail.com",
/// "<ada@gmail.com>", "ada@gmailcom" and "adagmail.com" are all "ada@gmail.com". None for an address that is most
/// likely right, and for text in which nothing likely is found. What is proposed always is an address (`isEmail`).
[[nodiscard]] std::optional<std::string> proposedEmail(std::string_view text);

/// The provider that a domain is one slip of the fingers away from (a letter too many or too few, two swapped, the key
/// beside the right one), and the ends that no domain has (".con"). None for real domains that are as near.
[[nodiscard]] std::optional<std::string> meantDomain(std::string_view domain);

/// Says of one address after another whether its domain looks mistyped; remembers the domains.
class EmailTypoCheck
{
public:
    /// Takes an address.
    [[nodiscard]] bool isLikelyMistyped(std::string_view email)
    {
        return m_domains.of(email.substr(email.find('@') + 1),
                            [](std::string_view domain) { return meantDomain(domain).has_value(); });
    }

private:
    Memo<bool> m_domains;
};

} // namespace broadside
