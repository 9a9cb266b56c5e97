#include "SignerMatches.h"

#include "ColumnScan.h"
#include "Keys.h"
#include "OrderKey.h"
#include "Repeats.h"
#include "SignatureBlocks.h"
#include "WordSearch.h"
#include "Words.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

using Range = std::pair<std::uint64_t, std::uint64_t>; ///< from, and the first beyond

/// "2021-11-01..2021-11-30", open at either end, or one day; as numbers of moments.
Range momentsOf(const QString &days)
{
    constexpr std::uint64_t wholeDay = 2 * 86400;
    const qsizetype dots = days.indexOf(".."_L1);
    const QString from = dots < 0 ? days : days.left(dots);
    const QString to = dots < 0 ? days : days.mid(dots + 2);
    if (from.isEmpty() && to.isEmpty())
        return {0, 1}; // undated
    const std::uint64_t last = momentNumber(to.toStdString());
    return {from.isEmpty() ? 1 : momentNumber(from.toStdString()),
            to.isEmpty() ? ~std::uint64_t{0} : last / wholeDay * wholeDay + wholeDay};
}

} // namespace

CellColumn columnOf(SignerTrait trait)
{
    switch (trait) {
    case SignerTrait::City:
        return CellColumn::City;
    case SignerTrait::Region:
        return CellColumn::Region;
    case SignerTrait::Country:
        return CellColumn::Country;
    case SignerTrait::Language:
        return CellColumn::Language;
    case SignerTrait::Import:
        return CellColumn::Import;
    default:
        return CellColumn::Source;
    }
}

std::vector<std::string> readColumnTexts(Database &database)
{
    std::vector<std::string> texts(1);
    Query row = database.query(u"SELECT id, text FROM column_text ORDER BY id"_s);
    while (row.next()) {
        texts.resize(static_cast<std::size_t>(row.number(0)) + 1);
        texts.back() = row.view(1);
    }
    return texts;
}

SignerMatches::SignerMatches(Database &database, CampaignId campaign, const BlockDirectory &directory)
    : m_database(database), m_campaign(campaign), m_directory(directory)
{
}

const std::vector<std::string> &SignerMatches::texts()
{
    if (m_texts.empty())
        m_texts = readColumnTexts(m_database);
    return m_texts;
}

PlaceSet SignerMatches::find(const QString &search, const SignerFilter &filter)
{
    PlaceSet places = passing(filter);
    places &= found(search);
    return places;
}

PlaceSet SignerMatches::passing(const SignerFilter &filter)
{
    PlaceSet passing = all();
    if (!filter.isEverything())
        passing &= matching(filter);
    return passing;
}

PlaceSet SignerMatches::found(const QString &search)
{
    const auto words = searchedWords(folded(search.toStdString()));
    // What has no word in it is in no signature.
    if (words.empty())
        return PlaceSet(m_directory.size(), search.trimmed().isEmpty());
    return findWords(m_database, m_campaign, m_directory, words);
}

PlaceSet SignerMatches::all()
{
    PlaceSet places(m_directory.size(), true);
    for (ColumnScan scan(m_database, m_directory, CellColumn::Flags); scan.next();) {
        if (scan.greatest() < IsGone)
            continue;
        std::size_t place = scan.block().place;
        for (const std::uint64_t flags : scan.numbers()) {
            if ((flags & IsGone) != 0)
                places.erase(place);
            ++place;
        }
    }
    return places;
}

PlaceSet SignerMatches::matching(const SignerFilter &filter)
{
    switch (filter.kind) {
    case SignerFilter::Kind::Everything:
        break;
    case SignerFilter::Kind::Test:
        return matching(filter.test);
    case SignerFilter::Kind::All: {
        PlaceSet all(m_directory.size(), true);
        for (const SignerFilter &part : filter.parts)
            all &= matching(part);
        return all;
    }
    case SignerFilter::Kind::Any: {
        PlaceSet any(m_directory.size());
        for (const SignerFilter &part : filter.parts)
            any |= matching(part);
        return any;
    }
    case SignerFilter::Kind::Not: {
        PlaceSet others = matching(filter.parts.value(0));
        others.invert();
        return others;
    }
    }
    return PlaceSet(m_directory.size(), true);
}

PlaceSet SignerMatches::matching(const SignerTest &test)
{
    switch (test.trait) {
    case SignerTrait::Language:
    case SignerTrait::Source:
    case SignerTrait::Country:
    case SignerTrait::Region: {
        std::vector<bool> isWanted(texts().size());
        for (std::size_t at = 0; at < isWanted.size(); ++at)
            isWanted[at] = test.values.contains(QString::fromStdString(m_texts[at]));
        return withNumbers(columnOf(test.trait), isWanted);
    }
    case SignerTrait::City: {
        std::vector<std::string> cities;
        for (const QString &value : test.values)
            cities.push_back(folded(value.toStdString()));
        std::vector<bool> isWanted(texts().size());
        for (std::size_t at = 0; at < isWanted.size(); ++at)
            isWanted[at] = std::ranges::find(cities, folded(m_texts[at])) != cities.end();
        return withNumbers(CellColumn::City, isWanted);
    }
    case SignerTrait::Import: {
        std::vector<Range> ranges;
        for (const QString &value : test.values)
            ranges.emplace_back(value.toULongLong(), value.toULongLong() + 1);
        return withRanges(CellColumn::Import, ranges);
    }
    case SignerTrait::PostalCode: {
        std::vector<Range> ranges;
        for (const QString &value : test.values) {
            std::string code = folded(value.toStdString());
            std::erase(code, ' ');
            const KeyRange range = orderKeysFrom(code);
            ranges.emplace_back(range.from, code.empty() ? 1 : range.to);
        }
        return withRanges(CellColumn::PostalCode, ranges);
    }
    case SignerTrait::Signed: {
        std::vector<Range> ranges;
        for (const QString &value : test.values)
            ranges.push_back(momentsOf(value));
        return withRanges(CellColumn::SignedAt, ranges);
    }
    case SignerTrait::Consent:
        return withFlags([&test](std::uint64_t flags) {
            if ((flags & MayContact) != 0)
                return test.values.contains("given"_L1);
            if ((flags & (SaidYes | SaidNo)) == 0)
                return test.values.contains("unasked"_L1);
            // A yes counts where the person's signature does; those who withdrew are told by the status.
            const bool isRefused = (flags & SaidNo) != 0 || (flags & IsDuplicate) == 0;
            return isRefused && (flags & IsWithdrawn) == 0 && test.values.contains("refused"_L1);
        });
    case SignerTrait::Status:
        return withStatus(test.values);
    case SignerTrait::Has:
        return having(test.values);
    case SignerTrait::Tag:
        return tagged(test.values);
    case SignerTrait::Campaign: {
        std::vector<CampaignId> others;
        for (const CampaignId other : campaignsBut(m_database, m_campaign)) {
            Query slug = m_database.query(u"SELECT slug FROM campaign WHERE id = ?"_s, other);
            if (test.values.contains("any"_L1) || (slug.next() && test.values.contains(slug.text(0))))
                others.push_back(other);
        }
        return signedElsewhere(m_database, m_directory, {others, false});
    }
    case SignerTrait::FirstTime: {
        PlaceSet returning = signedElsewhere(m_database, m_directory, {campaignsBut(m_database, m_campaign), true});
        const bool first = test.values.contains("yes"_L1);
        if (first && test.values.contains("no"_L1))
            return PlaceSet(m_directory.size(), true);
        if (first)
            returning.invert();
        return returning;
    }
    }
    return PlaceSet(m_directory.size());
}

PlaceSet SignerMatches::withNumbers(CellColumn column, const std::vector<bool> &isWanted)
{
    const std::vector<std::uint8_t> wanted(isWanted.begin(), isWanted.end());
    PlaceSet places(m_directory.size());
    for (ColumnScan scan(m_database, m_directory, column); scan.next();) {
        // Numbers beyond are of texts that came later.
        const bool isKnown = scan.greatest() < wanted.size();
        const std::span<const std::uint64_t> numbers = scan.numbers();
        places.insertWhere(scan.block().place, numbers.size(), [&](std::size_t at) {
            return (isKnown || numbers[at] < wanted.size()) && wanted[numbers[at]] != 0;
        });
    }
    return places;
}

PlaceSet SignerMatches::withRanges(CellColumn column, const std::vector<Range> &ranges)
{
    PlaceSet places(m_directory.size());
    for (ColumnScan scan(m_database, m_directory, column); scan.next();) {
        if (std::ranges::none_of(ranges, [&scan](const Range &range) {
                return range.first <= scan.greatest() && range.second > scan.least();
            }))
            continue;
        const std::span<const std::uint64_t> numbers = scan.numbers();
        for (const auto &[from, to] : ranges)
            places.insertWhere(scan.block().place, numbers.size(),
                               [&](std::size_t at) { return numbers[at] >= from && numbers[at] < to; });
    }
    return places;
}

PlaceSet SignerMatches::withFlags(const std::function<bool(std::uint64_t)> &isWanted)
{
    std::vector<bool> wanted(256);
    for (std::size_t flags = 0; flags < wanted.size(); ++flags)
        wanted[flags] = isWanted(flags);
    return withNumbers(CellColumn::Flags, wanted);
}

PlaceSet SignerMatches::withStatus(const QStringList &values)
{
    PlaceSet places = withFlags([&values](std::uint64_t flags) {
        const bool isDuplicate = (flags & IsDuplicate) != 0;
        return (isDuplicate ? values.contains("duplicate"_L1) : values.contains("valid"_L1)) ||
               ((flags & IsWithdrawn) != 0 && values.contains("withdrawn"_L1));
    });
    if (values.contains("likely"_L1))
        places |= likelyDuplicates();
    return places;
}

PlaceSet SignerMatches::having(const QStringList &values)
{
    PlaceSet places(m_directory.size());
    const auto addFilled = [&](const QString &value, CellColumn column) {
        if (values.contains(value))
            places |= withRanges(column, {{1, ~std::uint64_t{0}}});
    };
    addFilled(u"comment"_s, CellColumn::Comment);
    addFilled(u"phone"_s, CellColumn::Phone);
    addFilled(u"email"_s, CellColumn::Email);
    addFilled(u"address"_s, CellColumn::Address);
    addFilled(u"postal_code"_s, CellColumn::PostalCode);
    if (values.contains("warning"_L1))
        places |= withFlags([](std::uint64_t flags) { return (flags & IsWarned) != 0; });
    return places;
}

PlaceSet SignerMatches::likelyDuplicates()
{
    PlaceSet places(m_directory.size());
    const StoredKeys likely = readKeys(m_database, m_campaign, CellColumn::LikelyKey);
    forEachRepeat(likely.keys, [&places](std::span<const std::uint32_t> repeats) {
        for (const std::uint32_t place : repeats.subspan(1))
            places.insert(place);
    });
    places &= withFlags([](std::uint64_t flags) { return (flags & IsDuplicate) == 0; });
    return places;
}

PlaceSet SignerMatches::tagged(const QStringList &tags)
{
    PlaceSet places(m_directory.size());
    Query row = m_database.prepare(u"SELECT t.signature FROM tag g JOIN tagged t ON t.tag = g.id WHERE g.name = ?"_s);
    for (const QString &tag : tags) {
        row.run(tag);
        while (row.next()) {
            if (const std::optional<std::size_t> place = m_directory.placeOf(row.number(0)))
                places.insert(*place);
        }
    }
    return places;
}

} // namespace broadside
