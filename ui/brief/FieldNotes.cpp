#include "FieldNotes.h"

#include "Posts.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace broadside {

namespace {

struct FieldNotes
{
    Q_DECLARE_TR_FUNCTIONS(FieldNotes)
};

/// The pieces that set a limit to a field, as they stand in "fits …".
QString places(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Title:
    case FieldKind::Ask:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the card and the flyer");
    case FieldKind::Demand:
    case FieldKind::FlyerText:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the flyer");
    case FieldKind::PictureAlt:
        //: Completes "fits …" and "too long for …". What programs for blind people read out
        return FieldNotes::tr("screen readers");
    case FieldKind::LetterSubject:
    case FieldKind::ThanksMailSubject:
    case FieldKind::FriendMailSubject:
    case FieldKind::UpdateMailSubject:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the list of a mailbox");
    case FieldKind::CardText:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the card");
    case FieldKind::PosterText:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the poster");
    case FieldKind::ConsentEmail:
    case FieldKind::ConsentPhone:
    case FieldKind::ConsentName:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the form");
    default:
        //: Completes "fits …" and "too long for …"
        return FieldNotes::tr("the page");
    }
}

/// The networks that count characters, each with the field that is for it alone.
struct CountingNetwork
{
    Network network;
    FieldKind own;
    QString name;
};

const QList<CountingNetwork> &countingNetworks()
{
    static const QList<CountingNetwork> networks{
        {Network::X, FieldKind::PostX, QStringLiteral("X")},
        {Network::Bluesky, FieldKind::PostBluesky, QStringLiteral("Bluesky")},
        {Network::Mastodon, FieldKind::PostMastodon, QStringLiteral("Mastodon")},
        {Network::Threads, FieldKind::PostThreads, QStringLiteral("Threads")},
        {Network::Sms, FieldKind::PostSms, QStringLiteral("SMS")},
    };
    return networks;
}

/// Whether a network posts what stands in a field of this kind.
bool isPostedBy(const CountingNetwork &network, FieldKind kind, const Campaign &campaign, const Language &language)
{
    const auto isEmpty = [&](FieldKind other) { return campaign.brief.body(other, language).trimmed().isEmpty(); };
    if (kind == network.own)
        return true;
    if (!isEmpty(network.own))
        return false;
    return kind == FieldKind::Post || (kind == FieldKind::Ask && isEmpty(FieldKind::Post));
}

LengthNote postNote(const Campaign &campaign, FieldKind kind, const Language &language)
{
    QStringList fitting;
    QStringList tooLong;
    const QLocale locale;
    for (const Post &post : posts(campaign, language)) {
        const auto network = std::ranges::find(countingNetworks(), post.network, &CountingNetwork::network);
        if (network == countingNetworks().end() || !isPostedBy(*network, kind, campaign, language))
            continue;
        // A long SMS is sent in parts, which cost: it is counted where somebody writes one.
        if (post.network == Network::Sms && kind != FieldKind::PostSms)
            continue;
        if (post.network == Network::Sms)
            fitting.append(FieldNotes::tr("%n SMS (%1 of %2)", nullptr, post.parts)
                               .arg(locale.toString(post.length), locale.toString(post.limit)));
        else if (post.fits())
            //: A network, a post's length with its link, and the limit: "X (201 of 280)"
            fitting.append(FieldNotes::tr("%1 (%2 of %3)")
                               .arg(network->name, locale.toString(post.length), locale.toString(post.limit)));
        else
            tooLong.append(FieldNotes::tr("%1 (%2 of %3)")
                               .arg(network->name, locale.toString(post.length), locale.toString(post.limit)));
    }
    if (!tooLong.isEmpty())
        return {FieldNotes::tr("with its link too long for %1").arg(locale.createSeparatedList(tooLong)), true};
    if (!fitting.isEmpty())
        return {FieldNotes::tr("with its link fits %1").arg(locale.createSeparatedList(fitting)), false};
    return {};
}

} // namespace

QString fieldNote(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Title:
        return FieldNotes::tr("The campaign's name: at the head of every page, card and flyer.");
    case FieldKind::Ask:
        return FieldNotes::tr("Who should do what, in one sentence. It stands right under the title, everywhere.");
    case FieldKind::Summary:
        return FieldNotes::tr(
            "What it is about, for those who read three sentences: the head of the sign page, and what networks "
            "and search engines show.");
    case FieldKind::Demand:
        return FieldNotes::tr("One thing that is asked for. Begin with a verb; one sentence that also stands alone.");
    case FieldKind::Background:
        return FieldNotes::tr("The reasons, with sources: for those who want to know more before they sign.");
    case FieldKind::Organisations:
        return FieldNotes::tr("Who stands behind the campaign, or whom it is about.");
    case FieldKind::TargetName:
        return FieldNotes::tr("The decision-maker's name as it is written on a letter.");
    case FieldKind::TargetOffice:
        return FieldNotes::tr("The decision-maker's office: what makes them the one who can decide.");
    case FieldKind::TargetInText:
        return FieldNotes::tr("How this target is called within a sentence, with its article.");
    case FieldKind::TargetGreeting:
        return FieldNotes::tr("How a letter to this target begins: with the right title, and the right grammar.");
    case FieldKind::Thanks:
        return FieldNotes::tr("What people read right after signing. Say what happens next.");
    case FieldKind::ShareAppeal:
        return FieldNotes::tr("Why passing it on matters, above the share buttons.");
    case FieldKind::DonateAppeal:
        return FieldNotes::tr("Why money matters, above the donate button. Without it there is no button.");
    case FieldKind::LetterSubject:
    case FieldKind::ThanksMailSubject:
    case FieldKind::FriendMailSubject:
    case FieldKind::UpdateMailSubject:
        return FieldNotes::tr("The line that decides whether it is opened. Most programs show 60 characters.");
    case FieldKind::Letter:
        return FieldNotes::tr(
            "The letter that people send to each target. The form of address and the sender’s name are added.");
    case FieldKind::ThanksMail:
        return FieldNotes::tr("What a signer finds in the mailbox after signing: thanks, and what else they can do.");
    case FieldKind::FriendMail:
        return FieldNotes::tr("What a signer writes to friends, in the first person. The link is added behind it.");
    case FieldKind::UpdateMail:
        return FieldNotes::tr("How the campaign goes, for signers who allowed e-mails.");
    case FieldKind::Post:
        return FieldNotes::tr("What people post in their own name. The link is added behind it.");
    case FieldKind::PostX:
    case FieldKind::PostBluesky:
    case FieldKind::PostMastodon:
    case FieldKind::PostThreads:
    case FieldKind::PostFacebook:
    case FieldKind::PostLinkedIn:
    case FieldKind::PostWhatsApp:
    case FieldKind::PostSms:
        return FieldNotes::tr("For this network alone, in place of the post. The link is added behind it.");
    case FieldKind::CardText:
        return FieldNotes::tr("The words under the title of the share card. Left empty, the ask stands there.");
    case FieldKind::FlyerText:
        return FieldNotes::tr("One paragraph on the flyer, between the ask and the demands.");
    case FieldKind::PosterText:
        return FieldNotes::tr("The few words under the title of a poster, read in passing.");
    case FieldKind::PictureAlt:
        return FieldNotes::tr("What the picture shows, for those who do not see it.");
    case FieldKind::ConsentEmail:
        return FieldNotes::tr("The wording beside the consent box. It is kept with every signature that ticks it.");
    case FieldKind::ConsentPhone:
        return FieldNotes::tr(
            "The wording beside the box that allows calls. The form shows it where it asks for a phone.");
    case FieldKind::ConsentName:
        return FieldNotes::tr("The wording beside the box that allows to show the name, as in the petition book.");
    case FieldKind::Privacy:
        return FieldNotes::tr("Who keeps the data, why, for how long, and how to have it deleted.");
    }
    return {};
}

QString fieldPlaceholder(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Title:
        return FieldNotes::tr("A few words that one remembers");
    case FieldKind::Ask:
        return FieldNotes::tr("Tell … to …");
    case FieldKind::Demand:
        return FieldNotes::tr("Begin with a verb");
    case FieldKind::TargetName:
        return FieldNotes::tr("First and last name");
    case FieldKind::TargetGreeting:
        return FieldNotes::tr("Dear …,");
    default:
        return FieldNotes::tr("Write here");
    }
}

qsizetype characterCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

LengthNote lengthNote(const Campaign &campaign, const FieldKey &key, const Language &language)
{
    const QString body = campaign.brief.body(key, language);
    const auto count = static_cast<int>(characterCount(body));
    LengthNote note{FieldNotes::tr("%Ln character(s)", nullptr, count), false};
    if (count == 0)
        return note;
    //: Between two remarks on a text's length
    const QString separator = FieldNotes::tr(" · ");
    const int comfortable = fieldInfo(key.kind).comfortable;
    if (comfortable > 0 && count > comfortable) {
        note.text += separator +
                     FieldNotes::tr("%Ln more than fits %1 well", nullptr, count - comfortable).arg(places(key.kind));
        note.isTooLong = true;
    } else if (comfortable > 0 && key.kind != FieldKind::Post) {
        note.text += separator + FieldNotes::tr("fits %1").arg(places(key.kind));
    }
    const LengthNote post = postNote(campaign, key.kind, language);
    if (!post.text.isEmpty())
        note.text += separator + post.text;
    note.isTooLong = note.isTooLong || post.isTooLong;
    return note;
}

} // namespace broadside
