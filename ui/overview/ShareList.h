// Names with a bar and a percentage each: where they sign, how they came.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QGridLayout;

namespace broadside {

class ShareList final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareList(QWidget *parent = nullptr);
    /// Descending; what is beyond the first rows is added up as `elsewhere`.
    void setShares(const QList<std::pair<QString, qint64>> &shares, const QString &elsewhere);

private:
    QGridLayout *m_grid;
};

} // namespace broadside
