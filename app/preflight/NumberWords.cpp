#include "Cldr.h"
#include "Numbers.h"
#include "WordRanges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Of "XXI": by the rule that a smaller sign before a larger one is taken away.
qint64 romanValue(QStringView numeral)
{
    const auto valueOf = [](QChar sign) {
        return sign == u'I' ? 1 : sign == u'V' ? 5 : sign == u'X' ? 10 : sign == u'L' ? 50 : 100;
    };
    qint64 sum = 0;
    for (qsizetype i = 0; i < numeral.size(); ++i) {
        const int value = valueOf(numeral[i]);
        sum += i + 1 < numeral.size() && valueOf(numeral[i + 1]) > value ? -value : value;
    }
    return sum;
}

bool hasRoman(const QString &text, qint64 value)
{
    static const QRegularExpression numeral(uR"((?<![\p{L}\p{N}])([IVXLC]{1,8})(?:er|re|ère|e|ème)?(?![\p{L}\p{N}]))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = numeral.globalMatch(text); matches.hasNext();) {
        if (romanValue(matches.next().capturedView(1)) == value)
            return true;
    }
    return false;
}

} // namespace

icu::RuleBasedNumberFormat *NumberWords::formatOf(const Language &language)
{
    auto found = m_formats.find(language);
    if (found == m_formats.end()) {
        UErrorCode status = U_ZERO_ERROR;
        auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, cldrLocale(language), status);
        if (U_FAILURE(status) != 0)
            format.reset();
        found = m_formats.emplace(language, std::move(format)).first;
    }
    return found->second.get();
}

bool NumberWords::areIn(const QString &text, const Language &language, const NumberUse &use)
{
    constexpr qint64 thousandths = 1000;
    icu::RuleBasedNumberFormat *format = formatOf(language);
    const QString lower = folded(text);
    return std::ranges::any_of(use.values, [&](qint64 value) {
        if (value % thousandths != 0)
            return false;
        if (hasRoman(text, value / thousandths))
            return true;
        if (!format)
            return false;
        icu::UnicodeString spelled;
        format->format(static_cast<int64_t>(value / thousandths), spelled);
        QString word = folded(QString::fromUtf16(spelled.getBuffer(), spelled.length()));
        word.remove(QChar::SoftHyphen);
        // Arabic number words end as their case and the noun's gender want: خمسة، خمس، عشرون، عشرين.
        if (language.primary() == u"ar")
            word.truncate(std::max<qsizetype>(3, word.size() - 2));
        return !word.isEmpty() && lower.contains(word);
    });
}

} // namespace broadside
