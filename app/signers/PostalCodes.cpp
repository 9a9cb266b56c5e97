#include "PostalCodes.h"

#include <algorithm>
#include <array>

namespace broadside {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The letters and digits in capitals, without the spaces, hyphens and dots between them.
struct Plain
{
    std::array<char, 12> text{};
    std::size_t size = 0;
    bool isOther = false; ///< it holds something else, or is too long

    [[nodiscard]] std::string_view view() const { return {text.data(), size}; }
};

Plain plainOf(std::string_view code)
{
    Plain plain;
    for (char c : code) {
        if (c == ' ' || c == '-' || c == '.')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (!(isDigit(c) || isCapital(c)) || plain.size == plain.text.size()) {
            plain.isOther = true;
            break;
        }
        plain.text[plain.size++] = c;
    }
    return plain;
}

/// 9 stands for a digit, A for a letter, ? for either; anything else for itself.
bool fits(std::string_view text, std::string_view form)
{
    return text.size() == form.size() && std::ranges::equal(text, form, [](char c, char place) {
               if (place == '9')
                   return isDigit(c);
               if (place == 'A')
                   return isCapital(c);
               return place == '?' ? isDigit(c) || isCapital(c) : c == place;
           });
}

struct Forms
{
    std::string_view country;
    std::string_view forms;  ///< without spaces and hyphens, separated by "|"
    std::string_view prefix; ///< letters that people write in front: "D-10115"
};

/// By the countries' postal services (Universal Postal Union, addressing sheets).
constexpr Forms allForms[] = {
    {"AR", "9999|A9999AAA", ""},
    {"AT", "9999", "A"},
    {"AU", "9999", ""},
    {"BE", "9999", "B"},
    {"BG", "9999", ""},
    {"BR", "99999999", ""},
    {"CH", "9999", "CH"},
    {"CN", "999999", ""},
    {"CO", "999999", ""},
    {"CR", "99999", ""},
    {"CY", "9999", ""},
    {"CZ", "99999", "CZ"},
    {"DE", "99999", "D"},
    {"DK", "9999", "DK"},
    {"DZ", "99999", ""},
    {"EE", "99999", "EE"},
    {"EG", "99999|9999999", ""},
    {"ES", "99999", "E"},
    {"FI", "99999", "FI"},
    {"FR", "99999", "F"},
    {"GF", "99999", "F"},
    {"GP", "99999", "F"},
    {"GR", "99999", "GR"},
    {"HR", "99999", "HR"},
    {"HU", "9999", "H"},
    {"ID", "99999", ""},
    {"IE", "A9????|A99????|A9W????", ""},
    {"IL", "9999999|99999", ""},
    {"IN", "999999", ""},
    {"IS", "999", "IS"},
    {"IT", "99999", "I"},
    {"JP", "9999999", ""},
    {"KR", "99999", ""},
    {"LI", "9999", "FL"},
    {"LT", "99999", "LT"},
    {"LU", "9999", "L"},
    {"LV", "9999", "LV"},
    {"MA", "99999", ""},
    {"MC", "99999", "MC"},
    {"MQ", "99999", "F"},
    {"MT", "AAA9999|AAA99", ""},
    {"MX", "99999", ""},
    {"MY", "99999", ""},
    {"NL", "9999AA", "NL"},
    {"NO", "9999", "N"},
    {"NZ", "9999", ""},
    {"PH", "9999", ""},
    {"PL", "99999", "PL"},
    {"PT", "9999999|9999", "P"},
    {"RE", "99999", "F"},
    {"RO", "999999", "RO"},
    {"RS", "99999", ""},
    {"RU", "999999", ""},
    {"SA", "99999|999999999", ""},
    {"SE", "99999", "SE"},
    {"SG", "999999", ""},
    {"SI", "9999", "SI"},
    {"SK", "99999", "SK"},
    {"TH", "99999", ""},
    {"TN", "9999", ""},
    {"TR", "99999", ""},
    {"TW", "999|99999|999999", ""},
    {"UA", "99999", ""},
    {"US", "99999|999999999", ""},
    {"VN", "99999|999999", ""},
    {"ZA", "9999", ""},
};

bool fitsOneOf(std::string_view text, std::string_view forms)
{
    while (!forms.empty()) {
        const std::size_t end = std::min(forms.find('|'), forms.size());
        if (fits(text, forms.substr(0, end)))
            return true;
        forms.remove_prefix(std::min(end + 1, forms.size()));
    }
    return false;
}

/// Canada Post: D, F, I, O, Q and U are never used, W and Z not in front.
bool isCanadian(std::string_view text)
{
    constexpr std::string_view letters = "ABCEGHJKLMNPRSTVWXYZ";
    return fits(text, "A9A9A9") && letters.contains(text[2]) && letters.contains(text[4]) &&
           letters.contains(text[0]) && text[0] != 'W' && text[0] != 'Z';
}

/// Royal Mail: A9, A99, AA9, AA99, A9A or AA9A, then 9AA.
bool isBritish(std::string_view text)
{
    if (text == "GIR0AA")
        return true;
    if (text.size() < 5 || text.size() > 7)
        return false;
    const std::string_view inward = text.substr(text.size() - 3);
    constexpr std::string_view never = "CIKMOV";
    return fits(inward, "9AA") && !never.contains(inward[1]) && !never.contains(inward[2]) &&
           fitsOneOf(text.substr(0, text.size() - 3), "A9|A99|AA9|AA99|A9A|AA9A") && text[0] != 'Q' && text[0] != 'V' &&
           text[0] != 'X';
}

bool isOfBritain(std::string_view country)
{
    return country == "GB" || country == "JE" || country == "GG" || country == "IM";
}

bool hasForm(std::string_view country)
{
    return country == "CA" || isOfBritain(country) ||
           std::ranges::find(allForms, country, &Forms::country) != std::end(allForms);
}

bool isPlainCode(std::string_view text, std::string_view country)
{
    if (country == "CA")
        return isCanadian(text);
    if (isOfBritain(country))
        return isBritish(text);
    const auto *found = std::ranges::find(allForms, country, &Forms::country);
    if (found == std::end(allForms) || fitsOneOf(text, found->forms))
        return true;
    return !found->prefix.empty() && text.starts_with(found->prefix) &&
           fitsOneOf(text.substr(found->prefix.size()), found->forms);
}

/// "K1A 0B1", as nearly all lists have it, without taking it apart.
bool isPlainlyCanadian(std::string_view code)
{
    constexpr auto kinds = [] {
        std::array<unsigned char, 256> table{};
        for (const char c : std::string_view("ABCEGHJKLMNPRSTVWXYZ"))
            table[static_cast<unsigned char>(c)] = 1;
        for (char c = '0'; c <= '9'; ++c)
            table[static_cast<unsigned char>(c)] = 2;
        return table;
    }();
    const auto kind = [&](std::size_t at) { return kinds[static_cast<unsigned char>(code[at])]; };
    return code.size() == 7 && code[3] == ' ' && kind(0) == 1 && kind(1) == 2 && kind(2) == 1 && kind(4) == 2 &&
           kind(5) == 1 && kind(6) == 2 && code[0] != 'W' && code[0] != 'Z';
}

/// Regions by the first letter; several are separated by spaces.
std::string_view canadianRegions(std::string_view text)
{
    struct First
    {
        std::string_view letters;
        std::string_view regions;
    };
    static constexpr First firsts[] = {{"A", "NL"},   {"B", "NS"},     {"C", "PE"}, {"E", "NB"},
                                       {"GHJ", "QC"}, {"KLMNP", "ON"}, {"R", "MB"}, {"S", "SK"},
                                       {"T", "AB"},   {"V", "BC"},     {"Y", "YT"}};
    if (text.starts_with("K1A"))
        return "ON QC"; // the federal government, on both sides of the river
    if (text[0] == 'X')
        return text[1] == '0' && text[2] <= 'C' ? "NU" : "NT";
    const auto *found =
        std::ranges::find_if(firsts, [text](const First &first) { return first.letters.contains(text[0]); });
    return found == std::end(firsts) ? std::string_view() : found->regions;
}

/// States by the first three digits (USPS, L002); several are separated by spaces.
std::string_view americanRegions(std::string_view text)
{
    struct Range
    {
        int last; ///< from behind the range before it
        std::string_view regions;
    };
    static constexpr Range ranges[] = {
        {4, ""},     {5, "NY"},   {7, "PR"},   {8, "VI"},      {9, "PR"},      {27, "MA"},     {29, "RI"},  {38, "NH"},
        {49, "ME"},  {54, "VT"},  {55, "MA"},  {59, "VT"},     {62, "CT"},     {63, "CT NY"},  {69, "CT"},  {89, "NJ"},
        {99, ""},    {149, "NY"}, {196, "PA"}, {199, "DE"},    {200, "DC"},    {201, "VA"},    {205, "DC"}, {219, "MD"},
        {246, "VA"}, {268, "WV"}, {269, ""},   {289, "NC"},    {299, "SC"},    {319, "GA"},    {339, "FL"}, {340, ""},
        {349, "FL"}, {369, "AL"}, {385, "TN"}, {397, "MS"},    {399, "GA"},    {427, "KY"},    {429, ""},   {459, "OH"},
        {479, "IN"}, {499, "MI"}, {528, "IA"}, {529, ""},      {549, "WI"},    {567, "MN"},    {569, "DC"}, {577, "SD"},
        {579, ""},   {588, "ND"}, {589, ""},   {599, "MT"},    {629, "IL"},    {658, "MO"},    {659, ""},   {679, "KS"},
        {693, "NE"}, {699, ""},   {714, "LA"}, {715, ""},      {729, "AR"},    {732, "OK"},    {733, "TX"}, {749, "OK"},
        {799, "TX"}, {816, "CO"}, {819, ""},   {831, "WY"},    {833, "ID"},    {834, "ID WY"}, {838, "ID"}, {839, ""},
        {847, "UT"}, {849, ""},   {865, "AZ"}, {869, ""},      {884, "NM"},    {885, "TX"},    {888, ""},   {898, "NV"},
        {899, ""},   {961, "CA"}, {966, ""},   {968, "HI AS"}, {969, "GU MP"}, {979, "OR"},    {994, "WA"}, {999, "AK"},
    };
    const int prefix = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
    const auto *found = std::ranges::find_if(ranges, [prefix](const Range &range) { return prefix <= range.last; });
    return found == std::end(ranges) ? std::string_view() : found->regions;
}

std::string_view regionsOf(std::string_view text, std::string_view country)
{
    if (country == "CA")
        return canadianRegions(text);
    return country == "US" ? americanRegions(text) : std::string_view();
}

} // namespace

bool isPostalCode(std::string_view code, std::string_view country)
{
    if (country == "CA" && isPlainlyCanadian(code))
        return true;
    const Plain plain = plainOf(code);
    return country.empty() || (plain.isOther ? !hasForm(country) : isPlainCode(plain.view(), country));
}

bool isPostalCodeOf(std::string_view code, std::string_view country, std::string_view region)
{
    if (country == "CA" && isPlainlyCanadian(code))
        return region.empty() || canadianRegions(code).contains(region);
    const Plain plain = plainOf(code);
    if (region.empty() || plain.isOther || (country != "CA" && country != "US") || !isPlainCode(plain.view(), country))
        return true;
    const std::string_view regions = regionsOf(plain.view(), country);
    return regions.empty() || regions.contains(region);
}

std::string_view regionOfPostalCode(std::string_view code, std::string_view country)
{
    const Plain plain = plainOf(code);
    if (plain.isOther || (country != "CA" && country != "US") || !isPlainCode(plain.view(), country))
        return {};
    const std::string_view regions = regionsOf(plain.view(), country);
    return regions.contains(' ') ? std::string_view() : regions;
}

std::string_view regionOfPostalStart(std::string_view code, std::string_view country)
{
    const Plain plain = plainOf(code);
    const std::string_view start = plain.view().substr(0, 3);
    if (plain.isOther || !((country == "CA" && fits(start, "A9A")) || (country == "US" && fits(start, "999"))))
        return {};
    const std::string_view regions = regionsOf(start, country);
    return regions.contains(' ') ? std::string_view() : regions;
}

std::optional<std::string> proposedPostalCode(std::string_view code, std::string_view country)
{
    const Plain plain = plainOf(code);
    if (plain.isOther)
        return std::nullopt;
    std::string text(plain.view());
    if (country == "CA" && text.size() == 6) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            constexpr std::string_view letters = "OIZSLQ";
            constexpr std::string_view digits = "012510";
            const std::size_t letter = letters.find(text[at]);
            if (at % 2 == 1 && letter != std::string_view::npos)
                text[at] = digits[letter];
        }
        if (!isCanadian(text) || text == plain.view())
            return std::nullopt;
        return text.insert(3, " ");
    }
    const auto *found = std::ranges::find(allForms, country, &Forms::country);
    if (found == std::end(allForms) || !found->forms.starts_with("99999") || !fits(text, "9999"))
        return std::nullopt;
    return '0' + text;
}

std::string_view countryOfPostalCode(std::string_view code)
{
    const Plain plain = plainOf(code);
    if (plain.isOther)
        return {};
    if (isCanadian(plain.view()))
        return "CA";
    return isBritish(plain.view()) ? "GB" : std::string_view();
}

} // namespace broadside
