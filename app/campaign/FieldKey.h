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
    TargetOffice,  ///< one a target
    TargetInText,  ///< one a target: as it stands in a sentence: "the Prime Minister and his Cabinet"
    Thanks,        ///< Markdown
    ShareAppeal,   ///< Markdown
    DonateAppeal,  ///< Markdown
    Post,          ///< the text of a post, without its link
    FlyerText,     ///< one paragraph on a flyer, between the ask and the demands
    PictureAlt,    ///< what the campaign's picture shows, for those who do not see it
    ConsentEmail,  ///< the wording beside the consent box
    Privacy,       ///< Markdown: who keeps what, why, how long, how to withdraw
};

/// The groups under which the Text room lists the fields.
enum class FieldGroup { Heart, Reasons, AfterSigning, Spreading, SmallPrint };

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
    bool isMarkdown; ///< false: one paragraph of plain text
    bool isRequired; ///< without it no piece can be made in that language
    int comfortable; ///< user-perceived characters that fit every piece that uses it; 0: no limit
};

[[nodiscard]] const QList<FieldInfo> &fieldInfos();
[[nodiscard]] const FieldInfo &fieldInfo(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromId(QStringView id);
/// The field's name in the program's language: "Share appeal".
[[nodiscard]] QString fieldName(FieldKind kind);
[[nodiscard]] QString fieldGroupName(FieldGroup group);

} // namespace broadside
