// What can be done for the person behind a signature: no more mail, a file of all that is held, being forgotten. Each
// question is asked within the panel.
#pragma once

#include "Signature.h"

#include <QWidget>

class QPushButton;

namespace broadside {

class InlineQuestion;
class Label;

class PersonActions final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonActions(QWidget *parent = nullptr);

    /// Questions about another signature are gone.
    void setSignature(const Signature &signature);
    void retranslate();

signals:
    void withdrawRequested();
    void saveRequested();
    /// After it was asked whether it is meant.
    void forgetRequested();

private:
    void showTexts();

    Signature m_signature;
    Label *m_title;
    Label *m_noMailbox;
    QWidget *m_tools;
    QPushButton *m_withdraw;
    QPushButton *m_save;
    QPushButton *m_forget;
    InlineQuestion *m_withdrawal;
    InlineQuestion *m_forgetting;
};

} // namespace broadside
