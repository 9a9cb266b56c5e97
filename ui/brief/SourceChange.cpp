#include "SourceChange.h"

#include "DiffView.h"
#include "Label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace broadside {

SourceChange::SourceChange(QWidget *parent)
    : Card(parent), m_title(new Label(LabelRole::Section)), m_change(new DiffView)
{
    m_title->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("sourceChange"));
    content()->setSpacing(6);
    content()->addWidget(m_title);
    content()->addWidget(m_change);
    setPadding(12);
    retranslate();
}

void SourceChange::setTexts(const QString &before, const QString &after, bool isRightToLeft)
{
    m_change->setTexts(before, after, isRightToLeft);
}

void SourceChange::retranslate()
{
    m_title->setText(tr("What changed in the source"));
    m_change->setAccessibleName(m_title->text());
}

void SourceChange::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace broadside
