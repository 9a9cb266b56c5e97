#include "DecimalDigits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace broadside {

namespace {

constexpr int digitsKept = 15;

} // namespace

DecimalDigits::DecimalDigits(double number)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(number),
                                   std::chars_format::scientific, digitsKept - 1)
                         .ptr;
    char *const exponent = std::find(buffer.data(), end, 'e');
    for (const char *at = buffer.data(); at != exponent; ++at) {
        if (*at != '.')
            m_digits.push_back(*at);
    }
    std::from_chars(exponent[1] == '+' ? exponent + 2 : exponent + 1, end, m_point);
    ++m_point;
    trim();
}

void DecimalDigits::round(int decimals)
{
    const int kept = m_point + decimals;
    if (kept >= static_cast<int>(m_digits.size()))
        return;
    const bool isUp = kept >= 0 && m_digits[static_cast<std::size_t>(kept)] >= '5';
    m_digits.resize(static_cast<std::size_t>(std::max(0, kept)));
    if (isUp) {
        const auto last =
            std::ranges::find_if(m_digits.rbegin(), m_digits.rend(), [](char digit) { return digit != '9'; });
        if (last == m_digits.rend()) {
            m_digits = "1";
            ++m_point;
        } else {
            ++*last;
            std::fill(m_digits.rbegin(), last, '0');
        }
    }
    trim();
}

void DecimalDigits::trim()
{
    const auto zeros = std::min(m_digits.find_first_not_of('0'), m_digits.size());
    m_digits.erase(0, zeros);
    m_point -= static_cast<int>(zeros);
    m_digits.erase(m_digits.find_last_not_of('0') + 1);
    if (m_digits.empty())
        m_point = 0;
}

std::string DecimalDigits::whole() const
{
    if (m_point <= 0)
        return {};
    std::string digits = m_digits.substr(0, static_cast<std::size_t>(m_point));
    digits.resize(static_cast<std::size_t>(m_point), '0');
    return digits;
}

std::string DecimalDigits::decimals() const
{
    if (m_digits.empty() || m_point >= static_cast<int>(m_digits.size()))
        return {};
    if (m_point >= 0)
        return m_digits.substr(static_cast<std::size_t>(m_point));
    return std::string(static_cast<std::size_t>(-m_point), '0') + m_digits;
}

void appendShortest(std::string &out, double number)
{
    constexpr double smallest = 1e-7;
    constexpr double largest = 1e21;
    const double size = std::fabs(number);
    if (size == 0) {
        out.push_back('0');
        return;
    }
    std::array<char, 64> buffer{};
    const auto format = size >= smallest && size < largest ? std::chars_format::fixed : std::chars_format::scientific;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    out.append(buffer.data(), written.ptr);
}

} // namespace broadside
