// text get WORKSPACE CAMPAIGN [FIELD] --language L: shows one text, or all of a language.
#include "BriefFile.h"
#include "CampaignTexts.h"

#include <QCoreApplication>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TextGetCommand)
};

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<Language> language = languageOf(*campaign, line.value(QStringLiteral("language")));
    if (!language)
        return std::unexpected(language.error());
    QList<FieldKey> keys = campaign->fieldKeys();
    const QString path = line.argument(2);
    if (!path.isEmpty()) {
        const Result<FieldKey> key = fieldOf(*campaign, path);
        if (!key)
            return std::unexpected(key.error());
        keys = {*key};
    }
    CommandOutput output;
    QJsonObject fields;
    for (const FieldKey &key : keys) {
        const QString body = campaign->brief.body(key, *language);
        const QString state = textStateId(campaign->brief.state(key, *language));
        fields.insert(fieldPath(key), QJsonObject{{QStringLiteral("text"), body}, {QStringLiteral("state"), state}});
        output.lines << (path.isEmpty() ? QStringLiteral("%1 (%2): %3").arg(fieldPath(key), state, body) : body);
    }
    output.json = {{QStringLiteral("language"), language->tag()}, {QStringLiteral("fields"), fields}};
    return output;
}

} // namespace

Command textGetCommand()
{
    return {QStringLiteral("text get"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("[FIELD]")},
            Words::tr("Shows a text of a campaign (“title”, “demand/reject”), or all texts of a language."),
            {{QStringLiteral("language"), Words::tr("The language: “en”, “fr-CA”."), QStringLiteral("L")}},
            {QStringLiteral("language")},
            run};
}

} // namespace broadside
