#include "PlacesCard.h"

#include "EntryTable.h"
#include "Label.h"
#include "Legend.h"
#include "MapView.h"
#include "ShareText.h"
#include "Style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

namespace broadside {

namespace {

constexpr int besideWidth = 820; ///< px of 13 px text from which the table stands beside the map
constexpr MapKind kinds[] = {MapKind::Canada, MapKind::UnitedStates, MapKind::World};

} // namespace

PlacesCard::PlacesCard(QWidget *parent)
    : FigureCard(QStringLiteral("places"), parent),
      m_kinds(new QButtonGroup(this)),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_map(new MapView),
      m_legend(new Legend),
      m_readout(new Label(LabelRole::Muted)),
      m_table(new EntryTable),
      m_model(new QStandardItemModel(this))
{
    auto *choice = new QWidget;
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const MapKind kind : kinds) {
        auto *button = new QPushButton;
        setButtonRole(button, ButtonRole::Chip);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("mapKind%1").arg(static_cast<int>(kind)));
        m_kinds->addButton(button, static_cast<int>(kind));
        line->addWidget(button);
    }
    line->addStretch();
    addControl(choice);
    content()->addWidget(choice);

    m_map->setObjectName(QStringLiteral("mapView"));
    m_table->setObjectName(QStringLiteral("placeTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_readout->setWordWrap(true);
    m_readout->setMinimumHeight(m_readout->fontMetrics().height());
    auto *mapSide = new QVBoxLayout;
    mapSide->setSpacing(12);
    mapSide->addWidget(m_map, 1);
    mapSide->addWidget(m_readout);
    mapSide->addWidget(m_legend);
    m_parts->setSpacing(24);
    m_parts->addLayout(mapSide, 3);
    auto *tableSide = new QVBoxLayout;
    tableSide->addWidget(m_table, 1);
    tableSide->addStretch(0);
    m_parts->addLayout(tableSide, 2);
    content()->addLayout(m_parts, 1);

    setTable([this] { return table(); });
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        m_isChosen = true;
        setKind(static_cast<MapKind>(id));
    });
    connect(m_map, &MapView::selectedChanged, this, [this] { m_readout->setText(m_map->readout()); });
    connect(m_map, &MapView::wantsSignatures, this, &PlacesCard::wantsSignatures);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_table->hasFocus())
                    m_map->select(m_places[current.row()].code);
            });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void PlacesCard::setFigures(const SignerStatistics &statistics)
{
    m_statistics = statistics;
    setKind(m_isChosen ? m_kind : fullestMap(statistics));
}

void PlacesCard::setKind(MapKind kind)
{
    m_kind = kind;
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    showFigures();
}

void PlacesCard::retranslate()
{
    setHeading(tr("Where they sign"));
    m_kinds->button(static_cast<int>(MapKind::Canada))->setText(tr("Canada"));
    m_kinds->button(static_cast<int>(MapKind::UnitedStates))->setText(tr("United States"));
    m_kinds->button(static_cast<int>(MapKind::World))->setText(tr("World"));
    showFigures();
}

void PlacesCard::showFigures()
{
    m_places = placesOf(m_statistics, m_kind);
    qint64 total = 0;
    for (const Place &place : std::as_const(m_places))
        total += place.total();
    m_map->setPlaces(m_kind, m_places, total);
    const QString region = m_kind == MapKind::Canada         ? tr("Province or territory")
                           : m_kind == MapKind::UnitedStates ? tr("State")
                                                             : tr("Country");
    m_map->setAccessibleName(m_kind == MapKind::Canada         ? tr("Map of Canada")
                             : m_kind == MapKind::UnitedStates ? tr("Map of the United States")
                                                               : tr("Map of the world"));
    m_model->setHorizontalHeaderLabels({region, tr("Signatures"), tr("On paper"), tr("Share")});
    m_table->setAccessibleName(tr("Signatures by place"));
    m_readout->clear();
    showTable(total);
    showLegend();
}

void PlacesCard::showTable(qint64 total)
{
    m_model->setRowCount(0);
    const QLocale locale;
    bool hasPaper = false;
    const QColor faint = palette().color(QPalette::PlaceholderText);
    for (const Place &place : std::as_const(m_places)) {
        const bool isOnMap = !place.code.isEmpty();
        auto *name = new QStandardItem(place.name);
        if (!isOnMap) {
            name->setToolTip(tr("Not on the map"));
            name->setForeground(faint);
            //: A place that the map does not show
            name->setData(tr("%1, not on the map").arg(place.name), Qt::AccessibleTextRole);
        }
        const double share = total > 0 ? static_cast<double>(place.total()) / static_cast<double>(total) : 0;
        QList<QStandardItem *> row{name, new QStandardItem(locale.toString(place.total())),
                                   new QStandardItem(place.paper > 0 ? locale.toString(place.paper) : QString()),
                                   new QStandardItem(shareText(share))};
        for (int column = 1; column < row.size(); ++column)
            row[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->appendRow(row);
        hasPaper = hasPaper || place.paper > 0;
    }
    for (int column = 1; column < 4; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnHidden(2, !hasPaper);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setVisible(!m_places.isEmpty());
    fitTable();
}

void PlacesCard::fitTable()
{
    // As many rows as there are, but no more than there is room for beside the map; under it, a handful.
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const bool isBeside = m_parts->direction() == QBoxLayout::LeftToRight;
    const int most = isBeside ? 40 : 8;
    const int rows = std::clamp(m_model->rowCount(), 3, most);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * row;
    m_table->setMaximumHeight(height);
    m_table->setMinimumHeight(isBeside ? 4 * row : height);
}

void PlacesCard::showLegend()
{
    const QLocale locale;
    const QList<ColourStep> &steps = m_map->steps();
    const int count = static_cast<int>(steps.size());
    QList<LegendEntry> entries;
    for (int step = 0; step < count; ++step) {
        const ColourStep &range = steps[step];
        const QString text = range.least == range.most
                                 ? locale.toString(range.least)
                                 //: From so many signatures to so many
                                 : tr("%1 to %2").arg(locale.toString(range.least), locale.toString(range.most));
        entries.append({text, [step, count](const Palette &palette) { return stepColour(palette, step, count); }, {}});
    }
    m_legend->setEntries(entries);
    m_legend->setAccessibleName(tr("Colours of the map"));
}

void PlacesCard::choose(int row)
{
    if (row < 0 || row >= m_places.size())
        return;
    m_map->select(m_places[row].code);
    if (m_places[row].signatures > 0)
        emit wantsSignatures(m_places[row].filter);
}

bool PlacesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_table->currentIndex().row());
            return true;
        }
    }
    return FigureCard::eventFilter(watched, event);
}

void PlacesCard::resizeEvent(QResizeEvent *event)
{
    FigureCard::resizeEvent(event);
    const QBoxLayout::Direction direction =
        width() >= scaledPixels(besideWidth) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_parts->direction()) {
        m_parts->setDirection(direction);
        fitTable();
    }
}

FigureTable PlacesCard::table() const
{
    FigureTable table{
        {tr("Code"), m_model->horizontalHeaderItem(0)->text(), tr("One by one"), tr("On paper"), tr("Together")}, {}};
    for (const Place &place : m_places)
        table.rows.append({place.code, place.name, QString::number(place.signatures), QString::number(place.paper),
                           QString::number(place.total())});
    return table;
}

} // namespace broadside
