#include "TextFoot.h"

#include "Label.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace broadside {

TextFoot::TextFoot(QWidget *parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_length(new Label(LabelRole::Small)),
      m_approve(new QPushButton),
      m_markCurrent(new QPushButton)
{
    m_length->setObjectName(QStringLiteral("lengthNote"));
    m_approve->setObjectName(QStringLiteral("approveButton"));
    m_markCurrent->setObjectName(QStringLiteral("markCurrentButton"));
    setButtonRole(m_markCurrent, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_approve);
    buttons->addWidget(m_markCurrent);
    m_layout->setContentsMargins(16, 12, 12, 12);
    m_layout->setSpacing(8);
    m_length->setWordWrap(true);
    m_length->setMinimumWidth(1);
    m_layout->addWidget(m_length, 1);
    m_layout->addLayout(buttons);
    connect(m_approve, &QPushButton::clicked, this, &TextFoot::approveWanted);
    connect(m_markCurrent, &QPushButton::clicked, this, &TextFoot::markCurrentWanted);
}

void TextFoot::setLength(const LengthNote &note)
{
    m_length->setText(note.text);
    m_length->setRole(note.isTooLong ? LabelRole::Strong : LabelRole::Small);
}

void TextFoot::setState(TextState state, bool isTranslation)
{
    m_markCurrent->setVisible(isTranslation);
    m_markCurrent->setEnabled(state == TextState::Draft || state == TextState::Stale);
    m_approve->setEnabled(state != TextState::Missing && state != TextState::Approved);
}

void TextFoot::setTight(bool isTight)
{
    m_layout->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TextFoot::retranslate()
{
    m_markCurrent->setText(tr("Mark as current"));
    m_markCurrent->setToolTip(tr("Says that this text is done and fits its source as it now stands."));
    m_approve->setText(tr("Approve"));
    m_approve->setToolTip(tr("Says that somebody else has read this text and found it good."));
}

} // namespace broadside
