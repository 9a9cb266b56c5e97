#include "CountryNames.h"

#include "Countries.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <memory>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace broadside {

namespace {

std::unique_ptr<icu::LocaleDisplayNames> displayNames()
{
    const icu::Locale locale = icu::Locale::createCanonical(QLocale().bcp47Name().toUtf8().constData());
    return std::unique_ptr<icu::LocaleDisplayNames>(icu::LocaleDisplayNames::createInstance(locale));
}

QString nameOf(const char *code, const icu::LocaleDisplayNames &names)
{
    icu::UnicodeString name;
    names.regionDisplayName(code, name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace

QString countryName(const QString &code)
{
    const QByteArray bytes = code.toLatin1();
    return isCountryCode(bytes.toStdString()) ? nameOf(bytes.constData(), *displayNames()) : code;
}

QList<CountryName> countryNames()
{
    const auto names = displayNames();
    QList<CountryName> countries;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        countries.append({QString::fromLatin1(*code), nameOf(*code, *names)});
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
