// What the window shows while nothing is open: three doors, and the workspaces that were open lately.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace broadside {

class Actions;
class Door;
class Label;

class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(Actions &actions, QWidget *parent = nullptr);

    void retranslate();
    /// Lists what was open lately as it is now.
    void refresh();

signals:
    void workspaceChosen(const QString &path);

private:
    Label *m_title;
    Label *m_sentence;
    Door *m_example;
    Door *m_new;
    Door *m_open;
    QWidget *m_recent;
    Label *m_recentTitle;
    QVBoxLayout *m_recentList;
};

} // namespace broadside
