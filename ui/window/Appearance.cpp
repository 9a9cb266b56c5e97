#include "Appearance.h"

#include "Style.h"

#include <QSettings>

namespace broadside {

namespace {

const QString settingsKey = QStringLiteral("appearance");
const QString lightName = QStringLiteral("light");
const QString darkName = QStringLiteral("dark");

} // namespace

Appearance::Appearance(Style &style, QObject *parent) : QObject(parent), m_style(style)
{
    const QString name = QSettings().value(settingsKey).toString();
    m_choice = name == lightName ? Choice::Light : name == darkName ? Choice::Dark : Choice::System;
    connect(&style, &Style::systemColoursChanged, this, &Appearance::apply);
    apply();
}

void Appearance::choose(Choice choice)
{
    const QString name = choice == Choice::Light ? lightName : choice == Choice::Dark ? darkName : QString();
    QSettings().setValue(settingsKey, name);
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    emit changed();
}

void Appearance::apply()
{
    const bool isDark = m_choice == Choice::Dark || (m_choice == Choice::System && m_style.isSystemDark());
    m_style.setColours(isDark ? Palette::dark() : Palette::light());
}

} // namespace broadside
