#include "FilterChip.h"

#include "Style.h"

#include <QActionGroup>
#include <QMenu>

namespace broadside {

namespace {

constexpr qsizetype longestText = 28;

} // namespace

FilterChip::FilterChip(const QString &objectName, QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setButtonRole(this, ButtonRole::Chip);
    setCheckable(true);
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
}

void FilterChip::setChoices(const QString &name, const QString &any, const QList<Choice> &choices)
{
    m_name = name;
    m_any = any;
    m_choices = choices;
    showText();
}

void FilterChip::setValue(const QVariant &value)
{
    m_value = value;
    showText();
}

void FilterChip::showText()
{
    QString text = m_name;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_value.isValid() && choice.value == m_value)
            text = choice.text;
    }
    if (text.size() > longestText)
        text = text.left(longestText - 1) + u'…';
    // The text of a list is data: an "&" in it is no mnemonic.
    setText(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    setChecked(m_value.isValid());
    setEnabled(!m_choices.isEmpty());
    //: A filter and what is chosen in it, read out: "Province: Quebec"
    setAccessibleName(m_value.isValid() ? tr("%1: %2").arg(m_name, text) : tr("%1: any").arg(m_name));
}

void FilterChip::openMenu()
{
    setChecked(m_value.isValid());
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](const QString &text, const QVariant &value) {
        QAction *action = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(value == m_value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] {
            setValue(value);
            emit chosen();
        });
    };
    add(m_any, {});
    m_menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices))
        add(choice.text, choice.value);
    const QPoint corner = layoutDirection() == Qt::RightToLeft
                              ? QPoint(width() - m_menu->sizeHint().width(), height() + 4)
                              : QPoint(0, height() + 4);
    m_menu->popup(mapToGlobal(corner));
}

} // namespace broadside
