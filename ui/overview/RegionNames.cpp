#include "RegionNames.h"

#include <QCoreApplication>
#include <QHash>

namespace broadside {

namespace {

QString lookUp(const QHash<QString, const char *> &names, const QString &key, const char *context)
{
    const char *name = names.value(key);
    return name ? QCoreApplication::translate(context, name) : key;
}

} // namespace

QString regionName(const QString &code)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("AB"), QT_TRANSLATE_NOOP("Region", "Alberta")},
        {QStringLiteral("BC"), QT_TRANSLATE_NOOP("Region", "British Columbia")},
        {QStringLiteral("MB"), QT_TRANSLATE_NOOP("Region", "Manitoba")},
        {QStringLiteral("NB"), QT_TRANSLATE_NOOP("Region", "New Brunswick")},
        {QStringLiteral("NL"), QT_TRANSLATE_NOOP("Region", "Newfoundland and Labrador")},
        {QStringLiteral("NS"), QT_TRANSLATE_NOOP("Region", "Nova Scotia")},
        {QStringLiteral("NT"), QT_TRANSLATE_NOOP("Region", "Northwest Territories")},
        {QStringLiteral("NU"), QT_TRANSLATE_NOOP("Region", "Nunavut")},
        {QStringLiteral("ON"), QT_TRANSLATE_NOOP("Region", "Ontario")},
        {QStringLiteral("PE"), QT_TRANSLATE_NOOP("Region", "Prince Edward Island")},
        {QStringLiteral("QC"), QT_TRANSLATE_NOOP("Region", "Quebec")},
        {QStringLiteral("SK"), QT_TRANSLATE_NOOP("Region", "Saskatchewan")},
        {QStringLiteral("YT"), QT_TRANSLATE_NOOP("Region", "Yukon")},
        {QString(), QT_TRANSLATE_NOOP("Region", "Not given")},
    };
    return lookUp(names, code, "Region");
}

QString sourceName(const QString &source)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("web"), QT_TRANSLATE_NOOP("SignatureSource", "Web page")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("SignatureSource", "E-mail")},
        {QStringLiteral("paper"), QT_TRANSLATE_NOOP("SignatureSource", "Paper")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("SignatureSource", "Event")},
        {QStringLiteral("facebook"), QT_TRANSLATE_NOOP("SignatureSource", "Facebook")},
        {QStringLiteral("whatsapp"), QT_TRANSLATE_NOOP("SignatureSource", "WhatsApp")},
        {QString(), QT_TRANSLATE_NOOP("SignatureSource", "Not given")},
    };
    return lookUp(names, source, "SignatureSource");
}

} // namespace broadside
