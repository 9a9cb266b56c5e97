#include "Campaign.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

bool isWritten(const Brief &brief, const FieldKey &key)
{
    const auto field = brief.fields.find(key);
    return field != brief.fields.end() && std::ranges::any_of(field->second.texts, [](const auto &text) {
               return !text.second.body.trimmed().isEmpty();
           });
}

QString numberedName(const FieldKey &key, qsizetype number)
{
    const QString shown = QLocale().toString(number);
    switch (key.kind) {
    case FieldKind::Demand:
        return QCoreApplication::translate("Campaign", "Demand %1").arg(shown);
    case FieldKind::TargetName:
        return QCoreApplication::translate("Campaign", "Target %1: name").arg(shown);
    case FieldKind::TargetOffice:
        return QCoreApplication::translate("Campaign", "Target %1: office").arg(shown);
    case FieldKind::TargetInText:
        return QCoreApplication::translate("Campaign", "Target %1: in a sentence").arg(shown);
    case FieldKind::TargetGreeting:
        return QCoreApplication::translate("Campaign", "Target %1: form of address").arg(shown);
    default:
        return fieldName(key.kind);
    }
}

} // namespace

QList<FieldKey> Campaign::fieldKeys() const
{
    QList<FieldKey> keys;
    for (const FieldInfo &info : fieldInfos()) {
        if (info.owner == FieldOwner::Campaign) {
            keys.append({info.kind, {}});
        } else if (info.owner == FieldOwner::Demand) {
            for (const QString &demand : demands)
                keys.append({info.kind, demand});
        } else if (info.kind == targetFieldKinds().front()) {
            for (const Target &target : targets)
                for (const FieldKind kind : targetFieldKinds())
                    keys.append({kind, target.id});
        }
    }
    return keys;
}

QString Campaign::nameOf(const FieldKey &key) const
{
    if (key.item.isEmpty())
        return fieldName(key.kind);
    const auto target = std::ranges::find(targets, key.item, &Target::id);
    const qsizetype index = key.kind == FieldKind::Demand ? demands.indexOf(key.item)
                            : target == targets.end()     ? -1
                                                          : std::distance(targets.begin(), target);
    return index < 0 ? fieldName(key.kind) : numberedName(key, index + 1);
}

LanguageProgress Campaign::progress(const Language &language) const
{
    LanguageProgress progress;
    for (const FieldKey &key : fieldKeys()) {
        if (!fieldInfo(key.kind).isRequired && !isWritten(brief, key))
            continue;
        switch (brief.state(key, language)) {
        case TextState::Missing:
            ++progress.missing;
            break;
        case TextState::Draft:
            ++progress.draft;
            break;
        case TextState::Current:
            ++progress.current;
            break;
        case TextState::Stale:
            ++progress.stale;
            break;
        case TextState::Approved:
            ++progress.approved;
            break;
        }
    }
    return progress;
}

QString Campaign::folderOf(const Language &language) const
{
    const auto sharing = std::ranges::count(brief.languages, language.primary(), &Language::primary);
    return sharing > 1 ? language.tag() : language.primary();
}

QString Campaign::pageUrl(const Language &language, QStringView page) const
{
    if (links.site.isEmpty())
        return {};
    return links.site % u'/' % folderOf(language) % u'/' % page % u'/';
}

QList<FieldKey> missingRequired(const Campaign &campaign, const Language &language)
{
    QList<FieldKey> missing;
    for (const FieldKey &key : campaign.fieldKeys()) {
        if (fieldInfo(key.kind).isRequired && campaign.brief.state(key, language) == TextState::Missing)
            missing.append(key);
    }
    return missing;
}

} // namespace broadside
