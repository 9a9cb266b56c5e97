#include "SafeText.h"

#include "Isolated.h"
#include "SignerTexts.h"

#include <QDateTime>
#include <QLocale>

namespace broadside {

QString shownText(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = harmless(std::move(line));
    }
    return lines.join(u'\n');
}

QString shownLine(const QString &text, qsizetype most)
{
    // A long text is cut before it is looked through: nothing that is shown lies behind that.
    const QString line = harmless(text.left(most + 1));
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
