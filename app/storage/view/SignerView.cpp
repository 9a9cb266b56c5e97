#include "SignerView.h"

#include "SignerCounts.h"
#include "SignerMatches.h"
#include "SignerRanks.h"
#include "SignerRows.h"

#include <algorithm>
#include <list>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Lists up to this length are put in order at once.
constexpr std::size_t shortList = 16'384;
/// Signatures added since an order was made that are sorted into it; more are worth making it anew.
constexpr std::size_t mostAdded = 256;
/// Places of all orders that are kept, the one in use among them, four bytes each: going back to one costs nothing.
constexpr std::size_t mostKept = 12'000'000;
/// Up to so many are put in order sooner than they are found in a known order.
constexpr std::size_t fewHits = 256;
/// So many places are counted together, to find a row's place.
constexpr std::size_t stride = 4096;

} // namespace

struct SignerView::State
{
    explicit State(Workspace &in) : workspace(in) {}

    [[nodiscard]] Database &database() const { return workspace.database(); }
    void readDirectory(CampaignId of);
    void findFirst();
    void useKept();
    void countRanks();
    void findMatches();
    [[nodiscard]] bool isArrival() const { return order.isEmpty(); }
    [[nodiscard]] std::vector<std::uint32_t> places(std::size_t offset, std::size_t limit);
    [[nodiscard]] ShownSignature shown(qint64 id);

    Workspace &workspace;
    CampaignId campaign = CampaignId::None;
    SignerQuery query;
    SignerOrder order; ///< of the query, its first level ascending
    bool backwards = false;
    SignerState state;
    BlockDirectory directory;
    PlaceSet passing; ///< of the filter
    SignerFilter filter;
    bool isFiltered = false; ///< `passing` is of `filter`, and of what the file holds now
    PlaceSet matches;
    std::size_t count = 0;
    std::vector<std::uint32_t> first; ///< the first places, or all of a short list
    bool isShort = false;
    SharedRanks ranks;                 ///< in use: of the order in view
    std::vector<std::uint32_t> before; ///< matches before every `stride` places of the order
    std::list<SharedRanks> kept;
    std::optional<Query> row;
    std::optional<Query> tags;
};

void SignerView::State::readDirectory(CampaignId of)
{
    const SignerState now = signerState(database(), of);
    if (of == campaign && now == state)
        return;
    if (of != campaign || now.changed != state.changed)
        kept.clear();
    isFiltered = false;
    campaign = of;
    state = now;
    directory = BlockDirectory(database(), of);
}

void SignerView::State::findMatches()
{
    SignerMatches find(database(), campaign, directory);
    // While somebody types, the filter stays. Tags change without a signature's being written.
    if (!std::exchange(isFiltered, true) || filter != query.filter)
        passing = find.passing(query.filter);
    filter = query.filter;
    matches = passing;
    matches &= find.found(query.search);
}

void SignerView::State::findFirst()
{
    const std::size_t most = isShort ? count : static_cast<std::size_t>(firstRows);
    first =
        most == 0 ? std::vector<std::uint32_t>() : firstRanked(database(), directory, order, backwards, matches, most);
}

/// Takes an order that was made before, with what was added since.
void SignerView::State::useKept()
{
    ranks.reset();
    const auto known = std::ranges::find_if(kept, [this](const SharedRanks &each) { return each->order == order; });
    if (known == kept.end() || count <= fewHits)
        return;
    isShort = false;
    if ((*known)->places.size() < directory.size()) {
        if (directory.size() - (*known)->places.size() > mostAdded) {
            kept.erase(known);
            return;
        }
        auto fresh = std::make_shared<RankedSignatures>(**known);
        fresh->places = withNewPlaces(database(), directory, order, (*known)->places);
        fresh->state = state;
        *known = fresh;
    }
    kept.splice(kept.begin(), kept, known);
    ranks = kept.front();
    before.clear();
}

void SignerView::State::countRanks()
{
    before.clear();
    std::uint32_t total = 0;
    const std::vector<std::uint32_t> &places = ranks->places;
    const bool isAll = count == directory.size();
    for (std::size_t from = 0; from < places.size(); from += stride) {
        before.push_back(total);
        const std::size_t to = std::min(from + stride, places.size());
        if (isAll) {
            total += static_cast<std::uint32_t>(to - from);
            continue;
        }
        for (std::size_t at = from; at < to; ++at)
            total += matches.contains(places[at]) ? 1 : 0;
    }
}

std::vector<std::uint32_t> SignerView::State::places(std::size_t offset, std::size_t limit)
{
    if (offset >= count)
        return {};
    limit = std::min(limit, count - offset);
    if (offset + limit <= first.size()) {
        const auto from = first.begin() + static_cast<std::ptrdiff_t>(offset);
        return {from, from + static_cast<std::ptrdiff_t>(limit)};
    }
    if (!ranks)
        return {};
    const std::vector<std::uint32_t> &order = ranks->places;
    std::vector<std::uint32_t> found;
    found.reserve(limit);
    std::size_t skip = offset;
    const auto take = [&](std::uint32_t place) {
        if (!matches.contains(place))
            return;
        if (skip > 0)
            --skip;
        else
            found.push_back(place);
    };
    // Near its beginning, the list is walked; elsewhere it is known how many matches stand before.
    if (before.empty() && (offset + limit) * 64 > count)
        countRanks();
    std::size_t chunk = 0;
    if (!before.empty()) {
        const std::size_t row = backwards ? count - 1 - offset : offset;
        chunk = static_cast<std::size_t>(std::ranges::upper_bound(before, static_cast<std::uint32_t>(row)) -
                                         before.begin() - 1);
    } else if (backwards) {
        chunk = (order.size() - 1) / stride;
    }
    if (!backwards) {
        skip -= before.empty() ? 0 : before[chunk];
        for (std::size_t at = chunk * stride; at < order.size() && found.size() < limit; ++at)
            take(order[at]);
        return found;
    }
    const std::size_t end = std::min((chunk + 1) * stride, order.size());
    if (!before.empty())
        skip -= count - (chunk + 1 < before.size() ? before[chunk + 1] : count);
    for (std::size_t at = end; at > 0 && found.size() < limit; --at)
        take(order[at - 1]);
    return found;
}

ShownSignature SignerView::State::shown(qint64 id)
{
    if (!row) {
        row = database().prepare(selectSignatures() + u", ifnull(i.file_name, ''), "_s + mayContactExpression() +
                                 u" "_s + fromSignatures() + u" WHERE s.id = ?"_s);
        tags = database().prepare(
            u"SELECT g.name FROM tagged t JOIN tag g ON g.id = t.tag WHERE t.signature = ? ORDER BY g.name"_s);
    }
    ShownSignature shown;
    row->run(id);
    if (!row->next())
        return shown; // gone meanwhile: the next `show` knows
    shown.signature = signatureOf(*row);
    shown.importName = row->text(signatureColumns);
    shown.mayContact = row->flag(signatureColumns + 1) && shown.signature.status == SignatureStatus::Valid;
    row->finish();
    tags->run(id);
    while (tags->next())
        shown.tags << tags->text(0);
    return shown;
}

SignerView::SignerView(Workspace &workspace) : m_state(std::make_unique<State>(workspace)) {}
SignerView::~SignerView() = default;

Result<qint64> SignerView::show(CampaignId campaign, const SignerQuery &query)
{
    State &state = *m_state;
    return attempt([&] {
        const Transaction whole(state.database(), Transaction::Kind::Read);
        state.readDirectory(campaign);
        state.query = query;
        state.order = ascending(query.order);
        state.backwards = !query.order.isEmpty() && query.order.first().descending;
        state.findMatches();
        state.count = state.matches.count();
        state.first.clear();
        state.isShort = state.count <= shortList;
        state.useKept();
        if (!state.ranks)
            state.findFirst();
        return static_cast<qint64>(state.count);
    });
}

qint64 SignerView::count() const
{
    return static_cast<qint64>(m_state->count);
}

bool SignerView::knowsOrder() const
{
    return m_state->ranks || m_state->isShort;
}

Result<void> SignerView::settle()
{
    return attempt([&] {
        if (m_state->ranks && m_state->before.empty())
            m_state->countRanks();
    });
}

Result<QList<ShownSignature>> SignerView::rows(qint64 offset, qint64 limit)
{
    State &state = *m_state;
    return attempt([&] {
        const Transaction whole(state.database(), Transaction::Kind::Read);
        QList<ShownSignature> rows;
        for (const std::uint32_t place : state.places(static_cast<std::size_t>(std::max<qint64>(offset, 0)),
                                                      static_cast<std::size_t>(std::max<qint64>(limit, 0))))
            rows << state.shown(state.directory.idAt(place));
        return rows;
    });
}

Result<std::optional<qint64>> SignerView::rowOf(SignatureId id)
{
    State &state = *m_state;
    return attempt([&]() -> std::optional<qint64> {
        const std::optional<std::size_t> place = state.directory.placeOf(qToUnderlying(id));
        if (!place || !state.matches.contains(*place))
            return std::nullopt;
        const auto near = std::ranges::find(state.first, static_cast<std::uint32_t>(*place));
        if (near != state.first.end())
            return near - state.first.begin();
        if (!state.ranks)
            return std::nullopt;
        qint64 row = 0;
        for (const std::uint32_t each : state.ranks->places) {
            if (each == *place)
                break;
            row += state.matches.contains(each) ? 1 : 0;
        }
        return state.backwards ? static_cast<qint64>(state.count) - 1 - row : row;
    });
}

Result<SharedRanks> SignerView::rank(Workspace &workspace, CampaignId campaign, const SignerOrder &order,
                                     Progress &progress)
{
    return attempt([&]() -> SharedRanks {
        Database &database = workspace.database();
        const Transaction whole(database, Transaction::Kind::Read);
        const BlockDirectory directory(database, campaign);
        auto ranks = std::make_shared<RankedSignatures>();
        ranks->campaign = campaign;
        ranks->order = ascending(order);
        ranks->state = signerState(database, campaign);
        ranks->places = rankAll(database, directory, ranks->order, progress);
        return ranks;
    });
}

Result<bool> SignerView::take(const SharedRanks &ranks)
{
    State &state = *m_state;
    return attempt([&] {
        if (ranks->campaign != state.campaign || ranks->state.changed != state.state.changed ||
            ranks->places.size() > state.directory.size())
            return false;
        std::erase_if(state.kept, [&ranks](const SharedRanks &each) { return each->order == ranks->order; });
        state.kept.push_front(ranks);
        while (state.kept.size() > 1 && state.kept.size() * state.directory.size() > mostKept)
            state.kept.pop_back();
        if (ranks->order != state.order)
            return false;
        const Transaction whole(state.database(), Transaction::Kind::Read);
        state.useKept();
        return state.ranks != nullptr;
    });
}

Result<void> SignerView::learnOrder(Progress &progress)
{
    if (knowsOrder())
        return {};
    const auto ranks = rank(m_state->workspace, m_state->campaign, m_state->query.order, progress);
    if (!ranks)
        return std::unexpected(ranks.error());
    const auto taken = take(*ranks);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return {};
    // Somebody wrote meanwhile.
    if (const auto shown = show(m_state->campaign, m_state->query); !shown)
        return std::unexpected(shown.error());
    return learnOrder(progress);
}

Result<void> SignerView::forEach(const std::function<Result<void>(const ShownSignature &)> &take)
{
    constexpr qint64 atOnce = 1024;
    for (qint64 offset = 0; offset < count(); offset += atOnce) {
        const auto rows = this->rows(offset, atOnce);
        if (!rows)
            return std::unexpected(rows.error());
        for (const ShownSignature &shown : *rows) {
            if (shown.signature.id == SignatureId::None)
                continue;
            if (Result<void> taken = take(shown); !taken)
                return taken;
        }
    }
    return {};
}

Result<QList<ValueCount>> SignerView::counts(SignerTrait trait, qsizetype most)
{
    State &state = *m_state;
    return attempt([&] {
        const Transaction whole(state.database(), Transaction::Kind::Read);
        const SignerFilter others = withoutTrait(state.query.filter, trait);
        const PlaceSet matches =
            others == state.query.filter
                ? state.matches
                : SignerMatches(state.database(), state.campaign, state.directory).find(state.query.search, others);
        return countValues(state.database(), state.campaign, state.directory, matches, trait, most);
    });
}

} // namespace broadside
