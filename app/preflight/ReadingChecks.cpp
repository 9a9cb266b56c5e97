// How hard a text is to read. The Canada.ca Content Style Guide (2.7, short sentences and paragraphs) asks for
// sentences under 20 words; what is found here is twice as long, or well over it throughout.
#include "Checks.h"
#include "Sentences.h"
#include "WordRanges.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr qsizetype mostWordsOnAverage = 25;
/// An average of fewer sentences says nothing.
constexpr qsizetype fewestForAverage = 3;

/// French says the same in about an eighth more words than English.
qsizetype mostWords(const Language &language)
{
    return language.primary() == u"fr" ? 45 : 40;
}

/// These put no spaces between words.
bool countsWords(const Language &language)
{
    static const QStringList spaceless{u"zh"_s, u"yue"_s, u"ja"_s, u"th"_s, u"lo"_s, u"km"_s, u"my"_s, u"bo"_s};
    return !spaceless.contains(language.primary());
}

} // namespace

void checkReading(const WrittenText &text, Findings &findings)
{
    const qsizetype most = mostWords(text.language);
    const qsizetype words = wordCount(text.body);
    if (words <= most || !countsWords(text.language))
        return;
    const QList<TextRange> sentences = sentenceRanges(text.body, text.language);
    TextRange longest;
    qsizetype longestWords = 0;
    qsizetype counted = 0;
    for (const TextRange &sentence : sentences) {
        const qsizetype count = wordCount(QStringView(text.body).sliced(sentence.start, sentence.length));
        counted += count > 0 ? 1 : 0;
        if (count > longestWords) {
            longest = sentence;
            longestWords = count;
        }
    }
    if (longestWords > most)
        findings.add(Severity::Note, u"sentence-long"_s,
                     QCoreApplication::translate(
                         "Preflight", "A sentence of “%1” in %2 has %3 words: shorter ones are easier to read.")
                         .arg(findings.nameOf(text), text.language.name())
                         .arg(longestWords),
                     text, longest);
    if (counted >= fewestForAverage && words > mostWordsOnAverage * counted)
        findings.add(Severity::Note, u"reading-hard"_s,
                     QCoreApplication::translate(
                         "Preflight", "The sentences of “%1” in %2 have %3 words on average: under 20 read easily.")
                         .arg(findings.nameOf(text), text.language.name())
                         .arg((words + counted / 2) / counted),
                     text);
}

} // namespace broadside
