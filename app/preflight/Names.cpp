#include "Names.h"

#include "GenericWords.h"
#include "KeptText.h"
#include "Sentences.h"
#include "WordRanges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

bool isAllCapitals(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

/// "Al-Haq": each side of the hyphen has a capital and more than one letter.
bool isHyphenatedName(QStringView word)
{
    const QList<QStringView> sides = word.split(u'-');
    return sides.size() > 1 && std::ranges::all_of(sides, [](QStringView side) {
               return side.size() > 1 && side[0].isUpper() && side[1].isLower();
           });
}

QStringView withoutPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s") ? word.chopped(2) : word;
}

/// Reads the names out of one text, sentence by sentence.
class NameReader
{
public:
    NameReader(const WrittenText &text, const QSet<QString> &commonWords)
        : m_text(text),
          m_commonWords(commonWords),
          m_kept(text.isMarkdown() ? keptInMarkdown(text.body) : keptInText(text.body))
    {
    }

    QStringList read()
    {
        for (const TextRange &sentence : sentenceRanges(m_text.body, m_text.language))
            readSentence(sentence);
        m_names.removeDuplicates();
        return m_names;
    }

private:
    [[nodiscard]] QStringView wordAt(TextRange range) const
    {
        return withoutPossessive(QStringView(m_text.body).sliced(range.start, range.length));
    }

    [[nodiscard]] bool isGeneric(QStringView word) const
    {
        const QString plain = folded(word);
        return isGenericNameWord(plain) || m_commonWords.contains(plain);
    }

    void readSentence(TextRange sentence)
    {
        QList<TextRange> words;
        for (TextRange word : wordRanges(QStringView(m_text.body).sliced(sentence.start, sentence.length))) {
            word.start += sentence.start;
            if (!m_kept[static_cast<std::size_t>(word.start)])
                words.append(word);
        }
        if (isTitleCase(words))
            return;
        for (qsizetype i = 0; i < words.size(); ++i) {
            readHyphenated(wordAt(words[i]));
            readCapitals(words, i);
        }
        readRuns(words);
    }

    /// More than half of the longer words begin with a capital, or all of it is shouted.
    [[nodiscard]] bool isTitleCase(const QList<TextRange> &words) const
    {
        constexpr qsizetype longer = 4;
        qsizetype all = 0;
        qsizetype capitalised = 0;
        for (const TextRange &word : words) {
            if (word.length < longer)
                continue;
            ++all;
            capitalised += m_text.body[word.start].isUpper() ? 1 : 0;
        }
        return capitalised * 2 > all && all > 2;
    }

    void readHyphenated(QStringView word)
    {
        const QList<QStringView> sides = word.split(u'-');
        if (isHyphenatedName(word) && std::ranges::none_of(sides, [&](QStringView side) { return isGeneric(side); }))
            m_names.append(word.toString());
    }

    void readCapitals(const QList<TextRange> &words, qsizetype i)
    {
        constexpr qsizetype least = 4;
        const QStringView word = wordAt(words[i]);
        const auto isLoud = [&](qsizetype at) {
            return at >= 0 && at < words.size() && words[at].length > 1 && isAllCapitals(wordAt(words[at]));
        };
        const bool isShouted = isLoud(i - 1) || isLoud(i + 1);
        if (word.size() >= least && isAllCapitals(word) && !isShouted && !isGeneric(word))
            m_names.append(word.toString());
    }

    /// Nothing but a space stands between the two.
    [[nodiscard]] bool continuesRun(TextRange before, TextRange word) const
    {
        return word.start == before.end() + 1 && m_text.body[before.end()].isSpace();
    }

    void readRuns(const QList<TextRange> &words)
    {
        QList<TextRange> run;
        // What begins a sentence or follows a mark may have its capital from there.
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QStringView word = wordAt(words[i]);
            const bool isName = word.size() > 1 && word[0].isUpper() && word[1].isLower() && !word.contains(u'-');
            if (!run.isEmpty() && (!isName || !continuesRun(run.back(), words[i]))) {
                endRun(run);
                run.clear();
            }
            if (isName && (!run.isEmpty() || continuesRun(words[i - 1], words[i])))
                run.append(words[i]);
        }
        endRun(run);
    }

    void endRun(QList<TextRange> run)
    {
        while (!run.isEmpty() && isGeneric(wordAt(run.front())))
            run.removeFirst();
        while (!run.isEmpty() && isGeneric(wordAt(run.back())))
            run.removeLast();
        if (run.size() < 2 || std::ranges::any_of(run, [&](TextRange word) { return isGeneric(wordAt(word)); }))
            return;
        QStringList name;
        for (const TextRange &word : run)
            name.append(wordAt(word).toString());
        m_names.append(name.join(u' '));
    }

    const WrittenText &m_text;
    const QSet<QString> &m_commonWords;
    std::vector<bool> m_kept;
    QStringList m_names;
};

} // namespace

void addCommonWords(const QString &text, QSet<QString> &words)
{
    for (const TextRange &range : wordRanges(text)) {
        if (text[range.start].isLower())
            words.insert(folded(withoutPossessive(QStringView(text).sliced(range.start, range.length))));
    }
}

bool isInLatinScript(QStringView text)
{
    constexpr int enough = 200; // letters that tell
    int latin = 0;
    int letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        latin += c.script() == QChar::Script_Latin ? 1 : 0;
        if (++letters == enough)
            break;
    }
    return latin * 2 > letters;
}

QStringList properNames(const WrittenText &text, const QSet<QString> &commonWords)
{
    return isInLatinScript(text.body) ? NameReader(text, commonWords).read() : QStringList();
}

QStringList namesLacking(const QStringList &names, const QString &translation)
{
    // Three letters tell a short word, four a longer one whatever its ending.
    constexpr qsizetype shortStem = 3;
    constexpr qsizetype stem = 4;
    static const QRegularExpression joiners(uR"([\s'’‑-]+)"_s);
    QSet<QString> beginnings;
    bool hasOtherCapitals = false;
    const QString written = names.join(u' ');
    for (const TextRange &range : wordRanges(translation)) {
        const QStringView word = QStringView(translation).sliced(range.start, range.length);
        const qsizetype elision = std::max(word.lastIndexOf(u'\''), word.lastIndexOf(u'’')) + 1;
        const QStringView plain = word.sliced(elision);
        hasOtherCapitals |= plain.size() > 1 && isAllCapitals(plain) && !written.contains(plain);
        for (const QString &part : folded(word).split(joiners, Qt::SkipEmptyParts)) {
            beginnings.insert(part.first(std::min(part.size(), shortStem)));
            beginnings.insert(part.first(std::min(part.size(), stem)));
        }
    }
    QStringList lacking;
    for (const QString &name : names) {
        // The translation's own capitals are probably what this name is there: NATO, OTAN.
        if (isAllCapitals(name) && hasOtherCapitals)
            continue;
        const QStringList parts = folded(name).split(joiners, Qt::SkipEmptyParts);
        if (std::ranges::none_of(parts, [&](const QString &part) {
                return part.size() >= shortStem && beginnings.contains(part.first(std::min(part.size(), stem)));
            }))
            lacking.append(name);
    }
    return lacking;
}

} // namespace broadside
