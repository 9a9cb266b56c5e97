#include "SignersRoom.h"

#include "EmptyState.h"
#include "ImportsPanel.h"
#include "Label.h"
#include "SearchField.h"
#include "Session.h"
#include "SignerDetails.h"
#include "SignerFilters.h"
#include "SignerTable.h"
#include "SignerWork.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace broadside {

namespace {

using namespace std::chrono_literals;

constexpr auto searchDelay = 120ms;
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
      m_model(new SignerTableModel(
          [this](const SignerRequest &request, const SignerTableModel::Answer &answer) {
              this->session().ask(
                  this,
                  [request, campaign = this->session().campaignId()](Workspace &workspace) {
                      return readRows(workspace, campaign, request);
                  },
                  answer);
          },
          this)),
      m_search(new SearchField),
      m_importsButton(namedButton("importsButton")),
      m_exportButton(namedButton("exportButton")),
      m_importButton(namedButton("importButton")),
      m_filters(new SignerFilters),
      m_count(new Label(LabelRole::Muted)),
      m_table(new SignerTable(m_model)),
      m_noMatch(new EmptyState(QStringLiteral("edit-find"))),
      m_tableStack(new QStackedWidget),
      m_side(new QStackedWidget),
      m_details(new SignerDetails),
      m_importsPanel(new ImportsPanel),
      m_empty(new EmptyState(QStringLiteral("document-import"))),
      m_pages(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("signerSearch"));
    m_count->setObjectName(QStringLiteral("signerCount"));
    m_empty->setObjectName(QStringLiteral("noSigners"));
    setButtonRole(m_importButton, ButtonRole::Primary);
    setButtonRole(m_empty->button(), ButtonRole::Primary);
    m_importsButton->setCheckable(true);
    build();
    connectAll();
}

void SignersRoom::build()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_importsButton);
    tools->addWidget(m_exportButton);
    tools->addWidget(m_importButton);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(12);
    filters->addWidget(m_filters, 1);
    filters->addWidget(m_count);

    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_noMatch);
    auto *tableCard = new Card;
    tableCard->setPadding(0);
    tableCard->content()->addWidget(m_tableStack);
    m_side->addWidget(m_details);
    m_side->addWidget(m_importsPanel);
    m_side->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(tableCard, 1);
    body->addWidget(m_side);

    auto *list = new QWidget;
    auto *page = new QVBoxLayout(list);
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(16);
    page->addLayout(tools);
    page->addLayout(filters);
    page->addLayout(body, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void SignersRoom::connectAll()
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelay);
    connect(&m_searchTimer, &QTimer::timeout, this, &SignersRoom::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_searchTimer.isActive())
            m_searchTimer.start();
    });
    connect(m_filters, &SignerFilters::changed, this, &SignersRoom::search);
    connect(m_noMatch->button(), &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_search->clear();
        search();
    });
    connect(m_model, &SignerTableModel::loaded, this, &SignersRoom::showCount);
    connect(m_model, &SignerTableModel::failed, &session(), &Session::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const Signature *signature = m_model->signature(index.row()))
            openDetails(signature->id);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const Signature *signature = m_model->signature(index.row()))
            openDetails(signature->id);
    });
    connect(m_details, &SignerDetails::wantsSignature, this, &SignersRoom::openDetails);
    connect(m_details, &SignerDetails::closed, this, &SignersRoom::closeSide);
    connect(m_importsButton, &QPushButton::toggled, this, &SignersRoom::showImports);
    connect(m_exportButton, &QPushButton::clicked, this, &SignersRoom::exportList);
    connect(m_importButton, &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_importsPanel, &ImportsPanel::takeBackRequested, this, &SignersRoom::takeBack);
    connect(m_importsPanel, &ImportsPanel::saveRejectedRequested, this, [this](const ImportRecord &import) {
        askAndSaveRejected(this, this->tasks(), this->session().path(), import);
    });
    connect(m_importsPanel, &ImportsPanel::showRequested, this, [this](ImportId import) {
        m_filters->chooseImport(import);
        search();
    });
    connect(&session(), &Session::campaignChanged, this, &SignersRoom::refresh);
    connect(&session(), &Session::signersChanged, this, &SignersRoom::refresh);
}

void SignersRoom::retranslate()
{
    m_search->setAccessibleName(tr("Search signatures"));
    m_importsButton->setText(tr("Imports"));
    m_importsButton->setToolTip(tr("Every list that was brought in; take one back here."));
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
}

void SignersRoom::refresh()
{
    if (session().campaignId() == CampaignId::None) {
        m_model->clear();
        return;
    }
    showFigures();
    readImports();
    m_model->reload();
    if (m_shown != SignatureId::None)
        openDetails(m_shown);
}

void SignersRoom::showFigures()
{
    const SignerStatistics &figures = session().statistics();
    const qint64 total = figures.signatures + figures.duplicates;
    m_search->setPlaceholderText(
        tr("Search %Ln signature(s): name, e-mail, city, comment", nullptr, static_cast<int>(total)));
    m_filters->setFigures(figures, m_imports);
    m_exportButton->setEnabled(total > 0);
    m_pages->setCurrentIndex(total == 0 && m_imports.isEmpty() ? 1 : 0);
    showCount(m_matches);
}

void SignersRoom::showCount(qint64 count)
{
    m_matches = count;
    const SignerStatistics &figures = session().statistics();
    const QLocale locale;
    //: How many signatures fit the search and filters, of all that there are
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(count), locale.toString(figures.signatures + figures.duplicates)));
    m_tableStack->setCurrentIndex(count == 0 ? 1 : 0);
    const int row = m_shown == SignatureId::None ? -1 : m_model->rowOf(m_shown);
    if (row >= 0 && m_details->isVisible())
        m_table->setCurrentIndex(m_model->index(row, SignerTableModel::Name));
}

void SignersRoom::search()
{
    m_searchTimer.stop();
    SignerQuery query = m_filters->apply(m_model->query());
    query.search = m_search->text();
    if (query != m_model->query())
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
    session().ask(
        this, [id](Workspace &workspace) { return readStory(workspace, id); },
        [this, id](const Result<SignerStory> &story) {
            if (id != m_shown)
                return;
            if (!story)
                return closeSide(); // taken back meanwhile
            m_details->setSignature(story->signature, story->import, story->original);
            m_importsButton->setChecked(false);
            m_side->setCurrentWidget(m_details);
            m_side->show();
        });
}

void SignersRoom::closeSide()
{
    m_shown = SignatureId::None;
    m_importsButton->setChecked(false);
    m_side->hide();
    m_table->clearSelection();
}

void SignersRoom::showImports(bool shown)
{
    if (shown)
        m_side->setCurrentWidget(m_importsPanel);
    else
        m_side->setCurrentWidget(m_details);
    m_side->setVisible(shown || m_shown != SignatureId::None);
}

void SignersRoom::exportList()
{
    const QString name = session().campaign().slug + QStringLiteral("-signatures.csv");
    askForTableFile(this, tr("Export signatures"), name, [this](const QString &file) {
        tasks().run(tr("Exporting signatures"), exportWork(session().path(), session().campaignId(), file));
    });
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
