// One printed piece on the shelf: what it looks like, small, and its name.
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace broadside {

class PieceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PieceButton(QWidget *parent = nullptr);

    /// The sides of the sheet; the second looks out from behind the first.
    void setPages(const QList<QImage> &pages);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QImage> m_pages;
};

} // namespace broadside
