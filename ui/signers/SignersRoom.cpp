#include "SignersRoom.h"

#include "EmptyState.h"
#include "ExportRun.h"
#include "FiguresView.h"
#include "Icon.h"
#include "PrivacyDialog.h"
#include "RejectedRowsDialog.h"
#include "SearchField.h"
#include "Session.h"
#include "SignerFilters.h"
#include "SignerList.h"
#include "SignerSide.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace broadside {

namespace {

QPushButton *namedButton(const char *objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(objectName));
    return button;
}

} // namespace

SignersRoom::SignersRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_tableButton(namedButton("tableButton")),
      m_figuresButton(namedButton("figuresButton")),
      m_search(new SearchField),
      m_newButton(namedButton("newSignatureButton")),
      m_importsButton(namedButton("importsButton")),
      m_moreButton(namedButton("moreButton")),
      m_exportButton(namedButton("exportButton")),
      m_importButton(namedButton("importButton")),
      m_side(new SignerSide(session, tasks)),
      m_list(new SignerList(session, m_search, m_side)),
      m_figures(new FiguresView),
      m_views(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("document-import"))),
      m_emptyTypeIn(m_empty->addButton()),
      m_emptyPaper(m_empty->addButton()),
      m_pages(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("signerSearch"));
    m_empty->setObjectName(QStringLiteral("noSigners"));
    m_emptyTypeIn->setObjectName(QStringLiteral("emptyTypeIn"));
    m_emptyPaper->setObjectName(QStringLiteral("emptyPaper"));
    setButtonRole(m_importButton, ButtonRole::Primary);
    setButtonRole(m_empty->button(), ButtonRole::Primary);
    m_importsButton->setCheckable(true);
    m_moreButton->setIcon(icon(QStringLiteral("overflow-menu")));
    for (QPushButton *button : {m_tableButton, m_figuresButton}) {
        setButtonRole(button, ButtonRole::Chip);
        button->setCheckable(true);
    }
    build();
    connectTools();
    connectMore();
    connectViews();
    connect(&session, &Session::campaignChanged, this, &SignersRoom::refresh);
    connect(&session, &Session::signersChanged, this, &SignersRoom::refresh);
}

void SignersRoom::build()
{
    m_views->addWidget(m_list);
    m_views->addWidget(m_figures);
    auto *signatures = new QWidget;
    auto *page = new QVBoxLayout(signatures);
    page->setContentsMargins(0, 24, 0, 0);
    page->setSpacing(16);
    page->addLayout(buildTools());
    page->addWidget(m_views, 1);
    m_pages->addWidget(signatures);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    showTable(true);
}

QBoxLayout *SignersRoom::buildTools()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(24, 0, 24, 0);
    tools->setSpacing(12);
    tools->addWidget(m_tableButton);
    tools->addWidget(m_figuresButton);
    tools->addWidget(m_search, 1);
    for (QPushButton *button : {m_newButton, m_importsButton, m_moreButton, m_exportButton, m_importButton})
        tools->addWidget(button);
    return tools;
}

void SignersRoom::connectTools()
{
    connect(m_tableButton, &QPushButton::clicked, this, [this] { showTable(true); });
    connect(m_figuresButton, &QPushButton::clicked, this, [this] { showTable(false); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { showTable(true); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_newButton, &QPushButton::clicked, this, &SignersRoom::typeIn);
    connect(m_importsButton, &QPushButton::toggled, this, [this](bool isShown) {
        if (isShown)
            showTable(true);
        m_side->showImports(isShown);
    });
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { askAndExport(this, session(), tasks(), m_list->query()); });
    connect(m_importButton, &QPushButton::clicked, this, [this] { emit wantsImport({}); });
}

void SignersRoom::connectMore()
{
    auto *more = new QMenu(m_moreButton);
    m_moreButton->setMenu(more);
    m_showPaper = more->addAction({}, this, &SignersRoom::countPaper);
    m_showPrivacy = more->addAction({}, this, [this] {
        auto *dialog = new PrivacyDialog(session(), tasks(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void SignersRoom::connectViews()
{
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_emptyTypeIn, &QPushButton::clicked, this, &SignersRoom::typeIn);
    connect(m_emptyPaper, &QPushButton::clicked, this, &SignersRoom::countPaper);
    connect(m_side, &SignerSide::importsShown, m_importsButton, &QPushButton::setChecked);
    connect(m_side, &SignerSide::wantsFilter, this, &SignersRoom::showFilter);
    connect(m_side, &SignerSide::closed, this, &SignersRoom::showPage);
    connect(m_side, &SignerSide::wantsRejected, this, &SignersRoom::showRejected);
    connect(m_list, &SignerList::wantsRejected, this, [this] { showRejected(m_imports); });
    connect(m_list, &SignerList::notice, this, &SignersRoom::notice);
    connect(m_figures, &FiguresView::wantsSignatures, this, &SignersRoom::showFilter);
    connect(m_figures, &FiguresView::notice, this, &SignersRoom::notice);
    connect(m_figures, &FiguresView::failed, &session(), &Session::failed);
}

void SignersRoom::retranslate()
{
    retranslateTools();
    m_list->retranslate();
    m_figures->retranslate();
    m_empty->button()->setText(tr("Import…"));
    m_emptyTypeIn->setText(tr("Type in"));
    m_emptyPaper->setText(tr("Counted on paper"));
    m_empty->setTexts(
        tr("No signatures yet"),
        tr("Bring in a list from a spreadsheet or another system, or drop a file here. Sheets of paper are "
           "typed in, or only counted."));
}

void SignersRoom::retranslateTools()
{
    m_search->setAccessibleName(tr("Search signatures"));
    //: One of two ways to look at signatures; the other is "Figures"
    m_tableButton->setText(tr("Table"));
    m_figuresButton->setText(tr("Figures"));
    m_importsButton->setText(tr("Imports"));
    m_importsButton->setToolTip(tr("Every list that was brought in; take one back here."));
    //: A button: write in signatures by hand, as from sheets of paper
    m_newButton->setText(tr("Type in"));
    m_newButton->setToolTip(tr("New signatures by hand, as from a sheet of paper"));
    m_moreButton->setAccessibleName(tr("More"));
    m_moreButton->setToolTip(tr("Signatures counted on paper, privacy"));
    m_showPaper->setText(tr("Counted on paper"));
    m_showPrivacy->setText(tr("Privacy…"));
    m_exportButton->setText(tr("Export…"));
    m_importButton->setText(tr("Import…"));
    showPlaceholder();
}

void SignersRoom::refresh()
{
    m_list->refresh();
    if (session().campaignId() == CampaignId::None)
        return;
    showFigures();
    readImports();
}

void SignersRoom::showTable(bool isShown)
{
    m_tableButton->setChecked(isShown);
    m_figuresButton->setChecked(!isShown);
    m_views->setCurrentIndex(isShown ? 0 : 1);
}

void SignersRoom::showFigures()
{
    const SignerStatistics &figures = session().statistics();
    m_list->setThings({m_imports, session().campaigns()});
    m_list->showCount();
    m_figures->setFigures(figures, session().campaign());
    m_exportButton->setEnabled(figures.signatures + figures.duplicates > 0);
    showPlaceholder();
    showPage();
}

void SignersRoom::showPlaceholder()
{
    const SignerStatistics &figures = session().statistics();
    const int total = static_cast<int>(figures.signatures + figures.duplicates);
    m_search->setPlaceholders({tr("Search %Ln signature(s): name, e-mail, city, postal code, comment", nullptr, total),
                               tr("Search %Ln signature(s)", nullptr, total), tr("Search")});
}

void SignersRoom::showPage()
{
    const SignerStatistics &figures = session().statistics();
    const bool isEmpty = figures.signatures + figures.duplicates == 0 && figures.onPaper == 0 && m_imports.isEmpty();
    m_pages->setCurrentIndex(isEmpty && !m_side->takesSignatures() ? 1 : 0);
}

void SignersRoom::showFilter(const SignerFilter &filter)
{
    showTable(true);
    m_list->showFilter(filter);
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
    m_side->setImports(m_imports);
    showFigures();
}

void SignersRoom::showRejected(const QList<ImportRecord> &imports)
{
    auto *dialog = new RejectedRowsDialog(session(), imports, this);
    dialog->open();
}

void SignersRoom::typeIn()
{
    showTable(true);
    m_side->typeIn();
    showPage();
}

void SignersRoom::countPaper()
{
    showTable(true);
    m_side->countPaper();
    showPage();
}

void SignersRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    m_side->fitInto(width());
}

} // namespace broadside
