#include "SafeText.h"

#include "SampleModel.h"
#include "SignerTableModel.h"

#include <QDateTime>
#include <QLocale>

namespace broadside {

namespace {

constexpr bool turnsAround(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr char16_t pictureOf(char16_t c)
{
    if (c < 0x20)
        return static_cast<char16_t>(0x2400 + c);
    return c == 0x7F ? char16_t(0x2421) : char16_t(0xFFFD);
}

constexpr bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

} // namespace

QString shownText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (turnsAround(c))
            continue;
        shown.append(isControl(c) && c != u'\n' && c != u'\t' ? QChar(pictureOf(c)) : each);
    }
    return shown;
}

QString shownLine(const QString &text, qsizetype most)
{
    // A long text is cut before it is looked through: nothing that is shown lies behind that.
    const QString line = shownText(inOneLine(text.left(most + 1)));
    return line.size() > most ? QString(line.left(most - 1) + u'…') : line;
}

QString quotedName(const QString &text, qsizetype most)
{
    return isolated(shownLine(text, most));
}

QString shownDate(const QString &isoDate)
{
    const QString date = signedAtText(isoDate);
    return date.isEmpty() ? date : QChar(0x202D) + date + QChar(0x202C);
}

QString shownMoment(const QString &isoMoment)
{
    const QDateTime moment = QDateTime::fromString(isoMoment, Qt::ISODate);
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : shownLine(isoMoment);
}

} // namespace broadside
