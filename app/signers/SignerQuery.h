// Which signatures a table shows, and in what order.
#pragma once

#include "SignerColumn.h"
#include "SignerFilter.h"

namespace broadside {

struct SignerQuery
{
    /// Beginnings of words that name, e-mail, city, postal code or comment must all contain, in any order; case and
    /// accents do not matter, and every other character only parts words. Han, kana, Hangul and Thai have no spaces:
    /// there a word begins with every character. The first twenty words count.
    QString search;
    SignerFilter filter;
    /// Ties are in the order of arrival, the latest first where the first level descends.
    SignerOrder order{{SignerColumn::SignedAt, true}};

    bool operator==(const SignerQuery &) const = default;
};

} // namespace broadside
