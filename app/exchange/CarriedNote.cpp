#include "CarriedNote.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadside {

QString noteFrom(const Note &note)
{
    if (note.at.isValid())
        return u"%1 (%2)"_s.arg(note.author, note.at.toUTC().toString(Qt::ISODateWithMs));
    // So that an author's own brackets are never read as a time.
    return note.author.endsWith(u')') ? note.author + u" ()"_s : note.author;
}

QString noteContent(const Note &note)
{
    QStringList lines;
    if (!note.paragraph.isEmpty())
        for (const QString &line : note.paragraph.split(u'\n'))
            lines.append(u"> "_s + line);
    const bool looksQuoted = note.body.startsWith(u'>') || note.body.startsWith(u'\\');
    lines.append(looksQuoted ? QString(u'\\' + note.body) : note.body);
    return lines.join(u'\n');
}

Note noteOf(const QString &from, const QString &content)
{
    static const QRegularExpression withTime(u"\\A(.*) \\(([0-9T:.Z-]*)\\)\\z"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    Note note{.paragraph = {}, .body = {}, .author = from, .at = {}};
    if (const QRegularExpressionMatch match = withTime.match(from); match.hasMatch()) {
        const QDateTime at = QDateTime::fromString(match.captured(2), Qt::ISODateWithMs).toUTC();
        if (at.isValid() || match.captured(2).isEmpty()) {
            note.author = match.captured(1);
            note.at = at;
        }
    }
    QStringList lines = content.split(u'\n');
    QStringList quoted;
    while (lines.constFirst().startsWith(u'>')) {
        const QString line = lines.takeFirst();
        quoted.append(line.sliced(line.startsWith(u"> ") ? 2 : 1));
        if (lines.isEmpty())
            lines.append(QString());
    }
    note.paragraph = quoted.join(u'\n');
    note.body = lines.join(u'\n');
    if (note.body.startsWith(u'\\'))
        note.body.remove(0, 1);
    return note;
}

} // namespace broadside
