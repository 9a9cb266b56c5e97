// How alike two texts are.
#pragma once

#include <QString>

#include <memory>

namespace broadside {

/// Without case, with white space made one: what counts when texts are compared.
[[nodiscard]] QString foldedForComparison(QStringView text);
/// 0–100: one less the edit distance (Levenshtein, in UTF-16 units) of the folded texts divided by the longer length, rounded down, so that 100 is
/// given to equal ones alone. Two empty texts are equal.
[[nodiscard]] int similarity(QStringView a, QStringView b);
/// One folded text, held against many others.
class Likeness
{
public:
    explicit Likeness(const QString &folded);
    ~Likeness();

    /// Like `similarity`, of another folded text; 0 where it is clear early that it stays below `least`.
    [[nodiscard]] int to(QStringView folded, int least) const;

private:
    class Places;
    QString m_text;
    std::unique_ptr<const Places> m_places;
};

} // namespace broadside
