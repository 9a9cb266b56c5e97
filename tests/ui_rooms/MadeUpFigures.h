// The figures of a campaign that never was: seven weeks of it, growing, with weekends and a day in the news.
#pragma once

#include "Campaign.h"
#include "SignerStatistics.h"

namespace broadside::test {

inline const QDate figuresToday(2021, 11, 24);

inline Campaign figuresCampaign()
{
    Campaign campaign;
    campaign.slug = QStringLiteral("river");
    campaign.opens = QDate(2021, 10, 6);
    campaign.closes = QDate(2021, 12, 12);
    campaign.goal = 20'000;
    return campaign;
}

inline SignerStatistics madeUpFigures()
{
    SignerStatistics statistics;
    const QDate first = figuresCampaign().opens;
    qint64 dated = 0;
    for (int day = 0; first.addDays(day) <= figuresToday; ++day) {
        const QDate date = first.addDays(day);
        qint64 count = 60 + 5 * day + (day * 37) % 41;
        if (date.dayOfWeek() > 5)
            count = count * 55 / 100;
        if (day == 23 || day == 24)
            count += 520;
        if (date == figuresToday)
            count = 47;
        statistics.byDay.append({date, count});
        dated += count;
        if (date.dayOfWeek() == 6 && day > 8) {
            statistics.paperByDay.append({date, 90 + day * 4});
            statistics.onPaper += 90 + day * 4;
        }
    }
    statistics.byDay.prepend({QDate(1899, 12, 31), 3});
    statistics.undated = 61;
    statistics.signatures = dated + 3 + 61;
    const auto part = [&](int thousandths) { return statistics.signatures * thousandths / 1000; };
    statistics.duplicates = 214;
    statistics.rejected = 38;
    statistics.mayContact = part(612);
    statistics.refused = part(201);
    statistics.withdrawn = part(9);
    statistics.returning = part(274);
    statistics.byLanguage = {{QStringLiteral("fr"), part(548)}, {QStringLiteral("en"), part(380)},
                             {QStringLiteral("ar"), part(31)},  {QStringLiteral("es"), part(22)},
                             {QStringLiteral("zh"), part(12)},  {QString(), part(7)}};
    statistics.bySource = {{QStringLiteral("web"), part(520)},      {QStringLiteral("facebook"), part(151)},
                           {QStringLiteral("whatsapp"), part(122)}, {QStringLiteral("email"), part(88)},
                           {QStringLiteral("bluesky"), part(40)},   {QStringLiteral("paper"), part(35)},
                           {QStringLiteral("event"), part(21)},     {QString(), part(12)},
                           {QStringLiteral("=radio()"), part(6)},   {QStringLiteral("sms"), part(5)}};
    const auto place = [&](const char *country, const char *region, int thousandths) {
        statistics.byPlace.append({QString::fromLatin1(country), QString::fromLatin1(region), part(thousandths)});
    };
    place("CA", "QC", 471);
    place("CA", "ON", 208);
    place("CA", "BC", 92);
    place("CA", "AB", 41);
    place("CA", "NB", 28);
    place("CA", "MB", 22);
    place("CA", "NS", 19);
    place("US", "NY", 14);
    place("FR", "", 13);
    place("CA", "SK", 9);
    place("US", "CA", 9);
    place("", "", 9);
    place("US", "VT", 6);
    place("CA", "NL", 5);
    place("BE", "", 4);
    place("CA", "PE", 4);
    place("CH", "", 3);
    place("CA", "YT", 2);
    place("LB", "", 2);
    place("CA", "NU", 1);
    place("CA", "Northern shore", 1);
    place("MX", "", 1);
    place("SG", "", 1);
    place("", "QC", 3);
    statistics.paperByPlace = {{QStringLiteral("CA"), QStringLiteral("QC"), statistics.onPaper * 7 / 10},
                               {QStringLiteral("CA"), QStringLiteral("ON"), statistics.onPaper * 3 / 10}};
    for (const PlaceCount &each : std::as_const(statistics.byPlace))
        statistics.byRegion.append({each.region, each.count});
    return statistics;
}

} // namespace broadside::test
