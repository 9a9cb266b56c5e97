#include "RecordScanner.h"

#include <algorithm>
#include <cstring>

namespace broadside {

namespace {

const char *find(const char *at, const char *end, char character)
{
    return static_cast<const char *>(std::memchr(at, character, static_cast<std::size_t>(end - at)));
}

/// LF, CR and CRLF in a quoted cell.
std::int64_t countLineEnds(const char *at, const char *end)
{
    std::int64_t lines = std::count(at, end, '\n');
    while ((at = find(at, end, '\r')) != nullptr) {
        ++at;
        lines += at == end || *at != '\n' ? 1 : 0;
    }
    return lines;
}

std::string_view view(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

RecordScanner::RecordScanner(char delimiter, char quote) : m_quote(quote)
{
    m_isPlain.fill(true);
    for (const char special : {delimiter, '\r', '\n'})
        m_isPlain[static_cast<unsigned char>(special)] = false;
}

RecordScanner::Outcome RecordScanner::scan(const char *begin, const char *end, bool last,
                                           std::vector<std::string_view> &cells, ScannedRecord &record)
{
    cells.clear();
    m_unquoted.clear();
    record.lines = 1;
    const char *at = begin;
    for (;; ++at) {
        if (cells.size() == mostCells)
            return Outcome::TooManyCells;
        if (m_quote != '\0' && *at == m_quote) {
            at = scanQuoted(at, end, last, cells.emplace_back(), record.lines);
            if (at == nullptr)
                return Outcome::Incomplete;
        } else {
            const char *const from = at;
            while (isPlain(*at))
                ++at;
            cells.push_back(view(from, at));
        }
        if (at == end || *at == '\r' || *at == '\n')
            break;
    }
    record.textSize = static_cast<std::size_t>(at - begin);
    if (at == end) {
        if (!last)
            return Outcome::Incomplete;
    } else if (*at == '\r') {
        ++at;
        if (at == end && !last)
            return Outcome::Incomplete; // an LF may follow
        if (at != end && *at == '\n')
            ++at;
    } else {
        ++at;
    }
    record.size = static_cast<std::size_t>(at - begin);
    return Outcome::Record;
}

const char *RecordScanner::scanQuoted(const char *at, const char *end, bool last, std::string_view &cell,
                                      std::int64_t &lines)
{
    const char *const open = at;
    const char *from = ++at;
    const std::size_t unquotedFrom = m_unquoted.size();
    bool isCopied = false;
    const auto copy = [&](const char *to) {
        // All copies of a record together are shorter than it: the buffer does not move under the views into it.
        if (m_unquoted.empty())
            m_unquoted.reserve(static_cast<std::size_t>(end - open));
        m_unquoted.append(from, to);
        isCopied = true;
    };

    const char *close = nullptr;
    while ((close = find(at, end, m_quote)) != nullptr && close + 1 != end && close[1] == m_quote) {
        copy(close + 1);
        from = at = close + 2;
    }
    if (!last && (close == nullptr || close + 1 == end))
        return nullptr;

    const char *const contentEnd = close == nullptr ? end : close;
    lines += countLineEnds(open, contentEnd);
    at = close == nullptr ? end : close + 1;
    const bool isClean = close != nullptr && (at == end || !isPlain(*at));
    ++(isClean ? m_cleanlyQuoted : m_badlyQuoted);
    if (!isCopied && (isClean || close == nullptr)) {
        cell = view(from, contentEnd);
        return at;
    }
    copy(contentEnd);
    // Text after the closing quote belongs to the cell as it stands.
    from = at;
    while (isPlain(*at))
        ++at;
    copy(at);
    cell = std::string_view(m_unquoted).substr(unquotedFrom);
    return at;
}

} // namespace broadside
