// What helps whoever writes: dictionaries and the translation memory, read once and kept.
#pragma once

#include "Spelling.h"
#include "TranslationMemory.h"

#include <QObject>

#include <map>
#include <memory>

namespace broadside {

class Session;

/// Everything is read on other threads; what is not there yet is empty, and announced when it comes.
class WritingAids final : public QObject
{
    Q_OBJECT
public:
    explicit WritingAids(Session &session, QObject *parent = nullptr);

    /// Null until it is read, and where the system has no dictionary for the language.
    [[nodiscard]] std::shared_ptr<Spelling> spelling(const Language &language);
    [[nodiscard]] std::shared_ptr<const TranslationMemory> memory(const Language &source, const Language &language);
    /// To the workspace's dictionary.
    void addOwnWord(const Language &language, const QString &word);

signals:
    void spellingChanged();
    void memoryChanged();

private:
    using Pair = std::pair<Language, Language>;

    void readSpelling(const Language &language);
    void readMemory(const Pair &pair);
    void forget();

    Session &m_session;
    std::map<Language, std::shared_ptr<Spelling>> m_spellings;
    std::map<Pair, std::shared_ptr<const TranslationMemory>> m_memories;
    bool m_isMemoryOld = false;
    int m_generation = 0; ///< of the workspace: what was asked of another one is dropped
};

} // namespace broadside
