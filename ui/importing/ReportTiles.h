// What an import would bring, part by part: tiles of which one is chosen.
#pragma once

#include "ReportPart.h"

#include <QWidget>

namespace broadside {

class CountTile;

/// In one row, or in as many even rows as its width asks for.
class ReportTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportTiles(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    void setCurrent(ReportPart part);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(broadside::ReportPart part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Grid
    {
        int columns;
        int rows;
        int tileWidth;
        int tileHeight;
    };

    [[nodiscard]] Grid gridFor(int width) const;
    void arrange();

    ImportReport m_report;
    std::array<CountTile *, reportParts.size()> m_tiles{};
};

} // namespace broadside
