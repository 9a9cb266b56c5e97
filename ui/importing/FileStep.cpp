#include "FileStep.h"

#include "Background.h"
#include "Encoding.h"
#include "SampleModel.h"
#include "Style.h"
#include "ui_FileStep.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

namespace broadside {

namespace {

constexpr qsizetype previewRows = 50;

QString encodingName(const QString &encoding)
{
    if (encoding == QLatin1String("UTF-8"))
        return FileStep::tr("Unicode (UTF-8)");
    if (encoding == QLatin1String("windows-1252"))
        return FileStep::tr("Western European, Windows (1252)");
    if (encoding == QLatin1String("windows-1256"))
        return FileStep::tr("Arabic, Windows (1256)");
    if (encoding == QLatin1String("macintosh"))
        return FileStep::tr("Western European, old Macintosh");
    if (encoding.startsWith(QLatin1String("UTF-16")))
        return FileStep::tr("Unicode (%1)").arg(encoding);
    return encoding;
}

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
    table->horizontalHeader()->setDefaultSectionSize(140);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(std::max(30, table->fontMetrics().height() + 12));
    return table;
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FileStep>()), m_sample(new SampleModel(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepFile"));
    m_ui->previewCard->setPadding(0);
    QTableView *preview = makePreview(m_sample);
    m_ui->previewCard->content()->addWidget(preview);
    setButtonRole(m_ui->chooseFileButton, ButtonRole::Outline);
    m_ui->errorLabel->hide();
    connect(m_ui->chooseFileButton, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(m_ui->changeFileButton, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(m_ui->dropZone, &DropZone::dropped, this, &FileStep::setFile);
    for (QComboBox *box : {m_ui->encodingBox, m_ui->delimiterBox, m_ui->headerBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_ui->encodingBox ? 15 : 8);
        connect(box, &QComboBox::activated, this, &FileStep::takeDialect);
    }
    retranslate();
}

FileStep::~FileStep() = default;

void FileStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->encodingBox->setAccessibleName(m_ui->encodingLabel->text());
    m_ui->delimiterBox->setAccessibleName(m_ui->delimiterLabel->text());
    m_ui->headerBox->setAccessibleName(m_ui->headerLabel->text());
    findChild<QTableView *>(QStringLiteral("previewTable"))->setAccessibleName(tr("First rows of the file"));
    fillBoxes();
    showPlan();
}

void FileStep::fillBoxes()
{
    for (QComboBox *box : {m_ui->encodingBox, m_ui->delimiterBox, m_ui->headerBox})
        box->clear();
    for (const QString &encoding : offeredEncodings())
        m_ui->encodingBox->addItem(encodingName(encoding), encoding);
    m_ui->delimiterBox->addItem(tr("a comma"), QString(QChar(u',')));
    m_ui->delimiterBox->addItem(tr("a semicolon"), QString(QChar(u';')));
    m_ui->delimiterBox->addItem(tr("a tab"), QString(QChar(u'\t')));
    m_ui->delimiterBox->addItem(tr("a bar (|)"), QString(QChar(u'|')));
    m_ui->headerBox->addItem(tr("column names"), true);
    m_ui->headerBox->addItem(tr("a signature"), false);
}

void FileStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a list"));
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables as text (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::setFile);
    dialog->open();
}

void FileStep::setFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_because.clear();
    look([path] { return planImport(path); });
}

void FileStep::look(std::function<Result<ImportPlan>()> plan)
{
    m_plan.reset();
    emit planChanged();
    const quint64 number = ++m_looks;
    inBackground(this, std::move(plan), [this, number](const Result<ImportPlan> &found) {
        if (number == m_looks)
            take(found);
    });
}

void FileStep::take(Result<ImportPlan> plan)
{
    m_error = plan ? Error{} : plan.error();
    if (plan) {
        m_plan = std::move(*plan);
        m_because = m_plan->table.because;
    }
    showPlan();
    emit planChanged();
}

void FileStep::takeDialect()
{
    if (!m_plan)
        return;
    SniffChoices choices = m_plan->choices;
    choices.encoding = m_ui->encodingBox->currentData().toString();
    choices.delimiter = m_ui->delimiterBox->currentData().toString().toStdString();
    choices.headerRows = m_ui->headerBox->currentData().toBool() ? 1 : 0;
    if (choices == m_plan->choices)
        return;
    look([file = m_plan->file, choices] { return planImport(file, choices); });
}

void FileStep::showPlan()
{
    m_ui->errorLabel->setVisible(!m_error.what.isEmpty());
    m_ui->errorLabel->setText(m_error.next.isEmpty() ? m_error.what : m_error.what + u' ' + m_error.next);
    setFocusProxy(m_plan ? m_ui->changeFileButton : m_ui->chooseFileButton);
    m_ui->pages->setCurrentWidget(m_plan ? m_ui->previewPage : static_cast<QWidget *>(m_ui->dropZone));
    if (!m_plan)
        return;
    m_ui->fileLabel->setText(m_plan->file.name());
    m_ui->becauseLabel->setText(m_because);
    const TableDialect &dialect = m_plan->table.format.dialect;
    if (m_ui->encodingBox->findData(dialect.encoding) < 0)
        m_ui->encodingBox->addItem(encodingName(dialect.encoding), dialect.encoding);
    m_ui->encodingBox->setCurrentIndex(m_ui->encodingBox->findData(dialect.encoding));
    m_ui->delimiterBox->setCurrentIndex(m_ui->delimiterBox->findData(QString::fromStdString(dialect.delimiter)));
    m_ui->headerBox->setCurrentIndex(m_plan->table.format.headerRows > 0 ? 0 : 1);
    m_sample->show(m_plan->header, m_plan->sample.first(std::min(previewRows, m_plan->sample.size())));
}

} // namespace broadside
