#include "ShareList.h"

#include "Charts.h"
#include "Label.h"

#include <QGridLayout>
#include <QLocale>

#include <numeric>

namespace broadside {

namespace {

constexpr qsizetype shownRows = 5;

}

ShareList::ShareList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
}

void ShareList::setShares(const QList<std::pair<QString, qint64>> &shares, const QString &elsewhere)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [](qint64 sum, const auto &share) { return sum + share.second; };
    const qint64 total = std::accumulate(shares.begin(), shares.end(), qint64(0), add);
    QList<std::pair<QString, qint64>> rows = shares;
    if (rows.size() > shownRows) {
        const qint64 rest = std::accumulate(rows.begin() + (shownRows - 1), rows.end(), qint64(0), add);
        rows.resize(shownRows - 1);
        rows.append({elsewhere, rest});
    }
    const QLocale locale;
    for (int row = 0; row < rows.size(); ++row) {
        auto *name = new Label(LabelRole::Body, rows[row].first);
        auto *bar = new MeterBar(6);
        const double share = total > 0 ? double(rows[row].second) / double(total) : 0;
        bar->setValue(share);
        bar->setAccessibleName(rows[row].first);
        auto *percent = new Label(LabelRole::Muted, tr("%1 %").arg(locale.toString(qRound(share * 100))));
        percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        percent->setToolTip(locale.toString(rows[row].second));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(bar, row, 1, Qt::AlignVCenter);
        m_grid->addWidget(percent, row, 2);
    }
}

} // namespace broadside
