// A figure and what it counts, as a button that shows the rows behind it.
#pragma once

#include <QAbstractButton>

namespace broadside {

/// Enter and Space press it. It can be pressed while it counts something.
class CountTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CountTile(QWidget *parent = nullptr);

    void setCount(qint64 count, const QString &name, const QString &meaning);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QFont nameFont() const;

    QString m_figure;
    QString m_name;
};

} // namespace broadside
