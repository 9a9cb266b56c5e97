#include "PanelHead.h"

#include "IconButton.h"
#include "Label.h"

#include <QHBoxLayout>

namespace broadside {

PanelHead::PanelHead(const QString &closeName, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(LabelRole::Name)),
      m_row(new QHBoxLayout(this)),
      m_close(new IconButton(closeName, QStringLiteral("edit-delete-remove")))
{
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &IconButton::clicked, this, &PanelHead::closed);
    retranslate();
}

void PanelHead::addButton(IconButton *button)
{
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignTop);
}

void PanelHead::retranslate()
{
    m_close->setName(tr("Close"));
}

} // namespace broadside
