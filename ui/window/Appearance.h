// Light or dark: after the system, or as the user chose.
#pragma once

#include <QObject>

namespace broadside {

class Style;

class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Begins with what was chosen last.
    explicit Appearance(Style &style, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);

signals:
    void changed();

private:
    void apply();

    Style &m_style;
    Choice m_choice = Choice::System;
};

} // namespace broadside
