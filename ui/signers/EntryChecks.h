// What is odd about a value that somebody types: said beside it, and never in the way.
#pragma once

#include "PhoneCheck.h"

#include <QString>

namespace broadside {

struct EntryHint
{
    QString text;     ///< one translated sentence; empty: nothing is odd
    QString proposal; ///< what was likely meant; empty where nobody can say

    bool operator==(const EntryHint &) const = default;
};

/// Belongs to one thread.
class EntryChecks
{
public:
    [[nodiscard]] EntryHint email(const QString &email) const;
    /// `country`: ISO 3166-1; empty: not known.
    [[nodiscard]] EntryHint phone(const QString &phone, const QString &country);
    /// `region`: as it is typed.
    [[nodiscard]] EntryHint postalCode(const QString &code, const QString &country, const QString &region) const;

private:
    PhoneCheck m_phones;
};

} // namespace broadside
