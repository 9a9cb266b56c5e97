#include "PersonSearch.h"

#include "Keys.h"

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Whether an address may be of the mailbox, told by its first character at next to no cost. A key has small letters,
/// and begins as the address does.
bool mayBe(std::string_view email, char first)
{
    const char c = email.front();
    return !isAscii(c) || !isAscii(first) || (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) == first;
}

} // namespace

std::vector<qint64> signaturesOf(Database &database, std::string_view mailbox)
{
    std::vector<qint64> ids;
    if (mailbox.empty())
        return ids;
    Query row = database.query(u"SELECT id, email FROM signature WHERE email <> '' ORDER BY id"_s);
    while (row.next()) {
        if (mayBe(row.view(1), mailbox.front()) && emailKey(row.view(1)) == mailbox)
            ids.push_back(row.number(0));
    }
    return ids;
}

} // namespace broadside
