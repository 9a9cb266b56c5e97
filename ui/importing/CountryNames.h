// The countries of the world in the program's language.
#pragma once

#include <QList>
#include <QString>

namespace broadside {

struct CountryName
{
    QString code; ///< ISO 3166-1 alpha-2: "CA"
    QString name; ///< CLDR, in the program's language
};

/// Sorted as the program's language sorts.
[[nodiscard]] QList<CountryName> countryNames();
/// The code of the country that the desktop is set to; empty where it names none.
[[nodiscard]] QString localCountry();

} // namespace broadside
