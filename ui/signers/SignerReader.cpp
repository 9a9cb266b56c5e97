#include "SignerReader.h"

#include <QTimer>

namespace broadside {

namespace {

constexpr qsizetype mostPages = 4; ///< that wait: a screen's, and one to spare
constexpr qint64 gatheredAtOnce = 500;
constexpr int rankingPause = 1000; ///< ms, while others keep on writing

} // namespace

SignerReader::SignerReader(QObject *parent) : SignerSource(parent)
{
    connect(&m_ranking, &RankingRun::failed, this, &SignerReader::giveUp);
    connect(&m_ranking, &RankingRun::ranked, this, [this](const SharedRanks &ranks) {
        m_ranks = ranks;
        next();
    });
}

template<class Work, class Then>
void SignerReader::ask(Work work, Then then)
{
    m_isBusy = true;
    m_thread.ask(m_path, std::move(work), [this, generation = m_generation, then = std::move(then)](auto value) {
        m_isBusy = false;
        if (generation == m_generation) {
            if (!value)
                giveUp(value.error());
            then(std::move(value));
        }
        next();
    });
}

void SignerReader::setCampaign(const QString &path, CampaignId campaign)
{
    if (path == m_path && campaign == m_campaign)
        return;
    ++m_generation;
    m_path = path;
    m_campaign = campaign;
    m_wish.reset();
    forgetList();
    endGathering(fail(tr("Another list is shown now.")));
    if (campaign == CampaignId::None)
        m_thread.close();
}

void SignerReader::show(const SignerQuery &query, qint64 offset, qint64 limit)
{
    m_wish = {query, offset, limit};
    m_pages.clear();
    next();
}

void SignerReader::readRows(qint64 offset, qint64 limit)
{
    m_pages.removeOne({offset, limit});
    m_pages.append({offset, limit});
    if (m_pages.size() > mostPages)
        m_pages.removeFirst();
    next();
}

void SignerReader::findRow(SignatureId id)
{
    m_sought = id;
    next();
}

void SignerReader::count(SignerTrait trait)
{
    if (!m_traits.contains(trait))
        m_traits.append(trait);
    next();
}

void SignerReader::gather(const QList<RowRange> &ranges, Take take, Done done)
{
    endGathering(fail(tr("Other rows were asked for.")));
    m_gathering = std::make_shared<RowGathering>(RowGathering{ranges, std::move(take), std::move(done)});
    next();
}

void SignerReader::next()
{
    if (m_isBusy || m_campaign == CampaignId::None)
        return;
    if (m_wish)
        showNext();
    else if (!m_shown)
        return;
    else if (m_ranks)
        takeRanks(std::exchange(m_ranks, {}));
    else if (!m_pages.isEmpty())
        readNext();
    else if (m_sought && m_knowsOrder)
        findNext();
    else if (!m_traits.isEmpty())
        countNext();
    else if (m_gathering && m_knowsOrder)
        gatherNext();
}

void SignerReader::forgetList()
{
    m_shown.reset();
    m_pages.clear();
    m_sought.reset();
    m_traits.clear();
    m_ranks.reset();
    m_ranking.stop();
}

/// What is known of the list is lost with its view; the window keeps what it shows.
void SignerReader::giveUp(const Error &error)
{
    forgetList();
    endGathering(std::unexpected(error));
    emit failed(error);
}

void SignerReader::showNext()
{
    const Wish wish = *std::exchange(m_wish, {});
    // Rows of the list before cannot be had any more, whatever comes of this.
    endGathering(fail(tr("The list changed meanwhile.")));
    ask(
        [wish, campaign = m_campaign](SignerView &view) -> Result<ShownList> {
            const auto count = view.show(campaign, wish.query);
            if (!count)
                return std::unexpected(count.error());
            ShownList list{wish.query, *count, view.knowsOrder(), wish.offset, {}};
            if (!list.knowsOrder || list.offset >= list.count)
                list.offset = 0;
            auto rows = view.rows(list.offset, wish.limit);
            if (!rows)
                return std::unexpected(rows.error());
            list.rows = std::move(*rows);
            return list;
        },
        [this, wish](const Result<ShownList> &list) {
            if (!list || m_wish)
                return; // nobody waits for an older list
            m_shown = wish;
            m_knowsOrder = list->knowsOrder;
            if (m_knowsOrder)
                m_unfit = 0;
            else
                m_ranking.start(m_path, m_campaign, wish.query.order);
            emit shown(*list);
        });
}

void SignerReader::readNext()
{
    const auto [offset, limit] = m_pages.takeLast();
    ask([offset, limit](SignerView &view) { return view.rows(offset, limit); },
        [this, offset](const Result<QList<ShownSignature>> &rows) {
            if (rows && !m_wish)
                emit rowsRead(offset, *rows);
        });
}

void SignerReader::findNext()
{
    const SignatureId id = *std::exchange(m_sought, {});
    ask([id](SignerView &view) { return view.rowOf(id); },
        [this, id](const Result<std::optional<qint64>> &row) {
            if (row && !m_wish)
                emit rowFound(id, row->value_or(-1));
        });
}

void SignerReader::countNext()
{
    const SignerTrait trait = m_traits.takeLast();
    ask([trait](SignerView &view) { return view.counts(trait); },
        [this, trait](const Result<QList<ValueCount>> &counts) {
            if (counts)
                emit counted(trait, *counts);
        });
}

void SignerReader::gatherNext()
{
    const std::optional<RowRange> now = m_gathering->takeNext(gatheredAtOnce);
    if (!now)
        return endGathering({});
    ask(
        [now = *now, take = m_gathering->take](SignerView &view) -> Result<void> {
            const auto rows = view.rows(now.first, now.count);
            if (!rows)
                return std::unexpected(rows.error());
            for (const ShownSignature &row : *rows)
                take(row);
            return {};
        },
        [](const Result<void> &) {});
}

void SignerReader::endGathering(const Result<void> &result)
{
    if (const auto gathering = std::exchange(m_gathering, {}))
        gathering->done(result);
}

void SignerReader::takeRanks(const SharedRanks &ranks)
{
    ask(
        [ranks](SignerView &view) -> Result<bool> {
            const auto fits = view.take(ranks);
            return fits ? Result<bool>(*fits && view.knowsOrder()) : fits;
        },
        [this, asked = m_shown->query](const Result<bool> &fits) {
            if (!fits || m_wish || !m_shown || m_shown->query != asked)
                return;
            if (*fits) {
                m_knowsOrder = true;
                m_unfit = 0;
                return emit orderKnown();
            }
            if (m_unfit++ == 0)
                showAgain();
            else
                QTimer::singleShot(rankingPause, this, [this, generation = m_generation] {
                    if (generation == m_generation)
                        showAgain();
                });
        });
}

void SignerReader::showAgain()
{
    if (m_shown && !m_wish)
        show(m_shown->query, m_shown->offset, m_shown->limit);
}

} // namespace broadside
