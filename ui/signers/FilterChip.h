// A filter as a chip: opens its choices, and shows the one that is made.
#pragma once

#include <QPushButton>

class QMenu;

namespace broadside {

class FilterChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &objectName, QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        QVariant value;
    };

    /// The filter's name, what its menu calls having none ("Any province"), and what can be chosen.
    void setChoices(const QString &name, const QString &any, const QList<Choice> &choices);
    [[nodiscard]] QVariant value() const { return m_value; }
    /// An invalid value is none.
    void setValue(const QVariant &value);

signals:
    void chosen();

private:
    void openMenu();
    void showText();

    QMenu *m_menu;
    QString m_name;
    QString m_any;
    QList<Choice> m_choices;
    QVariant m_value;
};

} // namespace broadside
