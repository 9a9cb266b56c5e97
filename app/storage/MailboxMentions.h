// Finds one mailbox within texts that hold more than it: rejected rows, notes, what somebody searched for.
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace broadside {

class MailboxMentions
{
public:
    /// `emailKey` of the mailbox.
    explicit MailboxMentions(std::string mailbox) : m_mailbox(std::move(mailbox)) {}

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

    std::string m_mailbox;
};

} // namespace broadside
