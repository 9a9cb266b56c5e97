#include "ColumnScan.h"
#include "SignerCounts.h"
#include "SignerMatches.h"

#include <algorithm>
#include <map>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

SignerState stateOfOthers(Database &database, CampaignId campaign)
{
    Query row =
        database.query(u"SELECT total(added), total(changed) FROM signer_state WHERE campaign <> ?"_s, campaign);
    row.next();
    return {row.number(0), row.number(1)};
}

QList<ValueCount> listOf(const std::map<QString, qint64> &counts)
{
    QList<ValueCount> list;
    for (const auto &[value, count] : counts)
        list << ValueCount{value, count};
    std::ranges::stable_sort(list, std::ranges::greater(), &ValueCount::count);
    return list;
}

void readPaper(Database &database, CampaignId campaign, SignerStatistics &statistics)
{
    std::map<QDate, qint64> days;
    std::map<std::pair<QString, QString>, qint64> places;
    Query row = database.query(u"SELECT day, country, region, count FROM paper_count WHERE campaign = ?"_s, campaign);
    while (row.next()) {
        statistics.onPaper += row.number(3);
        if (const QDate day = QDate::fromString(row.text(0), Qt::ISODate); day.isValid())
            days[day] += row.number(3);
        places[{row.text(1), row.text(2)}] += row.number(3);
    }
    statistics.paperByDay = {days.begin(), days.end()};
    for (const auto &[place, count] : places)
        statistics.paperByPlace << PlaceCount{place.first, place.second, count};
    std::ranges::stable_sort(statistics.paperByPlace, std::ranges::greater(), &PlaceCount::count);
}

} // namespace

void SignerFigures::count(Database &database, CampaignId campaign, const BlockDirectory &directory)
{
    const std::size_t from = m_counts.places;
    if (from >= directory.size())
        return;
    const PlaceSet returning = signedElsewhere(database, directory, {campaignsBut(database, campaign), true}, from);
    ColumnScan flagScan(database, directory, CellColumn::Flags, from);
    ColumnScan dayScan(database, directory, CellColumn::SignedAt, from);
    ColumnScan regionScan(database, directory, CellColumn::Region, from);
    ColumnScan countryScan(database, directory, CellColumn::Country, from);
    ColumnScan languageScan(database, directory, CellColumn::Language, from);
    ColumnScan sourceScan(database, directory, CellColumn::Source, from);
    Counts &counts = m_counts;
    std::uint64_t lastPlace = ~std::uint64_t{0};
    qint64 *lastCount = nullptr;
    while (flagScan.next() && dayScan.next() && regionScan.next() && countryScan.next() && languageScan.next() &&
           sourceScan.next()) {
        const auto flags = flagScan.numbers();
        const auto days = dayScan.numbers();
        const auto regions = regionScan.numbers();
        const auto countries = countryScan.numbers();
        const auto languages = languageScan.numbers();
        const auto sources = sourceScan.numbers();
        const std::size_t first = flagScan.block().place;
        for (std::size_t at = first < from ? from - first : 0; at < flags.size(); ++at) {
            const std::uint64_t flag = flags[at];
            if ((flag & (IsGone | IsDuplicate)) != 0) {
                counts.duplicates += (flag & IsGone) == 0 ? 1 : 0;
                continue;
            }
            ++counts.signatures;
            if ((flag & MayContact) != 0)
                ++counts.mayContact;
            else if ((flag & IsWithdrawn) != 0)
                ++counts.withdrawn;
            else if ((flag & (SaidYes | SaidNo)) != 0)
                ++counts.refused;
            counts.returning += returning.contains(first + at) ? 1 : 0;
            countAt(counts.days, dayOfMoment(days[at]));
            countAt(counts.languages, languages[at]);
            countAt(counts.sources, sources[at]);
            const std::uint64_t place = countries[at] << 32U | regions[at];
            if (place != lastPlace) {
                lastPlace = place;
                lastCount = &counts.regions[place]; // stays where it is, whatever comes after
            }
            ++*lastCount;
        }
    }
    counts.places = directory.size();
}

SignerStatistics SignerFigures::read(Database &database, CampaignId campaign)
{
    const Transaction whole(database, Transaction::Kind::Read);
    const SignerState state = signerState(database, campaign);
    const SignerState others = stateOfOthers(database, campaign);
    if (campaign != m_campaign || state.changed != m_state.changed || others != m_others)
        m_counts = {};
    m_campaign = campaign;
    m_others = others;
    if (m_counts.places == 0 || state != m_state) {
        m_state = state;
        count(database, campaign, BlockDirectory(database, campaign));
    }

    const Counts &counts = m_counts;
    SignerStatistics statistics;
    statistics.signatures = counts.signatures;
    statistics.duplicates = counts.duplicates;
    statistics.mayContact = counts.mayContact;
    statistics.refused = counts.refused;
    statistics.withdrawn = counts.withdrawn;
    statistics.returning = counts.returning;
    statistics.rejected = database.number(u"SELECT sum(rejected) FROM import WHERE campaign = ?"_s, campaign);
    const QDate origin(1, 1, 1);
    for (std::size_t day = 1; day < counts.days.size(); ++day) {
        if (counts.days[day] > 0)
            statistics.byDay.emplace_back(origin.addDays(static_cast<qint64>(day) - 1), counts.days[day]);
    }
    statistics.undated = counts.days.empty() ? 0 : counts.days.front();
    const std::vector<std::string> texts = readColumnTexts(database);
    const auto text = [&texts](std::uint64_t number) {
        return number < texts.size() ? QString::fromStdString(texts[number]) : QString();
    };
    std::map<QString, qint64> regions;
    std::map<QString, qint64> languages;
    std::map<QString, qint64> sources;
    for (const auto &[place, count] : counts.regions) {
        const QString region = text(place & 0xFFFFFFFF);
        regions[region] += count;
        statistics.byPlace << PlaceCount{text(place >> 32U), region, count};
    }
    std::ranges::sort(statistics.byPlace, [](const PlaceCount &a, const PlaceCount &b) {
        return std::tie(b.count, a.country, a.region) < std::tie(a.count, b.country, b.region);
    });
    for (std::size_t number = 0; number < counts.languages.size(); ++number) {
        if (counts.languages[number] > 0)
            languages[text(number)] += counts.languages[number];
    }
    for (std::size_t number = 0; number < counts.sources.size(); ++number) {
        if (counts.sources[number] > 0)
            sources[text(number)] += counts.sources[number];
    }
    statistics.byRegion = listOf(regions);
    statistics.byLanguage = listOf(languages);
    statistics.bySource = listOf(sources);
    readPaper(database, campaign, statistics);
    return statistics;
}

} // namespace broadside
