// A line to search in, with a sign for it, a way to empty it, and Escape.
#pragma once

#include <QLineEdit>

namespace broadside {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What is searched: the first of them that has room is shown, or the last.
    void setPlaceholders(const QStringList &longestFirst);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitPlaceholder();

    QStringList m_placeholders;
};

} // namespace broadside
