#include "RejectedRowsDialog.h"

#include "Card.h"
#include "EntryTable.h"
#include "Label.h"
#include "RejectedRowsModel.h"
#include "ReportDelegate.h"
#include "Style.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace broadside {

namespace {

constexpr QSize usualSize(860, 560);

} // namespace

RejectedRowsDialog::RejectedRowsDialog(Session &session, const QList<ImportRecord> &imports, QWidget *parent)
    : QDialog(parent),
      m_count(std::accumulate(imports.begin(), imports.end(), qint64(0),
                              [](qint64 sum, const ImportRecord &import) { return sum + import.rejected; })),
      m_model(new RejectedRowsModel(session, imports, this)),
      m_title(new Label(LabelRole::Heading)),
      m_intro(new Label(LabelRole::Muted)),
      m_table(new EntryTable),
      m_close(new QPushButton)
{
    setObjectName(QStringLiteral("rejectedRowsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("rejectedRows"));
    m_close->setObjectName(QStringLiteral("closeRejectedButton"));
    m_close->setAutoDefault(false);
    m_intro->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReportDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *card = new Card;
    card->setPadding(0);
    card->content()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(card, 1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resize(scaledPixels(usualSize.width()), scaledPixels(usualSize.height()));
    layColumns();
    m_model->fetchMore({});
    m_table->setFocus();
}

void RejectedRowsDialog::layColumns()
{
    const int character = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RejectedRowsModel::File, 22 * character);
    m_table->setColumnWidth(RejectedRowsModel::Line, 9 * character);
    m_table->setColumnWidth(RejectedRowsModel::Why, 40 * character);
}

void RejectedRowsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RejectedRowsDialog::retranslate()
{
    setWindowTitle(tr("Rejected rows"));
    m_title->setText(tr("Rejected rows"));
    m_intro->setText(
        tr("%Ln row(s) were not taken in. Correct them in the list and bring it in again: rows that are in "
           "already are left out.",
           nullptr, static_cast<int>(m_count)));
    m_table->setAccessibleName(tr("Rejected rows"));
    m_close->setText(tr("Close"));
}

} // namespace broadside
