#include "SignersRoom.h"

#include "EmptyState.h"
#include "ExportRun.h"
#include "FiguresView.h"
#include "Icon.h"
#include "ImportsPanel.h"
#include "Label.h"
#include "ListShelf.h"
#include "ListTrouble.h"
#include "ListsButton.h"
#include "NewSignaturePanel.h"
#include "PaperPanel.h"
#include "PrivacyDialog.h"
#include "SearchField.h"
#include "Session.h"
#include "SignerDetails.h"
#include "SignerFilters.h"
#include "SignerReader.h"
#include "SignerTable.h"
#include "SignerTableModel.h"
#include "SignerWork.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace broadside {

namespace {

using namespace std::chrono_literals;

// Two keys pressed at once are one question.
constexpr auto searchDelay = 20ms;
constexpr int sideWidth = 320;
constexpr int narrowSideWidth = 280;
constexpr int narrowRoom = 900;

QPushButton *namedButton(const char *objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(objectName));
    return button;
}

} // namespace

SignersRoom::SignersRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_reader(new SignerReader(this)),
      m_model(new SignerTableModel(m_reader, this)),
      m_tableButton(namedButton("tableButton")),
      m_figuresButton(namedButton("figuresButton")),
      m_search(new SearchField),
      m_newButton(namedButton("newSignatureButton")),
      m_importsButton(namedButton("importsButton")),
      m_moreButton(namedButton("moreButton")),
      m_exportButton(namedButton("exportButton")),
      m_importButton(namedButton("importButton")),
      m_filters(new SignerFilters),
      m_lists(new ListsButton),
      m_shelf(new ListShelf(session, m_lists, this)),
      m_count(new Label(LabelRole::Muted)),
      m_trouble(new ListTrouble),
      m_table(new SignerTable(m_model, m_reader)),
      m_noMatch(new EmptyState(QStringLiteral("edit-find"))),
      m_tableStack(new QStackedWidget),
      m_side(new QStackedWidget),
      m_details(new SignerDetails(session, tasks)),
      m_newSignature(new NewSignaturePanel(session)),
      m_paper(new PaperPanel(session)),
      m_importsPanel(new ImportsPanel),
      m_figures(new FiguresView),
      m_views(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("document-import"))),
      m_pages(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("signerSearch"));
    m_count->setObjectName(QStringLiteral("signerCount"));
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    m_empty->setObjectName(QStringLiteral("noSigners"));
    setButtonRole(m_importButton, ButtonRole::Primary);
    setButtonRole(m_empty->button(), ButtonRole::Primary);
    m_importsButton->setCheckable(true);
    m_moreButton->setIcon(icon(QStringLiteral("overflow-menu")));
    for (QPushButton *button : {m_tableButton, m_figuresButton}) {
        setButtonRole(button, ButtonRole::Chip);
        button->setCheckable(true);
    }
    build();
    connectAll();
}

void SignersRoom::build()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_tableButton);
    tools->addWidget(m_figuresButton);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_newButton);
    tools->addWidget(m_importsButton);
    tools->addWidget(m_moreButton);
    tools->addWidget(m_exportButton);
    tools->addWidget(m_importButton);

    m_views->addWidget(buildTable());
    m_views->addWidget(m_figures);
    auto *list = new QWidget;
    auto *page = new QVBoxLayout(list);
    page->setContentsMargins(0, 24, 0, 0);
    page->setSpacing(16);
    tools->setContentsMargins(24, 0, 24, 0);
    page->addLayout(tools);
    page->addWidget(m_views, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    showTable(true);
}

QWidget *SignersRoom::buildTable()
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
    m_side->addWidget(m_details);
    m_side->addWidget(m_importsPanel);
    m_side->addWidget(m_newSignature);
    m_side->addWidget(m_paper);
    m_side->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(tableCard, 1);
    body->addWidget(m_side);

    auto *table = new QWidget;
    auto *page = new QVBoxLayout(table);
    page->setContentsMargins(24, 0, 24, 24);
    page->setSpacing(16);
    page->addLayout(filters);
    page->addWidget(m_trouble);
    page->addLayout(body, 1);
    return table;
}

void SignersRoom::showTable(bool isShown)
{
    m_tableButton->setChecked(isShown);
    m_figuresButton->setChecked(!isShown);
    m_views->setCurrentIndex(isShown ? 0 : 1);
}

void SignersRoom::connectAll()
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(&m_searchTimer, &QTimer::timeout, this, &SignersRoom::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { showTable(true); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_searchTimer.isActive())
            m_searchTimer.start();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_filters, &SignerFilters::changed, this, &SignersRoom::search);
    connect(m_filters, &SignerFilters::countsWanted, m_reader, &SignerReader::count);
    connect(m_noMatch->button(), &QPushButton::clicked, this, [this] {
        showFilter({});
        m_search->setFocus();
    });
    connectReader();
    connectTable();
    connectLists();
    connect(m_details, &SignerDetails::wantsSignature, this, &SignersRoom::openDetails);
    connect(m_details, &SignerDetails::wantsOther, this, &SignersRoom::openDetails);
    connect(m_details, &SignerDetails::closed, this, &SignersRoom::closeSide);
    connect(m_details, &SignerDetails::shown, this, [this] { showSide(m_details); });
    connect(m_details, &SignerDetails::gone, this, &SignersRoom::closeSide);
    connect(m_newSignature, &NewSignaturePanel::wantsSignature, this, &SignersRoom::openDetails);
    connect(m_newSignature, &NewSignaturePanel::closed, this, &SignersRoom::closeSide);
    connect(m_paper, &PaperPanel::closed, this, &SignersRoom::closeSide);
    connect(m_newButton, &QPushButton::clicked, this, [this] {
        showSide(m_newSignature);
        m_newSignature->begin();
    });
    auto *more = new QMenu(m_moreButton);
    m_moreButton->setMenu(more);
    m_showPaper = more->addAction({}, this, [this] { showSide(m_paper); });
    m_showPrivacy = more->addAction({}, this, [this] {
        auto *dialog = new PrivacyDialog(this->session(), this->tasks(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_importsButton, &QPushButton::toggled, this, &SignersRoom::showImports);
    connect(m_tableButton, &QPushButton::clicked, this, [this] { showTable(true); });
    connect(m_figuresButton, &QPushButton::clicked, this, [this] { showTable(false); });
    connect(m_figures, &FiguresView::wantsSignatures, this, &SignersRoom::showFilter);
    connect(m_figures, &FiguresView::notice, this, &SignersRoom::notice);
    connect(m_figures, &FiguresView::failed, &session(), &Session::failed);
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { askAndExport(this, this->session(), this->tasks(), m_model->query()); });
    connect(m_importButton, &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_importsPanel, &ImportsPanel::takeBackRequested, this, &SignersRoom::takeBack);
    connect(m_importsPanel, &ImportsPanel::saveRejectedRequested, this, [this](const ImportRecord &import) {
        askAndSaveRejected(this, this->tasks(), this->session().path(), import);
    });
    connect(m_importsPanel, &ImportsPanel::showRequested, this, [this](ImportId import) {
        showFilter(SignerFilter::of(SignerTrait::Import, {QString::number(static_cast<qint64>(import))}));
    });
    connect(&session(), &Session::campaignChanged, this, &SignersRoom::refresh);
    connect(&session(), &Session::signersChanged, this, &SignersRoom::refresh);
}

void SignersRoom::connectReader()
{
    connect(m_model, &SignerTableModel::loaded, this, [this] {
        m_trouble->hide();
        showCount();
        if (m_shown != SignatureId::None)
            m_reader->findRow(m_shown);
        for (const SignerTrait trait : m_filters->openTraits())
            m_reader->count(trait);
    });
    connect(m_reader, &SignerReader::orderKnown, this, &SignersRoom::showCount);
    connect(m_reader, &SignerReader::failed, m_trouble, &ListTrouble::showError);
    connect(m_reader, &SignerReader::counted, m_filters, &SignerFilters::setCounts);
    connect(m_reader, &SignerReader::rowFound, this, [this](SignatureId id, qint64 row) {
        if (id == m_shown && m_details->isVisible())
            m_table->markRow(static_cast<int>(row));
    });
    connect(m_trouble, &ListTrouble::retryWanted, this, [this] { m_model->reload(m_table->firstVisibleRow()); });
}

void SignersRoom::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // The keyboard alone makes a row the current one when it comes to the table; nobody chose it.
        m_isAwaiting = m_table->selectionModel()->isSelected(m_table->currentIndex());
        followCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { followCurrent(); });
    connect(m_table, &QTableView::clicked, this, [this] {
        m_isAwaiting = true;
        followCurrent();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        m_isAwaiting = true;
        followCurrent();
    });
    connect(m_table, &SignerTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_table, &SignerTable::failed, &session(), &Session::failed);
    connect(m_table, &SignerTable::copied, this, [this](qint64 rows) {
        emit notice(tr("%Ln row(s) copied, for a spreadsheet too.", nullptr, static_cast<int>(rows)));
    });
}

void SignersRoom::connectLists()
{
    connect(m_lists, &ListsButton::chosen, this, &SignersRoom::showList);
    connect(m_lists, &ListsButton::saveWanted, this,
            [this](const QString &name) { m_shelf->save(name, m_model->query()); });
    connect(m_shelf, &ListShelf::saved, this, [this](const QString &name) {
        emit notice(tr("The list “%1” is saved: it shows who fits it whenever it is opened.").arg(harmless(name)));
    });
}

/// The side panel shows the row that somebody went to, as soon as it is read.
void SignersRoom::followCurrent()
{
    if (!m_isAwaiting)
        return;
    const ShownSignature *shown = m_model->signature(m_table->currentIndex().row());
    if (!shown)
        return;
    m_isAwaiting = false;
    const SignatureId id = shown->signature.id;
    if (id != m_shown || !m_details->isVisible())
        openDetails(id);
}

void SignersRoom::retranslate()
{
    m_search->setAccessibleName(tr("Search signatures"));
    //: One of two ways to look at signatures; the other is "Figures"
    m_tableButton->setText(tr("Table"));
    m_figuresButton->setText(tr("Figures"));
    m_figures->retranslate();
    m_importsButton->setText(tr("Imports"));
    m_importsButton->setToolTip(tr("Every list that was brought in; take one back here."));
    //: A button: write in signatures by hand, as from sheets of paper
    m_newButton->setText(tr("Type in"));
    m_newButton->setToolTip(tr("New signatures by hand, as from a sheet of paper"));
    m_moreButton->setAccessibleName(tr("More"));
    m_moreButton->setToolTip(tr("Signatures counted on paper, privacy"));
    m_showPaper->setText(tr("Counted on paper"));
    m_showPrivacy->setText(tr("Privacy…"));
    m_details->retranslate();
    m_newSignature->retranslate();
    m_paper->retranslate();
    m_exportButton->setText(tr("Export…"));
    m_importButton->setText(tr("Import…"));
    m_table->setAccessibleName(tr("Signatures"));
    m_noMatch->button()->setText(tr("Show all"));
    m_noMatch->setTexts(tr("No signature fits"), tr("Try fewer words or fewer filters."));
    m_empty->button()->setText(tr("Import…"));
    m_empty->setTexts(tr("No signatures yet"),
                      tr("Bring in a list from a spreadsheet, another system or typed-in paper sheets, "
                         "or drop a file here."));
    m_importsPanel->retranslate();
    m_filters->retranslate();
    m_lists->retranslate();
    m_trouble->retranslate();
}

void SignersRoom::refresh()
{
    const CampaignId campaign = session().campaignId();
    const bool isOther = campaign != m_campaign;
    m_campaign = campaign;
    m_reader->setCampaign(session().path(), campaign);
    if (isOther) {
        m_model->clear();
        m_shown = SignatureId::None;
        m_filters->clear();
        m_search->clear();
    }
    if (campaign == CampaignId::None)
        return;
    m_table->setWorkspace(session().path());
    showFigures();
    readImports();
    m_shelf->read();
    if (isOther)
        m_model->setQuery({});
    else
        m_model->reload(m_table->firstVisibleRow());
    if (m_shown != SignatureId::None)
        openDetails(m_shown);
}

void SignersRoom::showFigures()
{
    const SignerStatistics &figures = session().statistics();
    const qint64 total = figures.signatures + figures.duplicates;
    m_search->setPlaceholderText(
        tr("Search %Ln signature(s): name, e-mail, city, postal code, comment", nullptr, static_cast<int>(total)));
    m_filters->setThings({m_imports, session().campaigns()});
    m_figures->setFigures(figures, session().campaign());
    m_exportButton->setEnabled(total > 0);
    m_pages->setCurrentIndex(total == 0 && m_imports.isEmpty() ? 1 : 0);
    showCount();
}

void SignersRoom::showCount()
{
    const SignerStatistics &figures = session().statistics();
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

void SignersRoom::search()
{
    m_searchTimer.stop();
    SignerQuery query = m_model->query();
    query.search = m_search->text();
    query.filter = m_filters->filter();
    if (query != m_model->query())
        m_model->setQuery(query);
}

void SignersRoom::showFilter(const SignerFilter &filter)
{
    showTable(true);
    m_filters->setFilter(filter);
    m_search->clear();
    search();
}

void SignersRoom::showList(const SavedList &list)
{
    m_filters->setFilter(list.filter);
    m_search->setText(list.search);
    m_searchTimer.stop();
    SignerQuery query{list.search, list.filter, list.order};
    if (query.order.isEmpty())
        query.order = m_model->query().order;
    m_model->setQuery(query);
}

void SignersRoom::readImports()
{
    session().ask(
        this,
        [campaign = session().campaignId()](Workspace &workspace) { return SignerStore(workspace).imports(campaign); },
        [this](Result<QList<ImportRecord>> imports) { takeImports(std::move(imports)); });
}

void SignersRoom::takeImports(Result<QList<ImportRecord>> imports)
{
    if (!imports)
        return emit session().failed(imports.error());
    m_imports = std::move(*imports);
    m_importsPanel->setImports(m_imports);
    showFigures();
}

void SignersRoom::openDetails(SignatureId id)
{
    if (m_importsButton->isChecked() && id == m_shown)
        return;
    m_shown = id;
    m_details->showSignature(id);
}

void SignersRoom::showSide(QWidget *panel)
{
    m_importsButton->setChecked(panel == m_importsPanel);
    m_side->setCurrentWidget(panel);
    m_side->show();
}

void SignersRoom::closeSide()
{
    m_shown = SignatureId::None;
    m_isAwaiting = false;
    m_details->close();
    m_importsButton->setChecked(false);
    m_side->hide();
    m_table->clearSelection();
}

void SignersRoom::showImports(bool shown)
{
    if (shown)
        return showSide(m_importsPanel);
    if (m_side->currentWidget() != m_importsPanel)
        return;
    m_side->setCurrentWidget(m_details);
    m_side->setVisible(m_shown != SignatureId::None);
}

void SignersRoom::takeBack(const ImportRecord &import)
{
    tasks().run(tr("Taking back %1").arg(import.fileName), takeBackWork(session().path(), import.id),
                [&session = session()](const Result<QString> &) { session.refreshSigners(); });
}

void SignersRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    const int wanted = scaledPixels(width() < scaledPixels(narrowRoom) ? narrowSideWidth : sideWidth);
    m_side->setFixedWidth(std::min(wanted, width() * 2 / 5));
}

} // namespace broadside
