// What the checks have found so far.
#pragma once

#include "Preflight.h"

namespace broadside {

/// One text that is written, as the checks get it.
struct WrittenText
{
    FieldKey field;
    Language language;
    QString body;

    [[nodiscard]] bool isMarkdown() const { return fieldInfo(field.kind).isMarkdown; }
};

class Findings
{
public:
    /// The campaign must outlive the findings.
    explicit Findings(const Campaign &campaign) : m_campaign(campaign) {}

    void add(Severity severity, const QString &code, const QString &message, const FieldKey &field,
             const Language &language = {}, TextRange range = {});
    void add(Severity severity, const QString &code, const QString &message, const WrittenText &text,
             TextRange range = {});
    void addSetting(Severity severity, const QString &code, const QString &message, const Language &language = {});

    /// The field's name in the program's language: what a message calls the text.
    [[nodiscard]] QString nameOf(const WrittenText &text) const { return m_campaign.nameOf(text.field); }
    /// Errors first; within a severity in the order in which they were added.
    [[nodiscard]] QList<Finding> inOrder() const;

private:
    const Campaign &m_campaign;
    QList<Finding> m_findings;
};

} // namespace broadside
