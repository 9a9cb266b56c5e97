#include "NumberFormat.h"

#include "DecimalDigits.h"
#include "NumberLayout.h"

#include <algorithm>

namespace broadside {

namespace {

using Kind = FormatToken::Kind;

bool holds(const FormatSection &section, double number)
{
    switch (section.condition) {
    case '<':
        return number < section.bound;
    case 'l':
        return number <= section.bound;
    case '>':
        return number > section.bound;
    case 'g':
        return number >= section.bound;
    case '=':
        return number == section.bound;
    case 'n':
        return number != section.bound;
    default:
        return false;
    }
}

/// Whether the digits are a name rather than a quantity: at least two zeros in front, and no point, grouping or
/// percent.
bool keepsZeros(const FormatSection &section)
{
    const auto zeros = std::ranges::count_if(
        section.tokens, [](const FormatToken &token) { return token.kind == Kind::Digit && token.text == "0"; });
    return zeros >= 2 && !section.isDate && !section.hasThousands && section.scale == 0 &&
           std::ranges::none_of(section.tokens, [](const FormatToken &token) {
               return token.kind == Kind::Point || token.kind == Kind::Percent || token.kind == Kind::Exponent ||
                      token.kind == Kind::Slash;
           });
}

/// Removes the spaces that align numbers in a column.
void trimFrom(std::string &out, std::size_t begin)
{
    while (out.size() > begin && out.back() == ' ')
        out.pop_back();
    out.erase(begin, std::min(out.find_first_not_of(' ', begin), out.size()) - begin);
}

} // namespace

NumberFormat::NumberFormat() : NumberFormat("General") {}

NumberFormat::NumberFormat(std::string_view code) : m_sections(parseFormatCode(code))
{
    m_isPlain = std::ranges::none_of(
        m_sections, [](const FormatSection &section) { return section.isDate || keepsZeros(section); });
}

NumberFormat NumberFormat::builtIn(int id)
{
    NumberFormat format(isBuiltInDate(id) ? "yyyy-mm-dd" : builtInFormatCode(id).value_or("General"));
    format.m_isMachineDate = isBuiltInDate(id);
    return format;
}

const FormatSection &NumberFormat::sectionFor(double number) const
{
    const auto numbers =
        std::ranges::count_if(m_sections, [](const FormatSection &section) { return !section.isText; });
    const auto withCondition =
        std::ranges::find_if(m_sections, [](const FormatSection &section) { return section.condition != 0; });
    if (withCondition != m_sections.end()) {
        const auto fitting =
            std::ranges::find_if(m_sections, [number](const FormatSection &section) { return holds(section, number); });
        if (fitting != m_sections.end())
            return *fitting;
        const auto other =
            std::ranges::find_if(m_sections.rbegin(), m_sections.rend(), [](const FormatSection &section) {
                return section.condition == 0 && !section.isText;
            });
        return other == m_sections.rend() ? m_sections.back() : *other;
    }
    if (number < 0 && numbers >= 2)
        return m_sections[1];
    if (number == 0 && numbers >= 3)
        return m_sections[2];
    return m_sections.front();
}

void NumberFormat::show(std::string &out, double number, DateSystem system) const
{
    const FormatSection &section = sectionFor(number);
    const std::size_t begin = out.size();
    if (section.isDate && !isSerialDate(number, system))
        appendGeneral(out, number);
    else if (m_isMachineDate)
        giveData(out, number, system);
    else if (section.isDate)
        appendDate(out, number, system, section);
    else
        appendNumber(out, number, section, number < 0 && &section == &m_sections.front());
    trimFrom(out, begin);
}

void NumberFormat::showText(std::string &out, std::string_view text) const
{
    const auto section =
        std::ranges::find_if(m_sections, [](const FormatSection &candidate) { return candidate.isText; });
    if (section == m_sections.end()) {
        out.append(text);
        return;
    }
    const std::size_t begin = out.size();
    for (const FormatToken &token : section->tokens)
        out.append(token.kind == Kind::Text ? text : std::string_view(token.text));
    if (section->tokens.size() > 1)
        trimFrom(out, begin);
}

void NumberFormat::giveData(std::string &out, double number, DateSystem system) const
{
    const FormatSection &section = sectionFor(number);
    if (section.isDate && isSerialDate(number, system)) {
        const bool hasDate = section.has(Kind::Year) || section.has(Kind::Month) || section.has(Kind::Day);
        const bool hasTime = section.has(Kind::Hour) || section.has(Kind::Minute) || section.has(Kind::Second);
        const bool hasParts = section.has(Kind::Fraction);
        const bool isElapsed =
            section.has(Kind::ElapsedHours) || section.has(Kind::ElapsedMinutes) || section.has(Kind::ElapsedSeconds);
        const bool isTimeOfDay = number < 1 && (hasTime || number > 0) && system == DateSystem::From1900;
        if (isElapsed || isTimeOfDay || (!hasDate && number < 1))
            return appendDuration(out, number, hasParts);
        if (number >= 1 || system == DateSystem::From1904)
            return appendIsoDate(out, number, system, hasDate && hasTime, hasParts);
    } else if (keepsZeros(section)) {
        return show(out, number, system);
    }
    appendShortest(out, number);
}

} // namespace broadside
