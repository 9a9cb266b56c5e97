#include "FilterLine.h"

#include "ChipTests.h"
#include "ErrorText.h"
#include "Label.h"
#include "SignerFilterText.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace broadside {

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_chips(new QPushButton), m_fault(new Label(LabelRole::Small))
{
    setObjectName(QStringLiteral("filterLine"));
    m_line->setObjectName(QStringLiteral("filterText"));
    m_chips->setObjectName(QStringLiteral("chipsButton"));
    m_fault->setObjectName(QStringLiteral("filterFault"));
    setButtonRole(m_chips, ButtonRole::Flat);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    connect(m_line, &QLineEdit::textEdited, this, &FilterLine::read);
    connect(m_chips, &QPushButton::clicked, this, &FilterLine::chipsWanted);
    retranslate();
}

void FilterLine::retranslate()
{
    m_line->setAccessibleName(tr("Filter as text"));
    m_line->setPlaceholderText(QStringLiteral("region:QC,ON and not (status:duplicate or has:phone)"));
    m_chips->setText(tr("As chips"));
}

void FilterLine::setFilter(const SignerFilter &filter)
{
    m_filter = filter;
    m_line->setText(filterText(filter));
    m_fault->hide();
    m_chips->setEnabled(chipTests(filter).has_value());
}

void FilterLine::focusLine()
{
    m_line->setFocus();
}

void FilterLine::read()
{
    const auto filter = readFilter(m_line->text());
    m_fault->setVisible(!filter);
    if (!filter) {
        // The list stays as it is until the line says something again.
        m_fault->setText(errorText(filter.error()));
        return;
    }
    m_chips->setEnabled(chipTests(*filter).has_value());
    m_chips->setToolTip(m_chips->isEnabled() ? QString() : tr("Chips cannot say “or”, nor “not” about several tests."));
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    emit changed();
}

} // namespace broadside
