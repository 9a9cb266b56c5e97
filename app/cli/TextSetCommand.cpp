// text set WORKSPACE CAMPAIGN FIELD --language L [--text T] [--current]: writes one text.
#include "BriefFile.h"
#include "CampaignTexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TextSetCommand)
};

constexpr qint64 longestInput = 1024 * 1024;

std::unexpected<Error> failText(const QString &why)
{
    return fail(Words::tr("This cannot be the text of a field: %1.").arg(why),
                Words::tr("Nothing was changed. Give another text with --text, or in UTF-8 on standard input."));
}

/// Of `--text`, or all of standard input without the line break that ends it.
Result<QString> newBody(const CommandLine &line)
{
    QString body = line.value(QStringLiteral("text"));
    if (!line.isSet(QStringLiteral("text"))) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failText(input.errorString());
        const QByteArray bytes = readUpTo(input, longestInput);
        QStringDecoder decoder(QStringDecoder::Utf8);
        body = withPlainLineBreaks(decoder.decode(bytes));
        if (decoder.hasError())
            return failText(Words::tr("it is not in UTF-8"));
        if (body.endsWith(u'\n'))
            body.chop(1);
    }
    if (const std::optional<QString> fault = textFault(body))
        return failText(*fault);
    return body;
}

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<Language> language = languageOf(*campaign, line.value(QStringLiteral("language")));
    if (!language)
        return std::unexpected(language.error());
    const Result<FieldKey> key = fieldOf(*campaign, line.argument(2));
    if (!key)
        return std::unexpected(key.error());
    const Result<QString> body = newBody(line);
    if (!body)
        return std::unexpected(body.error());
    Brief &brief = campaign->brief;
    Text text = brief.write(*key, *language, *body);
    if (line.isSet(QStringLiteral("current")))
        text = brief.markCurrent(*key, *language);
    if (const Result<void> stored = CampaignStore(open->workspace).saveText(open->id, *key, *language, text, stampNow()); !stored)
        return std::unexpected(stored.error());
    const QString state = textStateId(brief.state(*key, *language));
    CommandOutput output;
    output.json = {{QStringLiteral("field"), fieldPath(*key)},
                   {QStringLiteral("language"), language->tag()},
                   {QStringLiteral("text"), text.body},
                   {QStringLiteral("state"), state}};
    output.lines << Words::tr("%1 in %2 is stored (%3).").arg(fieldPath(*key), language->tag(), state);
    return output;
}

} // namespace

Command textSetCommand()
{
    return {
        QStringLiteral("text set"),
        {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("FIELD")},
        Words::tr("Writes a text of a campaign, as typing does: a new translation is a draft until it is said to be "
                  "current."),
        {{QStringLiteral("language"), Words::tr("The language: “en”, “fr-CA”."), QStringLiteral("L")},
         {QStringLiteral("text"), Words::tr("The text; without it standard input is read, in UTF-8."),
          QStringLiteral("T")},
         {QStringLiteral("current"), Words::tr("Says that a translation fits its source as it now stands.")}},
        {QStringLiteral("language")},
        run};
}

} // namespace broadside
