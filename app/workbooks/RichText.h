// Collects the text of an XLSX string item: plain, or in runs of different looks.
#pragma once

#include <string>
#include <string_view>

namespace broadside {

/// Takes the elements within `si` or `is`. The hints at pronunciation (`rPh`) are no part of the text; `_x000D_` stands
/// for the character of that number (ECMA-376 Part 1, 22.9.2.19).
class RichText
{
public:
    void begin();
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    void characters(std::string_view text);
    /// What was collected; cut where it is longer than any row may be (`longestRow`).
    [[nodiscard]] std::string_view text();

private:
    std::string m_text;
    bool m_isInText = false;
    bool m_isInHint = false;
};

/// Replaces `_xHHHH_`.
void resolveEscapes(std::string &text);

} // namespace broadside
