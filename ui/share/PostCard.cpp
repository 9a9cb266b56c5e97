#include "PostCard.h"

#include "Label.h"
#include "Pill.h"
#include "Style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace broadside {

namespace {

QString networkName(Network network)
{
    switch (network) {
    case Network::X:
        return QStringLiteral("X");
    case Network::Bluesky:
        return QStringLiteral("Bluesky");
    case Network::Mastodon:
        return QStringLiteral("Mastodon");
    case Network::Threads:
        return QStringLiteral("Threads");
    case Network::Sms:
        return PostCard::tr("Text message");
    default:
        return networkId(network);
    }
}

/// With places at which a long address may be broken into lines; for the screen alone.
QString breakable(QString text)
{
    for (const QChar sign : {u'/', u'?', u'&', u'=', u'_', u'-'})
        text.replace(sign, QString(sign) + QChar(0x200B));
    return text;
}

} // namespace

PostCard::PostCard(QWidget *parent)
    : Card(parent),
      m_network(new Label(LabelRole::Strong)),
      m_text(new Label(LabelRole::Body)),
      m_length(new Pill),
      m_copy(new QPushButton)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_network);
    row->addWidget(m_length);
    row->addStretch();
    row->addWidget(m_copy);
    content()->addLayout(row);
    content()->addWidget(m_text);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_post.text);
        emit copied(m_network->text());
    });
}

void PostCard::setPost(const Post &post)
{
    m_post = post;
    const QLocale locale;
    m_network->setText(networkName(post.network));
    m_text->setText(breakable(post.text));
    m_text->setAlignment(Qt::AlignVCenter | (post.text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) |
                         Qt::AlignAbsolute);
    //: How long a post is, and how long it may be
    QString length = tr("%1 of %2").arg(locale.toString(post.length), locale.toString(post.limit));
    if (post.parts > 1)
        length = tr("%n message(s)", nullptr, post.parts);
    else if (!post.fits())
        length = tr("%1 of %2: too long").arg(locale.toString(post.length), locale.toString(post.limit));
    m_length->setText(length);
    m_length->setTone(!post.fits() ? Tone::Bad : post.parts > 1 ? Tone::Warning : Tone::Good);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the post for %1").arg(m_network->text()));
    m_copy->setObjectName(QStringLiteral("copy-") + networkId(post.network));
}

} // namespace broadside
