// One post: its network, its text, its length by that network's rule, and a button that copies it.
#pragma once

#include "Card.h"
#include "Posts.h"

class QPushButton;

namespace broadside {

class Label;
class Pill;

class PostCard final : public Card
{
    Q_OBJECT
public:
    explicit PostCard(QWidget *parent = nullptr);
    void setPost(const Post &post);

signals:
    void copied(const QString &network);

private:
    Label *m_network;
    Label *m_text;
    Pill *m_length;
    QPushButton *m_copy;
    Post m_post;
};

} // namespace broadside
