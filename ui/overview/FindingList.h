// The findings of preflight, each with a way to the place that mends it.
#pragma once

#include "Preflight.h"

#include <QWidget>

class QVBoxLayout;

namespace broadside {

class FindingList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);
    /// The first of them, and the rest when asked for.
    void setFindings(const QList<Finding> &findings, const Campaign &campaign);

signals:
    void wantsField(const broadside::FieldKey &key, const broadside::Language &language,
                    const broadside::TextRange &range);
    void wantsSettings();

private:
    void addRow(const Finding &finding, const Campaign &campaign);
    QVBoxLayout *m_rows;
    bool m_showsAll = false;
};

} // namespace broadside
