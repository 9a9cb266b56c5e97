// Campaigns to begin from: written through, with what differs from one to the next in [brackets].
#pragma once

#include "Campaign.h"
#include "TranslationMemory.h"

namespace broadside {

struct CampaignTemplate
{
    QString id;
    QString name;
    QString description; ///< a sentence
};

/// A petition to a government, a boycott, a letter to a company, an event.
[[nodiscard]] QList<CampaignTemplate> campaignTemplates();

/// What a new campaign begins with.
struct Beginning
{
    Campaign campaign;
    /// Sentences in the languages that the campaign has not (yet): kept for the day when somebody adds one. By source
    /// and target language.
    std::map<std::pair<Language, Language>, QList<MemoryPair>> memory;
};

/// The first language is the source of every text; translations are drafts, since whoever writes has to see them. A
/// language that the template lacks stays empty; one of another region gets the template's nearest.
[[nodiscard]] Result<Beginning> beginningFromTemplate(const QString &id, const QList<Language> &languages);
/// Another campaign's texts, links and picture, without its dates, its goal and its approvals.
[[nodiscard]] Beginning beginningLike(const Campaign &other, const QList<Language> &languages);

} // namespace broadside
