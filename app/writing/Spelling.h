// Spell checking by Hunspell with the dictionaries of the system.
#pragma once

#include "Sentences.h"

#include <memory>

namespace broadside {

/// One language's dictionary and the workspace's own words. Not for two threads at once.
class Spelling
{
public:
    /// Without a dictionary for the language, or for its primary language, nothing is misspelt (see `isAvailable`).
    Spelling(const Language &language, const QStringList &ownWords);
    Spelling(Spelling &&) noexcept;
    Spelling &operator=(Spelling &&) noexcept;
    ~Spelling();

    [[nodiscard]] bool isAvailable() const;
    /// Words that are in neither dictionary. Left alone: URLs, e-mail addresses, merge fields ({first_name}), Markdown's
    /// link destinations and code, words with digits, and words in another script than the language's.
    [[nodiscard]] QList<TextRange> misspelt(const QString &text) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    void addOwnWord(const QString &word);

private:
    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace broadside
