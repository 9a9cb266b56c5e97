#include "WritingAids.h"

#include "Background.h"
#include "Session.h"

namespace broadside {

WritingAids::WritingAids(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::workspaceOpened, this, &WritingAids::forget);
    connect(&session, &Session::workspaceClosed, this, &WritingAids::forget);
    connect(&session, &Session::textChanged, this, [this](const FieldKey &key, const Language &language) {
        const TextState state = m_session.campaign().brief.state(key, language);
        m_isMemoryOld = m_isMemoryOld || state == TextState::Current || state == TextState::Approved;
    });
    // What was said to fit its source is in the workspace's memory once it is stored.
    connect(&session, &Session::saveStateChanged, this, [this] {
        if (m_session.saveState() != SaveState::Saved || !std::exchange(m_isMemoryOld, false))
            return;
        for (const auto &[pair, memory] : m_memories)
            readMemory(pair);
    });
}

void WritingAids::forget()
{
    ++m_generation;
    m_spellings.clear();
    m_memories.clear();
    emit spellingChanged();
    emit memoryChanged();
}

std::shared_ptr<Spelling> WritingAids::spelling(const Language &language)
{
    if (language.isNull() || !m_session.isOpen())
        return {};
    if (const auto found = m_spellings.find(language); found != m_spellings.end())
        return found->second;
    m_spellings[language] = nullptr;
    readSpelling(language);
    return {};
}

void WritingAids::readSpelling(const Language &language)
{
    m_session.ask(
        this, [language](Workspace &workspace) { return LanguageStore(workspace).ownWords(language); },
        [this, language, generation = m_generation](const Result<QStringList> &words) {
            inBackground(
                this,
                [language, words = words.value_or(QStringList())] {
                    return std::make_shared<Spelling>(language, words);
                },
                [this, language, generation](const std::shared_ptr<Spelling> &spelling) {
                    if (generation != m_generation || !spelling->isAvailable())
                        return;
                    m_spellings[language] = spelling;
                    emit spellingChanged();
                });
        });
}

void WritingAids::addOwnWord(const Language &language, const QString &word)
{
    if (const auto &spelling = m_spellings[language])
        spelling->addOwnWord(word);
    emit spellingChanged();
    m_session.ask(
        this, [language, word](Workspace &workspace) { return LanguageStore(workspace).addOwnWord(language, word); },
        [this](const Result<void> &result) {
            if (!result)
                emit m_session.failed(result.error());
        });
}

std::shared_ptr<const TranslationMemory> WritingAids::memory(const Language &source, const Language &language)
{
    static const auto empty = std::make_shared<const TranslationMemory>();
    if (!m_session.isOpen())
        return empty;
    const Pair pair{source, language};
    if (const auto found = m_memories.find(pair); found != m_memories.end())
        return found->second;
    m_memories[pair] = empty;
    readMemory(pair);
    return empty;
}

void WritingAids::readMemory(const Pair &pair)
{
    m_session.ask(
        this,
        [pair](Workspace &workspace) -> std::shared_ptr<const TranslationMemory> {
            Result<QList<MemoryPair>> pairs = LanguageStore(workspace).memory(pair.first, pair.second);
            return std::make_shared<const TranslationMemory>(pairs.value_or(QList<MemoryPair>()));
        },
        [this, pair, generation = m_generation](const std::shared_ptr<const TranslationMemory> &memory) {
            if (generation != m_generation)
                return;
            m_memories[pair] = memory;
            emit memoryChanged();
        });
}

} // namespace broadside
