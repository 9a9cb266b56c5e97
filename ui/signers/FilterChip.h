// A filter as a chip: opens its choices, shows those that are made, and a cross to be rid of them.
#pragma once

#include "ChipTests.h"
#include "SignerStatistics.h"
#include "TraitValues.h"

#include <QPointer>
#include <QPushButton>

namespace broadside {

class ValuesPopup;

class FilterChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterChip(SignerTrait trait, QWidget *parent = nullptr);

    [[nodiscard]] SignerTrait trait() const { return m_test.trait; }
    [[nodiscard]] const ChipTest &test() const { return m_test; }
    [[nodiscard]] bool isSet() const { return !m_test.values.isEmpty(); }
    /// Says nothing to anybody.
    void setTest(const ChipTest &test);
    void setThings(const NamedThings &things);
    /// For the choices that are open, if they are.
    void setCounts(const QList<ValueCount> &counts);
    [[nodiscard]] bool isOpen() const { return !m_popup.isNull(); }
    void openChoices();
    void retranslate() { showText(); }

signals:
    void changed();
    /// The cross was pressed: nothing is asked here any more.
    void cleared();
    /// Choices are open that show counts.
    void countsWanted(broadside::SignerTrait trait);
    /// The rows that imports left out.
    void wantsRejected();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const ChipTest &test);
    void clearChoice();
    void showText();
    [[nodiscard]] QString choiceText() const;

    ChipTest m_test;
    NamedThings m_things;
    QPointer<QWidget> m_popup;
    QPointer<ValuesPopup> m_values;
};

} // namespace broadside
