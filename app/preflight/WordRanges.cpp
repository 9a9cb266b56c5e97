#include "WordRanges.h"

namespace broadside {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isJoiner(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'\u2011';
}

} // namespace

QList<TextRange> wordRanges(QStringView text)
{
    QList<TextRange> words;
    for (qsizetype start = 0; start < text.size();) {
        if (!isWordCharacter(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < text.size() && (isWordCharacter(text[end]) ||
                                     (isJoiner(text[end]) && end + 1 < text.size() && isWordCharacter(text[end + 1]))))
            ++end;
        words.append({start, end - start});
        start = end;
    }
    return words;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool isCounted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isCounted = false;
        } else if (!isCounted && c.isLetterOrNumber()) {
            isCounted = true;
            ++count;
        }
    }
    return count;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result.append(c.toCaseFolded());
    }
    return result;
}

} // namespace broadside
