// Characters that nobody sees, and that change what a text says or how it is found and copied.
#include "Checks.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <array>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

bool isBidiControl(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool isZeroWidth(QChar c)
{
    return (c >= u'\u200B' && c <= u'\u200D') || c == u'\u2060' || c == u'\uFEFF';
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isHidden(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    if (isBidiControl(c))
        return true;
    // Persian and Indic words need the zero-width joiners, emoji as well; a Latin word never does.
    if (isZeroWidth(c))
        return at > 0 && at + 1 < text.size() && isLatinLetter(text[at - 1]) && isLatinLetter(text[at + 1]);
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
}

/// "U+202E RIGHT-TO-LEFT OVERRIDE"; the number alone where Unicode has no name.
QString codePointName(QChar c)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(c.unicode(), U_UNICODE_CHAR_NAME, name.data(), static_cast<int32_t>(name.size()), &status);
    const QString number = u"U+%1"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
    return U_SUCCESS(status) && name[0] != '\0' ? number + u' ' + QString::fromLatin1(name.data()) : number;
}

} // namespace

void checkCharacters(const WrittenText &text, Findings &findings)
{
    QString kinds;
    qsizetype first = -1;
    for (qsizetype at = 0; at < text.body.size(); ++at) {
        if (!isHidden(text.body, at))
            continue;
        if (first < 0)
            first = at;
        if (!kinds.contains(text.body[at]))
            kinds.append(text.body[at]);
    }
    if (first < 0)
        return;
    // A text that is all noise is told by its first few.
    QStringList names;
    for (const QChar c : QStringView(kinds).first(qMin<qsizetype>(kinds.size(), 5)))
        names.append(codePointName(c));
    findings.add(Severity::Warning, u"hidden-characters"_s,
                 QCoreApplication::translate("Preflight", "“%1” in %2 has characters that nobody sees: %3.")
                     .arg(findings.nameOf(text), text.language.name(), names.join(u", ")),
                 text, {first, 1});
}

} // namespace broadside
