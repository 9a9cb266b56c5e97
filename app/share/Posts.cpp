#include "Posts.h"

#include "PostLength.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

int limitOf(Network network)
{
    switch (network) {
    case Network::X:
        return 280;
    case Network::Bluesky:
        return 300;
    case Network::Mastodon:
    case Network::Threads:
        return 500;
    default:
        return 0;
    }
}

QString nameOf(Network network)
{
    switch (network) {
    case Network::X:
        return u"X"_s;
    case Network::Bluesky:
        return u"Bluesky"_s;
    case Network::Mastodon:
        return u"Mastodon"_s;
    case Network::Threads:
        return u"Threads"_s;
    default:
        return u"SMS"_s;
    }
}

Post postFor(const Campaign &campaign, const Language &language, Network network)
{
    QString text = postBody(campaign, language, network);
    const QString url = trackedUrl(campaign, language, network);
    if (!text.isEmpty() && !url.isEmpty())
        text += u' ';
    text += url;
    Post post{network, text, postLength(text, network), limitOf(network), 1};
    if (network == Network::Sms) {
        const SmsLength length = smsLength(text);
        post.limit = length.capacity;
        post.parts = length.parts;
    }
    return post;
}

} // namespace

int postLength(const QString &text, Network network)
{
    switch (network) {
    case Network::X:
        return weightedLength(text);
    case Network::Mastodon:
        return graphemeCount(withShortUrls(text));
    case Network::Sms:
        return smsLength(text).units;
    default:
        return graphemeCount(text);
    }
}

QList<Post> posts(const Campaign &campaign, const Language &language)
{
    QList<Post> all;
    for (const Network network : {Network::X, Network::Bluesky, Network::Mastodon, Network::Threads, Network::Sms})
        all.append(postFor(campaign, language, network));
    return all;
}

QByteArray postsText(const Campaign &campaign, const Language &language)
{
    QStringList blocks;
    for (const Post &post : posts(campaign, language)) {
        QString heading = u"%1 (%2/%3"_s.arg(nameOf(post.network)).arg(post.length).arg(post.limit);
        if (post.parts > 1)
            heading += u", %1 × SMS"_s.arg(post.parts);
        blocks.append(heading + u")\n"_s + post.text + u'\n');
    }
    return blocks.join(u'\n').toUtf8();
}

QByteArray postsJson(const Campaign &campaign, const Language &language)
{
    QJsonArray array;
    for (const Post &post : posts(campaign, language)) {
        array.append(QJsonObject{{u"network"_s, networkId(post.network)},
                                 {u"text"_s, post.text},
                                 {u"length"_s, post.length},
                                 {u"limit"_s, post.limit},
                                 {u"parts"_s, post.parts},
                                 {u"fits"_s, post.fits()}});
    }
    return QJsonDocument(QJsonObject{{u"language"_s, language.tag()}, {u"posts"_s, array}}).toJson();
}

} // namespace broadside
