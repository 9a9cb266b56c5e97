// Whether a phone number can be one.
#pragma once

#include <memory>
#include <string_view>

namespace broadside {

/// By Google's libphonenumber, which knows every country's plan; asked once for numbers that begin alike. Belongs to
/// one thread.
class PhoneCheck
{
public:
    PhoneCheck();
    PhoneCheck(const PhoneCheck &) = delete;
    PhoneCheck &operator=(const PhoneCheck &) = delete;
    ~PhoneCheck();

    /// Whether the number is valid, dialled from `country` (ISO 3166; empty: unknown) or written with a country's code
    /// in front ("+33 …"). Punctuation and extensions ("x12", "poste 3") do not matter. Without a country, a number of
    /// 7 to 15 digits passes, since nobody can say more.
    [[nodiscard]] bool isNumber(std::string_view phone, std::string_view country);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace broadside
