#include "FieldKey.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

const QList<FieldInfo> &fieldInfos()
{
    using enum FieldKind;
    using enum FieldGroup;
    // kind, id, group, Markdown, required, comfortable length
    static const QList<FieldInfo> infos{
        {Title, "title", Heart, false, true, 120},
        {Ask, "ask", Heart, false, true, 200},
        {Summary, "summary", Heart, false, true, 400},
        {Demand, "demand", Reasons, false, true, 200},
        {Background, "background", Reasons, true, false, 0},
        {Organisations, "organisations", Reasons, true, false, 0},
        {TargetName, "target_name", Reasons, false, false, 80},
        {TargetOffice, "target_office", Reasons, false, false, 120},
        {TargetInText, "target_in_text", Reasons, false, false, 120},
        {Thanks, "thanks", AfterSigning, true, true, 0},
        {ShareAppeal, "share_appeal", AfterSigning, true, true, 0},
        {DonateAppeal, "donate_appeal", AfterSigning, true, false, 0},
        {Post, "post", Spreading, false, false, 240},
        {FlyerText, "flyer_text", Spreading, false, false, 400},
        {PictureAlt, "picture_alt", Spreading, false, false, 250},
        {ConsentEmail, "consent_email", SmallPrint, false, false, 300},
        {Privacy, "privacy", SmallPrint, true, false, 0},
    };
    return infos;
}

const FieldInfo &fieldInfo(FieldKind kind)
{
    return fieldInfos().at(static_cast<qsizetype>(kind));
}

std::optional<FieldKind> fieldKindFromId(QStringView id)
{
    const auto info =
        std::ranges::find_if(fieldInfos(), [&](const FieldInfo &i) { return id == QLatin1StringView(i.id); });
    return info == fieldInfos().end() ? std::nullopt : std::optional(info->kind);
}

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
    case FieldKind::Thanks:
        return QCoreApplication::translate("Field", "Thanks");
    case FieldKind::ShareAppeal:
        return QCoreApplication::translate("Field", "Share appeal");
    case FieldKind::DonateAppeal:
        return QCoreApplication::translate("Field", "Donate appeal");
    case FieldKind::Post:
        //: The text of a post on social networks
        return QCoreApplication::translate("Field", "Post");
    case FieldKind::FlyerText:
        return QCoreApplication::translate("Field", "Flyer text");
    case FieldKind::PictureAlt:
        //: Alt text: what the picture shows, in words
        return QCoreApplication::translate("Field", "Picture in words");
    case FieldKind::ConsentEmail:
        //: The wording beside the box with which a signer allows e-mails
        return QCoreApplication::translate("Field", "Consent to e-mail");
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
    case FieldGroup::Spreading:
        return QCoreApplication::translate("Field", "Spreading the word");
    case FieldGroup::SmallPrint:
        return QCoreApplication::translate("Field", "Small print");
    }
    Q_UNREACHABLE();
}

} // namespace broadside
