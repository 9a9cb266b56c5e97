#include "RowPopup.h"

#include "Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace broadside {

RowPopup::RowPopup(int rows, int current, QWidget *parent) : PopupCard(parent), m_row(new QSpinBox)
{
    setObjectName(QStringLiteral("rowPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_row->setObjectName(QStringLiteral("rowNumber"));
    m_row->setRange(1, rows);
    m_row->setGroupSeparatorShown(true);
    m_row->setValue(std::clamp(current, 1, rows));
    m_row->setAccessibleName(tr("Go to row"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Label(LabelRole::Body, tr("Go to row")));
    line->addWidget(m_row);
    //: Behind a field for a row's number: how many rows there are
    line->addWidget(new Label(LabelRole::Muted, tr("of %1").arg(QLocale().toString(rows))));
    content()->addLayout(line);
    setFocusProxy(m_row);
}

void RowPopup::showEvent(QShowEvent *event)
{
    PopupCard::showEvent(event);
    m_row->setFocus();
    m_row->selectAll();
}

void RowPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return PopupCard::keyPressEvent(event);
    m_row->interpretText();
    emit chosen(m_row->value());
    close();
}

} // namespace broadside
