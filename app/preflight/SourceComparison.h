// What a translation has to have in common with its source.
#pragma once

#include "Findings.h"
#include "MergeFields.h"
#include "Names.h"
#include "Numbers.h"
#include "TextLinks.h"

namespace broadside {

/// Reads a source once and holds its translations against it: links, numbers, names, merge fields and terms.
class SourceComparison
{
public:
    /// `commonWords` of the source's language. Both references must outlive the comparison.
    SourceComparison(const WrittenText &source, const QSet<QString> &commonWords, const Glossary &glossary,
                     NumberWords &numberWords);

    void check(const WrittenText &translation, Findings &findings);

private:
    void checkLinks(const WrittenText &translation, Findings &findings) const;
    void checkNumbers(const WrittenText &translation, Findings &findings);
    void checkNames(const WrittenText &translation, Findings &findings) const;
    void checkMergeFields(const WrittenText &translation, Findings &findings) const;
    void checkTerms(const WrittenText &translation, Findings &findings) const;

    WrittenText m_source;
    Glossary m_glossary; ///< the terms that the source uses alone
    NumberWords &m_numberWords;
    QList<TextLink> m_links;
    QList<NumberUse> m_numbers;
    QStringList m_names;
    QStringList m_mergeFields; ///< the known ones, each once
};

} // namespace broadside
