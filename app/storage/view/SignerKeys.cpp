#include "SignerKeys.h"

#include "Keys.h"
#include "OrderKey.h"
#include "SignerMatches.h"

#include <algorithm>
#include <numeric>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Where each text stands among all, without case and accents; equal ones stand together.
std::vector<std::uint32_t> ranksOf(Database &database)
{
    const std::vector<std::string> texts = readColumnTexts(database);
    std::vector<std::string> folds;
    folds.reserve(texts.size());
    for (const std::string &text : texts)
        folds.push_back(folded(text));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&folds](std::uint32_t at) -> const std::string & { return folds[at]; });
    std::vector<std::uint32_t> ranks(texts.size());
    std::uint32_t rank = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        if (at > 0 && folds[order[at]] != folds[order[at - 1]])
            ++rank;
        ranks[order[at]] = rank;
    }
    return ranks;
}

std::optional<CellColumn> rankedColumn(SignerColumn column)
{
    switch (column) {
    case SignerColumn::City:
        return CellColumn::City;
    case SignerColumn::Region:
        return CellColumn::Region;
    case SignerColumn::Country:
        return CellColumn::Country;
    case SignerColumn::Language:
        return CellColumn::Language;
    case SignerColumn::Source:
        return CellColumn::Source;
    default:
        return std::nullopt;
    }
}

void appendTextKeys(std::vector<SortKey> &keys, const SortLevel &level)
{
    const auto add = [&](CellColumn column, bool endsText) {
        keys.push_back({level.column, column, SortKey::Kind::Text, level.descending, endsText, {}});
    };
    switch (level.column) {
    case SignerColumn::Name:
        add(CellColumn::Name, false);
        return add(CellColumn::NameMore, true);
    case SignerColumn::Email:
        add(CellColumn::Email, false);
        return add(CellColumn::EmailMore, true);
    case SignerColumn::Address:
        return add(CellColumn::Address, true);
    case SignerColumn::Comment:
        return add(CellColumn::Comment, true);
    case SignerColumn::PostalCode:
        return add(CellColumn::PostalCode, true);
    default:
        return;
    }
}

} // namespace

std::uint64_t SortKey::key(std::uint64_t number) const
{
    std::uint64_t key = number;
    switch (kind) {
    case Kind::Number:
    case Kind::Text:
        break;
    case Kind::Ranked:
        key = number < ranks.size() ? ranks[number] : 0;
        break;
    case Kind::Consent: // unasked, refused, given
        key = (number & MayContact) != 0 ? 2 : (number & (SaidYes | SaidNo)) != 0 ? 1 : 0;
        break;
    case Kind::Status:
        key = number & IsDuplicate;
        break;
    }
    return descending ? ~key : key;
}

SignerOrder ascending(const SignerOrder &order)
{
    SignerOrder flipped = order;
    if (!order.isEmpty() && order.first().descending) {
        for (SortLevel &level : flipped)
            level.descending = !level.descending;
    }
    return flipped;
}

std::vector<SortKey> sortKeys(Database &database, const SignerOrder &order)
{
    std::vector<SortKey> keys;
    std::vector<std::uint32_t> ranks;
    for (const SortLevel &level : order) {
        if (keys.size() + 2 > mostSortKeys)
            break;
        const auto add = [&](CellColumn column, SortKey::Kind kind) {
            keys.push_back({level.column, column, kind, level.descending, false, {}});
        };
        if (const std::optional<CellColumn> column = rankedColumn(level.column)) {
            if (ranks.empty())
                ranks = ranksOf(database);
            add(*column, SortKey::Kind::Ranked);
            keys.back().ranks = ranks;
            continue;
        }
        switch (level.column) {
        case SignerColumn::SignedAt:
            add(CellColumn::SignedAt, SortKey::Kind::Number);
            break;
        case SignerColumn::Phone:
            add(CellColumn::Phone, SortKey::Kind::Number);
            break;
        case SignerColumn::Import:
            add(CellColumn::Import, SortKey::Kind::Number);
            break;
        case SignerColumn::Consent:
            add(CellColumn::Flags, SortKey::Kind::Consent);
            break;
        case SignerColumn::Status:
            add(CellColumn::Flags, SortKey::Kind::Status);
            break;
        default:
            appendTextKeys(keys, level);
        }
    }
    return keys;
}

KeyScan::KeyScan(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys) : m_keys(keys)
{
    m_scans.reserve(keys.size());
    for (const SortKey &key : keys)
        m_scans.emplace_back(database, directory, key.column);
}

bool KeyScan::next()
{
    m_isMade.fill(false);
    bool isThere = true;
    for (ColumnScan &scan : m_scans)
        isThere = scan.next() && isThere;
    return isThere;
}

std::pair<std::uint64_t, std::uint64_t> KeyScan::bounds() const
{
    const SortKey &key = m_keys.front();
    if (!key.keepsOrder())
        return {0, ~std::uint64_t{0}};
    const std::uint64_t least = m_scans.front().least();
    const std::uint64_t greatest = m_scans.front().greatest();
    return key.descending ? std::pair(~greatest, ~least) : std::pair(least, greatest);
}

std::span<const std::uint64_t> KeyScan::keys(std::size_t level)
{
    const SortKey &key = m_keys[level];
    const std::span<const std::uint64_t> numbers = m_scans[level].numbers();
    if (key.keepsOrder() && !key.descending)
        return numbers;
    std::vector<std::uint64_t> &made = m_made[level];
    if (std::exchange(m_isMade[level], true))
        return made;
    made.resize(numbers.size());
    if (key.keepsOrder()) {
        std::ranges::transform(numbers, made.begin(), [](std::uint64_t number) { return ~number; });
    } else if (key.kind == SortKey::Kind::Ranked && !key.descending) {
        const std::uint32_t *const ranks = key.ranks.data();
        const std::size_t count = key.ranks.size();
        std::ranges::transform(numbers, made.begin(), [=](std::uint64_t number) -> std::uint64_t {
            return number < count ? ranks[number] : 0;
        });
    } else {
        std::ranges::transform(numbers, made.begin(), [&key](std::uint64_t number) { return key.key(number); });
    }
    return made;
}

std::string SortTexts::text(SignerColumn column, std::size_t place)
{
    if (!m_row || column != m_column) {
        const QString value = column == SignerColumn::Name         ? u"last_name || ' ' || first_name"_s
                              : column == SignerColumn::PostalCode ? u"replace(postal_code, ' ', '')"_s
                                                                   : signerColumnId(column);
        m_row = m_database.prepare(u"SELECT "_s + value + u" FROM signature WHERE id = ?"_s);
        m_column = column;
    }
    m_row->run(m_directory.idAt(place));
    if (!m_row->next())
        return {};
    std::string text(m_row->view(0));
    m_row->finish();
    return folded(text);
}

} // namespace broadside
