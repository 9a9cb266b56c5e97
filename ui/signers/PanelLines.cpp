#include "PanelLines.h"

#include "SafeText.h"
#include "Style.h"
#include "ValueText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

// As much as is read at a glance; a widget for 100 kB would be taller than a screen can scroll.
constexpr qsizetype shortText = 600;
constexpr int longTextHeight = 240;

} // namespace

void PanelLines::heading(const QString &text)
{
    m_layout->addSpacing(8);
    m_layout->addWidget(new Label(LabelRole::Section, text));
}

Label *PanelLines::line(LabelRole role, const QString &text)
{
    auto *label = new Label(role, text);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void PanelLines::pair(const QString &name, const QString &value, bool isLeftToRight)
{
    if (value.isEmpty())
        return;
    line(LabelRole::Small, name);
    m_layout->addWidget(new ValueText(name, value, isLeftToRight));
    m_layout->addSpacing(4);
}

void PanelLines::longPair(const QString &name, const QString &value)
{
    if (value.size() <= shortText)
        return pair(name, shownText(value));
    line(LabelRole::Small, name);
    auto *beginning = new ValueText(name, shownText(value.left(shortText)) + u'…', false);
    m_layout->addWidget(beginning);
    QPushButton *all =
        link(QCoreApplication::translate("PanelLines", "Show all %1 characters").arg(QLocale().toString(value.size())));
    all->setObjectName(QStringLiteral("showAllButton"));
    auto *whole = new QPlainTextEdit;
    whole->setObjectName(QStringLiteral("wholeText"));
    whole->setAccessibleName(name);
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setFixedHeight(scaledPixels(longTextHeight));
    whole->hide();
    m_layout->addWidget(whole);
    m_layout->addSpacing(4);
    QObject::connect(all, &QPushButton::clicked, whole, [value, beginning, all, whole] {
        whole->setPlainText(shownText(value));
        beginning->hide();
        whole->show();
        whole->setFocus();
        all->hide();
    });
}

QPushButton *PanelLines::link(const QString &text)
{
    auto *button = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setMinimumWidth(40); // a very long name is cut, not the panel made wide
    setButtonRole(button, ButtonRole::Link);
    m_layout->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

QVBoxLayout *emptied(QWidget *container)
{
    auto *outer = qobject_cast<QVBoxLayout *>(container->layout());
    if (!outer) {
        outer = new QVBoxLayout(container);
        outer->setContentsMargins(0, 0, 0, 0);
    }
    while (QLayoutItem *item = outer->takeAt(0)) {
        // Later: a button in it may have led here.
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    outer->addWidget(page);
    return layout;
}

} // namespace broadside
