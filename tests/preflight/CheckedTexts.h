// What preflight finds in one text, or between a text and its translation, in a campaign that has nothing else.
#pragma once

#include "Preflight.h"

namespace broadside::test {

/// "word-doubled: the the", or the code alone where the whole text is meant.
inline QString placed(const Finding &finding, const Campaign &campaign)
{
    const QString body = campaign.brief.body(finding.field, finding.language);
    return finding.range.length == 0
               ? finding.code
               : finding.code + QStringLiteral(": ") + body.sliced(finding.range.start, finding.range.length);
}

/// The findings about what the texts of `kind` say.
inline QStringList findingsOfKind(const Campaign &campaign, FieldKind kind, const Glossary &glossary = {})
{
    QStringList found;
    for (const Finding &finding : preflight({campaign, {}, glossary})) {
        if (!finding.inSettings && finding.field.kind == kind &&
            !finding.code.startsWith(QLatin1StringView("text-missing")))
            found.append(placed(finding, campaign));
    }
    return found;
}

inline QStringList findingsInText(FieldKind kind, const Language &language, const QString &body)
{
    Campaign campaign;
    campaign.brief.languages = {language};
    campaign.brief.write({kind, {}}, language, body);
    return findingsOfKind(campaign, kind);
}

inline Campaign translated(FieldKind kind, const Language &language, const QString &body, const Language &otherLanguage,
                           const QString &otherBody)
{
    Campaign campaign;
    campaign.brief.languages = {language, otherLanguage};
    campaign.brief.write({kind, {}}, language, body);
    campaign.brief.write({kind, {}}, otherLanguage, otherBody);
    campaign.brief.markCurrent({kind, {}}, otherLanguage);
    return campaign;
}

} // namespace broadside::test
