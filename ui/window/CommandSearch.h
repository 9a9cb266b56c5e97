// Ctrl+K: a line that finds rooms, actions, fields, campaigns and languages, and goes there.
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>

class QListView;
class QStandardItemModel;

namespace broadside {

class SearchField;

struct Command
{
    QString text;
    QString detail; ///< what kind of thing it is, or its keys
    QIcon icon;
    std::function<void()> run;
};

/// A panel over its window; Escape, a click elsewhere or a choice closes it.
class CommandSearch : public QFrame
{
    Q_OBJECT
public:
    explicit CommandSearch(QWidget *window);

    void open(QList<Command> commands);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void run(int row);
    void place();

    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Command> m_commands;
    QList<qsizetype> m_shown; ///< the commands in the list, by their places in `m_commands`
};

} // namespace broadside
