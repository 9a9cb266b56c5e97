#include "Findings.h"

#include <algorithm>

namespace broadside {

void Findings::add(Severity severity, const QString &code, const QString &message, const FieldKey &field,
                   const Language &language, TextRange range)
{
    m_findings.append({.severity = severity,
                       .code = code,
                       .message = message,
                       .field = field,
                       .language = language,
                       .inSettings = false,
                       .range = range});
}

void Findings::add(Severity severity, const QString &code, const QString &message, const WrittenText &text,
                   TextRange range)
{
    add(severity, code, message, text.field, text.language, range);
}

void Findings::addSetting(Severity severity, const QString &code, const QString &message, const Language &language)
{
    m_findings.append({.severity = severity,
                       .code = code,
                       .message = message,
                       .field = {},
                       .language = language,
                       .inSettings = true});
}

QList<Finding> Findings::inOrder() const
{
    QList<Finding> findings = m_findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace broadside
