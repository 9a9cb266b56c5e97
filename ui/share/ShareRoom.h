// The card that networks show with the campaign's link, and the posts that go with it.
#pragma once

#include "Room.h"

#include <QImage>
#include <QTimer>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace broadside {

class Card;
class EmptyState;
class Label;
class PictureView;
class PostCard;

class ShareRoom final : public Room
{
    Q_OBJECT
public:
    ShareRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

signals:
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showPieces();
    void drawCard();
    void showPosts();
    void saveCard();

    Label *m_heading;
    QPushButton *m_copy;
    QPushButton *m_save;
    QWidget *m_pieces;
    Card *m_cardFrame;
    PictureView *m_picture;
    Label *m_problem;
    QScrollArea *m_postScroll;
    QVBoxLayout *m_postList;
    QList<PostCard *> m_posts;
    EmptyState *m_empty;
    QByteArray m_png;
    QImage m_card;
    int m_drawing = 0; ///< the number of the newest drawing: an older one that ends later is dropped
    QTimer m_redraw;
};

} // namespace broadside
