// The row of chips above the table of signatures, or the line of text in their place.
#pragma once

#include "ChipTests.h"
#include "SignerStatistics.h"
#include "TraitValues.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace broadside {

class FilterChip;
class FilterLine;
class FlowLayout;

class SignerFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerFilters(QWidget *parent = nullptr);

    void retranslate();
    /// What imports and campaigns are called.
    void setThings(const NamedThings &things);
    [[nodiscard]] SignerFilter filter() const;
    /// By chips where they can say it, else as text. Says nothing to anybody.
    void setFilter(const SignerFilter &filter);
    void clear() { setFilter({}); }
    /// For choices that are open.
    void setCounts(SignerTrait trait, const QList<ValueCount> &counts);
    /// The traits whose choices are open, with counts in them.
    [[nodiscard]] QList<SignerTrait> openTraits() const;

signals:
    void changed();
    void countsWanted(broadside::SignerTrait trait);
    /// The rows that imports left out.
    void wantsRejected();

private:
    FilterChip *addChip(SignerTrait trait);
    void removeChip(FilterChip *chip);
    void showChips(const QList<ChipTest> &tests);
    void openAddMenu();
    void showLine(bool isShown);
    void update();

    NamedThings m_things;
    QWidget *m_row;
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips; ///< those that always stand first
    QWidget *m_tail;             ///< what comes behind the chips
    QPushButton *m_add;
    QMenu *m_addMenu;
    QPushButton *m_clear;
    FilterLine *m_line;
};

} // namespace broadside
