#include "Numbers.h"

#include "KeptText.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr double thousandths = 1000;

/// What the separators of a written number mean.
struct Separators
{
    explicit Separators(const Language &language)
        : decimal(language.locale().decimalPoint()), group(language.locale().groupSeparator())
    {
    }

    QString decimal;
    QString group;
};

/// As long as the text, with ASCII digits for all digits and nothing of what is no text for a reader.
QString comparable(const QString &text, bool isMarkdown)
{
    QString result = text;
    const std::vector<bool> kept = isMarkdown ? keptInMarkdown(text) : keptInText(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (kept[static_cast<std::size_t>(i)])
            result[i] = QChar::ObjectReplacementCharacter;
        else if (result[i].isDigit())
            result[i] = QChar(u'0' + result[i].digitValue());
    }
    return result;
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        uR"((?<phone>(?:1[ .-])?\(?(?<!\d)\d{3}\)?[ .\x{a0}-]{1,2}\d{3}[ .-]\d{4}(?!\d)))"_s
        uR"(|(?<inexact>(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d))"_s                       // a date in figures
        uR"(|(?<!\d)\d{1,2}(?::\d{2}){1,2}(?!\d))"_s                                           // 2:30
        uR"(|(?<!\d)\d{1,2}(?::\d{2})?[ \x{a0}\x{202f}]?[ap]\.?m(?![\p{L}\p{N}]))"_s           // 2 p.m.
        uR"(|(?<!\d)\d{1,2}[ \x{a0}\x{202f}]?h(?:[ \x{a0}\x{202f}]?\d{2})?(?![\p{L}\p{N}]))"_s // 14 h 30
        uR"(|(?<!\d)\d{3}0s(?![\p{L}\p{N}])))"_s                                               // the 1990s
        uR"(|(?<number>\d+(?:[.,'’\x{66b}\x{66c}]\d+|[ \x{a0}\x{202f}\x{2009}]\d{3}(?!\d))*))"_s
        uR"((?:[ \x{a0}\x{202f}-]?(?<unit>thousand|million|billion|mille|milliard|ألف|آلاف|مليون|ملايين|مليار)\p{L}*)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

double unitValue(const QString &unit)
{
    if (unit.isEmpty())
        return 1;
    const QString lower = unit.toLower();
    if (lower == u"billion" || lower == u"milliard" || lower == u"مليار")
        return 1e9;
    return lower == u"million" || lower == u"مليون" || lower == u"ملايين" ? 1e6 : 1e3;
}

/// A number taken apart: "1,234.5" has the groups 1, 234, 5 and the separators "," and ".".
struct Parts
{
    explicit Parts(const QString &number)
    {
        groups.append(QString());
        for (const QChar c : number) {
            if (c.isDigit()) {
                groups.back().append(c);
            } else {
                separators.append(c);
                groups.append(QString());
            }
        }
    }

    /// Whether the first `count` groups are one number by thousands, or by lakhs as in India.
    [[nodiscard]] bool areGrouped(qsizetype count) const
    {
        const bool isBegin = groups[0].size() <= 3 && !groups[0].startsWith(u'0');
        const bool isEnd = count > 1 && groups[count - 1].size() == 3;
        return isBegin && isEnd &&
               std::all_of(groups.begin() + 1, groups.begin() + count - 1, [&](const QString &group) {
                   return group.size() == 3 || (group.size() == 2 && groups[0].size() <= 2);
               });
    }

    [[nodiscard]] double whole(qsizetype count) const { return groups.first(count).join(QString()).toDouble(); }
    [[nodiscard]] double withDecimals() const
    {
        const qsizetype last = groups.size() - 1;
        return QStringList{groups.first(last).join(QString()), groups[last]}.join(u'.').toDouble();
    }

    QStringList groups;
    QString separators;
};

/// What one number can mean; nothing when it is several that happen to stand together ("19,20").
QList<double> meanings(const Parts &parts, const Separators &separators)
{
    const qsizetype count = parts.groups.size();
    if (count == 1)
        return {parts.whole(1)};
    const QChar last = parts.separators.back();
    const bool canBeDecimal = last == u'.' || last == u',' || last == u'\u066B';
    const bool isGroup = separators.group == last;
    const bool isOneKind = parts.separators.count(parts.separators.front()) == parts.separators.size();
    if (count > 2) {
        if (isOneKind)
            return parts.areGrouped(count) ? QList<double>{parts.whole(count)} : QList<double>{};
        const QString before = parts.separators.chopped(1);
        const bool canBe = canBeDecimal && before.count(before.front()) == before.size() && parts.areGrouped(count - 1);
        return canBe ? QList<double>{parts.withDecimals()} : QList<double>{};
    }
    const bool isGrouped = parts.areGrouped(count);
    if (!canBeDecimal)
        return isGrouped ? QList<double>{parts.whole(count)} : QList<double>{};
    if (last == u'\u066B' || separators.decimal == last)
        return {parts.withDecimals()};
    if (isGroup && last == u',' && !isGrouped)
        return {};
    if (isGrouped)
        return isGroup ? QList<double>{parts.whole(count)} : QList<double>{parts.whole(count), parts.withDecimals()};
    return {parts.withDecimals()};
}

qint64 inThousandths(double value)
{
    constexpr double most = 9e14; // what a qint64 holds, with room
    return value < most ? std::llround(value * thousandths) : -1;
}

class NumberReader
{
public:
    NumberReader(const QString &text, bool isMarkdown, const Language &language)
        : m_written(text), m_text(comparable(text, isMarkdown)), m_separators(language)
    {
    }

    QList<NumberUse> read()
    {
        for (auto matches = numberPattern().globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart(u"number") >= 0)
                addNumber(match);
            else if (match.capturedStart(u"phone") >= 0)
                addPhone(match);
            else
                addEach(match.captured(), match.capturedStart(), false);
        }
        return m_uses;
    }

private:
    void add(const QList<double> &values, TextRange range, bool isNeeded)
    {
        QList<qint64> keys;
        for (const double value : values)
            keys.append(inThousandths(value));
        const bool isSmall = range.length == 1 && values.front() <= 2;
        m_uses.append({.values = keys,
                       .written = m_written.sliced(range.start, range.length),
                       .range = range,
                       .isNeeded = isNeeded && !isSmall && !keys.contains(-1)});
    }

    void addNumber(const QRegularExpressionMatch &match)
    {
        const qsizetype start = match.capturedStart(u"number");
        const bool isInName = start > 0 && (m_text[start - 1].isLetter() || m_text[start - 1] == u'_');
        const QList<double> values = meanings(Parts(match.captured(u"number")), m_separators);
        if (values.isEmpty()) {
            addEach(match.captured(u"number"), start, !isInName);
            return;
        }
        QList<double> all = values;
        if (const double unit = unitValue(match.captured(u"unit")); unit > 1)
            all.append(values.front() * unit);
        add(all, {start, match.capturedLength(u"number")}, !isInName);
    }

    /// The last ten digits, however they are grouped: a "1" before them is the country's.
    void addPhone(const QRegularExpressionMatch &match)
    {
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        add({digits.right(10).toDouble()}, {match.capturedStart(), match.capturedLength()}, true);
    }

    void addEach(const QString &written, qsizetype offset, bool areNeeded)
    {
        for (qsizetype at = 0; at < written.size();) {
            qsizetype end = at;
            while (end < written.size() && written[end].isDigit())
                ++end;
            if (end > at)
                add({written.sliced(at, end - at).toDouble()}, {offset + at, end - at}, areNeeded);
            at = end + 1;
        }
    }

    const QString &m_written;
    QString m_text;
    Separators m_separators;
    QList<NumberUse> m_uses;
};

} // namespace

QList<NumberUse> numbersIn(const QString &text, bool isMarkdown, const Language &language)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    return NumberReader(text, isMarkdown, language).read();
}

} // namespace broadside
