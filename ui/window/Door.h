// A large button: a sign, what it opens, and a sentence about it.
#pragma once

#include <QAbstractButton>

namespace broadside {

class Door : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Door(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QFont titleFont() const;

    QString m_sentence;
};

} // namespace broadside
