// What a workspace knows of its languages: sentences that were translated, agreed terms, and words of its own.
#pragma once

#include "Glossary.h"
#include "TranslationMemory.h"
#include "Workspace.h"

namespace broadside {

class LanguageStore
{
public:
    explicit LanguageStore(Workspace &workspace) : m_workspace(workspace) {}

    /// `CampaignStore::saveText` fills it, whenever a translation is said to fit its source.
    [[nodiscard]] Result<QList<MemoryPair>> memory(const Language &source, const Language &language) const;
    /// Sentences that come from elsewhere: a template's, for the day when somebody adds its other language.
    Result<void> addMemory(const Language &source, const Language &language, const QList<MemoryPair> &pairs);
    [[nodiscard]] Result<Glossary> glossary() const;
    /// Takes the place of the whole glossary.
    Result<void> saveGlossary(const Glossary &glossary);
    /// The words that spell checking takes as right in a language.
    [[nodiscard]] Result<QStringList> ownWords(const Language &language) const;
    Result<void> addOwnWord(const Language &language, const QString &word);

private:
    Workspace &m_workspace;
};

} // namespace broadside
