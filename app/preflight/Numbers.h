// The numbers that a text writes in digits, as values that can be compared between languages.
#pragma once

#include "Language.h"
#include "TextRange.h"

#include <QList>
#include <QSet>

#include <map>
#include <memory>

#include <unicode/rbnf.h>

namespace broadside {

struct NumberUse
{
    QList<qint64> values; ///< in thousandths: what it can mean ("2.000" may be 2 or 2,000, "2 million" 2 or 2,000,000)
    QString written;
    TextRange range;
    /// Whether a translation has to have it. Not 0 to 2, which languages say in many ways (Arabic by its dual, English
    /// by "a"), nor times, dates in figures and names such as "G7", which are written differently everywhere.
    bool isNeeded = true;
};

/// In the order of the text, digits of Arabic, Persian … as well. Numbers in URLs, e-mail addresses and Markdown's own
/// marks are left out. What a comma or a full stop means is the language's (CLDR); both where it uses neither.
[[nodiscard]] QList<NumberUse> numbersIn(const QString &text, bool isMarkdown, const Language &language);

/// Finds numbers that a text writes in words or Roman numerals.
class NumberWords
{
public:
    /// Whether the text says the number of `use`: "twenty", "vingt", "XXe". Arabic words by their stems.
    [[nodiscard]] bool areIn(const QString &text, const Language &language, const NumberUse &use);

private:
    icu::RuleBasedNumberFormat *formatOf(const Language &language);

    std::map<Language, std::unique_ptr<icu::RuleBasedNumberFormat>> m_formats; ///< each takes milliseconds to make
};

} // namespace broadside
