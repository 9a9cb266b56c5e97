#include "ColumnsStep.h"

#include "ColumnTableModel.h"
#include "FieldChoiceDelegate.h"
#include "RowCheck.h"
#include "ui_ColumnsStep.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTableView>

namespace broadside {

namespace {

/// "13/12/2021 is 13 December 2021", or that it cannot be read so.
QString dateExample(const QString &text, DateOrder order)
{
    if (text.isEmpty())
        return {};
    const std::optional<std::string> iso = isoDate(text.toStdString(), order);
    const QDate day = iso ? QDate::fromString(QString::fromStdString(*iso).left(10), Qt::ISODate) : QDate();
    // U+2066 … U+2069: a left-to-right isolate (UAX #9)
    const QString quoted = QChar(0x2066) + text + QChar(0x2069);
    if (!day.isValid())
        return ColumnsStep::tr("“%1” cannot be read so: such rows will be rejected.").arg(quoted);
    return ColumnsStep::tr("“%1” is %2.").arg(quoted, QLocale().toString(day, QLocale::LongFormat));
}

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ColumnsStep>()),
      m_model(new ColumnTableModel(this)),
      m_table(new QTableView)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepColumns"));
    m_table->setObjectName(QStringLiteral("columnTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnTableModel::Field, new FieldChoiceDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setFocusProxy(m_table);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(40, m_table->fontMetrics().height() + 22));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ColumnTableModel::Sample, QHeaderView::Stretch);
    m_ui->tableCard->setPadding(0);
    m_ui->tableCard->content()->addWidget(m_table);

    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnTableModel::Field)
            m_table->edit(index);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showChoices();
        emit completeChanged();
    });
    connect(m_ui->dateOrderBox, &QComboBox::activated, this, [this] {
        m_model->setDateOrder(DateOrder(m_ui->dateOrderBox->currentData().toInt()));
        showChoices();
    });
    retranslate();
}

ColumnsStep::~ColumnsStep() = default;

void ColumnsStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_ui->dateOrderBox->setAccessibleName(m_ui->dateLabel->text());
    m_ui->dateOrderBox->clear();
    m_ui->dateOrderBox->addItem(tr("year, month, day"), int(DateOrder::YearMonthDay));
    m_ui->dateOrderBox->addItem(tr("day, month, year"), int(DateOrder::DayMonthYear));
    m_ui->dateOrderBox->addItem(tr("month, day, year"), int(DateOrder::MonthDayYear));
    showChoices();
}

void ColumnsStep::setPlan(const ImportPlan &plan)
{
    m_model->show(plan);
    m_table->setCurrentIndex(m_model->index(0, ColumnTableModel::Field));
    showChoices();
    emit completeChanged();
}

const ImportPlan &ColumnsStep::plan() const
{
    return m_model->plan();
}

bool ColumnsStep::isComplete() const
{
    return m_model->hasName();
}

void ColumnsStep::showChoices()
{
    const ColumnMapping &mapping = m_model->plan().mapping;
    m_ui->introLabel->setText(
        mapping.preset.isEmpty()
            ? tr("Guessed from the columns' names and from what stands in them. Change what is wrong.")
            //: %1 is another system's name
            : tr("This looks like an export of %1. Change what is wrong.").arg(mapping.preset));
    const bool hasDate = m_model->has(SignatureField::SignedAt);
    m_ui->dateRow->setVisible(hasDate);
    m_ui->dateOrderBox->setCurrentIndex(m_ui->dateOrderBox->findData(int(mapping.dateOrder)));
    m_ui->dateExampleLabel->setText(dateExample(m_model->sampleOf(SignatureField::SignedAt), mapping.dateOrder));
    const bool lacksName = !isComplete() && m_model->rowCount() > 0;
    m_ui->problemLabel->setVisible(lacksName);
    m_ui->problemLabel->setText(tr("Every signature needs a name: choose the column that holds it."));
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(ColumnTableModel::FileName, std::min(22 * character, width() * 28 / 100));
    m_table->setColumnWidth(ColumnTableModel::Field, std::min(24 * character, width() * 42 / 100));
}

} // namespace broadside
