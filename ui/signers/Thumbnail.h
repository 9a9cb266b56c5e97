// A picture, small, that opens it large. (The icons of other buttons are drawn in one colour.)
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace broadside {

class Thumbnail final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Thumbnail(QWidget *parent = nullptr);

    /// An empty place until there is one.
    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace broadside
