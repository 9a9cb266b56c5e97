#include "CountryNames.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <memory>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace broadside {

QList<CountryName> countryNames()
{
    const icu::Locale locale = icu::Locale::createCanonical(QLocale().bcp47Name().toUtf8().constData());
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale));
    QList<CountryName> countries;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        names->regionDisplayName(*code, name);
        countries.append({QString::fromLatin1(*code), QString::fromUtf16(name.getBuffer(), name.length())});
    }
    const QCollator collator;
    std::ranges::sort(countries,
                      [&](const CountryName &a, const CountryName &b) { return collator.compare(a.name, b.name) < 0; });
    return countries;
}

QString localCountry()
{
    return QLocale::territoryToCode(QLocale::system().territory());
}

} // namespace broadside
