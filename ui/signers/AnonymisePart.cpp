#include "AnonymisePart.h"

#include "ErrorText.h"
#include "Hint.h"
#include "InlineQuestion.h"
#include "Label.h"
#include "PersonWork.h"
#include "SafeText.h"
#include "Session.h"
#include "Tasks.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

AnonymisePart::AnonymisePart(Session &session, Tasks &tasks, QWidget *parent)
    : Card(parent),
      m_session(session),
      m_tasks(tasks),
      m_text(new Label(LabelRole::Body)),
      m_open(new Label(LabelRole::Muted)),
      m_tools(new QWidget),
      m_understood(new QCheckBox),
      m_button(new QPushButton),
      m_question(new InlineQuestion(m_tools)),
      m_result(new Hint)
{
    setObjectName(QStringLiteral("anonymisePart"));
    m_open->setObjectName(QStringLiteral("stillOpenLabel"));
    m_understood->setObjectName(QStringLiteral("anonymiseUnderstood"));
    m_button->setObjectName(QStringLiteral("anonymiseButton"));
    m_question->yesButton()->setObjectName(QStringLiteral("confirmAnonymiseButton"));
    m_question->noButton()->setObjectName(QStringLiteral("keepNamesButton"));
    m_result->setObjectName(QStringLiteral("anonymiseResult"));
    m_button->setAutoDefault(false);
    m_text->setWordWrap(true);
    m_open->setWordWrap(true);
    auto *tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(12);
    tools->addWidget(m_understood);
    tools->addWidget(m_button, 0, Qt::AlignLeading);
    content()->addWidget(m_text);
    content()->addWidget(m_open);
    content()->addWidget(m_tools);
    content()->addWidget(m_question);
    content()->addWidget(m_result);
    connect(m_understood, &QCheckBox::toggled, m_button, &QPushButton::setEnabled);
    connect(m_button, &QPushButton::clicked, m_question, &InlineQuestion::ask);
    connect(m_question, &InlineQuestion::confirmed, this, &AnonymisePart::anonymise);
    connect(&session, &Session::campaignChanged, this, [this] {
        m_question->close();
        m_result->setText({});
        showState();
    });
    connect(&session, &Session::signersChanged, this, &AnonymisePart::showState);
}

void AnonymisePart::retranslate()
{
    setTitle(tr("A campaign without names"));
    m_text->setText(tr("Once a campaign is over, its signatures can stand without names, addresses and comments. All "
                       "figures stay. It cannot be undone."));
    m_understood->setText(tr("I have saved what I still need: the petition book, lists"));
    m_button->setText(tr("Take the names out…"));
    showState();
}

void AnonymisePart::showState()
{
    const Campaign &campaign = m_session.campaign();
    const QDate today = QDate::currentDate();
    const bool isOver = campaign.closes.isValid() && campaign.closes < today;
    const bool hasCampaign = m_session.campaignId() != CampaignId::None;
    m_open->setText(
        campaign.closes.isValid()
            ? tr("This campaign is open until %1; it can be done after that.")
                  .arg(QLocale().toString(campaign.closes, QLocale::LongFormat))
            : tr("This campaign has no last day. Give it one in the campaign’s settings; it can be done after "
                 "that."));
    m_open->setVisible(!isOver);
    if (m_question->isHidden())
        m_tools->setVisible(isOver && hasCampaign);
    m_button->setEnabled(m_understood->isChecked());
    const qint64 signatures = m_session.statistics().signatures + m_session.statistics().duplicates;
    const QString title = campaign.brief.body(FieldKind::Title, campaign.brief.mainLanguage());
    //: %1: a campaign's title
    m_question->setTexts(tr("Take the names, addresses and comments of %Ln signature(s) out of “%1”? They cannot be "
                            "brought back.",
                            nullptr, static_cast<int>(signatures))
                             .arg(quotedName(title.isEmpty() ? campaign.slug : title)),
                         tr("Take them out"), tr("Keep them"));
}

void AnonymisePart::anonymise()
{
    m_result->setText({});
    m_tasks.run(tr("Taking names out of a campaign"),
                anonymiseWork(m_session.path(), m_session.campaignId(), QDate::currentDate()),
                [self = QPointer<AnonymisePart>(this), &session = m_session](const Result<QString> &result) {
                    session.refreshSigners();
                    if (!self)
                        return;
                    self->m_understood->setChecked(false);
                    self->m_result->setText(result ? *result : errorText(result.error()),
                                            result ? Tone::Good : Tone::Bad);
                });
}

} // namespace broadside
