#include "ShareLinks.h"

#include "PieceWords.h"
#include "Typography.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct NetworkInfo
{
    Network network;
    QLatin1StringView id;
    QLatin1StringView medium;
    const char *label;
    bool isWord; ///< the label is a word of the piece's language, not a name
};

const QList<NetworkInfo> &networkInfos()
{
    static const QList<NetworkInfo> infos{
        {Network::Facebook, "facebook"_L1, "social"_L1, "Facebook", false},
        {Network::X, "x"_L1, "social"_L1, "X", false},
        {Network::Bluesky, "bluesky"_L1, "social"_L1, "Bluesky", false},
        {Network::Threads, "threads"_L1, "social"_L1, "Threads", false},
        {Network::LinkedIn, "linkedin"_L1, "social"_L1, "LinkedIn", false},
        {Network::WhatsApp, "whatsapp"_L1, "message"_L1, "WhatsApp", false},
        {Network::Telegram, "telegram"_L1, "message"_L1, "Telegram", false},
        {Network::Reddit, "reddit"_L1, "social"_L1, "Reddit", false},
        {Network::Mastodon, "mastodon"_L1, "social"_L1, "Mastodon", false},
        {Network::Email, "email"_L1, "email"_L1, QT_TRANSLATE_NOOP("Piece", "E-mail"), true},
        {Network::Sms, "sms"_L1, "sms"_L1, QT_TRANSLATE_NOOP("Piece", "SMS"), true},
    };
    return infos;
}

const NetworkInfo &infoOf(Network network)
{
    return *std::ranges::find(networkInfos(), network, &NetworkInfo::network);
}

/// Everything but the unreserved characters of RFC 3986, 2.3.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The parts of a link before they are encoded.
struct Words
{
    QString url;
    QString title;
    QString text;

    [[nodiscard]] QString textAndUrl(const QString &between) const
    {
        return text.isEmpty() ? url : text + between + url;
    }
};

QString linkTo(Network network, const Words &words)
{
    switch (network) {
    case Network::Facebook:
        return "https://www.facebook.com/sharer/sharer.php?u="_L1 + encoded(words.url);
    case Network::X:
        return "https://x.com/intent/post?text="_L1 + encoded(words.text) + "&url="_L1 + encoded(words.url);
    case Network::Bluesky:
        return "https://bsky.app/intent/compose?text="_L1 + encoded(words.textAndUrl(u" "_s));
    case Network::Threads:
        return "https://www.threads.net/intent/post?text="_L1 + encoded(words.textAndUrl(u" "_s));
    case Network::LinkedIn:
        return "https://www.linkedin.com/sharing/share-offsite/?url="_L1 + encoded(words.url);
    case Network::WhatsApp:
        return "https://wa.me/?text="_L1 + encoded(words.textAndUrl(u" "_s));
    case Network::Telegram:
        return "https://t.me/share/url?url="_L1 + encoded(words.url) + "&text="_L1 + encoded(words.text);
    case Network::Reddit:
        return "https://www.reddit.com/submit?url="_L1 + encoded(words.url) + "&title="_L1 + encoded(words.title);
    case Network::Email: // lines end with CR LF (RFC 6068, 5)
        return "mailto:?subject="_L1 + encoded(words.title) + "&body="_L1 + encoded(words.textAndUrl(u"\r\n\r\n"_s));
    case Network::Sms:
        return "sms:?&body="_L1 + encoded(words.textAndUrl(u" "_s));
    case Network::Mastodon:
        break;
    }
    return {};
}

} // namespace

const QList<Network> &networks()
{
    static const QList<Network> all = [] {
        QList<Network> list;
        for (const NetworkInfo &info : networkInfos())
            list.append(info.network);
        return list;
    }();
    return all;
}

QString networkId(Network network)
{
    return infoOf(network).id;
}

QString trackedUrl(const Campaign &campaign, const Language &language, Network network)
{
    const QString page = campaign.pageUrl(language, u"sign");
    if (page.isEmpty())
        return {};
    const NetworkInfo &info = infoOf(network);
    return page + "?utm_source="_L1 + info.id + "&utm_medium="_L1 + info.medium + "&utm_campaign="_L1 +
           encoded(campaign.slug);
}

FieldKind ownPost(Network network)
{
    switch (network) {
    case Network::X:
        return FieldKind::PostX;
    case Network::Bluesky:
        return FieldKind::PostBluesky;
    case Network::Mastodon:
        return FieldKind::PostMastodon;
    case Network::Threads:
        return FieldKind::PostThreads;
    case Network::Facebook:
        return FieldKind::PostFacebook;
    case Network::LinkedIn:
        return FieldKind::PostLinkedIn;
    case Network::WhatsApp:
        return FieldKind::PostWhatsApp;
    case Network::Sms:
        return FieldKind::PostSms;
    default:
        return FieldKind::Post;
    }
}

QString postBody(const Campaign &campaign, const Language &language, Network network)
{
    QString body;
    for (const FieldKind kind : {ownPost(network), FieldKind::Post, FieldKind::Ask}) {
        if (body.trimmed().isEmpty())
            body = campaign.brief.body(kind, language);
    }
    // Curly quotes and no-break spaces are not in GSM-7: one of them would more than halve what a part of an SMS holds.
    return network == Network::Sms ? body.trimmed() : typeset(body.trimmed(), language);
}

QList<ShareLink> shareLinks(const Campaign &campaign, const Language &language)
{
    QList<ShareLink> links;
    if (campaign.pageUrl(language, u"sign").isEmpty())
        return links;
    const PieceWords words(language);
    const QString title = typeset(campaign.brief.body(FieldKind::Title, language).trimmed(), language);
    for (const NetworkInfo &info : networkInfos()) {
        const QString url = linkTo(info.network, {trackedUrl(campaign, language, info.network), title,
                                                  postBody(campaign, language, info.network)});
        if (!url.isEmpty())
            links.append(
                {info.network, info.id, info.isWord ? words(info.label) : QString::fromLatin1(info.label), url});
    }
    return links;
}

} // namespace broadside
