#include "SignerCounts.h"

#include "ColumnScan.h"
#include "Keys.h"
#include "SignerMatches.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

std::vector<qint64> countNumbers(Database &database, const BlockDirectory &directory, const PlaceSet &places,
                                 CellColumn column)
{
    std::vector<qint64> counts;
    forEachCell(database, directory, column, [&](std::size_t place, std::uint64_t number) {
        if (places.contains(place))
            countAt(counts, number);
    });
    return counts;
}

QList<ValueCount> descending(QList<ValueCount> counts, qsizetype most)
{
    std::ranges::sort(counts, [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    if (counts.size() > most)
        counts.resize(most);
    return counts;
}

QList<ValueCount> byText(const std::vector<qint64> &counts, const std::vector<std::string> &texts)
{
    QList<ValueCount> list;
    for (std::size_t number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            list << ValueCount{number < texts.size() ? QString::fromStdString(texts[number]) : QString(),
                               counts[number]};
    }
    return list;
}

/// Spellings that differ in case and accents are one.
QList<ValueCount> joined(const QList<ValueCount> &counts)
{
    std::unordered_map<std::string, ValueCount> cities;
    std::unordered_map<std::string, qint64> greatest;
    for (const ValueCount &each : counts) {
        const std::string fold = folded(each.value.toStdString());
        ValueCount &city = cities[fold];
        city.count += each.count;
        qint64 &most = greatest[fold];
        if (each.count > most) {
            most = each.count;
            city.value = each.value;
        }
    }
    QList<ValueCount> list;
    for (const auto &[fold, city] : cities)
        list << city;
    return list;
}

QList<ValueCount> countMatching(SignerMatches &matches, const PlaceSet &places, SignerTrait trait,
                                const QStringList &values)
{
    QList<ValueCount> counts;
    for (const QString &value : values) {
        PlaceSet found = matches.find({}, SignerFilter::of(trait, {value}));
        found &= places;
        counts << ValueCount{value, static_cast<qint64>(found.count())};
    }
    return counts;
}

} // namespace

SignerFilter withoutTrait(const SignerFilter &filter, SignerTrait trait)
{
    if (filter.kind == SignerFilter::Kind::Test)
        return filter.test.trait == trait ? SignerFilter() : filter;
    if (filter.kind == SignerFilter::Kind::Not)
        return withoutTrait(filter.parts.value(0), trait).isEverything() ? SignerFilter() : filter;
    if (filter.kind != SignerFilter::Kind::All)
        return filter;
    SignerFilter rest;
    for (const SignerFilter &part : filter.parts)
        rest = SignerFilter::both(rest, withoutTrait(part, trait));
    return rest;
}

QList<ValueCount> countValues(Database &database, CampaignId campaign, const BlockDirectory &directory,
                              const PlaceSet &places, SignerTrait trait, qsizetype most)
{
    SignerMatches matches(database, campaign, directory);
    switch (trait) {
    case SignerTrait::Language:
    case SignerTrait::Source:
    case SignerTrait::Country:
    case SignerTrait::Region:
    case SignerTrait::City: {
        const QList<ValueCount> counts =
            byText(countNumbers(database, directory, places, columnOf(trait)), readColumnTexts(database));
        return descending(trait == SignerTrait::City ? joined(counts) : counts, most);
    }
    case SignerTrait::Import: {
        const std::vector<qint64> counts = countNumbers(database, directory, places, CellColumn::Import);
        QList<ValueCount> list;
        for (std::size_t number = 0; number < counts.size(); ++number) {
            if (counts[number] > 0)
                list << ValueCount{number == 0 ? QString() : QString::number(number), counts[number]};
        }
        return descending(list, most);
    }
    case SignerTrait::Consent:
        return countMatching(matches, places, trait, {u"given"_s, u"refused"_s, u"unasked"_s});
    case SignerTrait::Status:
        return countMatching(matches, places, trait, {u"valid"_s, u"duplicate"_s, u"likely"_s, u"withdrawn"_s});
    case SignerTrait::Has:
        return countMatching(matches, places, trait,
                             {u"comment"_s, u"phone"_s, u"email"_s, u"address"_s, u"postal_code"_s, u"warning"_s});
    case SignerTrait::FirstTime:
        return countMatching(matches, places, trait, {u"yes"_s, u"no"_s});
    case SignerTrait::Tag:
    case SignerTrait::Campaign: {
        QStringList values;
        Query row =
            database.query(trait == SignerTrait::Tag ? u"SELECT name FROM tag"_s : u"SELECT slug FROM campaign"_s);
        while (row.next())
            values << row.text(0);
        QList<ValueCount> counts = countMatching(matches, places, trait, values);
        counts.removeIf([](const ValueCount &each) { return each.count == 0; });
        return descending(counts, most);
    }
    case SignerTrait::PostalCode:
    case SignerTrait::Signed:
        break;
    }
    return {};
}

} // namespace broadside
