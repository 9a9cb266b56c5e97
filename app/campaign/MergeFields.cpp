#include "MergeFields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadside {

QList<MergeField> mergeFields(QStringView text)
{
    static const QRegularExpression pattern(uR"(\{([\p{L}\p{M}\p{N}_ -]++)(?:\|([^{}|\n]*+))?\})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QList<MergeField> fields;
    if (!text.contains(u'{'))
        return fields;
    const QString subject = text.toString();
    for (auto matches = pattern.globalMatch(subject); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool hasFallback = match.capturedStart(2) >= 0;
        fields.append({.name = match.captured(1),
                       .fallback = hasFallback ? std::optional(match.captured(2)) : std::nullopt,
                       .range = {match.capturedStart(), match.capturedLength()}});
    }
    return fields;
}

const QStringList &mergeFieldNames()
{
    static const QStringList names{u"first_name"_s, u"last_name"_s,  u"city"_s,   u"postal_code"_s, u"organisation"_s,
                                   u"title"_s,      u"ask"_s,        u"target"_s, u"target_name"_s, u"target_office"_s,
                                   u"greeting"_s,   u"signatures"_s, u"goal"_s,   u"sign_url"_s,    u"donate_url"_s};
    return names;
}

bool isPersonalMergeField(QStringView name)
{
    return name == u"first_name" || name == u"last_name" || name == u"city" || name == u"postal_code";
}

bool hasMergeFields(FieldKind kind)
{
    return fieldInfo(kind).group == FieldGroup::Letters;
}

} // namespace broadside
