#include "RichText.h"

#include "TableLimits.h"
#include "Utf8.h"

#include <charconv>

namespace broadside {

void RichText::begin()
{
    m_text.clear();
    m_isInText = false;
    m_isInHint = false;
}

void RichText::startElement(std::string_view name)
{
    if (name == "t")
        m_isInText = !m_isInHint;
    else if (name == "rPh")
        m_isInHint = true;
}

void RichText::endElement(std::string_view name)
{
    if (name == "t")
        m_isInText = false;
    else if (name == "rPh")
        m_isInHint = false;
}

void RichText::characters(std::string_view text)
{
    if (m_isInText)
        m_text.append(text.substr(0, longestRow + 1 - m_text.size()));
}

std::string_view RichText::text()
{
    resolveEscapes(m_text);
    return m_text;
}

void resolveEscapes(std::string &text)
{
    constexpr std::size_t escapeSize = 7;
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return;
    const auto unitAt = [&text](std::size_t from) -> int {
        unsigned unit = 0;
        if (from + escapeSize > text.size() || text.compare(from, 2, "_x") != 0 || text[from + 6] != '_')
            return -1;
        const char *const end = text.data() + from + 6;
        const auto parsed = std::from_chars(text.data() + from + 2, end, unit, 16);
        return parsed.ec == std::errc() && parsed.ptr == end ? static_cast<int>(unit) : -1;
    };
    std::string resolved;
    std::size_t copied = 0;
    while (at != std::string::npos) {
        const int unit = unitAt(at);
        if (unit < 0) {
            at = text.find("_x", at + 1);
            continue;
        }
        resolved.append(text, copied, at - copied);
        at += escapeSize;
        auto character = static_cast<char32_t>(unit);
        if (const int low = unit >= 0xD800 && unit < 0xDC00 ? unitAt(at) : -1; low >= 0xDC00 && low < 0xE000) {
            character = 0x10000 + ((character - 0xD800) << 10) + (static_cast<char32_t>(low) - 0xDC00);
            at += escapeSize;
        }
        appendUtf8(resolved, character);
        copied = at;
        at = text.find("_x", at);
    }
    resolved.append(text, copied);
    text = std::move(resolved);
}

} // namespace broadside
