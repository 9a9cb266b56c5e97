#include "ToUnicode.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr int longestBlock = 100; // entries (Adobe Technical Note 5014)
constexpr int glyphs = 0x10000;

bool isPresentationForm(QChar c)
{
    return (c >= QChar(0xFB50) && c <= QChar(0xFDFF)) || (c >= QChar(0xFE70) && c < QChar(0xFEFF));
}

QString plain(const QString &text)
{
    if (text.size() != 1 || !isPresentationForm(text.front()))
        return text;
    QString letters = text.normalized(QString::NormalizationForm_KC);
    const bool isOfMarks = letters.startsWith(u' '); // they stand on a space that nobody wrote
    letters.remove(u' ');
    return isOfMarks || letters.size() == 1 ? letters : text;
}

/// "00410042" is "AB".
QString fromHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return text;
}

QByteArray toHex(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper();
}

/// `<first> <last> <text of first>`, or `<first> <last> [<text> …]`, or, in a bfchar block, `<glyph> <text>`.
std::map<int, QString> entriesOf(const QString &cmap)
{
    static const QRegularExpression block(u"beginbf(range|char)(.*?)endbf"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(u"<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression pair(u"<(\\w+)>\\s*<(\\w+)>"_s);
    static const QRegularExpression item(u"<(\\w+)>"_s);

    std::map<int, QString> entries;
    for (auto blocks = block.globalMatch(cmap); blocks.hasNext();) {
        const auto found = blocks.next();
        if (found.captured(1) == u"char") {
            for (auto pairs = pair.globalMatch(found.captured(2)); pairs.hasNext();) {
                const auto entry = pairs.next();
                entries[entry.captured(1).toInt(nullptr, 16)] = fromHex(entry.captured(2));
            }
            continue;
        }
        for (auto ranges = range.globalMatch(found.captured(2)); ranges.hasNext();) {
            const auto entry = ranges.next();
            const int first = entry.captured(1).toInt(nullptr, 16);
            const int last = std::min(entry.captured(2).toInt(nullptr, 16), glyphs - 1);
            auto items = item.globalMatch(entry.captured(4));
            QString text = fromHex(entry.captured(3));
            for (int glyph = first; glyph <= last; ++glyph) {
                if (items.hasNext())
                    entries[glyph] = fromHex(items.next().captured(1));
                else if (!text.isEmpty()) {
                    entries[glyph] = text;
                    text.back() = QChar(text.back().unicode() + 1);
                }
            }
        }
    }
    std::erase_if(entries, [](const auto &entry) { return entry.second.isEmpty() || entry.second == QChar(u'\0'); });
    return entries;
}

} // namespace

QByteArray plainToUnicode(const QByteArray &cmap)
{
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const std::map<int, QString> entries = entriesOf(QString::fromLatin1(cmap));
    int left = static_cast<int>(entries.size());
    int room = 0;
    for (const auto &[glyph, text] : entries) {
        if (room == 0) {
            room = std::min(left, longestBlock);
            out += QByteArray::number(room) + " beginbfchar\n";
        }
        out +=
            '<' + QByteArray::number(glyph, 16).rightJustified(4, '0').toUpper() + "> <" + toHex(plain(text)) + ">\n";
        --left;
        if (--room == 0)
            out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace broadside
