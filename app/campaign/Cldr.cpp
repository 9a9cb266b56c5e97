#include "Cldr.h"
#include "Typography.h"

#include <QDate>

#include <unicode/datefmt.h>
#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/ures.h>

namespace broadside {

icu::Locale cldrLocale(const Language &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(language.tag().toLatin1().constData(), status);
    const icu::LocalUResourceBundlePointer data(ures_open(nullptr, locale.getName(), &status));
    const bool isInCldr = U_SUCCESS(status) != 0 && status != U_USING_DEFAULT_WARNING;
    return isInCldr && language.tag() != u"en" ? locale : icu::Locale("en", "001");
}

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

} // namespace

QString numberText(qint64 number, const Language &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::number::FormattedNumber formatted =
        icu::number::NumberFormatter::withLocale(cldrLocale(language)).formatInt(number, status);
    const icu::UnicodeString text = formatted.toString(status);
    return U_SUCCESS(status) != 0 ? fromIcu(text) : QString::number(number);
}

QString dateText(const QDate &date, const Language &language)
{
    if (!date.isValid())
        return {};
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createDateInstance(icu::DateFormat::kLong, cldrLocale(language)));
    if (!format)
        return date.toString(Qt::ISODate);
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    constexpr qint64 julianDayOfUnixEpoch = 2'440'588;
    constexpr qint64 millisecondsOfDay = 86'400'000;
    format->format(static_cast<UDate>((date.toJulianDay() - julianDayOfUnixEpoch) * millisecondsOfDay), text);
    return fromIcu(text);
}

QString listText(const QStringList &items, const Language &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> format(icu::ListFormatter::createInstance(cldrLocale(language), status));
    std::vector<icu::UnicodeString> parts;
    parts.reserve(static_cast<std::size_t>(items.size()));
    for (const QString &item : items)
        parts.push_back(toIcu(item));
    icu::UnicodeString text;
    if (U_SUCCESS(status) != 0)
        format->format(parts.data(), static_cast<int32_t>(parts.size()), text, status);
    return U_SUCCESS(status) != 0 ? fromIcu(text) : items.join(QStringLiteral(", "));
}

} // namespace broadside
