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

QString regionName(const QString &country, const QString &code)
{
    // The United States' own names, which Canada's provinces share letters with.
    static const QHash<QString, const char *> states{
        {QStringLiteral("AL"), QT_TRANSLATE_NOOP("State", "Alabama")},
        {QStringLiteral("AK"), QT_TRANSLATE_NOOP("State", "Alaska")},
        {QStringLiteral("AZ"), QT_TRANSLATE_NOOP("State", "Arizona")},
        {QStringLiteral("AR"), QT_TRANSLATE_NOOP("State", "Arkansas")},
        {QStringLiteral("CA"), QT_TRANSLATE_NOOP("State", "California")},
        {QStringLiteral("CO"), QT_TRANSLATE_NOOP("State", "Colorado")},
        {QStringLiteral("CT"), QT_TRANSLATE_NOOP("State", "Connecticut")},
        {QStringLiteral("DE"), QT_TRANSLATE_NOOP("State", "Delaware")},
        {QStringLiteral("DC"), QT_TRANSLATE_NOOP("State", "District of Columbia")},
        {QStringLiteral("FL"), QT_TRANSLATE_NOOP("State", "Florida")},
        {QStringLiteral("GA"), QT_TRANSLATE_NOOP("State", "Georgia")},
        {QStringLiteral("HI"), QT_TRANSLATE_NOOP("State", "Hawaii")},
        {QStringLiteral("ID"), QT_TRANSLATE_NOOP("State", "Idaho")},
        {QStringLiteral("IL"), QT_TRANSLATE_NOOP("State", "Illinois")},
        {QStringLiteral("IN"), QT_TRANSLATE_NOOP("State", "Indiana")},
        {QStringLiteral("IA"), QT_TRANSLATE_NOOP("State", "Iowa")},
        {QStringLiteral("KS"), QT_TRANSLATE_NOOP("State", "Kansas")},
        {QStringLiteral("KY"), QT_TRANSLATE_NOOP("State", "Kentucky")},
        {QStringLiteral("LA"), QT_TRANSLATE_NOOP("State", "Louisiana")},
        {QStringLiteral("ME"), QT_TRANSLATE_NOOP("State", "Maine")},
        {QStringLiteral("MD"), QT_TRANSLATE_NOOP("State", "Maryland")},
        {QStringLiteral("MA"), QT_TRANSLATE_NOOP("State", "Massachusetts")},
        {QStringLiteral("MI"), QT_TRANSLATE_NOOP("State", "Michigan")},
        {QStringLiteral("MN"), QT_TRANSLATE_NOOP("State", "Minnesota")},
        {QStringLiteral("MS"), QT_TRANSLATE_NOOP("State", "Mississippi")},
        {QStringLiteral("MO"), QT_TRANSLATE_NOOP("State", "Missouri")},
        {QStringLiteral("MT"), QT_TRANSLATE_NOOP("State", "Montana")},
        {QStringLiteral("NE"), QT_TRANSLATE_NOOP("State", "Nebraska")},
        {QStringLiteral("NV"), QT_TRANSLATE_NOOP("State", "Nevada")},
        {QStringLiteral("NH"), QT_TRANSLATE_NOOP("State", "New Hampshire")},
        {QStringLiteral("NJ"), QT_TRANSLATE_NOOP("State", "New Jersey")},
        {QStringLiteral("NM"), QT_TRANSLATE_NOOP("State", "New Mexico")},
        {QStringLiteral("NY"), QT_TRANSLATE_NOOP("State", "New York")},
        {QStringLiteral("NC"), QT_TRANSLATE_NOOP("State", "North Carolina")},
        {QStringLiteral("ND"), QT_TRANSLATE_NOOP("State", "North Dakota")},
        {QStringLiteral("OH"), QT_TRANSLATE_NOOP("State", "Ohio")},
        {QStringLiteral("OK"), QT_TRANSLATE_NOOP("State", "Oklahoma")},
        {QStringLiteral("OR"), QT_TRANSLATE_NOOP("State", "Oregon")},
        {QStringLiteral("PA"), QT_TRANSLATE_NOOP("State", "Pennsylvania")},
        {QStringLiteral("RI"), QT_TRANSLATE_NOOP("State", "Rhode Island")},
        {QStringLiteral("SC"), QT_TRANSLATE_NOOP("State", "South Carolina")},
        {QStringLiteral("SD"), QT_TRANSLATE_NOOP("State", "South Dakota")},
        {QStringLiteral("TN"), QT_TRANSLATE_NOOP("State", "Tennessee")},
        {QStringLiteral("TX"), QT_TRANSLATE_NOOP("State", "Texas")},
        {QStringLiteral("UT"), QT_TRANSLATE_NOOP("State", "Utah")},
        {QStringLiteral("VT"), QT_TRANSLATE_NOOP("State", "Vermont")},
        {QStringLiteral("VA"), QT_TRANSLATE_NOOP("State", "Virginia")},
        {QStringLiteral("WA"), QT_TRANSLATE_NOOP("State", "Washington")},
        {QStringLiteral("WV"), QT_TRANSLATE_NOOP("State", "West Virginia")},
        {QStringLiteral("WI"), QT_TRANSLATE_NOOP("State", "Wisconsin")},
        {QStringLiteral("WY"), QT_TRANSLATE_NOOP("State", "Wyoming")},
        {QStringLiteral("PR"), QT_TRANSLATE_NOOP("State", "Puerto Rico")},
        {QStringLiteral("VI"), QT_TRANSLATE_NOOP("State", "U.S. Virgin Islands")},
        {QStringLiteral("GU"), QT_TRANSLATE_NOOP("State", "Guam")},
        {QStringLiteral("AS"), QT_TRANSLATE_NOOP("State", "American Samoa")},
        {QStringLiteral("MP"), QT_TRANSLATE_NOOP("State", "Northern Mariana Islands")},
    };
    if (country == QLatin1String("US") && !code.isEmpty())
        return lookUp(states, code, "State");
    return country == QLatin1String("CA") || code.isEmpty() ? regionName(code) : code;
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
        {QStringLiteral("x"), QT_TRANSLATE_NOOP("SignatureSource", "X")},
        {QStringLiteral("bluesky"), QT_TRANSLATE_NOOP("SignatureSource", "Bluesky")},
        {QStringLiteral("threads"), QT_TRANSLATE_NOOP("SignatureSource", "Threads")},
        {QStringLiteral("linkedin"), QT_TRANSLATE_NOOP("SignatureSource", "LinkedIn")},
        {QStringLiteral("telegram"), QT_TRANSLATE_NOOP("SignatureSource", "Telegram")},
        {QStringLiteral("reddit"), QT_TRANSLATE_NOOP("SignatureSource", "Reddit")},
        {QStringLiteral("mastodon"), QT_TRANSLATE_NOOP("SignatureSource", "Mastodon")},
        {QStringLiteral("sms"), QT_TRANSLATE_NOOP("SignatureSource", "Text message")},
        {QString(), QT_TRANSLATE_NOOP("SignatureSource", "Not given")},
    };
    return lookUp(names, source, "SignatureSource");
}

} // namespace broadside
