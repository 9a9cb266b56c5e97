#include "PhoneCheck.h"

#include "Memo.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace broadside {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// Of the North American plan: area code and exchange decide whether a number is valid, the last four digits never do.
constexpr std::size_t exchangeCount = 1000000;

/// In other plans than the Italian and the Chinese one, a number's last three digits never decide either.
constexpr std::uint64_t freeTail = 1000;
constexpr std::size_t mostBeginnings = std::size_t{1} << 17;

struct Digits
{
    std::uint64_t number = 0;
    unsigned count = 0;
    unsigned zeros = 0; ///< in front
    bool isInternational = false;
};

/// The digits of a number that has nothing else but the usual punctuation; none for any other.
std::optional<Digits> digitsOf(std::string_view phone)
{
    Digits digits{.isInternational = phone.starts_with('+')};
    for (const char c : phone.substr(digits.isInternational ? 1 : 0)) {
        if (c >= '0' && c <= '9') {
            constexpr unsigned most = 15; // E.164
            if (digits.count == most)
                return std::nullopt;
            digits.zeros += c == '0' && digits.zeros == digits.count ? 1 : 0;
            digits.number = digits.number * 10 + static_cast<unsigned>(c - '0');
            ++digits.count;
        } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')') {
            return std::nullopt;
        }
    }
    return digits;
}

/// Of a number of the North American plan; none for any other.
std::optional<std::uint64_t> tenDigits(const Digits &digits)
{
    constexpr std::uint64_t ten = 10000000000;
    if (digits.count == 10 && !digits.isInternational)
        return digits.number;
    return digits.count == 11 && digits.number / ten == 1 ? std::optional(digits.number % ten) : std::nullopt;
}

bool isPlausible(std::string_view phone)
{
    std::size_t digits = 0;
    for (const char c : phone)
        digits += c >= '0' && c <= '9' ? 1 : 0;
    return digits >= 7 && digits <= 15;
}

/// Not of the two plans, and not written with the code that calls abroad, behind which another plan begins.
bool isFreeTailed(const Digits &digits, std::string_view phone, std::string_view country)
{
    if (digits.isInternational)
        return digits.zeros == 0 && !phone.starts_with("+39") && !phone.starts_with("+86");
    return digits.zeros < 2 && country != "IT" && country != "SM" && country != "VA" && country != "CN";
}

/// What decides, as one number: the country, how many digits, and all of them but the last three.
std::uint64_t beginningOf(const Digits &digits, std::string_view country)
{
    const auto letter = [country](std::size_t at) {
        return at < country.size() ? static_cast<std::uint64_t>(static_cast<unsigned char>(country[at])) : 0;
    };
    const std::uint64_t plan =
        letter(0) << 56 | letter(1) << 48 | (digits.isInternational ? std::uint64_t{1} << 47 : 0);
    return plan | std::uint64_t{digits.count} << 43 | std::uint64_t{digits.zeros} << 41 | digits.number / freeTail;
}

/// "poste" is how French Canada writes an extension, which the library does not know.
std::string_view withoutPoste(std::string_view phone)
{
    const std::size_t at = phone.find("poste");
    return at == std::string_view::npos ? phone : phone.substr(0, at);
}

} // namespace

struct PhoneCheck::State
{
    enum Verdict : unsigned char { Unknown, Valid, Invalid };

    PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::vector<Verdict> exchanges; ///< of North America, by the first six digits
    Memo<bool> isNorthAmerican;     ///< by country
    std::unordered_map<std::uint64_t, bool> beginnings;
    Memo<bool> others; ///< by country and number

    [[nodiscard]] bool isValid(std::string_view phone, std::string_view country) const
    {
        PhoneNumber number;
        const std::string region = country.empty() ? "ZZ" : std::string(country);
        return library.Parse(std::string(phone), region, &number) == PhoneNumberUtil::NO_PARSING_ERROR &&
               library.IsValidNumber(number);
    }
};

PhoneCheck::PhoneCheck() : m_state(std::make_unique<State>()) {}

PhoneCheck::~PhoneCheck() = default;

bool PhoneCheck::isNumber(std::string_view phone, std::string_view country)
{
    State &state = *m_state;
    if (country.empty() && !phone.starts_with('+'))
        return isPlausible(phone);
    const auto ask = [&](std::string_view) { return state.isValid(withoutPoste(phone), country); };
    const auto digits = digitsOf(phone);
    if (!digits) {
        std::string asked(country);
        asked += phone;
        return state.others.of(asked, ask);
    }
    const bool isNorthAmerican = state.isNorthAmerican.of(country, [&state](std::string_view code) {
        return !code.empty() && state.library.GetCountryCodeForRegion(std::string(code)) == 1;
    });
    if (const auto number = isNorthAmerican ? tenDigits(*digits) : std::nullopt) {
        if (state.exchanges.empty())
            state.exchanges.resize(exchangeCount, State::Unknown);
        State::Verdict &verdict = state.exchanges[*number / 10000];
        if (verdict == State::Unknown)
            verdict = ask(phone) ? State::Valid : State::Invalid;
        return verdict == State::Valid;
    }
    if (digits->count < 7 || !isFreeTailed(*digits, phone, country))
        return ask(phone);
    const std::uint64_t beginning = beginningOf(*digits, country);
    if (const auto known = state.beginnings.find(beginning); known != state.beginnings.end())
        return known->second;
    if (state.beginnings.size() == mostBeginnings)
        state.beginnings.clear();
    return state.beginnings[beginning] = ask(phone);
}

} // namespace broadside
