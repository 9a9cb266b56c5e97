#include "Sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// How much Markdown puts before a paragraph: a heading's marks, an entry's, a quotation's.
qsizetype prefixLength(QStringView line)
{
    static const QRegularExpression prefix(u"\\A\\s*(?:#{1,6}\\s+|(?:[-*+]|\\d{1,9}[.)])\\s+|>\\s?)+"_s);
    const auto match = prefix.match(line.toString());
    return match.hasMatch() ? match.capturedLength() : 0;
}

bool beginsParagraph(QStringView line)
{
    static const QRegularExpression mark(u"\\A {0,3}(?:#{1,6}\\s|(?:[-*+]|\\d{1,9}[.)])\\s|\\s+[-*+]\\s)"_s);
    return mark.match(line.toString()).hasMatch();
}

bool isHeading(QStringView line)
{
    static const QRegularExpression mark(u"\\A {0,3}#{1,6}\\s"_s);
    return mark.match(line.toString()).hasMatch();
}

/// Words whose full stop ends no sentence.
bool isAbbreviation(QStringView word, const Language &language)
{
    static const QSet<QString> english{u"mr"_s,  u"mrs"_s, u"ms"_s,   u"dr"_s,  u"prof"_s, u"hon"_s, u"st"_s,
                                       u"no"_s,  u"vs"_s,  u"e.g"_s,  u"i.e"_s, u"etc"_s,  u"rev"_s, u"gen"_s,
                                       u"sen"_s, u"rep"_s, u"dept"_s, u"inc"_s, u"jr"_s,   u"sr"_s};
    static const QSet<QString> french{u"m"_s,  u"mm"_s,  u"mme"_s,    u"mmes"_s, u"mlle"_s, u"dr"_s,  u"dre"_s,
                                      u"me"_s, u"hon"_s, u"p. ex"_s,  u"ex"_s,   u"etc"_s,  u"art"_s, u"no"_s,
                                      u"st"_s, u"ste"_s, u"c.-à-d"_s, u"cf"_s,   u"prof"_s, u"vol"_s, u"p"_s};
    static const QSet<QString> arabic{u"د"_s, u"أ"_s, u"م"_s, u"ص"_s, u"ت"_s};
    const QString lower = word.toString().toLower();
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    const QString primary = language.primary();
    return isInitial || (primary == u"fr" ? french : primary == u"ar" ? arabic : english).contains(lower);
}

/// Whether the text up to `end` breaks off after an abbreviation.
bool endsWithAbbreviation(QStringView sentence, const Language &language)
{
    const QStringView text = sentence.trimmed();
    if (!text.endsWith(u'.') || text.endsWith(u".."))
        return false;
    const QStringView body = text.chopped(1);
    qsizetype start = body.size();
    while (start > 0 && !body[start - 1].isSpace() && body[start - 1] != u'(' && body[start - 1] != u'«')
        --start;
    return isAbbreviation(body.sliced(start), language);
}

void addTrimmed(QList<TextRange> &ranges, QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        ranges.append({start, end - start});
}

void addSentencesOfLine(QList<TextRange> &ranges, QStringView text, qsizetype lineStart, qsizetype lineEnd,
                        const Language &language)
{
    const qsizetype first = lineStart + prefixLength(text.sliced(lineStart, lineEnd - lineStart));
    const QString line = text.sliced(first, lineEnd - first).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView sentence = QStringView(line).sliced(start, end - start);
        if (end < line.size() && endsWithAbbreviation(sentence, language))
            continue;
        // What closes behind a full stop belongs to its sentence: a guillemet, though a space stands before it, and
        // Markdown's stars.
        qsizetype closed = end;
        while (closed < line.size() && u"»*_"_s.contains(line[closed]))
            ++closed;
        addTrimmed(ranges, text, first + start, first + closed);
        start = closed;
    }
}

} // namespace

QList<TextRange> paragraphRanges(QStringView text)
{
    QList<TextRange> ranges;
    qsizetype lineStart = 0;
    bool isOpen = false; // the line before belongs to a paragraph that may go on
    while (lineStart <= text.size()) {
        const qsizetype found = text.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(lineStart, lineEnd - lineStart);
        if (isBlank(line)) {
            isOpen = false;
        } else if (isOpen && !beginsParagraph(line)) {
            ranges.back().length = lineEnd - ranges.back().start;
        } else {
            ranges.append({lineStart, lineEnd - lineStart});
            isOpen = !isHeading(line);
        }
        lineStart = lineEnd + 1;
    }
    return ranges;
}

QList<TextRange> sentenceRanges(QStringView text, const Language &language)
{
    QList<TextRange> ranges;
    qsizetype lineStart = 0;
    while (lineStart <= text.size()) {
        const qsizetype found = text.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = found < 0 ? text.size() : found;
        addSentencesOfLine(ranges, text, lineStart, lineEnd, language);
        lineStart = lineEnd + 1;
    }
    return ranges;
}

} // namespace broadside
