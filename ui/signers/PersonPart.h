// One person, by e-mail address: what is held of them, a file of it, and being forgotten.
#pragma once

#include "Card.h"
#include "Result.h"

#include <QJsonObject>

class QLineEdit;
class QPushButton;

namespace broadside {

class Hint;
class InlineQuestion;
class Session;
class Tasks;

class PersonPart final : public Card
{
    Q_OBJECT
public:
    PersonPart(Session &session, Tasks &tasks, QWidget *parent = nullptr);
    void retranslate();

private:
    void look();
    void showFound();
    void forget();

    Session &m_session;
    Tasks &m_tasks;
    QString m_email; ///< that was looked for
    std::optional<Result<QJsonObject>> m_found;
    Label *m_text;
    QLineEdit *m_edit;
    QPushButton *m_look;
    Hint *m_answer;
    QWidget *m_tools;
    QPushButton *m_save;
    QPushButton *m_forget;
    InlineQuestion *m_question;
};

} // namespace broadside
