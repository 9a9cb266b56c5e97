#include "LanguageStore.h"

#include "LanguageRows.h"
#include "TextRows.h"

namespace broadside {

using namespace Qt::StringLiterals;

void rememberPairs(Database &database, const Language &source, const Language &language, const QList<MemoryPair> &pairs)
{
    for (const MemoryPair &pair : pairs)
        database.query(
            u"INSERT OR IGNORE INTO memory (source_language, language, source, translation) VALUES (?, ?, ?, ?)"_s,
            source.tag(), language.tag(), pair.source, pair.translation);
}

Glossary readGlossary(Database &database)
{
    std::map<qint64, Term> terms;
    Query row = database.query(u"SELECT position, language, name FROM term"_s);
    while (row.next())
        terms[row.number(0)].names[languageOf(database, row.text(1))] = row.text(2);
    Glossary glossary;
    for (const auto &[position, term] : terms)
        glossary.append(term);
    return glossary;
}

Result<QList<MemoryPair>> LanguageStore::memory(const Language &source, const Language &language) const
{
    return attempt([&] {
        QList<MemoryPair> pairs;
        Query row = m_workspace.database().query(
            u"SELECT source, translation FROM memory WHERE source_language = ? AND language = ?"_s, source.tag(),
            language.tag());
        while (row.next())
            pairs.append({row.text(0), row.text(1)});
        return pairs;
    });
}

Result<void> LanguageStore::addMemory(const Language &source, const Language &language,
                                      const QList<MemoryPair> &pairs)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        rememberPairs(database, source, language, pairs);
        transaction.commit();
    });
}

Result<Glossary> LanguageStore::glossary() const
{
    return attempt([&] { return readGlossary(m_workspace.database()); });
}

Result<void> LanguageStore::saveGlossary(const Glossary &glossary)
{
    return attempt([&] {
        Database &database = m_workspace.database();
        Transaction transaction(database, Transaction::Kind::Write);
        database.query(u"DELETE FROM term"_s);
        int position = 0;
        for (const Term &term : glossary) {
            for (const auto &[language, name] : term.names)
                database.query(u"INSERT INTO term (position, language, name) VALUES (?, ?, ?)"_s, position,
                               language.tag(), name);
            ++position;
        }
        transaction.commit();
    });
}

Result<QStringList> LanguageStore::ownWords(const Language &language) const
{
    return attempt([&] {
        QStringList words;
        Query row =
            m_workspace.database().query(u"SELECT word FROM own_word WHERE language = ? ORDER BY word"_s, language.tag());
        while (row.next())
            words.append(row.text(0));
        return words;
    });
}

Result<void> LanguageStore::addOwnWord(const Language &language, const QString &word)
{
    return attempt([&] {
        m_workspace.database().query(u"INSERT OR IGNORE INTO own_word (language, word) VALUES (?, ?)"_s, language.tag(),
                                     word);
    });
}

} // namespace broadside
