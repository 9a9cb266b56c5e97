#include "Typography.h"

#include "Cldr.h"
#include "KeptText.h"

#include <unicode/ulocdata.h>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr QChar noBreakSpace = u'\u00a0';
constexpr QChar narrowNoBreakSpace = u'\u202f';

/// How a language sets its marks.
struct Rules
{
    QString open;
    QString close;
    QString openSingle = u"‘"_s;
    QString closeSingle = u"’"_s;
    bool isFrench = false;
    bool setsSpaces = false; ///< spaces before punctuation are as below, and not as they were written
    QString withinQuotes;    ///< between « » and what they hold
    QString beforeColon;
    QString beforeHighMarks; ///< before ; ! ?
};

QString delimiter(const Language &language, ULocaleDataDelimiterType type, const QString &otherwise)
{
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(cldrLocale(language).getName(), &status);
    char16_t text[8];
    const int32_t length = ulocdata_getDelimiter(data, type, text, std::size(text), &status);
    ulocdata_close(data);
    return U_SUCCESS(status) != 0 ? QString::fromUtf16(text, length) : otherwise;
}

Rules rulesOf(const Language &language)
{
    const QString primary = language.primary();
    if (primary == u"fr") {
        const bool isCanadian = language.locale().territory() == QLocale::Canada;
        const QString narrow = isCanadian ? QString(noBreakSpace) : QString(narrowNoBreakSpace);
        return {.open = u"«"_s,
                .close = u"»"_s,
                .isFrench = true,
                .setsSpaces = true,
                .withinQuotes = narrow,
                .beforeColon = noBreakSpace,
                .beforeHighMarks = isCanadian ? QString() : narrow};
    }
    if (primary == u"ar")
        return {.open = u"«"_s, .close = u"»"_s};
    return {.open = delimiter(language, ULOCDATA_QUOTATION_START, u"“"_s),
            .close = delimiter(language, ULOCDATA_QUOTATION_END, u"”"_s),
            .openSingle = delimiter(language, ULOCDATA_ALT_QUOTATION_START, u"‘"_s),
            .closeSingle = delimiter(language, ULOCDATA_ALT_QUOTATION_END, u"’"_s),
            .setsSpaces = primary == u"en"};
}

/// Spaces that typography may change: no line breaks, no tabs.
bool isInnerSpace(QChar c)
{
    return c == u' ' || c == noBreakSpace || c == narrowNoBreakSpace;
}

/// Marks of Markdown that may stand between a word and its punctuation or quotation marks: **"so"**!
bool isMarkup(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'\\';
}

bool isQuotationMark(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote || c == u'"' ||
           c == u'\'' || c == u'„' || c == u'‚';
}

/// The end of a text and every kind of space and line break.
bool isGap(QChar c)
{
    return c.isNull() || c.isSpace();
}

/// What a quotation mark that opens stands behind.
bool isBeforeOpening(QChar c)
{
    const QChar::Category category = c.category();
    return isGap(c) || category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote ||
           category == QChar::Punctuation_Dash || c == u'/' || c == u'¿' || c == u'¡';
}

/// What punctuation follows closely: a word, a figure, or a mark that ends them.
bool isBeforePunctuation(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Punctuation_Close ||
           c.category() == QChar::Punctuation_FinalQuote || u"!?….%$€£°"_s.contains(c);
}

/// Sets one text from its start to its end.
class Typesetter
{
public:
    Typesetter(const QString &text, std::vector<bool> kept, Rules rules)
        : m_text(text), m_kept(std::move(kept)), m_rules(std::move(rules)), m_lastQuote(text.lastIndexOf(u'"'))
    {
    }

    QString set()
    {
        m_out.reserve(m_text.size() + (m_text.size() / 16));
        while (m_at < m_text.size()) {
            if (m_kept[static_cast<std::size_t>(m_at)]) {
                m_out += m_text[m_at++];
                m_fixed = m_out.size();
            } else {
                setNext();
            }
        }
        return m_out;
    }

private:
    void setNext()
    {
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'"':
            setDoubleQuote();
            break;
        case u'\'':
            setSingleQuote();
            break;
        case u'«':
        case u'»':
            if (m_rules.isFrench)
                setGuillemet(c);
            else
                m_out += c;
            break;
        case u'.':
            setDots();
            break;
        case u',':
        case u':':
        case u';':
        case u'!':
        case u'?':
            setPunctuation(c);
            break;
        case u'%':
        case u'$':
        case u'€':
            setUnit(c);
            break;
        case u'\n':
            if (m_out.endsWith(u'\n')) // quotations end with their paragraph
                m_isInDouble = m_isInSingle = false;
            m_out += c;
            break;
        default:
            m_out += c;
        }
    }

    [[nodiscard]] QChar next(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    [[nodiscard]] QChar previous() const { return m_out.isEmpty() ? QChar() : m_out.back(); }

    [[nodiscard]] QChar nextBehindMarkup() const
    {
        qsizetype ahead = 0;
        while (isMarkup(next(ahead)))
            ++ahead;
        return next(ahead);
    }
    /// The end of the word before the markup that ends at `end`.
    [[nodiscard]] qsizetype endBeforeMarkup(qsizetype end) const
    {
        while (end > 0 && isMarkup(m_out[end - 1]))
            --end;
        return end;
    }
    [[nodiscard]] QChar previousBeforeMarkup() const
    {
        const qsizetype end = endBeforeMarkup(m_out.size());
        return end > 0 ? m_out[end - 1] : QChar();
    }

    /// The length of what is set without the spaces at its end.
    [[nodiscard]] qsizetype lengthWithoutSpaces() const
    {
        qsizetype length = m_out.size();
        while (length > m_fixed && isInnerSpace(m_out[length - 1]))
            --length;
        return length;
    }

    void setDoubleQuote()
    {
        const QChar before = previousBeforeMarkup();
        const QChar after = nextBehindMarkup();
        const bool isWithinWord = previous().isLetter() && next().isLetter();
        const bool isAlone = isGap(before) && isGap(after) && !m_isInDouble && m_lastQuote < m_at;
        const bool isInches = before.isDigit() && !m_isInDouble;
        const bool opens = isBeforeOpening(before)
                               ? !(m_isInDouble && isGap(after))
                               : !m_isInDouble && after.isLetterOrNumber() && !before.isLetterOrNumber();
        if (isWithinWord || isAlone || (isInches && !opens)) {
            m_out += u'"';
            return;
        }
        m_isInDouble = opens;
        if (m_rules.isFrench)
            setGuillemet(opens ? u'«' : u'»');
        else
            m_out += opens ? m_rules.open : m_rules.close;
    }

    void setSingleQuote()
    {
        const QChar before = previousBeforeMarkup();
        const QChar after = nextBehindMarkup();
        const bool isAlone = isGap(before) && isGap(after);
        const bool isFeet = before.isDigit() && !m_isInSingle && !after.isLetterOrNumber();
        const bool opens = isBeforeOpening(before) && after.isLetter();
        if (isAlone || isFeet) {
            m_out += u'\'';
        } else if (opens) {
            m_isInSingle = true;
            m_out += m_rules.openSingle;
        } else if (m_isInSingle && !after.isLetterOrNumber()) {
            m_isInSingle = false;
            m_out += m_rules.closeSingle;
        } else {
            m_out += u'’';
        }
    }

    void setGuillemet(QChar mark)
    {
        if (mark == u'«') {
            while (isInnerSpace(next()) && !m_kept[static_cast<std::size_t>(m_at)])
                ++m_at;
            m_out += mark;
            if (!isGap(next()))
                m_out += m_rules.withinQuotes;
            return;
        }
        const qsizetype length = lengthWithoutSpaces();
        if (length > 0 && !m_out[length - 1].isSpace()) {
            m_out.truncate(length);
            m_out += m_rules.withinQuotes;
        }
        m_out += mark;
    }

    void setDots()
    {
        const auto isDot = [this](qsizetype ahead) { return next(ahead) == u'.'; };
        if (isDot(0) && isDot(1) && !isDot(2) && previous() != u'.') {
            m_out += u'…';
            m_at += 2;
        } else {
            setPunctuation(u'.');
        }
    }

    /// Whether the mark that was just read ends a word, and is no part of a time of day, a face or a file's name.
    [[nodiscard]] bool endsWord(QChar mark) const
    {
        const QChar after = next();
        if (isGap(after) || isQuotationMark(after) || isMarkup(after))
            return true;
        return (mark == u'!' || mark == u'?') &&
               (after.category() == QChar::Punctuation_Close || u"!?.…:;"_s.contains(after));
    }

    /// Whether the language has a rule for the space before this mark, here.
    [[nodiscard]] bool hasSpaceRule(QChar mark, QChar before) const
    {
        if (m_rules.isFrench)
            return mark != u'.' && mark != u',';
        const bool isRatio = mark == u':' && isInnerSpace(previous()) && before.isDigit() && next(1).isDigit();
        const bool isSpacedDot =
            mark == u'.' && (before == u'.' || before == u'…' || next(1) == u'.' || next(1) == u'…');
        return m_rules.setsSpaces && !isRatio && !isSpacedDot;
    }

    void setPunctuation(QChar mark)
    {
        const qsizetype length = lengthWithoutSpaces();
        const qsizetype wordEnd = endBeforeMarkup(length);
        const QChar before = wordEnd > 0 ? m_out[wordEnd - 1] : QChar();
        const bool follows = wordEnd <= m_fixed ? !isGap(before) : isBeforePunctuation(before);
        if (follows && endsWord(mark) && hasSpaceRule(mark, before)) {
            m_out.truncate(length);
            const bool isRow = previous() == u'!' || previous() == u'?';
            if (mark == u':')
                m_out += m_rules.beforeColon;
            else if (mark != u'.' && mark != u',' && !isRow)
                m_out += m_rules.beforeHighMarks;
        }
        m_out += mark;
    }

    void setUnit(QChar unit)
    {
        const qsizetype length = lengthWithoutSpaces();
        if (m_rules.isFrench && length > 0 && m_out[length - 1].isDigit() && !next().isLetterOrNumber()) {
            m_out.truncate(length);
            m_out += noBreakSpace;
        }
        m_out += unit;
    }

    const QString &m_text;
    const std::vector<bool> m_kept;
    const Rules m_rules;
    const qsizetype m_lastQuote;
    qsizetype m_at = 0; ///< the next character of the text
    QString m_out;
    qsizetype m_fixed = 0; ///< the length of what is set and may not be changed any more
    bool m_isInDouble = false;
    bool m_isInSingle = false;
};

} // namespace

QString typeset(const QString &text, const Language &language)
{
    return Typesetter(text, keptInText(text), rulesOf(language)).set();
}

QString typesetMarkdown(const QString &markdown, const Language &language)
{
    return Typesetter(markdown, keptInMarkdown(markdown), rulesOf(language)).set();
}

} // namespace broadside
