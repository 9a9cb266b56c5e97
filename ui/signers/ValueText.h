// A value that somebody gave: all of it to be seen, however long its words are, and to be copied.
#pragma once

#include <QTextEdit>

namespace broadside {

class ValueText final : public QTextEdit
{
    Q_OBJECT
public:
    /// Left to right for addresses and numbers, whatever surrounds them; else as its letters go.
    ValueText(const QString &name, const QString &value, bool isLeftToRight, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace broadside
