#include "ShareRoom.h"

#include "Background.h"
#include "Card.h"
#include "EmptyState.h"
#include "ErrorText.h"
#include "Label.h"
#include "PageScroll.h"
#include "PictureView.h"
#include "PostCard.h"
#include "Posts.h"
#include "SaveFile.h"
#include "Session.h"
#include "ShareCard.h"
#include "Style.h"
#include "Tasks.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace broadside {

ShareRoom::ShareRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_heading(new Label(LabelRole::Heading)),
      m_copy(new QPushButton),
      m_save(new QPushButton),
      m_pieces(new QWidget),
      m_cardFrame(new Card),
      m_picture(new PictureView),
      m_problem(new Label(LabelRole::Muted)),
      m_postScroll(new PageScroll),
      m_empty(new EmptyState(QStringLiteral("document-share")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_heading);
    tools->addStretch();
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    layout->addLayout(tools);
    m_copy->setObjectName(QStringLiteral("copyCardButton"));
    m_save->setObjectName(QStringLiteral("saveCardButton"));
    setButtonRole(m_save, ButtonRole::Primary);

    auto *columns = new QHBoxLayout(m_pieces);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    m_cardFrame->content()->addWidget(m_picture, 1);
    m_cardFrame->content()->addWidget(m_problem);
    m_picture->setObjectName(QStringLiteral("cardPicture"));
    m_problem->setWordWrap(true);
    columns->addWidget(m_cardFrame, 3);
    auto *posts = new QWidget;
    m_postList = new QVBoxLayout(posts);
    m_postList->setContentsMargins(0, 0, 0, 0);
    m_postList->setSpacing(12);
    m_postList->addStretch();
    m_postScroll->setWidget(posts);
    m_postScroll->setObjectName(QStringLiteral("postList"));
    columns->addWidget(m_postScroll, 2);
    layout->addWidget(m_pieces, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wants(RoomId::Text); });

    m_redraw.setSingleShot(true);
    m_redraw.setInterval(200);
    connect(&m_redraw, &QTimer::timeout, this, &ShareRoom::showPieces);
    connect(&session, &Session::textChanged, &m_redraw, qOverload<>(&QTimer::start));
    connect(&session, &Session::languageChanged, this, &ShareRoom::showPieces);
    connect(m_save, &QPushButton::clicked, this, &ShareRoom::saveCard);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(m_card);
        emit notice(tr("The card is copied."));
    });
}

void ShareRoom::retranslate()
{
    m_heading->setText(tr("Share"));
    m_copy->setText(tr("Copy card"));
    m_save->setText(tr("Save card…"));
    m_cardFrame->setTitle(
        tr("Card for links, %1 × %2").arg(QLocale().toString(wideCard.width()), QLocale().toString(wideCard.height())));
    m_picture->setAccessibleName(tr("The share card"));
    m_postScroll->setAccessibleName(tr("Posts"));
    m_empty->setTexts(
        tr("Nothing to share in this language yet"),
        tr("The card and the posts need a title, an ask, a summary, the demands, thanks and an appeal to share."));
    m_empty->button()->setText(tr("Write the texts"));
    showPieces();
}

void ShareRoom::refresh()
{
    showPieces();
}

void ShareRoom::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    showPieces();
}

void ShareRoom::showPieces()
{
    if (!isVisible() || !session().isOpen())
        return;
    const bool canBeShown = missingRequired(session().campaign(), session().language()).isEmpty();
    m_pieces->setVisible(canBeShown);
    m_empty->setVisible(!canBeShown);
    m_copy->setEnabled(canBeShown);
    m_save->setEnabled(canBeShown);
    if (!canBeShown)
        return;
    drawCard();
    showPosts();
}

void ShareRoom::drawCard()
{
    const int number = ++m_drawing;
    inBackground(
        this,
        [snapshot = session().snapshot(), language = session().language()] {
            return renderShareCard(snapshot, language, themeOf(snapshot.campaign), wideCard);
        },
        [this, number](const Result<QByteArray> &png) {
            if (number != m_drawing)
                return;
            m_png = png.value_or(QByteArray());
            m_card = QImage::fromData(m_png, "PNG");
            m_picture->setPictures(m_card.isNull() ? QList<QImage>() : QList{m_card});
            m_problem->setText(png ? QString() : errorText(png.error()));
            m_problem->setVisible(!png);
            m_save->setEnabled(png.has_value());
            m_copy->setEnabled(png.has_value());
        });
}

void ShareRoom::showPosts()
{
    const QList<Post> texts = posts(session().campaign(), session().language());
    while (m_posts.size() > texts.size())
        delete m_posts.takeLast();
    while (m_posts.size() < texts.size()) {
        auto *card = new PostCard;
        connect(card, &PostCard::copied, this,
                [this](const QString &network) { emit notice(tr("The post for %1 is copied.").arg(network)); });
        m_postList->insertWidget(static_cast<int>(m_posts.size()), card);
        m_posts.append(card);
    }
    for (qsizetype at = 0; at < texts.size(); ++at)
        m_posts[at]->setPost(texts[at]);
}

void ShareRoom::saveCard()
{
    const QString name =
        QStringLiteral("%1-%2.png").arg(session().campaign().slug, session().campaign().folderOf(session().language()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the card"), name, tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    tasks().run(tr("Saving the card"), [png = m_png, path](Progress &) -> Result<QString> {
        if (const Result<void> saved = saveFile(path, png); !saved)
            return std::unexpected(saved.error());
        return tr("The card is at %1.").arg(path);
    });
}

} // namespace broadside
