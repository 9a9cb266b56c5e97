#include "Terms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// A word of a text as it is compared, and where it stands.
struct WordAt
{
    QString folded;
    TextRange range;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\u0640' /* tatweel */;
}

/// Harakat and tatweel are how a word is written, not which word it is.
QString withoutArabicMarks(QStringView word)
{
    QString kept;
    for (const QChar c : word) {
        const bool isMark = (c >= u'\u064B' && c <= u'\u065F') || c == u'\u0670' || c == u'\u0640';
        if (!isMark)
            kept.append(c);
    }
    return kept;
}

/// Words in their order; hyphens and apostrophes part them, so that "Al-Haq" and "Al Haq" are both two.
QList<WordAt> wordsOf(QStringView text)
{
    QList<WordAt> words;
    qsizetype start = 0;
    while (start < text.size()) {
        if (!isWordCharacter(text[start]) && !text[start].isSurrogate()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && (isWordCharacter(text[end]) || text[end].isSurrogate()))
            ++end;
        words.append({withoutArabicMarks(text.sliced(start, end - start)).normalized(QString::NormalizationForm_C),
                      {start, end - start}});
        start = end;
    }
    return words;
}

/// "Al-Haq", "NATO": a capital after the first letter makes a name, which is written that way alone.
bool isName(const QString &term)
{
    return std::any_of(term.begin() + 1, term.end(), [](QChar c) { return c.isUpper(); });
}

bool hasPluralS(const Language &language)
{
    static const QSet<QString> languages{u"en"_s, u"fr"_s, u"es"_s, u"pt"_s};
    return languages.contains(language.primary());
}

bool isPluralOf(const QString &word, const QString &other)
{
    return word.size() == other.size() + 1 && word.startsWith(other) && (word.endsWith(u's') || word.endsWith(u'x'));
}

/// "والمدافعين" holds "المدافعين" and "مدافعين": what Arabic joins to a word's beginning.
QStringList withoutArabicPrefixes(const QString &word)
{
    static const QStringList conjunctions{u""_s, u"و"_s, u"ف"_s};
    static const QStringList particles{u""_s, u"ب"_s, u"ك"_s, u"ل"_s, u"ال"_s, u"بال"_s, u"كال"_s, u"لل"_s};
    QStringList stems;
    for (const QString &conjunction : conjunctions) {
        for (const QString &particle : particles) {
            const QString prefix = conjunction + particle;
            if (word.startsWith(prefix) && word.size() >= prefix.size() + 2)
                stems.append(word.sliced(prefix.size()));
        }
    }
    return stems;
}

class Matcher
{
public:
    Matcher(const Language &language, const QString &term)
        : m_isArabic(language.primary() == u"ar"), m_hasPlural(hasPluralS(language)), m_isName(isName(term))
    {
        for (const WordAt &word : wordsOf(term))
            m_words.append(m_isName ? word.folded : word.folded.toCaseFolded());
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// How many words of the text from `at` on are the term; 0: they are not.
    [[nodiscard]] qsizetype at(const QList<WordAt> &text, qsizetype at) const
    {
        if (m_words.isEmpty() || at + m_words.size() > text.size())
            return 0;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!isSame(text[at + i].folded, m_words[i]))
                return 0;
        }
        return m_words.size();
    }

private:
    [[nodiscard]] bool isSame(const QString &written, const QString &wanted) const
    {
        const QString word = m_isName ? written : written.toCaseFolded();
        if (word == wanted)
            return true;
        if (m_hasPlural && !m_isName && (isPluralOf(word, wanted) || isPluralOf(wanted, word)))
            return true;
        return m_isArabic && std::ranges::any_of(withoutArabicPrefixes(word), [&](const QString &stem) {
                   return stem == wanted || u"ال"_s + stem == wanted;
               });
    }

    QStringList m_words;
    bool m_isArabic;
    bool m_hasPlural;
    bool m_isName;
};

} // namespace

QList<TermUse> termUses(QStringView text, const Language &language, const Glossary &glossary)
{
    std::vector<std::pair<qsizetype, Matcher>> matchers;
    for (qsizetype i = 0; i < glossary.size(); ++i) {
        if (const auto name = glossary[i].names.find(language); name != glossary[i].names.end())
            matchers.emplace_back(i, Matcher(language, name->second));
    }
    QList<TermUse> uses;
    if (matchers.empty())
        return uses;
    const QList<WordAt> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype longest = 0;
        qsizetype term = 0;
        for (const auto &[index, matcher] : matchers) {
            const qsizetype length = matcher.at(words, at);
            if (length > longest) {
                longest = length;
                term = index;
            }
        }
        if (longest > 0) {
            const qsizetype start = words[at].range.start;
            uses.append({{start, words[at + longest - 1].range.end() - start}, term});
        }
        at += std::max<qsizetype>(1, longest);
    }
    return uses;
}

QList<qsizetype> lackingTerms(QStringView source, const Language &sourceLanguage, QStringView translation,
                              const Language &translationLanguage, const Glossary &glossary)
{
    QSet<qsizetype> used;
    for (const TermUse &use : termUses(translation, translationLanguage, glossary))
        used.insert(use.term);
    QList<qsizetype> lacking;
    for (const TermUse &use : termUses(source, sourceLanguage, glossary)) {
        const bool isAgreed = glossary[use.term].names.contains(translationLanguage);
        if (isAgreed && !used.contains(use.term) && !lacking.contains(use.term))
            lacking.append(use.term);
    }
    return lacking;
}

} // namespace broadside
