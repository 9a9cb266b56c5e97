#include "ColumnsStep.h"

#include "ColumnTableModel.h"
#include "CountryNames.h"
#include "EntryTable.h"
#include "FieldChoiceDelegate.h"
#include "Style.h"
#include "ui_ColumnsStep.h"

#include <QEvent>
#include <QHeaderView>

namespace broadside {

namespace {

/// What the columns can be set to at once.
enum class Offer { Guessed, Remembered, Nothing };

EntryTable *makeTable(ColumnTableModel *model)
{
    auto *table = new EntryTable;
    table->setObjectName(QStringLiteral("columnTable"));
    table->setModel(model);
    table->setItemDelegateForColumn(ColumnTableModel::Field, new FieldChoiceDelegate(table));
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->horizontalHeader()->setSectionResizeMode(ColumnTableModel::Sample, QHeaderView::Stretch);
    return table;
}

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ColumnsStep>()),
      m_model(new ColumnTableModel(this)),
      m_table(makeTable(m_model))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepColumns"));
    m_ui->tableCard->setPadding(0);
    m_ui->tableCard->content()->addWidget(m_table);
    m_ui->questionArea->viewport()->setAutoFillBackground(false);
    m_ui->questions->setAutoFillBackground(false);
    m_ui->questionArea->setFocusPolicy(Qt::NoFocus);
    setTabOrder(m_ui->mappingBox, m_table);
    connectAll();
    retranslate();
}

ColumnsStep::~ColumnsStep() = default;

void ColumnsStep::connectAll()
{
    connect(m_table, &EntryTable::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnTableModel::Field)
            m_table->edit(index);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsStep::showQuestions);
    connect(m_ui->mappingBox, &QComboBox::activated, this, &ColumnsStep::takeMapping);
    connect(m_ui->dateQuestion, &DateQuestion::answered, this, [this](DateOrder order) {
        m_model->setDateOrder(order);
        showChoices();
    });
    connect(m_ui->nameQuestion, &NameQuestion::answered, m_model, &ColumnTableModel::setNameOrder);
    connect(m_ui->consentQuestion, &ConsentQuestion::answered, m_model, &ColumnTableModel::setConsentValue);
    connect(m_ui->consentQuestion, &ConsentQuestion::inverted, m_model, &ColumnTableModel::setConsentInverted);
    connect(m_ui->countryQuestion, &CountryQuestion::answered, m_model, &ColumnTableModel::setCountry);
}

void ColumnsStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setAccessibleDescription(tr("Enter or F2 chooses the field that a column goes to"));
    m_ui->mappingBox->setAccessibleName(m_ui->mappingLabel->text());
    m_ui->questionArea->setAccessibleName(tr("What the list does not say by itself"));
    m_ui->dateQuestion->retranslate();
    m_ui->nameQuestion->retranslate();
    m_ui->consentQuestion->retranslate();
    m_ui->countryQuestion->retranslate();
    offerMappings();
    showQuestions();
}

void ColumnsStep::setPlan(const ImportPlan &plan, const std::optional<ColumnMapping> &remembered)
{
    m_guessed = plan.mapping;
    if (m_guessed.country.isEmpty())
        m_guessed.country = localCountry();
    m_remembered = remembered;
    ImportPlan shown = plan;
    shown.mapping = remembered.value_or(m_guessed);
    m_model->show(shown);
    m_table->setCurrentIndex(m_model->index(0, ColumnTableModel::Field));
    offerMappings();
    showQuestions();
}

const ImportPlan &ColumnsStep::plan() const
{
    return m_model->plan();
}

QWidget *ColumnsStep::beginning() const
{
    return m_table;
}

bool ColumnsStep::isComplete() const
{
    return m_model->hasName() && !plan().mapping.isDateOrderOpen;
}

void ColumnsStep::offerMappings()
{
    QComboBox *box = m_ui->mappingBox;
    box->clear();
    if (m_remembered)
        //: The columns go where they went in the last list of the same shape
        box->addItem(tr("As last time"), int(Offer::Remembered));
    //: The columns go where the program guesses
    box->addItem(m_guessed.preset.isEmpty() ? tr("As guessed")
                                            //: %1: another system's name
                                            : tr("Export of %1").arg(m_guessed.preset),
                 int(Offer::Guessed));
    //: No column goes anywhere yet
    box->addItem(tr("Nothing yet"), int(Offer::Nothing));
    m_ui->presetPill->setText(m_remembered ? tr("as last time") : m_guessed.preset);
    m_ui->presetPill->setTone(Tone::Good);
    m_ui->presetPill->setVisible(m_remembered || !m_guessed.preset.isEmpty());
}

void ColumnsStep::takeMapping()
{
    ColumnMapping nothing = m_guessed;
    nothing.columns.fill(std::nullopt);
    nothing.preset.clear();
    nothing.isDateOrderOpen = false;
    switch (Offer(m_ui->mappingBox->currentData().toInt())) {
    case Offer::Remembered:
        return m_model->setMapping(m_remembered.value_or(m_guessed));
    case Offer::Guessed:
        return m_model->setMapping(m_guessed);
    case Offer::Nothing:
        return m_model->setMapping(nothing);
    }
}

void ColumnsStep::showQuestions()
{
    m_ui->dateQuestion->setPlan(plan());
    m_ui->nameQuestion->setPlan(plan());
    m_ui->consentQuestion->setPlan(plan());
    m_ui->countryQuestion->setPlan(plan());
    showChoices();
}

void ColumnsStep::showChoices()
{
    const ColumnMapping &mapping = plan().mapping;
    m_ui->introLabel->setText(
        m_remembered ? tr("The columns go where they went in the last list of this shape. Change what is wrong.")
        : m_guessed.preset.isEmpty()
            ? tr("Guessed from the columns’ names and from what stands in them. Change what is wrong.")
            //: %1 is another system's name
            : tr("This looks like an export of %1. Change what is wrong.").arg(m_guessed.preset));
    QString problem;
    if (m_model->rowCount() > 0 && !m_model->hasName())
        problem = tr("Every signature needs a name: choose the column that holds it.");
    else if (mapping.isDateOrderOpen)
        problem = tr("Say how the dates are meant: the list itself does not show it.");
    m_ui->problemHint->setText(problem);
    emit completeChanged();
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ColumnsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

// Beside the table where there is room for both, below it otherwise.
void ColumnsStep::fitColumns()
{
    const bool isWide = width() >= scaledPixels(780);
    m_ui->bodyLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->questionArea->setMaximumWidth(isWide ? scaledPixels(300) : QWIDGETSIZE_MAX);
    const int tableWidth = isWide ? width() - scaledPixels(316) : width();
    const int character = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->verticalHeader()->setDefaultSectionSize(std::max(40, m_table->fontMetrics().height() + 22));
    m_table->setColumnWidth(ColumnTableModel::FileName, std::min(22 * character, tableWidth * 28 / 100));
    m_table->setColumnWidth(ColumnTableModel::Field, std::min(24 * character, tableWidth * 42 / 100));
}

} // namespace broadside
