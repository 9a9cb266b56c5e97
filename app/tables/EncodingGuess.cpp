#include "EncodingGuess.h"

#include "Encoding.h"
#include "TextPlausibility.h"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace broadside {

namespace {

using namespace std::string_view_literals;

/// As much of a text as is judged: enough that more would change nothing.
constexpr std::size_t judgedBytes = std::size_t{32} << 10;

struct Candidate
{
    const char *name;
    double prior;                  ///< what it is ahead by, before anything is looked at
    std::string_view otherNames{}; ///< what ICU's detector calls it
};

constexpr auto candidates = std::to_array<Candidate>({
    {"windows-1252", 0.35, "ISO-8859-1"},
    {"macintosh", 0.05},
    {"windows-1250", 0, "ISO-8859-2"},
    {"windows-1251", 0, "ISO-8859-5"},
    {"windows-1253", 0, "ISO-8859-7"},
    {"windows-1254", 0, "ISO-8859-9"},
    {"windows-1255", 0, "ISO-8859-8 ISO-8859-8-I"},
    {"windows-1256", 0, "ISO-8859-6"},
    {"IBM850", -0.05},
    {"ISO-8859-15", -0.1},
    {"ISO-8859-2", -0.1},
    {"KOI8-R", -0.1},
    {"IBM866", -0.15},
    {"GB18030", -0.05},
    {"Big5", -0.2},
    {"Shift_JIS", 0},
    {"EUC-KR", 0.1},
});

struct DetectorDeleter
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
struct ConverterDeleter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

std::optional<QString> byMark(std::string_view sample)
{
    if (sample.starts_with("\xEF\xBB\xBF"sv))
        return QStringLiteral("UTF-8");
    // Before UTF-16's mark, with which it begins.
    if (sample.starts_with("\xFF\xFE\0\0"sv))
        return QStringLiteral("UTF-32LE");
    if (sample.starts_with("\0\0\xFE\xFF"sv))
        return QStringLiteral("UTF-32BE");
    if (sample.starts_with("\xFF\xFE"sv))
        return QStringLiteral("UTF-16LE");
    if (sample.starts_with("\xFE\xFF"sv))
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

/// Delimiters, digits and line ends have zero bytes in UTF-16 and UTF-32, whatever the script; UTF-8 text has none.
std::optional<QString> byZeros(std::string_view sample)
{
    std::array<std::size_t, 4> zeros{};
    for (std::size_t at = 0; at < sample.size(); ++at)
        zeros.at(at % 4) += sample[at] == '\0' ? 1U : 0U;
    const std::size_t enough = sample.size() / 20;
    const std::size_t most = sample.size() / 5; // of one place in four: nearly all of UTF-32's are
    if (zeros[2] > most && zeros[3] > most)
        return QStringLiteral("UTF-32LE");
    if (zeros[0] > most && zeros[1] > most)
        return QStringLiteral("UTF-32BE");
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    if (odd > enough && odd > even * 10)
        return QStringLiteral("UTF-16LE");
    if (even > enough && even > odd * 10)
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

/// The sample without a character that is cut in two at its start or its end, should it be UTF-8.
std::string_view wholeUtf8(std::string_view sample)
{
    std::size_t from = 0;
    while (from < std::min<std::size_t>(sample.size(), 3) && (static_cast<unsigned char>(sample[from]) & 0xC0U) == 0x80)
        ++from;
    auto size = static_cast<std::ptrdiff_t>(sample.size() - from);
    const auto *const bytes = reinterpret_cast<const std::uint8_t *>(sample.data() + from);
    U8_TRUNCATE_IF_INCOMPLETE(bytes, 0, size);
    return sample.substr(from, static_cast<std::size_t>(size));
}

/// The different cells that are not ASCII, one a line: a town that is in every row says no more than in one. No
/// encoding has these separators within a character.
std::string cellsWithLetters(std::string_view sample)
{
    std::string cells;
    std::unordered_set<std::string_view> seen;
    constexpr std::string_view separators = ",;\t\r\n\"";
    for (std::size_t from = 0; from < sample.size() && cells.size() < judgedBytes;) {
        const std::size_t to = std::min(sample.find_first_of(separators, from), sample.size());
        const std::string_view cell = sample.substr(from, std::min(to - from, judgedBytes));
        if (!isAscii(cell) && seen.insert(cell).second)
            cells.append(cell).push_back('\n');
        from = to + 1;
    }
    return cells;
}

std::u16string decode(const char *encoding, std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterDeleter> converter(ucnv_open(encoding, &error));
    std::u16string text(bytes.size() + 1, u'\0');
    const auto length = ucnv_toUChars(converter.get(), text.data(), static_cast<std::int32_t>(text.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    text.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(length));
    return text;
}

/// The share of the two-byte characters that stand where a character set for one language keeps its common ones: GB
/// 2312 level 1, Big5 level 1, JIS X 0208 kana and level 1, KS X 1001 Hangul.
double commonShare(std::string_view encoding, std::string_view bytes)
{
    std::size_t common = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80)
            continue;
        const auto trail = static_cast<unsigned char>(bytes[++at]);
        ++all;
        bool isCommon = false;
        if (encoding == "GB18030")
            isCommon = lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
        else if (encoding == "Big5")
            isCommon = lead >= 0xA4 && lead <= 0xC6 && ((trail >= 0x40 && trail < 0x7F) || trail >= 0xA1);
        else if (encoding == "Shift_JIS")
            isCommon = (lead >= 0x82 && lead <= 0x83) || (lead >= 0x88 && lead <= 0x97);
        else if (encoding == "EUC-KR")
            isCommon = lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1;
        common += isCommon ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

/// What ICU's detector, which knows common syllables of many languages, adds to each candidate: 0–0.25.
std::array<double, candidates.size()> votes(std::string_view bytes)
{
    std::array<double, candidates.size()> votes{};
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorDeleter> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    std::int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        return votes;
    for (std::int32_t at = 0; at < count; ++at) {
        const std::string_view name = ucsdet_getName(matches[at], &error);
        const double vote = 0.25 * ucsdet_getConfidence(matches[at], &error) / 100;
        for (std::size_t index = 0; index < candidates.size(); ++index) {
            const Candidate &candidate = candidates.at(index);
            if (name == candidate.name || (!candidate.otherNames.empty() && candidate.otherNames.contains(name)))
                votes.at(index) = std::max(votes.at(index), vote);
        }
    }
    return votes;
}

double mean(const Plausibility &plausibility)
{
    return plausibility.sum / std::max(plausibility.characters, 1);
}

/// What an encoding is ahead by matters less, the more there is to look at.
double weightOfPrior(const Plausibility &plausibility)
{
    return 3.0 / std::max(plausibility.characters, 3);
}

/// A text in UTF-8 with bytes of Windows-1252 in it, as `Decoder` reads it.
std::optional<std::u16string> decodeMixed(const std::string &cells)
{
    auto decoder = Decoder::create(QStringLiteral("UTF-8"));
    if (!decoder)
        return std::nullopt;
    std::string text;
    decoder->decode(cells, true, text);
    // None but stray bytes: that is Windows-1252.
    const auto isHigh = [](char byte) { return static_cast<signed char>(byte) < 0; };
    if (decoder->strayBytes() >= std::ranges::count_if(cells, isHigh))
        return std::nullopt;
    return QString::fromStdString(text).toStdU16String();
}

EncodingGuess byPlausibility(const std::string &cells)
{
    struct Scored
    {
        double score;
        QString encoding;
        std::u16string text;
    };
    const auto icu = votes(cells);
    std::vector<Scored> scored;
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        const Candidate &candidate = candidates.at(index);
        std::u16string text = decode(candidate.name, cells);
        Plausibility plausibility = plausibilityOf(text);
        if (plausibility.ideographs > 0)
            plausibility.sum += plausibility.ideographs * 4 * (commonShare(candidate.name, cells) - 0.85);
        scored.push_back({mean(plausibility) + candidate.prior * weightOfPrior(plausibility) + icu.at(index),
                          QString::fromLatin1(candidate.name), std::move(text)});
    }
    if (auto mixed = decodeMixed(cells)) {
        // Read as UTF-8, the bytes of Windows-1252 among them are right as well: better in one cell is better.
        const Plausibility plausibility = plausibilityOf(*mixed);
        const double ahead = plausibility.sum - plausibilityOf(scored.front().text).sum;
        const double prior = candidates.front().prior * weightOfPrior(plausibility) + icu.front();
        scored.push_back(
            {mean(plausibility) + prior + (ahead > 0 ? 0.01 : -0.5), QStringLiteral("UTF-8"), std::move(*mixed)});
    }
    const auto best = std::ranges::max_element(scored, {}, &Scored::score);
    double next = best->score - 4;
    for (const Scored &other : scored) {
        if (other.text != best->text)
            next = std::max(next, other.score);
    }
    const double sure = std::clamp(0.5 + (best->score - next) / 2, 0.0, 1.0);
    return {best->encoding, best->score < 0 ? sure / 2 : sure};
}

} // namespace

EncodingGuess guessEncodingOf(std::string_view sample)
{
    if (const auto marked = byMark(sample))
        return {*marked};
    if (const auto wide = byZeros(sample))
        return {*wide, 0.95};
    const std::string_view whole = wholeUtf8(sample);
    if (simdjson::validate_utf8(whole.data(), whole.size()))
        return {QStringLiteral("UTF-8")};
    return byPlausibility(cellsWithLetters(sample));
}

QString guessEncoding(std::string_view sample)
{
    return guessEncodingOf(sample).encoding;
}

} // namespace broadside
