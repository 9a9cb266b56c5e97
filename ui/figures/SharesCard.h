// How signatures divide: bars of one trait's values.
#pragma once

#include "BarList.h"
#include "FigureCard.h"

class QPushButton;

namespace broadside {

class Label;

class SharesCard final : public FigureCard
{
    Q_OBJECT
public:
    explicit SharesCard(const QString &id, QWidget *parent = nullptr);
    /// `valueName` heads the values in the CSV; `of` says what the shares are of, below the bars.
    void setShares(const QString &title, const QString &valueName, const QList<BarRow> &rows, qint64 total,
                   const QString &of);

signals:
    void wantsSignatures(const broadside::SignerFilter &filter);

private:
    void showMore();

    QString m_valueName;
    BarList *m_bars;
    Label *m_none;
    Label *m_of;
    QPushButton *m_more;
};

} // namespace broadside
