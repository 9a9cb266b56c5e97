#include "FileStep.h"

#include "Background.h"
#include "ErrorText.h"
#include "Icon.h"
#include "SampleModel.h"
#include "Style.h"
#include "TableNotes.h"
#include "ui_FileStep.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace broadside {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype previewRows = 50;
constexpr auto slowAfter = 400ms;

QTableView *makePreview(SampleModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("previewTable"));
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setCornerWidget(new QWidget);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// A word, and how it is meant.
struct Sureness
{
    QString word;
    QString meaning;
    Tone tone;
};

Sureness surenessOf(double confidence)
{
    if (confidence >= 0.8)
        //: How sure the program is of what it guessed about a file
        return {FileStep::tr("sure"), FileStep::tr("The rows are as regular as a table’s"), Tone::Good};
    if (confidence >= 0.5)
        //: The program is not quite sure of what it guessed
        return {FileStep::tr("please look"), FileStep::tr("Look at the rows below before you go on"), Tone::Warning};
    //: The program is not sure at all of what it guessed
    return {FileStep::tr("unsure"), FileStep::tr("Probably something below has to be chosen"), Tone::Bad};
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::FileStep>()),
      m_sample(new SampleModel(this)),
      m_preview(makePreview(m_sample))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepFile"));
    m_ui->previewCard->setPadding(0);
    m_ui->previewCard->content()->addWidget(m_preview);
    setButtonRole(m_ui->chooseFileButton, ButtonRole::Outline);
    m_ui->busyBar->setRange(0, 0);
    m_ui->busyBar->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connectAll();
    fitRows();
    retranslate();
}

FileStep::~FileStep() = default;

void FileStep::connectAll()
{
    for (QPushButton *button : {m_ui->chooseFileButton, m_ui->changeFileButton})
        connect(button, &QPushButton::clicked, this, &FileStep::chooseFile);
    for (QPushButton *button : {m_ui->pasteButton, m_ui->pasteOtherButton})
        connect(button, &QPushButton::clicked, this, &FileStep::paste);
    connect(m_ui->dropZone, &DropZone::dropped, this, &FileStep::setFile);
    for (const auto choose : {&QListWidget::itemClicked, &QListWidget::itemActivated}) {
        connect(m_ui->memberList, choose, this, [this](const QListWidgetItem *item) { openMember(item->text()); });
    }
    connect(m_ui->formatChoices, &FormatChoices::chosen, this, &FileStep::lookAgain);
    connect(&m_slow, &QTimer::timeout, m_ui->busyBar, &QWidget::show);
}

QWidget *FileStep::beginning() const
{
    return m_shown ? m_ui->changeFileButton : m_ui->chooseFileButton;
}

void FileStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->formatChoices->retranslate();
    m_ui->busyBar->setAccessibleName(tr("Looking at the list"));
    m_ui->memberList->setAccessibleName(tr("Tables in the archive"));
    m_preview->setAccessibleName(tr("First rows of the list"));
    m_ui->pasteButton->setAccessibleDescription(m_ui->pasteHintLabel->text());
    showPlan();
}

void FileStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange)
        fitRows();
}

void FileStep::fitRows()
{
    const int side = scaledPixels(40);
    m_ui->dropIcon->setPixmap(
        icon(QStringLiteral("document-import")).pixmap(QSize(side, side), devicePixelRatio(), QIcon::Disabled));
    m_preview->verticalHeader()->setDefaultSectionSize(std::max(30, m_preview->fontMetrics().height() + 12));
}

void FileStep::fitColumns()
{
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_sample->columnCount(); ++column)
        m_preview->setColumnWidth(column,
                                  std::clamp(m_preview->columnWidth(column), scaledPixels(72), scaledPixels(240)));
}

void FileStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a list"));
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (%1)")
                                .arg(QStringLiteral("*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls "
                                                    "*.zip *.gz")),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::setFile);
    dialog->open();
}

void FileStep::setFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    openMember({});
}

/// Of an archive: one of its files; empty: the only one.
void FileStep::openMember(const QString &member)
{
    m_shown.reset();
    look([path = m_path, member]() -> Found {
        const auto file = TableFile::open(path, member);
        if (!file)
            return {std::unexpected(file.error()), TableFile::members(path)};
        return {planImport(*file), {}};
    });
}

void FileStep::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.front().isLocalFile())
        return setFile(urls.front().toLocalFile());
    const QString text = data ? data->text() : QString();
    if (text.trimmed().isEmpty()) {
        m_error = {tr("There are no cells in the clipboard."),
                   tr("Select the list in the spreadsheet, with its column names, copy it, and paste it here."),
                   {}};
        return showError();
    }
    m_shown.reset();
    look([text, name = tr("Pasted list")]() -> Found {
        const auto file = TableFile::fromText(text.toUtf8(), name);
        return {file ? planImport(*file) : std::unexpected(file.error()), {}};
    });
}

void FileStep::lookAgain(const SniffChoices &choices)
{
    if (m_shown)
        look([file = m_shown->file, choices] { return Found{planImport(file, choices), {}}; });
}

void FileStep::look(Look look)
{
    m_plan.reset();
    m_slow.start();
    emit planChanged();
    const quint64 number = ++m_looks;
    inBackground(this, std::move(look), [this, number](const Found &found) {
        if (number == m_looks)
            take(found);
    });
}

void FileStep::take(const Found &found)
{
    m_slow.stop();
    m_ui->busyBar->hide();
    m_error = found.plan ? Error{} : found.plan.error();
    if (found.plan)
        m_shown = m_plan = *found.plan;
    m_ui->memberList->clear();
    m_ui->memberList->addItems(found.members);
    showPlan();
    emit planChanged();
}

void FileStep::showError()
{
    m_ui->errorHint->setText(errorText(m_error), Tone::Bad);
}

void FileStep::showPlan()
{
    showError();
    m_ui->pages->setCurrentWidget(m_shown ? m_ui->previewPage : static_cast<QWidget *>(m_ui->dropZone));
    m_ui->memberList->setVisible(m_ui->memberList->count() > 1);
    if (m_ui->memberList->isVisibleTo(this))
        m_ui->memberList->setFocus();
    if (!m_plan)
        return;
    showGuess();
    m_ui->formatChoices->setPlan(*m_plan);
    m_sample->show(m_plan->header, m_plan->sample.first(std::min(previewRows, m_plan->sample.size())));
    fitColumns();
}

void FileStep::showGuess()
{
    m_ui->fileLabel->setText(m_plan->file.name());
    m_ui->becauseLabel->setText(m_plan->table.because);
    const Sureness sureness = surenessOf(m_plan->table.confidence);
    m_ui->surePill->setText(sureness.word);
    m_ui->surePill->setTone(sureness.tone);
    m_ui->surePill->setToolTip(sureness.meaning);
    m_ui->surePill->setAccessibleDescription(sureness.meaning);

    m_ui->notesHint->setText(tableNotesText(m_plan->notes));
}

} // namespace broadside
