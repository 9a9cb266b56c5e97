// Where they sign: three maps, and the chosen one's numbers in a table beside it.
#pragma once

#include "FigureCard.h"
#include "Places.h"

#include <QBoxLayout>

class QButtonGroup;
class QStandardItemModel;
class QTableView;

namespace broadside {

class Label;
class Legend;
class MapView;

class PlacesCard final : public FigureCard
{
    Q_OBJECT
public:
    explicit PlacesCard(QWidget *parent = nullptr);
    /// Shows the map that tells most, unless one was chosen.
    void setFigures(const SignerStatistics &statistics);
    void retranslate();
    [[nodiscard]] MapKind kind() const { return m_kind; }
    void setKind(MapKind kind);

signals:
    void wantsSignatures(const broadside::SignerFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFigures();
    void showTable(qint64 total);
    void showLegend();
    void fitTable();
    void choose(int row);
    [[nodiscard]] FigureTable table() const;

    SignerStatistics m_statistics;
    MapKind m_kind = MapKind::Canada;
    bool m_isChosen = false; ///< by the user
    QList<Place> m_places;
    QButtonGroup *m_kinds;
    QBoxLayout *m_parts;
    MapView *m_map;
    Legend *m_legend;
    Label *m_readout;
    QTableView *m_table;
    QStandardItemModel *m_model;
};

} // namespace broadside
