// What an import would bring, part by part: tiles of which one is chosen.
#pragma once

#include "ReportPart.h"

#include <QWidget>

class QGridLayout;

namespace broadside {

class CountTile;

class ReportTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportTiles(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    void setCurrent(ReportPart part);
    void retranslate();

signals:
    void chosen(broadside::ReportPart part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    ImportReport m_report;
    QGridLayout *m_grid;
    std::array<CountTile *, reportParts.size()> m_tiles{};
    int m_columns = 0;
};

} // namespace broadside
