#include "Templates.h"

#include "CampaignJson.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

/// The template's own language for one that is wanted: the same, or else one of the same primary language.
std::optional<Language> nearest(const QList<Language> &own, const Language &wanted)
{
    if (own.contains(wanted))
        return wanted;
    const auto near = std::ranges::find(own, wanted.primary(), &Language::primary);
    return near == own.end() ? std::nullopt : std::optional(*near);
}

Field fieldIn(const Field &from, const QList<Language> &own, const QList<Language> &wanted)
{
    Field field;
    field.source = wanted.front();
    const auto bodyIn = [&](const Language &language) {
        const auto near = nearest(own, language);
        const auto text = near ? from.texts.find(*near) : from.texts.end();
        return text == from.texts.end() ? QString() : text->second.body;
    };
    const QString source = bodyIn(field.source);
    for (const Language &language : wanted) {
        const bool isSource = language == field.source;
        const QString body = bodyIn(language);
        if (!body.isEmpty())
            field.texts[language] = {body, isSource ? QString() : source, isSource, false, {}};
    }
    return field;
}

void addMemory(Beginning &beginning, const Field &field, const QList<Language> &own, const QList<Language> &wanted)
{
    const Language source = wanted.front();
    const auto near = nearest(own, source);
    if (!near || !field.texts.contains(*near))
        return;
    for (const Language &language : own) {
        const auto text = field.texts.find(language);
        if (language == *near || text == field.texts.end())
            continue;
        beginning.memory[{source, language}] +=
            alignedPairs(field.texts.at(*near).body, source, text->second.body, language);
    }
}

} // namespace

QList<CampaignTemplate> campaignTemplates()
{
    return {{u"government"_s, Words::tr("Petition to a government"),
             Words::tr("Ask a minister, a parliament or a city to do something, or to stop.")},
            {u"boycott"_s, Words::tr("Boycott"), Words::tr("Buy elsewhere until a company changes, and tell it why.")},
            {u"company"_s, Words::tr("Letter to a company"),
             Words::tr("Ask a company as its customers, with a letter that many sign.")},
            {u"event"_s, Words::tr("Event"), Words::tr("Invite people to a place at a time, and know who comes.")}};
}

Result<Beginning> beginningFromTemplate(const QString &id, const QList<Language> &languages)
{
    QFile file(u":/templates/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("There is no template “%1”.").arg(id), Words::tr("Begin with another one."));
    const Result<Campaign> read = campaignFromJson(file.readAll());
    if (!read)
        return std::unexpected(read.error());
    Beginning beginning{*read, {}};
    Campaign &campaign = beginning.campaign;
    campaign.slug.clear();
    const QList<Language> own = std::exchange(campaign.brief.languages, languages);
    for (Target &target : campaign.targets)
        target.language = languages.front();
    for (auto &[key, field] : campaign.brief.fields) {
        addMemory(beginning, field, own, languages);
        field = fieldIn(field, own, languages);
    }
    return beginning;
}

Beginning beginningLike(const Campaign &other, const QList<Language> &languages)
{
    Campaign campaign = other;
    campaign.slug.clear();
    campaign.opens = {};
    campaign.closes = {};
    campaign.goal = 0;
    campaign.brief.languages = languages;
    for (auto &[key, field] : campaign.brief.fields) {
        for (auto &[language, text] : field.texts) {
            text.approved = false;
            text.notes.clear();
        }
    }
    return {campaign, {}};
}

} // namespace broadside
