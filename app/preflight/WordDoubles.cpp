// Words that stand twice where once is meant: "the the".
#include "Checks.h"
#include "WordRanges.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// The words that a language does say twice. Languages that are not listed double words as part of their grammar, or
/// nobody has said here what they double, and are not checked.
const QSet<QString> *rightDoubles(const Language &language)
{
    static const QHash<QString, QSet<QString>> doubles{
        {u"en"_s, {u"had"_s, u"that"_s, u"her"_s, u"very"_s, u"many"_s, u"really"_s, u"so"_s, u"ha"_s, u"bye"_s}},
        {u"fr"_s, {u"nous"_s, u"vous"_s, u"faire"_s, u"très"_s, u"oui"_s, u"non"_s, u"si"_s, u"ha"_s}},
        {u"es"_s, {u"ja"_s, u"muy"_s}},
        {u"ar"_s, {}},
    };
    const auto found = doubles.constFind(language.primary());
    return found == doubles.constEnd() ? nullptr : &*found;
}

/// Spaces, the marks of Markdown's emphasis among them, and in Markdown a line that is wrapped.
bool isGap(QStringView between, bool isMarkdown)
{
    const qsizetype lines = between.count(u'\n');
    if (lines > (isMarkdown ? 1 : 0))
        return false;
    bool hasSpace = false;
    for (const QChar c : between) {
        hasSpace |= c.isSpace();
        const bool isEmphasis = isMarkdown && lines == 0 && (c == u'*' || c == u'_');
        if (!c.isSpace() && !isEmphasis)
            return false;
    }
    return hasSpace;
}

/// "Duran Duran", "NO NO": a name, or said aloud.
bool areNames(QStringView first, QStringView second)
{
    return first.front().isUpper() && second.front().isUpper();
}

} // namespace

void checkDoubledWords(const WrittenText &text, Findings &findings)
{
    const QSet<QString> *right = rightDoubles(text.language);
    if (!right)
        return;
    const QStringView body(text.body);
    const QList<TextRange> words = wordRanges(body);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TextRange &before = words[i - 1];
        const QStringView first = body.sliced(before.start, before.length);
        const QStringView second = body.sliced(words[i].start, words[i].length);
        if (first.compare(second, Qt::CaseInsensitive) != 0 || !first.front().isLetter() || areNames(first, second) ||
            !isGap(body.sliced(before.end(), words[i].start - before.end()), text.isMarkdown()) ||
            right->contains(second.toString().toLower()))
            continue;
        findings.add(Severity::Warning, u"word-doubled"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 has a word twice in a row: “%3”.")
                         .arg(findings.nameOf(text), text.language.name(), second),
                     text, {before.start, words[i].end() - before.start});
    }
}

} // namespace broadside
