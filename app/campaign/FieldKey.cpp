#include "FieldKey.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

const QList<FieldInfo> &fieldInfos()
{
    using enum FieldKind;
    using enum FieldGroup;
    // kind, id, group, owner, Markdown, required, comfortable length
    static const QList<FieldInfo> infos{
        {Title, "title", Heart, FieldOwner::Campaign, false, true, 120},
        {Ask, "ask", Heart, FieldOwner::Campaign, false, true, 200},
        {Summary, "summary", Heart, FieldOwner::Campaign, false, true, 400},
        {Demand, "demand", Reasons, FieldOwner::Demand, false, true, 200},
        {Background, "background", Reasons, FieldOwner::Campaign, true, false, 0},
        {Organisations, "organisations", Reasons, FieldOwner::Campaign, true, false, 0},
        {TargetName, "target_name", Reasons, FieldOwner::Target, false, false, 80},
        {TargetOffice, "target_office", Reasons, FieldOwner::Target, false, false, 120},
        {TargetInText, "target_in_text", Reasons, FieldOwner::Target, false, false, 120},
        {TargetGreeting, "target_greeting", Reasons, FieldOwner::Target, false, false, 80},
        {Thanks, "thanks", AfterSigning, FieldOwner::Campaign, true, true, 0},
        {ShareAppeal, "share_appeal", AfterSigning, FieldOwner::Campaign, true, true, 0},
        {DonateAppeal, "donate_appeal", AfterSigning, FieldOwner::Campaign, true, false, 0},
        {LetterSubject, "letter_subject", Letters, FieldOwner::Campaign, false, false, 60},
        {Letter, "letter", Letters, FieldOwner::Campaign, true, false, 0},
        {ThanksMailSubject, "thanks_mail_subject", Letters, FieldOwner::Campaign, false, false, 60},
        {ThanksMail, "thanks_mail", Letters, FieldOwner::Campaign, true, false, 0},
        {FriendMailSubject, "friend_mail_subject", Letters, FieldOwner::Campaign, false, false, 60},
        {FriendMail, "friend_mail", Letters, FieldOwner::Campaign, true, false, 0},
        {UpdateMailSubject, "update_mail_subject", Letters, FieldOwner::Campaign, false, false, 60},
        {UpdateMail, "update_mail", Letters, FieldOwner::Campaign, true, false, 0},
        {Post, "post", Spreading, FieldOwner::Campaign, false, false, 240},
        {PostX, "post_x", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostBluesky, "post_bluesky", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostMastodon, "post_mastodon", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostThreads, "post_threads", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostFacebook, "post_facebook", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostLinkedIn, "post_linkedin", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostWhatsApp, "post_whatsapp", Spreading, FieldOwner::Campaign, false, false, 0},
        {PostSms, "post_sms", Spreading, FieldOwner::Campaign, false, false, 0},
        {CardText, "card_text", Spreading, FieldOwner::Campaign, false, false, 120},
        {FlyerText, "flyer_text", Spreading, FieldOwner::Campaign, false, false, 400},
        {PosterText, "poster_text", Spreading, FieldOwner::Campaign, false, false, 120},
        {PictureAlt, "picture_alt", Spreading, FieldOwner::Campaign, false, false, 250},
        {ConsentEmail, "consent_email", SmallPrint, FieldOwner::Campaign, false, false, 300},
        {ConsentPhone, "consent_phone", SmallPrint, FieldOwner::Campaign, false, false, 300},
        {ConsentName, "consent_name", SmallPrint, FieldOwner::Campaign, false, false, 300},
        {Privacy, "privacy", SmallPrint, FieldOwner::Campaign, true, false, 0},
    };
    return infos;
}

const FieldInfo &fieldInfo(FieldKind kind)
{
    return fieldInfos().at(static_cast<qsizetype>(kind));
}

const QList<FieldKind> &targetFieldKinds()
{
    static const QList<FieldKind> kinds = [] {
        QList<FieldKind> all;
        for (const FieldInfo &info : fieldInfos()) {
            if (info.owner == FieldOwner::Target)
                all.append(info.kind);
        }
        return all;
    }();
    return kinds;
}

std::optional<FieldKind> fieldKindFromId(QStringView id)
{
    const auto info =
        std::ranges::find_if(fieldInfos(), [&](const FieldInfo &i) { return id == QLatin1StringView(i.id); });
    return info == fieldInfos().end() ? std::nullopt : std::optional(info->kind);
}

QString fieldPath(const FieldKey &key)
{
    const QString id = QString::fromLatin1(fieldInfo(key.kind).id);
    return key.item.isEmpty() ? id : QString(id + u'/' + key.item);
}

std::optional<FieldKey> fieldFromPath(QStringView path)
{
    const qsizetype slash = path.indexOf(u'/');
    const std::optional<FieldKind> kind = fieldKindFromId(slash < 0 ? path : path.first(slash));
    if (!kind)
        return {};
    const QString item = slash < 0 ? QString() : path.sliced(slash + 1).toString();
    if (item.isEmpty() != (fieldInfo(*kind).owner == FieldOwner::Campaign) || (slash >= 0 && item.isEmpty()))
        return {};
    return FieldKey{*kind, item};
}

namespace {

QString postName(const QString &network)
{
    //: The text of a post on one social network: "Post: Bluesky"
    return QCoreApplication::translate("Field", "Post: %1").arg(network);
}

} // namespace

QString fieldName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Title:
        return QCoreApplication::translate("Field", "Title");
    case FieldKind::Ask:
        //: What the campaign asks its target to do, in a sentence
        return QCoreApplication::translate("Field", "Ask");
    case FieldKind::Summary:
        return QCoreApplication::translate("Field", "Summary");
    case FieldKind::Demand:
        return QCoreApplication::translate("Field", "Demand");
    case FieldKind::Background:
        return QCoreApplication::translate("Field", "Background");
    case FieldKind::Organisations:
        return QCoreApplication::translate("Field", "Organisations");
    case FieldKind::TargetName:
        //: Target: a decision-maker whom the campaign wants to move
        return QCoreApplication::translate("Field", "Target: name");
    case FieldKind::TargetOffice:
        return QCoreApplication::translate("Field", "Target: office");
    case FieldKind::TargetInText:
        //: How a target is named within a sentence: "the Prime Minister and his Cabinet"
        return QCoreApplication::translate("Field", "Target: in a sentence");
    case FieldKind::TargetGreeting:
        //: How a letter to the target begins: "Dear Prime Minister,"
        return QCoreApplication::translate("Field", "Target: form of address");
    case FieldKind::Thanks:
        return QCoreApplication::translate("Field", "Thanks");
    case FieldKind::ShareAppeal:
        return QCoreApplication::translate("Field", "Share appeal");
    case FieldKind::DonateAppeal:
        return QCoreApplication::translate("Field", "Donate appeal");
    case FieldKind::LetterSubject:
        return QCoreApplication::translate("Field", "Letter: subject");
    case FieldKind::Letter:
        //: The letter that people send to the target
        return QCoreApplication::translate("Field", "Letter");
    case FieldKind::ThanksMailSubject:
        return QCoreApplication::translate("Field", "Thank-you e-mail: subject");
    case FieldKind::ThanksMail:
        return QCoreApplication::translate("Field", "Thank-you e-mail");
    case FieldKind::FriendMailSubject:
        return QCoreApplication::translate("Field", "E-mail to friends: subject");
    case FieldKind::FriendMail:
        return QCoreApplication::translate("Field", "E-mail to friends");
    case FieldKind::UpdateMailSubject:
        //: Update: an e-mail that tells signers how the campaign goes
        return QCoreApplication::translate("Field", "Update: subject");
    case FieldKind::UpdateMail:
        //: Update: an e-mail that tells signers how the campaign goes
        return QCoreApplication::translate("Field", "Update");
    case FieldKind::Post:
        //: The text of a post on social networks
        return QCoreApplication::translate("Field", "Post");
    case FieldKind::PostX:
        return postName(QStringLiteral("X"));
    case FieldKind::PostBluesky:
        return postName(QStringLiteral("Bluesky"));
    case FieldKind::PostMastodon:
        return postName(QStringLiteral("Mastodon"));
    case FieldKind::PostThreads:
        return postName(QStringLiteral("Threads"));
    case FieldKind::PostFacebook:
        return postName(QStringLiteral("Facebook"));
    case FieldKind::PostLinkedIn:
        return postName(QStringLiteral("LinkedIn"));
    case FieldKind::PostWhatsApp:
        return postName(QStringLiteral("WhatsApp"));
    case FieldKind::PostSms:
        return postName(QStringLiteral("SMS"));
    case FieldKind::CardText:
        //: The words on the picture that networks show
        return QCoreApplication::translate("Field", "Card text");
    case FieldKind::FlyerText:
        return QCoreApplication::translate("Field", "Flyer text");
    case FieldKind::PosterText:
        return QCoreApplication::translate("Field", "Poster text");
    case FieldKind::PictureAlt:
        //: Alt text: what the picture shows, in words
        return QCoreApplication::translate("Field", "Picture in words");
    case FieldKind::ConsentEmail:
        //: The wording beside the box with which a signer allows e-mails
        return QCoreApplication::translate("Field", "Consent to e-mail");
    case FieldKind::ConsentPhone:
        //: The wording beside the box with which a signer allows calls
        return QCoreApplication::translate("Field", "Consent to calls");
    case FieldKind::ConsentName:
        //: The wording beside the box with which a signer allows that their name is shown
        return QCoreApplication::translate("Field", "Consent to show the name");
    case FieldKind::Privacy:
        return QCoreApplication::translate("Field", "Privacy");
    }
    Q_UNREACHABLE();
}

QString fieldGroupName(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Heart:
        //: The group of the texts that carry a campaign: title, ask, summary
        return QCoreApplication::translate("Field", "Heart");
    case FieldGroup::Reasons:
        return QCoreApplication::translate("Field", "Reasons");
    case FieldGroup::AfterSigning:
        return QCoreApplication::translate("Field", "After signing");
    case FieldGroup::Letters:
        return QCoreApplication::translate("Field", "Letters and e-mails");
    case FieldGroup::Spreading:
        return QCoreApplication::translate("Field", "Spreading the word");
    case FieldGroup::SmallPrint:
        return QCoreApplication::translate("Field", "Small print");
    }
    Q_UNREACHABLE();
}

} // namespace broadside
