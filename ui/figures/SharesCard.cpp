#include "SharesCard.h"

#include "Label.h"
#include "Style.h"

#include <QLayout>
#include <QPushButton>

namespace broadside {

SharesCard::SharesCard(const QString &id, QWidget *parent)
    : FigureCard(id, parent),
      m_bars(new BarList),
      m_none(new Label(LabelRole::Muted)),
      m_of(new Label(LabelRole::Small)),
      m_more(new QPushButton)
{
    m_bars->setObjectName(id + QStringLiteral("Bars"));
    m_more->setObjectName(id + QStringLiteral("More"));
    setButtonRole(m_more, ButtonRole::Link);
    addControl(m_more);
    m_of->setWordWrap(true);
    m_none->setWordWrap(true);
    content()->setSpacing(8);
    content()->addWidget(m_none);
    content()->addWidget(m_bars);
    content()->addWidget(m_more, 0, Qt::AlignLeading | Qt::AlignVCenter);
    content()->addWidget(m_of);
    content()->addStretch();
    setTable([this] { return m_bars->table(m_valueName); });
    connect(m_bars, &BarList::wantsSignatures, this, &SharesCard::wantsSignatures);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_bars->showAll();
        m_bars->setFocus();
        showMore();
    });
}

void SharesCard::setShares(const QString &title, const QString &valueName, const QList<BarRow> &rows, qint64 total,
                           const QString &of)
{
    m_valueName = valueName;
    setHeading(title);
    m_bars->setAccessibleName(title);
    m_bars->setRows(rows, total);
    m_bars->setVisible(!rows.isEmpty());
    m_none->setText(tr("Nothing to show yet."));
    m_none->setVisible(rows.isEmpty());
    m_of->setText(of);
    m_of->setVisible(!of.isEmpty() && !rows.isEmpty());
    showMore();
}

void SharesCard::showMore()
{
    m_more->setVisible(m_bars->hiddenRows() > 0);
    m_more->setText(tr("Show %Ln more", nullptr, static_cast<int>(m_bars->hiddenRows())));
}

} // namespace broadside
