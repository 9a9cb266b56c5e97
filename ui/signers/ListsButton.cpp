#include "ListsButton.h"

#include "Label.h"
#include "PopupCard.h"
#include "SignerTexts.h"
#include "Style.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

namespace {

constexpr int longestName = 80;

QString menuText(const QString &name)
{
    return harmless(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ListsButton::ListsButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("listsButton"));
    m_menu->setObjectName(QStringLiteral("listsMenu"));
    setButtonRole(this, ButtonRole::Flat);
    setButtonEnd(this, ButtonEnd::Chevron);
    connect(this, &QPushButton::clicked, this, &ListsButton::openMenu);
    retranslate();
}

void ListsButton::retranslate()
{
    //: Searches and filters that are kept under a name
    setText(tr("Lists"));
    setAccessibleName(tr("Saved lists"));
}

void ListsButton::setLists(const QList<SavedList> &lists)
{
    m_lists = lists;
}

void ListsButton::openMenu()
{
    m_menu->clear();
    for (const SavedList &list : std::as_const(m_lists))
        m_menu->addAction(menuText(list.name), this, [this, list] { emit chosen(list); });
    if (m_lists.isEmpty())
        m_menu->addAction(tr("No list is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save what is shown as a list…"), this, &ListsButton::askForName);
    save->setObjectName(QStringLiteral("saveListAction"));
    save->setEnabled(m_canSave);
    if (!m_lists.isEmpty()) {
        QMenu *remove = m_menu->addMenu(tr("Remove a list"));
        remove->setObjectName(QStringLiteral("removeListMenu"));
        for (const SavedList &list : std::as_const(m_lists))
            remove->addAction(menuText(list.name), this, [this, name = list.name] { emit removeWanted(name); });
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_menu->popup(mapToGlobal(QPoint(isMirrored ? width() - m_menu->sizeHint().width() : 0, height() + 4)));
}

void ListsButton::askForName()
{
    auto *popup = new PopupCard(this);
    popup->setObjectName(QStringLiteral("listNamePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new Label(LabelRole::Small, tr("Name of the list"));
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("listName"));
    line->setMaxLength(longestName);
    line->setMinimumWidth(scaledPixels(240));
    line->setAccessibleName(caption->text());
    caption->setBuddy(line);
    auto *button = new QPushButton(tr("Save"));
    button->setObjectName(QStringLiteral("saveListButton"));
    button->setEnabled(false);
    setButtonRole(button, ButtonRole::Outline);
    popup->content()->addWidget(caption);
    popup->content()->addWidget(line);
    popup->content()->addWidget(button, 0, Qt::AlignTrailing);
    connect(line, &QLineEdit::textChanged, button, [this, button](const QString &text) {
        const QString name = text.trimmed();
        const bool isKnown = std::ranges::find(m_lists, name, &SavedList::name) != m_lists.end();
        button->setEnabled(!name.isEmpty());
        button->setText(isKnown ? tr("Replace") : tr("Save"));
    });
    const auto save = [this, popup, line] {
        const QString name = line->text().trimmed();
        if (name.isEmpty())
            return;
        popup->close();
        emit saveWanted(name);
    };
    connect(line, &QLineEdit::returnPressed, this, save);
    connect(button, &QPushButton::clicked, this, save);
    popup->openBelow(this);
    line->setFocus();
}

} // namespace broadside
