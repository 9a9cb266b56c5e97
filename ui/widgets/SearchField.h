// A line to search in, with a sign for it, a way to empty it, and Escape.
#pragma once

#include <QLineEdit>

namespace broadside {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace broadside
