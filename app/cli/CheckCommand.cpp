// check WORKSPACE CAMPAIGN: preflight; ends with 1 when it finds errors.
#include "Commands.h"
#include "Preflight.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadside {

namespace {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("CheckCommand", "error");
    case Severity::Warning:
        return QCoreApplication::translate("CheckCommand", "warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("CheckCommand", "note");
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json{{QStringLiteral("severity"), severityId(finding.severity)},
                     {QStringLiteral("code"), finding.code},
                     {QStringLiteral("field"), QString::fromLatin1(fieldInfo(finding.field.kind).id)},
                     {QStringLiteral("item"), finding.field.item},
                     {QStringLiteral("language"), finding.language.tag()},
                     {QStringLiteral("message"), finding.message}};
    // In UTF-16 units, and only where a place within the text is meant.
    if (finding.range.length > 0) {
        json.insert(QStringLiteral("start"), finding.range.start);
        json.insert(QStringLiteral("length"), finding.range.length);
    }
    return json;
}

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<CampaignSnapshot> snapshot = CampaignStore(open->workspace).snapshot(open->id);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    CommandOutput output;
    QJsonArray findings;
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : preflight(*snapshot)) {
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
        findings.append(toJson(finding));
        output.lines << QStringLiteral("%1: %2").arg(severityName(finding.severity), finding.message);
    }
    output.lines << QCoreApplication::translate("CheckCommand", "Errors: %1. Warnings: %2.").arg(errors).arg(warnings);
    output.json = {{QStringLiteral("findings"), findings},
                   {QStringLiteral("errors"), errors},
                   {QStringLiteral("warnings"), warnings}};
    output.exit = errors > 0 ? ExitCode::FoundErrors : ExitCode::Done;
    return output;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            QCoreApplication::translate("CheckCommand", "Checks a campaign before anything leaves the desk."),
            {},
            {},
            run};
}

} // namespace broadside
