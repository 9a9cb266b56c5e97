#include "ExportLogPart.h"

#include "Label.h"
#include "SafeText.h"
#include "Session.h"
#include "SignerColumn.h"
#include "Style.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr int mostRows = 8; ///< before the table scrolls
enum Column { When, Who, File, Rows, What, ColumnCount };

/// "signed, name", with the filter before it and what was said about consent.
QString whatText(const ExportRecord &record)
{
    QStringList parts;
    if (!record.filter.isEmpty())
        parts.append(quotedName(record.filter, 200));
    QStringList columns;
    for (const QString &id : record.columns) {
        const std::optional<SignerColumn> column = signerColumnFromId(id);
        columns.append(column ? signerColumnName(*column) : shownLine(id));
    }
    if (!columns.isEmpty())
        parts.append(columns.join(ExportLogPart::tr(", ")));
    if (record.withoutConsent)
        parts.append(ExportLogPart::tr("people without consent as well"));
    //: Between the parts of a line
    return parts.join(ExportLogPart::tr(" · "));
}

} // namespace

ExportLogPart::ExportLogPart(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_empty(new Label(LabelRole::Muted)), m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("exportLogPart"));
    m_table->setObjectName(QStringLiteral("exportLogTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_empty->setWordWrap(true);
    content()->addWidget(m_empty);
    content()->addWidget(m_table);
    connect(&session, &Session::campaignChanged, this, &ExportLogPart::read);
    connect(&session, &Session::signersChanged, this, &ExportLogPart::read);
    read();
}

void ExportLogPart::retranslate()
{
    setTitle(tr("Who exported what"));
    m_empty->setText(tr("No signatures of this campaign have been exported yet."));
    m_table->setAccessibleName(tr("Exports of this campaign"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("File"), tr("Signatures"), tr("What")});
    m_table->horizontalHeaderItem(Rows)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    showRecords();
}

void ExportLogPart::read()
{
    const CampaignId campaign = m_session.campaignId();
    if (campaign == CampaignId::None) {
        m_records.clear();
        return showRecords();
    }
    m_session.ask(
        this, [campaign](Workspace &workspace) { return SignerRecords(workspace).exports(campaign); },
        [this, campaign](const Result<QList<ExportRecord>> &records) {
            if (campaign != m_session.campaignId())
                return;
            if (!records) {
                emit m_session.failed(records.error());
                return;
            }
            m_records = *records;
            showRecords();
        });
}

void ExportLogPart::showRecords()
{
    m_empty->setVisible(m_records.isEmpty());
    m_table->setVisible(!m_records.isEmpty());
    m_table->setRowCount(static_cast<int>(m_records.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ExportRecord &record = m_records[row];
        const QStringList cells = {shownMoment(record.at), quotedName(record.author), quotedName(record.fileName),
                                   QLocale().toString(record.rows), whatText(record)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            if (column == Rows)
                cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
    const int shown = std::min(mostRows, std::max(1, m_table->rowCount()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() +
                            m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

} // namespace broadside
