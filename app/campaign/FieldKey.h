// Which text of a brief is meant.
#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace broadside {

/// The texts that a brief has. The order is the order in which an organiser meets them.
enum class FieldKind {
    Title,
    Ask,
    Summary,
    Demand,        ///< one a demand: `item` is the demand's id
    Background,    ///< Markdown
    Organisations, ///< Markdown: who stands behind it, or whom it is about
    TargetName,    ///< one a target: `item` is the target's id
    TargetOffice,
    TargetInText,   ///< as it stands in a sentence: "the Prime Minister and his Cabinet"
    TargetGreeting, ///< the form of address that begins a letter: "Dear Prime Minister,"
    Thanks,         ///< Markdown
    ShareAppeal,    ///< Markdown
    DonateAppeal,   ///< Markdown
    LetterSubject,
    Letter, ///< Markdown: the letter to a target, without its form of address
    ThanksMailSubject,
    ThanksMail, ///< Markdown
    FriendMailSubject,
    FriendMail, ///< Markdown: what a signer sends to friends
    UpdateMailSubject,
    UpdateMail, ///< Markdown
    Post,       ///< the text of a post without its link, for every network that has no text of its own
    PostX,
    PostBluesky,
    PostMastodon,
    PostThreads,
    PostFacebook,
    PostLinkedIn,
    PostWhatsApp,
    PostSms,
    CardText,     ///< on the share card under the title; the ask stands there where it is empty
    FlyerText,    ///< one paragraph on a flyer, between the ask and the demands
    PosterText,   ///< the few words of a poster
    PictureAlt,   ///< what the campaign's picture shows, for those who do not see it
    ConsentEmail, ///< the wording beside the consent box
    ConsentPhone, ///< the same for calls
    ConsentName,  ///< the same for showing the signer's name
    Privacy,      ///< Markdown: who keeps what, why, how long, how to withdraw
};

/// The groups under which the Text room lists the fields.
enum class FieldGroup { Heart, Reasons, AfterSigning, Letters, Spreading, SmallPrint };

/// What a campaign has one text of a kind for.
enum class FieldOwner { Campaign, Demand, Target };

/// One text of a brief. `item` names the demand or target that it belongs to, and is empty for every other kind.
struct FieldKey
{
    FieldKind kind = FieldKind::Title;
    QString item;

    std::strong_ordering operator<=>(const FieldKey &) const = default;
    bool operator==(const FieldKey &) const = default;
};

/// What is known of a kind of field before anyone has written it.
struct FieldInfo
{
    FieldKind kind;
    const char *id; ///< the name in files and in the database: "share_appeal"
    FieldGroup group;
    FieldOwner owner;
    bool isMarkdown; ///< false: one paragraph of plain text
    bool isRequired; ///< without it no piece can be made in that language
    int comfortable; ///< user-perceived characters that fit every piece that uses it; 0: no limit
};

[[nodiscard]] const QList<FieldInfo> &fieldInfos();
[[nodiscard]] const FieldInfo &fieldInfo(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromId(QStringView id);
/// A field as scripts and files name it: "title", "demand/light".
[[nodiscard]] QString fieldPath(const FieldKey &key);
/// None for a kind that there is not, an item where the kind has none, or no item where it has one.
[[nodiscard]] std::optional<FieldKey> fieldFromPath(QStringView path);
/// The kinds that every target has one text of, in order.
[[nodiscard]] const QList<FieldKind> &targetFieldKinds();
/// The field's name in the program's language: "Share appeal".
[[nodiscard]] QString fieldName(FieldKind kind);
[[nodiscard]] QString fieldGroupName(FieldGroup group);

} // namespace broadside
