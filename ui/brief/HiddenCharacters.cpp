#include "HiddenCharacters.h"

namespace broadside {

QString hiddenCharacterSign(QChar character)
{
    switch (character.unicode()) {
    case 0x00AD:
        return QStringLiteral("SHY");
    case 0x061C:
        return QStringLiteral("ALM");
    case 0x200B:
        return QStringLiteral("ZWSP");
    case 0x200E:
        return QStringLiteral("LRM");
    case 0x200F:
        return QStringLiteral("RLM");
    case 0x202A:
        return QStringLiteral("LRE");
    case 0x202B:
        return QStringLiteral("RLE");
    case 0x202C:
        return QStringLiteral("PDF");
    case 0x202D:
        return QStringLiteral("LRO");
    case 0x202E:
        return QStringLiteral("RLO");
    case 0x2060:
        return QStringLiteral("WJ");
    case 0x2066:
        return QStringLiteral("LRI");
    case 0x2067:
        return QStringLiteral("RLI");
    case 0x2068:
        return QStringLiteral("FSI");
    case 0x2069:
        return QStringLiteral("PDI");
    case 0xFEFF:
        return QStringLiteral("BOM");
    default:
        return {};
    }
}

int removeUnstorable(QString &text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString kept;
    kept.reserve(text.size());
    int removed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            kept.append(c);
            kept.append(text[++i]);
        } else if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            kept.append(u'\n');
        } else if (c.isSurrogate() || c.isNonCharacter() ||
                   (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n')) {
            ++removed;
        } else {
            kept.append(c);
        }
    }
    text = kept;
    return removed;
}

} // namespace broadside
