// Takes the names out of a campaign that is over, in two steps.
#pragma once

#include "Card.h"

class QCheckBox;
class QPushButton;

namespace broadside {

class Hint;
class InlineQuestion;
class Session;
class Tasks;

class AnonymisePart final : public Card
{
    Q_OBJECT
public:
    AnonymisePart(Session &session, Tasks &tasks, QWidget *parent = nullptr);
    void retranslate();

private:
    void showState();
    void anonymise();

    Session &m_session;
    Tasks &m_tasks;
    Label *m_text;
    Label *m_open;
    QWidget *m_tools;
    QCheckBox *m_understood;
    QPushButton *m_button;
    InlineQuestion *m_question;
    Hint *m_result;
};

} // namespace broadside
