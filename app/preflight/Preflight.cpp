#include "Preflight.h"

#include "Checks.h"
#include "SourceComparison.h"

#include <map>
#include <optional>

namespace broadside {

namespace {

/// Walks over the texts of one campaign, field by field and language by language.
class TextWalk
{
public:
    TextWalk(const CampaignSnapshot &snapshot, Findings &findings)
        : m_campaign(snapshot.campaign),
          m_brief(snapshot.campaign.brief),
          m_glossary(snapshot.glossary),
          m_findings(findings)
    {
    }

    void walk()
    {
        m_keys = m_campaign.fieldKeys();
        for (const FieldKey &key : m_keys) {
            if (key.kind != FieldKind::PictureAlt || !m_campaign.picture.bytes.isEmpty())
                checkField(key);
        }
    }

private:
    void checkField(const FieldKey &key)
    {
        std::optional<SourceComparison> comparison;
        const Language source = m_brief.sourceOf(key);
        for (const Language &language : m_brief.languages) {
            checkState(m_campaign, key, language, m_findings);
            const TextState state = m_brief.state(key, language);
            if (state == TextState::Missing)
                continue;
            const WrittenText text{key, language, m_brief.body(key, language)};
            checkText(text);
            // A draft is not done: what it lacks yet is no difference.
            if (language == source || state == TextState::Draft || m_brief.state(key, source) == TextState::Missing)
                continue;
            if (!comparison)
                comparison.emplace(WrittenText{key, source, m_brief.body(key, source)}, commonWords(source), m_glossary,
                                   m_numberWords);
            comparison->check(text, m_findings);
        }
    }

    void checkText(const WrittenText &text)
    {
        checkLinks(text, m_findings);
        checkMergeFields(text, m_findings);
        checkCharacters(text, m_findings);
        checkDoubledWords(text, m_findings);
        checkReading(text, m_findings);
    }

    const QSet<QString> &commonWords(const Language &language)
    {
        const auto [words, isNew] = m_commonWords.try_emplace(language);
        if (isNew) {
            for (const FieldKey &key : m_keys)
                addCommonWords(m_brief.body(key, language), words->second);
        }
        return words->second;
    }

    const Campaign &m_campaign;
    const Brief &m_brief;
    const Glossary &m_glossary;
    Findings &m_findings;
    QList<FieldKey> m_keys;
    std::map<Language, QSet<QString>> m_commonWords;
    NumberWords m_numberWords;
};

} // namespace

QList<Finding> preflight(const CampaignSnapshot &snapshot)
{
    Findings findings(snapshot.campaign);
    TextWalk(snapshot, findings).walk();
    checkDemands(snapshot.campaign, findings);
    checkTargets(snapshot.campaign, findings);
    checkSettings(snapshot.campaign, findings);
    return findings.inOrder();
}

} // namespace broadside
