#include "PersonActions.h"

#include "FlowLayout.h"
#include "InlineQuestion.h"
#include "Label.h"
#include "SafeText.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QPushButton *namedButton(const char *name)
{
    auto *button = new QPushButton;
    button->setMinimumWidth(40); // a long word is cut, not the panel made wide
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

PersonActions::PersonActions(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(LabelRole::Section)),
      m_noMailbox(new Label(LabelRole::Small)),
      m_tools(new QWidget),
      m_withdraw(namedButton("withdrawButton")),
      m_save(namedButton("savePersonButton")),
      m_forget(namedButton("forgetButton")),
      m_withdrawal(new InlineQuestion(m_tools)),
      m_forgetting(new InlineQuestion(m_tools))
{
    m_noMailbox->setWordWrap(true);
    m_noMailbox->setMinimumWidth(1);
    m_withdrawal->setObjectName(QStringLiteral("withdrawQuestion"));
    m_withdrawal->yesButton()->setObjectName(QStringLiteral("confirmWithdrawButton"));
    m_withdrawal->noButton()->setObjectName(QStringLiteral("keepConsentButton"));
    m_forgetting->setObjectName(QStringLiteral("forgetQuestion"));
    m_forgetting->yesButton()->setObjectName(QStringLiteral("confirmForgetButton"));
    m_forgetting->noButton()->setObjectName(QStringLiteral("keepPersonButton"));
    auto *row = new FlowLayout(8, m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_withdraw);
    row->addWidget(m_save);
    row->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_noMailbox);
    layout->addWidget(m_tools);
    layout->addWidget(m_withdrawal);
    layout->addWidget(m_forgetting);
    connect(m_withdraw, &QPushButton::clicked, m_withdrawal, &InlineQuestion::ask);
    connect(m_forget, &QPushButton::clicked, m_forgetting, &InlineQuestion::ask);
    connect(m_save, &QPushButton::clicked, this, &PersonActions::saveRequested);
    connect(m_withdrawal, &InlineQuestion::confirmed, this, &PersonActions::withdrawRequested);
    connect(m_forgetting, &InlineQuestion::confirmed, this, &PersonActions::forgetRequested);
    retranslate();
}

void PersonActions::setSignature(const Signature &signature)
{
    if (signature.id != m_signature.id) {
        m_withdrawal->close();
        m_forgetting->close();
    }
    m_signature = signature;
    showTexts();
}

void PersonActions::retranslate()
{
    //: A heading: what can be done for the person who signed
    m_title->setText(tr("This person"));
    m_withdraw->setText(tr("Withdraw consent…"));
    m_withdraw->setToolTip(tr("Nobody may write to the person any more, in any campaign."));
    m_save->setText(tr("Save what we hold…"));
    m_save->setToolTip(tr("All that is held of the person, in one file for the person."));
    m_forget->setText(tr("Forget…"));
    m_noMailbox->setText(tr("Without an e-mail address, nobody can say which other signatures are this person’s."));
    showTexts();
}

void PersonActions::showTexts()
{
    const bool hasMailbox = !m_signature.email.isEmpty();
    const bool isWithdrawn = m_signature.consentEmail && !m_signature.consentEmail->withdrawnAt.isEmpty();
    m_withdraw->setVisible(hasMailbox && !isWithdrawn);
    m_save->setVisible(hasMailbox);
    // One that was forgotten has no name.
    m_forget->setVisible(hasMailbox || !m_signature.firstName.isEmpty() || !m_signature.lastName.isEmpty());
    m_forget->setToolTip(hasMailbox ? tr("Takes the person’s name and addresses out of every campaign.")
                                    : tr("Takes the person’s name and address out of this signature."));
    m_noMailbox->setVisible(!hasMailbox);
    const QString email = quotedName(m_signature.email, 200);
    m_withdrawal->setTexts(tr("Nobody may write to %1 any more, in any campaign, even if a later list says yes. The "
                              "signatures stay and count.")
                               .arg(email),
                           tr("Withdraw it"), tr("Leave it"));
    const QString everywhere =
        tr("Forget the person at %1 in every campaign? Name, addresses, comments, notes and tags go, from this file "
           "and its search, and cannot be brought back. The signatures stay as figures without a name. A code made "
           "from the address stays, so that an old list does not bring the person back.");
    const QString here =
        tr("Forget who gave this signature? Name, address, comment, notes and tags go, from this file and its search, "
           "and cannot be brought back. The signature stays as a figure without a name. A code made from the name and "
           "postal code stays, so that an old list does not bring the person back.");
    m_forgetting->setTexts(hasMailbox ? everywhere.arg(email) : here, tr("Forget this person"), tr("Keep"));
}

} // namespace broadside
