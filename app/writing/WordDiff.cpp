#include "WordDiff.h"

#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace broadside {

namespace {

using Words = std::vector<QStringView>;

constexpr size_t largestTable = 4'000'000;

Words wordsOf(const QString &text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words.push_back(QStringView(text).mid(start, end - start));
        start = end;
    }
    return words;
}

QString joined(Words::const_iterator begin, Words::const_iterator end)
{
    QString text;
    for (auto word = begin; word != end; ++word)
        text.append(*word);
    return text;
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// Collects parts: what is deleted and inserted at one place is held back until something that stays follows it.
class Parts
{
public:
    void keep(QStringView word) { m_same.append(word); }
    void change(QStringView deleted, QStringView inserted)
    {
        // A space alone between two changes would cut one change into crumbs.
        if (!m_same.isEmpty() && isBlank(m_same) && (!m_deleted.isEmpty() || !m_inserted.isEmpty())) {
            m_deleted += m_same;
            m_inserted += m_same;
            m_same.clear();
        } else if (!m_same.isEmpty()) {
            flushChange();
            m_parts.append({DiffKind::Same, std::exchange(m_same, {})});
        }
        m_deleted.append(deleted);
        m_inserted.append(inserted);
    }
    QList<DiffPart> finish()
    {
        flushChange();
        if (!m_same.isEmpty())
            m_parts.append({DiffKind::Same, m_same});
        return m_parts;
    }

private:
    void flushChange()
    {
        if (!m_deleted.isEmpty())
            m_parts.append({DiffKind::Deleted, std::exchange(m_deleted, {})});
        if (!m_inserted.isEmpty())
            m_parts.append({DiffKind::Inserted, std::exchange(m_inserted, {})});
    }

    QList<DiffPart> m_parts;
    QString m_same;
    QString m_deleted;
    QString m_inserted;
};

/// Length of the longest common sequence of every pair of rests, row by row.
std::vector<int> commonLengths(const Words &a, const Words &b)
{
    const size_t width = b.size() + 1;
    std::vector<int> lengths((a.size() + 1) * width, 0);
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;) {
            lengths[i * width + j] = a[i] == b[j] ? lengths[(i + 1) * width + j + 1] + 1
                                                  : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return lengths;
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    const auto headEnd = std::ranges::mismatch(a, b).in1;
    const auto head = headEnd - a.begin();
    const auto tail = std::ranges::mismatch(a.rbegin(), std::make_reverse_iterator(headEnd), b.rbegin(),
                                            std::make_reverse_iterator(b.begin() + head))
                          .in1 -
                      a.rbegin();
    const Words oldWords(headEnd, a.end() - tail);
    const Words newWords(b.begin() + head, b.end() - tail);

    Parts parts;
    parts.keep(joined(a.begin(), headEnd));
    if ((oldWords.size() + 1) * (newWords.size() + 1) > largestTable) {
        parts.change(joined(oldWords.begin(), oldWords.end()), joined(newWords.begin(), newWords.end()));
    } else {
        const std::vector<int> lengths = commonLengths(oldWords, newWords);
        const size_t width = newWords.size() + 1;
        size_t i = 0;
        size_t j = 0;
        while (i < oldWords.size() || j < newWords.size()) {
            if (i < oldWords.size() && j < newWords.size() && oldWords[i] == newWords[j]) {
                parts.keep(oldWords[i]);
                ++i;
                ++j;
            } else if (j == newWords.size() ||
                       (i < oldWords.size() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
                parts.change(oldWords[i++], {});
            } else {
                parts.change({}, newWords[j++]);
            }
        }
    }
    parts.keep(joined(a.end() - tail, a.end()));
    return parts.finish();
}

} // namespace broadside
