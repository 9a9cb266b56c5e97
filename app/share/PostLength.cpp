#include "PostLength.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr int urlLength = 23; // X's t.co links; Mastodon does the same

/// Calls `visit` with each user-perceived character.
template<class Visit>
void forEachGrapheme(const QString &text, Visit visit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        visit(QStringView(text).mid(from, to - from));
}

/// An address up to the punctuation that ends the sentence around it.
const QRegularExpression &urlPattern()
{
    static const QRegularExpression pattern(u"https?://[^\\s<>\"«»“”]*[^\\s<>\"«»“”.,;:!?…)\\]']"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isLight(char32_t c)
{
    // https://developer.x.com/en/docs/counting-characters: these weigh 1, all others 2.
    constexpr std::array<std::pair<char32_t, char32_t>, 4> light{{{0, 4351}, {8192, 8205}, {8208, 8223}, {8242, 8247}}};
    return std::ranges::any_of(light, [c](const auto &range) { return c >= range.first && c <= range.second; });
}

bool marksEmoji(char32_t c)
{
    constexpr char32_t emojiStyle = 0xFE0F;
    constexpr char32_t keycap = 0x20E3;
    return c == emojiStyle || c == keycap || (c >= 0x1F000 && c <= 0x1FAFF);
}

int weight(QStringView grapheme)
{
    const QList<uint> codePoints = grapheme.toUcs4();
    if (std::ranges::any_of(codePoints, marksEmoji))
        return 2;
    int sum = 0;
    for (const uint c : codePoints)
        sum += isLight(c) ? 1 : 2;
    return sum;
}

/// Septets of each character in GSM-7 with its extension table (3GPP TS 23.038, 6.2.1); 0: not in it.
int septets(QChar c)
{
    static const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                 "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extension = u"\f^{}\\[~]|€"_s;
    return basic.contains(c) ? 1 : extension.contains(c) ? 2 : 0;
}

/// How a text of characters that must not be torn apart goes into parts.
SmsLength packed(const std::vector<int> &characters, int alone, int together)
{
    SmsLength length;
    for (const int units : characters)
        length.units += units;
    length.capacity = alone;
    if (length.units <= alone)
        return length;
    int room = together;
    for (const int units : characters) {
        if (units > room) {
            ++length.parts;
            length.units += room; // what stays empty at the end of a part is taken as well
            room = together;
        }
        room -= units;
    }
    length.capacity = length.parts * together;
    return length;
}

} // namespace

int graphemeCount(const QString &text)
{
    int count = 0;
    forEachGrapheme(text, [&count](QStringView) { ++count; });
    return count;
}

QString withShortUrls(const QString &text)
{
    QString shortened = text;
    return shortened.replace(urlPattern(), QString(urlLength, u'x'));
}

int weightedLength(const QString &text)
{
    int sum = 0;
    forEachGrapheme(withShortUrls(text.normalized(QString::NormalizationForm_C)),
                    [&sum](QStringView grapheme) { sum += weight(grapheme); });
    return sum;
}

SmsLength smsLength(const QString &text)
{
    std::vector<int> characters;
    for (const QChar c : text) {
        characters.push_back(septets(c));
        if (characters.back() == 0) {
            characters.clear();
            for (const uint codePoint : text.toUcs4())
                characters.push_back(QChar::requiresSurrogates(codePoint) ? 2 : 1);
            return packed(characters, 70, 67);
        }
    }
    return packed(characters, 160, 153);
}

} // namespace broadside
