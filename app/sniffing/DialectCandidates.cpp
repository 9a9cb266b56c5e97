#include "DialectCandidates.h"

#include <algorithm>
#include <map>

namespace broadside {

namespace {

struct Delimiter
{
    std::string text;
    double prior = 1;
    bool merges = false;
    bool trims = false;
};

/// Usual ones. The comma stands in text and numbers more often than any other, so among equals it is the last.
const std::vector<Delimiter> &usualDelimiters()
{
    static const std::vector<Delimiter> all{
        {.text = "\t", .prior = 1.0},
        {.text = ";", .prior = 1.0},
        {.text = "|", .prior = 1.0},
        {.text = ",", .prior = 0.98},
        {.text = "\x1F", .prior = 1.0},
        {.text = "\x1E", .prior = 0.95},
        {.text = "\x01", .prior = 1.0},
        {.text = "^", .prior = 0.9},
        {.text = "~", .prior = 0.9},
        {.text = "\xC2\xA6", .prior = 0.9},      // ¦
        {.text = "\xC2\xA7", .prior = 0.8},      // §
        {.text = "\xEF\xBC\x8C", .prior = 0.85}, // full-width comma
        {.text = "\xEF\xBC\x9B", .prior = 0.9},  // full-width semicolon
        {.text = "\xD8\x8C", .prior = 0.85},     // Arabic comma
        {.text = "\xD8\x9B", .prior = 0.9},      // Arabic semicolon
        {.text = "\xE3\x80\x81", .prior = 0.8},  // ideographic comma
        {.text = ":", .prior = 0.55},
        {.text = "#", .prior = 0.55},
        {.text = "!", .prior = 0.55},
        {.text = "*", .prior = 0.55},
        {.text = "=", .prior = 0.5},
        {.text = "/", .prior = 0.4},
        {.text = "_", .prior = 0.3},
        {.text = "-", .prior = 0.3},
        {.text = "  ", .prior = 0.85, .merges = true, .trims = true}, // columns aligned by two spaces and more
        {.text = " ", .prior = 0.5},
        {.text = " ", .prior = 0.5, .merges = true, .trims = true},
        {.text = "\t", .prior = 0.95, .merges = true},
    };
    return all;
}

bool isSign(char character)
{
    return std::string_view("!#$%&*+-/:;<=>?@\\^_|~,").contains(character);
}

/// Non-blank lines, a few hundred of them.
std::vector<std::string_view> firstLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < 400) {
        const std::size_t size = std::min(text.find_first_of("\r\n"), text.size());
        if (size > 0)
            lines.push_back(text.substr(0, size));
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return lines;
}

std::size_t countLines(const std::vector<std::string_view> &lines, std::string_view delimiter)
{
    const auto has = [delimiter](std::string_view line) {
        const std::size_t from = line.find_first_not_of(' ');
        return from != std::string_view::npos && line.find(delimiter, from) != std::string_view::npos;
    };
    return static_cast<std::size_t>(std::ranges::count_if(lines, has));
}

/// Signs that stand together in most lines: "||", "::", "~|~".
std::vector<std::string> signRuns(const std::vector<std::string_view> &lines)
{
    std::map<std::string, std::size_t> counts;
    for (const std::string_view line : lines) {
        std::map<std::string, bool> seen;
        for (std::size_t at = 0; at < line.size(); ++at) {
            std::size_t size = 0;
            while (at + size < line.size() && isSign(line[at + size]))
                ++size;
            // A sign before it may end the cell: "Why not?::".
            for (std::size_t from = 0; from + 1 < size; ++from) {
                seen[std::string(line.substr(at + from, 2))] = true;
                if (from + 2 < size)
                    seen[std::string(line.substr(at + from, 3))] = true;
            }
            at += size;
        }
        for (const auto &[run, isSeen] : seen)
            ++counts[run];
    }
    std::vector<std::string> runs;
    for (const auto &[run, count] : counts) {
        if (count * 2 >= lines.size() && count > 1)
            runs.push_back(run);
    }
    return runs;
}

/// Whether the quote stands at the edge of a cell: behind a delimiter or line's start, or before one.
bool standsAtEdge(const std::vector<std::string_view> &lines, std::string_view delimiter, char quote)
{
    std::size_t open = 0;
    std::size_t close = 0;
    const auto withoutSpace = [](std::string_view text) {
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        return text;
    };
    for (const std::string_view line : lines) {
        for (std::size_t at = line.find(quote); at != std::string_view::npos; at = line.find(quote, at + 1)) {
            const std::string_view before = withoutSpace(line.substr(0, at));
            std::string_view after = line.substr(at + 1);
            after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
            open += before.empty() || (!delimiter.empty() && before.ends_with(delimiter)) ? 1 : 0;
            close += after.empty() || (!delimiter.empty() && after.starts_with(delimiter)) ? 1 : 0;
        }
    }
    return open > 0 && close > 0;
}

} // namespace

std::vector<DialectCandidate> dialectCandidates(std::string_view text, const TableDialect &known,
                                                const SniffChoices &choices)
{
    const std::vector<std::string_view> lines = firstLines(text);
    std::vector<Delimiter> delimiters;
    if (choices.delimiter) {
        delimiters.push_back(
            {.text = *choices.delimiter, .merges = *choices.delimiter == "  ", .trims = *choices.delimiter == "  "});
    } else {
        for (const Delimiter &delimiter : usualDelimiters()) {
            // A table may be a small part of its file, below a long text.
            const std::size_t found = countLines(lines, delimiter.text);
            if (found > 0 && found * 10 >= lines.size())
                delimiters.push_back(delimiter);
        }
        for (const std::string &run : signRuns(lines)) // those that are made up read alike from both sides
            delimiters.push_back({.text = run, .prior = std::equal(run.begin(), run.end(), run.rbegin()) ? 0.9 : 0.5});
        delimiters.push_back({.text = {}, .prior = 1});
    }

    std::vector<DialectCandidate> candidates;
    for (const Delimiter &delimiter : delimiters) {
        TableDialect dialect = known;
        dialect.delimiter = delimiter.text;
        dialect.mergesDelimiters = delimiter.merges;
        dialect.trimsSpace = delimiter.trims;
        std::vector<char> quotes{'"'};
        if (choices.quote) {
            quotes = {*choices.quote};
        } else {
            for (const char quote : {'\'', '`'}) {
                if (standsAtEdge(lines, delimiter.text, quote))
                    quotes.push_back(quote);
            }
            if (text.contains('"'))
                quotes.push_back('\0');
        }
        for (const char quote : quotes) {
            dialect.quote = quote;
            dialect.escape = choices.escape.value_or(QuoteEscape::Doubled);
            // One column in quotes is rarer than text with quotes: what is quoted shows a delimiter elsewhere.
            candidates.push_back({.dialect = dialect, .prior = delimiter.prior});
            if (quote != '\0' && !choices.escape && text.contains(std::string{'\\', quote})) {
                dialect.escape = QuoteEscape::Backslash;
                candidates.push_back({.dialect = dialect, .prior = delimiter.prior});
            }
        }
    }
    return candidates;
}

} // namespace broadside
