#include "MailboxMentions.h"

#include "Keys.h"

#include <array>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The label separators of UTS 46 with it.
bool isDomainCharacter(QChar c)
{
    return isWordCharacter(c) || u"-.\u3002\uFF0E\uFF61"_s.contains(c);
}

/// What RFC 5321 lets stand before the "@", and less of it: a text may have an address right after a quote or a slash.
constexpr std::array<QStringView, 3> localCharacters = {u"!#$%&'*+-/=?^_`{|}~.", u".+-_'", u".+-_"};

} // namespace

bool MailboxMentions::isMailbox(QStringView address) const
{
    const std::optional<std::string> mailbox = emailKey(address.toUtf8().toStdString());
    return mailbox && m_isIt(*mailbox);
}

QList<MailboxMentions::Range> MailboxMentions::find(QStringView text) const
{
    QList<Range> found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype to = at + 1;
        while (to < text.size() && isDomainCharacter(text[to]))
            ++to;
        while (to > at + 1 && !isWordCharacter(text[to - 1])) // a full stop after it
            --to;
        const qsizetype before = found.isEmpty() ? 0 : found.last().to;
        for (const QStringView allowed : localCharacters) {
            qsizetype from = at;
            while (from > before && (isWordCharacter(text[from - 1]) || allowed.contains(text[from - 1])))
                --from;
            if (isMailbox(text.sliced(from, to - from))) {
                found << Range{from, to};
                break;
            }
        }
    }
    return found;
}

QString MailboxMentions::without(const QString &text) const
{
    QString rest;
    qsizetype at = 0;
    for (const Range &range : find(text)) {
        rest += QStringView(text).sliced(at, range.from - at) + u'…';
        at = range.to;
    }
    return rest + QStringView(text).sliced(at);
}

} // namespace broadside
