#include "SignerList.h"

#include "Card.h"
#include "EmptyState.h"
#include "Label.h"
#include "ListTrouble.h"
#include "ListsButton.h"
#include "SearchField.h"
#include "Session.h"
#include "SignerFilters.h"
#include "SignerReader.h"
#include "SignerSide.h"
#include "SignerTable.h"
#include "SignerTableModel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace broadside {

SignerList::SignerList(Session &session, SearchField *search, SignerSide *side, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new SignerReader(this)),
      m_model(new SignerTableModel(m_reader, this)),
      m_search(search),
      m_side(side),
      m_filters(new SignerFilters),
      m_lists(new ListsButton),
      m_shelf(new ListShelf(session, m_lists, this)),
      m_count(new Label(LabelRole::Muted)),
      m_trouble(new ListTrouble),
      m_table(new SignerTable(m_model, m_reader)),
      m_noMatch(new EmptyState(QStringLiteral("edit-find"))),
      m_tableStack(new QStackedWidget)
{
    m_count->setObjectName(QStringLiteral("signerCount"));
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    build();
    connectSearch();
    connectReader();
    connectTable();
    connectLists();
}

void SignerList::build()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(12);
    filters->addWidget(m_filters, 1);
    filters->addWidget(m_lists, 0, Qt::AlignTop);
    filters->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setFixedHeight(m_lists->sizeHint().height());

    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_noMatch);
    auto *tableCard = new Card;
    tableCard->setPadding(0);
    tableCard->content()->addWidget(m_tableStack);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(tableCard, 1);
    body->addWidget(m_side);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 0, 24, 24);
    page->setSpacing(16);
    page->addLayout(filters);
    page->addWidget(m_trouble);
    page->addLayout(body, 1);
}

void SignerList::connectSearch()
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &SignerList::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_searchTimer.isActive())
            m_searchTimer.start();
    });
    connect(m_filters, &SignerFilters::changed, this, &SignerList::search);
    connect(m_filters, &SignerFilters::wantsRejected, this, &SignerList::wantsRejected);
    connect(m_filters, &SignerFilters::countsWanted, m_reader, &SignerReader::count);
    connect(m_noMatch->button(), &QPushButton::clicked, this, [this] {
        showFilter({});
        m_search->setFocus();
    });
}

void SignerList::connectReader()
{
    connect(m_model, &SignerTableModel::loaded, this, [this] {
        m_trouble->hide();
        showCount();
        if (m_side->signature() != SignatureId::None)
            m_reader->findRow(m_side->signature());
        for (const SignerTrait trait : m_filters->openTraits())
            m_reader->count(trait);
    });
    connect(m_reader, &SignerReader::orderKnown, this, &SignerList::showCount);
    connect(m_reader, &SignerReader::failed, m_trouble, &ListTrouble::showError);
    connect(m_reader, &SignerReader::counted, m_filters, &SignerFilters::setCounts);
    connect(m_reader, &SignerReader::rowFound, this, [this](SignatureId id, qint64 row) {
        if (id == m_side->signature() && m_side->showsSignature())
            m_table->markRow(static_cast<int>(row));
    });
    connect(m_trouble, &ListTrouble::retryWanted, this, [this] { m_model->reload(m_table->firstVisibleRow()); });
}

void SignerList::connectTable()
{
    const auto await = [this] {
        m_isAwaiting = true;
        followCurrent();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // The keyboard alone makes a row the current one when it comes to the table; nobody chose it.
        m_isAwaiting = m_table->selectionModel()->isSelected(m_table->currentIndex());
        followCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SignerList::followCurrent);
    connect(m_table, &QTableView::clicked, this, await);
    connect(m_table, &QTableView::activated, this, await);
    connect(m_table, &SignerTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_table, &SignerTable::failed, &m_session, &Session::failed);
    connect(m_table, &SignerTable::copied, this, [this](qint64 rows) {
        emit notice(tr("%Ln row(s) copied, for a spreadsheet too.", nullptr, static_cast<int>(rows)));
    });
    connect(m_side, &SignerSide::closed, this, [this] {
        m_isAwaiting = false;
        m_table->clearSelection();
    });
}

void SignerList::connectLists()
{
    connect(m_lists, &ListsButton::chosen, this, &SignerList::showList);
    connect(m_lists, &ListsButton::saveWanted, this,
            [this](const QString &name) { m_shelf->save(name, m_model->query()); });
    connect(m_shelf, &ListShelf::saved, this, [this](const QString &name) {
        emit notice(tr("The list “%1” is saved: it shows who fits it whenever it is opened.").arg(harmless(name)));
    });
}

void SignerList::retranslate()
{
    m_table->setAccessibleName(tr("Signatures"));
    m_noMatch->button()->setText(tr("Show all"));
    m_noMatch->setTexts(tr("No signature fits"), tr("Try fewer words or fewer filters."));
    m_filters->retranslate();
    m_lists->retranslate();
    m_trouble->retranslate();
    m_side->retranslate();
}

void SignerList::refresh()
{
    const CampaignId campaign = m_session.campaignId();
    const bool isOther = campaign != std::exchange(m_campaign, campaign);
    m_reader->setCampaign(m_session.path(), campaign);
    if (isOther) {
        m_model->clear();
        m_side->leaveSignature();
        m_filters->clear();
        m_search->clear();
    }
    if (campaign == CampaignId::None)
        return;
    m_table->setWorkspace(m_session.path());
    m_shelf->read();
    if (isOther)
        m_model->setQuery({});
    else
        m_model->reload(m_table->firstVisibleRow());
    if (m_side->signature() != SignatureId::None)
        m_side->showSignature(m_side->signature());
}

void SignerList::setThings(const NamedThings &things)
{
    m_filters->setThings(things);
}

const SignerQuery &SignerList::query() const
{
    return m_model->query();
}

void SignerList::showCount()
{
    const SignerStatistics &figures = m_session.statistics();
    const QLocale locale;
    //: How many signatures fit the search and filters, of all that there are
    const QString counts =
        tr("%1 of %2").arg(locale.toString(m_model->count()), locale.toString(figures.signatures + figures.duplicates));
    //: Behind how many signatures are shown: their order is being found
    m_count->setText(m_model->knowsOrder() ? counts : tr("%1 · sorting…").arg(counts));
    const SignerQuery &query = m_model->query();
    const bool isNarrowed = !query.filter.isEverything() || !query.search.trimmed().isEmpty();
    m_tableStack->setCurrentIndex(m_model->count() == 0 && isNarrowed ? 1 : 0);
    m_lists->setCanSave(isNarrowed);
}

void SignerList::search()
{
    m_searchTimer.stop();
    SignerQuery query = m_model->query();
    query.search = m_search->text();
    query.filter = m_filters->filter();
    if (query != m_model->query())
        m_model->setQuery(query);
}

void SignerList::showFilter(const SignerFilter &filter)
{
    m_filters->setFilter(filter);
    m_search->clear();
    search();
}

void SignerList::showList(const SavedList &list)
{
    m_filters->setFilter(list.filter);
    m_search->setText(list.search);
    m_searchTimer.stop();
    SignerQuery query{list.search, list.filter, list.order};
    if (query.order.isEmpty())
        query.order = m_model->query().order;
    m_model->setQuery(query);
}

/// The panel shows the row that somebody went to, as soon as it is read.
void SignerList::followCurrent()
{
    if (!m_isAwaiting)
        return;
    const ShownSignature *shown = m_model->signature(m_table->currentIndex().row());
    if (!shown)
        return;
    m_isAwaiting = false;
    const SignatureId id = shown->signature.id;
    if (id != m_side->signature() || !m_side->showsSignature())
        m_side->showSignature(id);
}

} // namespace broadside
