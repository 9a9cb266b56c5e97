// Finds a mailbox within texts that hold more than it: rejected rows, notes, what somebody searched for.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <string>

namespace broadside {

class MailboxMentions
{
public:
    /// `emailKey` of the mailbox.
    explicit MailboxMentions(std::string mailbox)
        : m_isIt([mailbox = std::move(mailbox)](const std::string &emailKey) { return emailKey == mailbox; })
    {
    }
    /// Of all mailboxes for whose `emailKey` it says so.
    explicit MailboxMentions(std::function<bool(const std::string &)> isIt) : m_isIt(std::move(isIt)) {}

    /// Whether the text holds an address of the mailbox, in whichever spelling of it, and not only as a part of
    /// another: "jo@example.org" is not in "bojo@example.org".
    [[nodiscard]] bool areIn(const QString &text) const { return !find(text).isEmpty(); }
    /// The text with "…" in the place of each such address.
    [[nodiscard]] QString without(const QString &text) const;

private:
    struct Range
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };
    [[nodiscard]] QList<Range> find(QStringView text) const;
    [[nodiscard]] bool isMailbox(QStringView address) const;

    std::function<bool(const std::string &)> m_isIt;
};

} // namespace broadside
