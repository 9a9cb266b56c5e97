// text get, text set: one text of a brief, or all of a language.
#include "Commands.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextCommand)
};

QString stateId(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return QStringLiteral("missing");
    case TextState::Draft:
        return QStringLiteral("draft");
    case TextState::Current:
        return QStringLiteral("current");
    case TextState::Stale:
        return QStringLiteral("stale");
    case TextState::Approved:
        return QStringLiteral("approved");
    }
    Q_UNREACHABLE();
}

Result<FieldKey> fieldOf(const QString &path, const Campaign &campaign)
{
    const QList<FieldKey> keys = campaign.fieldKeys();
    const auto key = fieldFromPath(path);
    if (key && keys.contains(*key))
        return *key;
    QStringList paths;
    for (const FieldKey &own : keys)
        paths.append(fieldPath(own));
    return fail(Words::tr("The campaign has no field “%1”.").arg(path.left(80)),
                Words::tr("It has: %1.").arg(paths.join(QStringLiteral(", "))));
}

Result<CommandOutput> get(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<Language> language = languageOf(line, *campaign);
    if (!language)
        return std::unexpected(language.error());
    QList<FieldKey> keys = campaign->fieldKeys();
    if (const QString path = line.argument(2); !path.isEmpty()) {
        const Result<FieldKey> key = fieldOf(path, *campaign);
        if (!key)
            return std::unexpected(key.error());
        keys = {*key};
    }
    CommandOutput output;
    QJsonObject fields;
    for (const FieldKey &key : std::as_const(keys)) {
        const QString body = campaign->brief.body(key, *language);
        const QString state = stateId(campaign->brief.state(key, *language));
        fields.insert(fieldPath(key), QJsonObject{{QStringLiteral("text"), body}, {QStringLiteral("state"), state}});
        if (keys.size() == 1)
            output.lines << body;
        else
            output.lines << QStringLiteral("%1 (%2)").arg(fieldPath(key), state) << body << QString();
    }
    output.json = {{QStringLiteral("language"), language->tag()}, {QStringLiteral("fields"), fields}};
    return output;
}

Result<QString> textOf(const CommandLine &line)
{
    if (line.isSet(QStringLiteral("text")))
        return line.value(QStringLiteral("text"));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(Words::tr("Standard input cannot be read."), Words::tr("Give the text with --text."));
    QString text = QString::fromUtf8(input.readAll());
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<CommandOutput> set(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    CampaignStore store(open->workspace);
    Result<Campaign> campaign = store.load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<Language> language = languageOf(line, *campaign);
    if (!language)
        return std::unexpected(language.error());
    const Result<FieldKey> key = fieldOf(line.argument(2), *campaign);
    if (!key)
        return std::unexpected(key.error());
    const Result<QString> body = textOf(line);
    if (!body)
        return std::unexpected(body.error());
    const bool isUnstorable = std::ranges::any_of(*body, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    if (isUnstorable || !body->isValidUtf16())
        return fail(Words::tr("The text holds control characters, which no text can."),
                    Words::tr("Nothing was changed. Take them out."));
    if (!fieldInfo(key->kind).isMarkdown && body->contains(u'\n'))
        return fail(Words::tr("“%1” is one paragraph and holds no line break.").arg(fieldPath(*key)),
                    Words::tr("Nothing was changed. Write it on one line."));
    Text text = campaign->brief.write(*key, *language, *body);
    if (line.isSet(QStringLiteral("current")))
        text = campaign->brief.markCurrent(*key, *language);
    if (const auto saved = store.saveText(open->id, *key, *language, text, stampNow()); !saved)
        return std::unexpected(saved.error());
    const QString state = stateId(campaign->brief.state(*key, *language));
    return CommandOutput{{{QStringLiteral("field"), fieldPath(*key)},
                          {QStringLiteral("language"), language->tag()},
                          {QStringLiteral("state"), state}},
                         {Words::tr("“%1” is stored (%2).").arg(fieldPath(*key), state)}};
}

QCommandLineOption languageOption()
{
    return {QStringLiteral("language"), Words::tr("The language of the text."), QStringLiteral("L")};
}

} // namespace

Command textGetCommand()
{
    return {QStringLiteral("text get"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("[FIELD]")},
            Words::tr("Shows one text of a brief, or all of a language, with their states."),
            {languageOption()},
            {QStringLiteral("language")},
            get};
}

Command textSetCommand()
{
    return {QStringLiteral("text set"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("FIELD")},
            Words::tr("Writes one text of a brief. A translation stays what it was, draft or stale."),
            {languageOption(),
             {QStringLiteral("text"), Words::tr("The text; standard input without it."), QStringLiteral("T")},
             {QStringLiteral("current"), Words::tr("Says that the translation fits its source as it now stands.")}},
            {QStringLiteral("language")},
            set};
}

} // namespace broadside
