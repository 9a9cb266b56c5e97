// Shows pictures (a card, the pages of a document) as large as there is room, each with a soft shadow.
#pragma once

#include <QImage>
#include <QWidget>

namespace broadside {

class PictureView : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Side by side, in reading order.
    void setPictures(const QList<QImage> &pictures);
    [[nodiscard]] const QList<QImage> &pictures() const { return m_pictures; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QImage> m_pictures;
};

} // namespace broadside
