// What the colours of a figure mean: swatches with words, as many in a line as there is room for.
#pragma once

#include <QColor>
#include <QWidget>

#include <functional>

namespace broadside {

struct Palette;

struct LegendEntry
{
    QString text;
    std::function<QColor(const Palette &)> ground;
    std::function<QColor(const Palette &)> line; ///< around it; null: none
};

class Legend final : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    void setEntries(const QList<LegendEntry> &entries);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;
    QList<LegendEntry> m_entries;
};

} // namespace broadside
