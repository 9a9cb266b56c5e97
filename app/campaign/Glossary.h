// The terms that an organisation always says the same way: names of organisations, "human rights defenders".
#pragma once

#include "Language.h"

#include <map>

namespace broadside {

/// One term in the languages for which it is agreed.
struct Term
{
    std::map<Language, QString> names; ///< none is empty

    bool operator==(const Term &) const = default;
};

/// A workspace's terms, in the order in which they are shown.
using Glossary = QList<Term>;

} // namespace broadside
