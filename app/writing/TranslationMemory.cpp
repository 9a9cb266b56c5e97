#include "TranslationMemory.h"

#include "Sentences.h"
#include "Similarity.h"

#include <QSet>

#include <algorithm>

namespace broadside {

namespace {

QString part(const QString &text, const TextRange &range)
{
    return text.sliced(range.start, range.length);
}

bool saysSomething(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

void addPair(QList<MemoryPair> &pairs, const QString &source, const QString &translation)
{
    const MemoryPair pair{source, translation};
    if (saysSomething(source) && saysSomething(translation) && !pairs.contains(pair))
        pairs.append(pair);
}

void addParagraph(QList<MemoryPair> &pairs, const QString &source, const Language &sourceLanguage,
                  const QString &translation, const Language &translationLanguage)
{
    const QList<TextRange> from = sentenceRanges(source, sourceLanguage);
    const QList<TextRange> to = sentenceRanges(translation, translationLanguage);
    if (from.size() != to.size()) {
        addPair(pairs, source, translation);
        return;
    }
    for (qsizetype i = 0; i < from.size(); ++i)
        addPair(pairs, part(source, from[i]), part(translation, to[i]));
}

} // namespace

QList<MemoryPair> alignedPairs(const QString &source, const Language &sourceLanguage, const QString &translation,
                               const Language &translationLanguage)
{
    QList<MemoryPair> pairs;
    const QList<TextRange> from = paragraphRanges(source);
    const QList<TextRange> to = paragraphRanges(translation);
    for (qsizetype i = 0; from.size() == to.size() && i < from.size(); ++i)
        addParagraph(pairs, part(source, from[i]), sourceLanguage, part(translation, to[i]), translationLanguage);
    return pairs;
}

TranslationMemory::TranslationMemory(QList<MemoryPair> pairs) : m_pairs(std::move(pairs))
{
    m_folded.reserve(static_cast<size_t>(m_pairs.size()));
    for (const MemoryPair &pair : std::as_const(m_pairs))
        m_folded.push_back(foldedForComparison(pair.source));
}

QList<MemoryMatch> TranslationMemory::matches(const QString &sentence, int least, qsizetype most) const
{
    const QString folded = foldedForComparison(sentence);
    const Likeness likeness(folded);
    QList<MemoryMatch> found;
    int bar = least; // rises as soon as there are enough
    const auto isLiker = [](const MemoryMatch &a, const MemoryMatch &b) { return a.percent > b.percent; };
    for (size_t i = 0; i < m_folded.size() && !folded.isEmpty(); ++i) {
        const int percent = likeness.to(m_folded[i], bar);
        if (percent < bar || percent == 0)
            continue;
        const MemoryPair &pair = m_pairs[static_cast<qsizetype>(i)];
        const auto same =
            std::ranges::find(found, pair.translation, [](const MemoryMatch &match) { return match.pair.translation; });
        if (same != found.end()) {
            if (same->percent >= percent)
                continue;
            found.erase(same);
        }
        const MemoryMatch match{pair, percent};
        found.insert(std::upper_bound(found.begin(), found.end(), match, isLiker), match);
        if (found.size() > most) {
            found.removeLast();
            bar = std::max(bar, found.back().percent);
        }
    }
    return found;
}

} // namespace broadside
