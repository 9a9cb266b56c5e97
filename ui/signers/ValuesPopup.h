// The values of a trait to choose from, each with how many signatures choosing it would show.
#pragma once

#include "ChipTests.h"
#include "PopupCard.h"
#include "SignerStatistics.h"
#include "TraitValues.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace broadside {

class Label;
class SearchField;

class ValuesPopup final : public PopupCard
{
    Q_OBJECT
public:
    ValuesPopup(ChipTest test, NamedThings things, QWidget *parent);

    /// Values that are not here yet are added; those that are keep their place.
    void setCounts(const QList<ValueCount> &counts);

signals:
    void changed(const broadside::ChipTest &test);
    /// The rows that imports left out: they are no signatures, so no choice shows them.
    void wantsRejected();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWayToRejected();
    QTreeWidgetItem *addValue(const QString &value);
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &value) const;
    void toggle(QTreeWidgetItem *item);
    void find(const QString &text);
    /// Takes what is typed as a value, or the only one that is left.
    void takeTyped();
    void fitHeight();

    ChipTest m_test;
    NamedThings m_things;
    SearchField *m_search;
    QTreeWidget *m_list;
    Label *m_none;
    QCheckBox *m_negated;
};

} // namespace broadside
