#include "PersonSearch.h"

#include "BlockDirectory.h"
#include "Keys.h"
#include "WordSearch.h"
#include "Words.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;
using Search = std::vector<std::string>;

/// Beginnings of words that every address of a mailbox has, as it is searched.
Search wordsOf(std::string_view local, std::string_view domain)
{
    Search words = searchedWords(folded(local));
    // The last label is in too many addresses. One in another script may stand as it is read, or as it goes over the
    // wire.
    for (std::size_t from = 0, dot = domain.find('.'); dot != std::string_view::npos; dot = domain.find('.', from)) {
        const std::string_view label = domain.substr(from, dot - from);
        if (!label.starts_with("xn--"))
            std::ranges::copy(searchedWords(label), std::back_inserter(words));
        from = dot + 1;
    }
    return words;
}

/// Searches that find all addresses of a mailbox, and some others.
std::vector<Search> searchesFor(std::string_view mailbox)
{
    const std::size_t at = mailbox.find('@');
    const std::string_view domain = mailbox.substr(at + 1);
    Search words = wordsOf(mailbox.substr(0, at), domain);
    if (domain != "gmail.com")
        return {words};
    // There a dot may stand after any character, and googlemail.com is the same (see `emailKey`).
    words = {std::string(mailbox.substr(0, 1)), "gmail"};
    return {words, {words.front(), "googlemail"}};
}

PlaceSet candidates(Database &database, CampaignId campaign, const BlockDirectory &directory,
                    const std::vector<Search> &searches)
{
    PlaceSet places(directory.size());
    for (const Search &words : searches)
        places |= words.empty() ? PlaceSet(directory.size(), true) : findWords(database, campaign, directory, words);
    return places;
}

} // namespace

std::vector<qint64> signaturesOf(Database &database, std::string_view mailbox)
{
    std::vector<qint64> ids;
    const std::vector<Search> searches = searchesFor(mailbox);
    Query email = database.prepare(u"SELECT email FROM signature WHERE id = ?"_s);
    Query row = database.query(u"SELECT id FROM campaign"_s);
    while (row.next()) {
        const CampaignId campaign{row.number(0)};
        const BlockDirectory directory(database, campaign);
        candidates(database, campaign, directory, searches).forEach([&](std::size_t place) {
            const qint64 id = directory.idAt(place);
            email.run(id);
            if (email.next() && emailKey(email.view(0)) == mailbox)
                ids.push_back(id);
            email.finish();
            return true;
        });
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace broadside
