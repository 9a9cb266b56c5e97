#include "FirstStart.h"

#include "Actions.h"
#include "Door.h"
#include "Icon.h"
#include "Label.h"
#include "RecentWorkspaces.h"
#include "Style.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace broadside {

FirstStart::FirstStart(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(LabelRole::Heading)),
      m_sentence(new Label(LabelRole::Muted)),
      m_example(new Door(QStringLiteral("tools-wizard"))),
      m_new(new Door(QStringLiteral("document-new"))),
      m_open(new Door(QStringLiteral("document-open"))),
      m_recent(new QWidget),
      m_recentTitle(new Label(LabelRole::Section)),
      m_recentList(new QVBoxLayout)
{
    setObjectName(QStringLiteral("firstStart"));
    m_example->setObjectName(QStringLiteral("exampleDoor"));
    m_new->setObjectName(QStringLiteral("newCampaignDoor"));
    m_open->setObjectName(QStringLiteral("openWorkspaceDoor"));
    m_sentence->setWordWrap(true);
    m_title->setWordWrap(true);

    auto *sign = new Label(LabelRole::Body);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/broadside.svg")).pixmap(QSize(56, 56), devicePixelRatio()));
    sign->setAccessibleName(QStringLiteral("Broadside"));

    auto *doors = new QHBoxLayout;
    doors->setSpacing(16);
    doors->addWidget(m_example);
    doors->addWidget(m_new);
    doors->addWidget(m_open);

    m_recentList->setSpacing(2);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->addWidget(m_recentTitle);
    recent->addLayout(m_recentList);

    auto *column = new QWidget;
    column->setMaximumWidth(scaledPixels(860));
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->addWidget(sign);
    rows->addSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_sentence);
    rows->addSpacing(16);
    rows->addLayout(doors);
    rows->addSpacing(16);
    rows->addWidget(m_recent);

    auto *page = new QWidget;
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column, 100);
    across->addStretch();
    auto *down = new QVBoxLayout(page);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_example, &Door::clicked, actions.openExample, &QAction::trigger);
    connect(m_new, &Door::clicked, actions.newCampaign, &QAction::trigger);
    connect(m_open, &Door::clicked, actions.openWorkspace, &QAction::trigger);
}

void FirstStart::retranslate()
{
    m_title->setText(tr("From one brief to the whole kit"));
    m_sentence->setText(
        tr("Write a campaign in several languages side by side, hand out pages, cards and flyers, and count every "
           "signature."));
    m_example->setTexts(tr("Open the example"), tr("A complete campaign in English, French and Arabic, with "
                                                   "signatures. Play with it: it is a copy of your own."));
    m_new->setTexts(tr("New campaign"),
                    tr("Begin with a title and the languages that you write in. Everything else comes later."));
    m_open->setTexts(tr("Open a workspace"), tr("Go on with a .broadside file, yours or one that somebody sent you."));
    m_recentTitle->setText(tr("Open lately"));
    refresh();
}

void FirstStart::refresh()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = recentWorkspaces();
    m_recent->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("recentButton"));
        button->setIcon(icon(QStringLiteral("document-open-recent")));
        //: A workspace and the folder that it lies in
        button->setText(tr("%1  ·  %2")
                            .arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()))
                            .replace(u'&', QStringLiteral("&&")));
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setButtonRole(button, ButtonRole::Flat);
        connect(button, &QPushButton::clicked, this, [this, path] { emit workspaceChosen(path); });
        m_recentList->addWidget(button);
    }
}

} // namespace broadside
