#include "InlineQuestion.h"

#include "FlowLayout.h"
#include "Label.h"
#include "Style.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

InlineQuestion::InlineQuestion(QWidget *instead, QWidget *parent)
    : QWidget(parent),
      m_instead(instead),
      m_text(new Label(LabelRole::Body)),
      m_yes(new QPushButton),
      m_no(new QPushButton)
{
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    for (QPushButton *button : {m_yes, m_no})
        button->setMinimumWidth(40); // a long word is cut, not the panel made wide
    setButtonRole(m_yes, ButtonRole::Outline);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(8, answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(answers);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        close();
        emit confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::close);
    hide();
}

void InlineQuestion::setTexts(const QString &question, const QString &yes, const QString &no)
{
    m_text->setText(question);
    m_yes->setText(yes);
    m_no->setText(no);
    m_no->setAccessibleDescription(question);
}

void InlineQuestion::ask()
{
    m_from = m_instead->window()->focusWidget();
    m_instead->hide();
    show();
    m_no->setFocus();
}

void InlineQuestion::close()
{
    const bool hadKeyboard = m_yes->hasFocus() || m_no->hasFocus();
    hide();
    m_instead->show();
    if (hadKeyboard && m_from && m_instead->isAncestorOf(m_from))
        m_from->setFocus();
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadside
