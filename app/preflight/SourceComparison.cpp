#include "SourceComparison.h"

#include "Terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// The terms that a text uses, each once.
Glossary termsIn(const WrittenText &text, const Glossary &glossary)
{
    Glossary used;
    if (glossary.isEmpty())
        return used;
    QSet<qsizetype> known;
    for (const TermUse &use : termUses(text.body, text.language, glossary)) {
        if (!known.contains(use.term)) {
            known.insert(use.term);
            used.append(glossary[use.term]);
        }
    }
    return used;
}

QStringList knownMergeFields(const WrittenText &text)
{
    QStringList names;
    if (!hasMergeFields(text.field.kind))
        return names;
    for (const MergeField &field : mergeFields(text.body)) {
        if (mergeFieldNames().contains(field.name) && !names.contains(field.name))
            names.append(field.name);
    }
    return names;
}

/// The links of `links` that `others` lack, once each. Links to what a merge field stands for are compared as such.
QList<TextLink> linksLacking(const QList<TextLink> &links, const Language &language, const QList<TextLink> &others,
                             const Language &otherLanguage)
{
    QSet<QString> known;
    for (const TextLink &other : others)
        known << linkKey(other.address, {}) << linkKey(other.address, otherLanguage);
    QList<TextLink> lacking;
    for (const TextLink &link : links) {
        const QString key = linkKey(link.address, {});
        if (!known.contains(key) && !known.contains(linkKey(link.address, language)) && !link.address.contains(u'{')) {
            known.insert(key);
            lacking.append(link);
        }
    }
    return lacking;
}

/// The first few, as a message lists them.
template<class Use, class Written>
QString listed(const QList<Use> &uses, Written written)
{
    constexpr qsizetype most = 4;
    QStringList words;
    for (const Use &use : uses.first(std::min(uses.size(), most)))
        words.append(written(use));
    if (uses.size() > most)
        words.append(u"…"_s);
    return words.join(u", ");
}

QString numbersList(const QList<NumberUse> &numbers)
{
    return listed(numbers, [](const NumberUse &use) { return use.written; });
}

/// The needed numbers of `numbers` that the other text has neither in digits nor in words, once each.
QList<NumberUse> numbersLacking(const QList<NumberUse> &numbers, const QList<NumberUse> &others,
                                const WrittenText &otherText, NumberWords &words)
{
    constexpr qint64 thousandths = 1000;
    constexpr qsizetype mostSpelled = 20; // a text with more than these is another text
    QSet<qint64> known;
    for (const NumberUse &other : others)
        known.unite({other.values.begin(), other.values.end()});
    const auto isKnown = [&](qint64 value) {
        // "les années 90", "the 1990s"
        const bool isDecade = value >= 10 * thousandths && value < 100 * thousandths && value % (10 * thousandths) == 0;
        return known.contains(value) || (isDecade && known.contains(value + (1900 * thousandths)));
    };
    QList<NumberUse> lacking;
    for (const NumberUse &use : numbers) {
        if (!use.isNeeded || std::ranges::any_of(use.values, isKnown))
            continue;
        known.unite({use.values.begin(), use.values.end()});
        if (lacking.size() >= mostSpelled || !words.areIn(otherText.body, otherText.language, use))
            lacking.append(use);
    }
    return lacking;
}

} // namespace

SourceComparison::SourceComparison(const WrittenText &source, const QSet<QString> &commonWords,
                                   const Glossary &glossary, NumberWords &numberWords)
    : m_source(source),
      m_glossary(termsIn(source, glossary)),
      m_numberWords(numberWords),
      m_links(linksIn(source.body, source.isMarkdown())),
      m_numbers(numbersIn(source.body, source.isMarkdown(), source.language)),
      m_names(properNames(source, commonWords)),
      m_mergeFields(knownMergeFields(source))
{
}

void SourceComparison::check(const WrittenText &translation, Findings &findings)
{
    checkLinks(translation, findings);
    checkNumbers(translation, findings);
    checkNames(translation, findings);
    checkMergeFields(translation, findings);
    checkTerms(translation, findings);
}

void SourceComparison::checkLinks(const WrittenText &translation, Findings &findings) const
{
    const QList<TextLink> links = linksIn(translation.body, translation.isMarkdown());
    const auto addresses = [](const QList<TextLink> &some) {
        return listed(some, [](const TextLink &link) { return link.address.simplified(); });
    };
    const QList<TextLink> lost = linksLacking(m_links, m_source.language, links, translation.language);
    if (!lost.isEmpty())
        findings.add(Severity::Warning, u"links-differ"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 lacks a link that %3 has: %4.")
                         .arg(findings.nameOf(translation), translation.language.name(), m_source.language.name(),
                              addresses(lost)),
                     translation);
    const QList<TextLink> added = linksLacking(links, translation.language, m_links, m_source.language);
    if (!added.isEmpty())
        findings.add(Severity::Warning, u"links-differ"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 has a link that %3 lacks: %4.")
                         .arg(findings.nameOf(translation), translation.language.name(), m_source.language.name(),
                              addresses(added)),
                     translation, added.front().range);
}

void SourceComparison::checkNumbers(const WrittenText &translation, Findings &findings)
{
    const QList<NumberUse> numbers = numbersIn(translation.body, translation.isMarkdown(), translation.language);
    const QList<NumberUse> lost = numbersLacking(m_numbers, numbers, translation, m_numberWords);
    const QList<NumberUse> added = numbersLacking(numbers, m_numbers, m_source, m_numberWords);
    if (lost.isEmpty() && added.isEmpty())
        return;
    const QString name = findings.nameOf(translation);
    const QString language = translation.language.name();
    const QString source = m_source.language.name();
    QString message;
    if (added.isEmpty())
        message = QCoreApplication::translate("Preflight", "“%1” in %2 lacks a number that %3 has: %4.")
                      .arg(name, language, source, numbersList(lost));
    else if (lost.isEmpty())
        message = QCoreApplication::translate("Preflight", "“%1” in %2 has a number that %3 lacks: %4.")
                      .arg(name, language, source, numbersList(added));
    else
        message = QCoreApplication::translate("Preflight", "Numbers of “%1” differ: in %2 %4, in %3 %5.")
                      .arg(name, language, source, numbersList(added), numbersList(lost));
    findings.add(Severity::Warning, u"numbers-differ"_s, message, translation,
                 added.isEmpty() ? TextRange() : added.front().range);
}

void SourceComparison::checkNames(const WrittenText &translation, Findings &findings) const
{
    if (m_names.isEmpty() || !isInLatinScript(translation.body))
        return;
    const QStringList lacking = namesLacking(m_names, translation.body);
    if (!lacking.isEmpty())
        findings.add(Severity::Note, u"names-differ"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 does not name all that %3 names: %4.")
                         .arg(findings.nameOf(translation), translation.language.name(), m_source.language.name(),
                              listed(lacking, [](const QString &name) { return name; })),
                     translation);
}

void SourceComparison::checkMergeFields(const WrittenText &translation, Findings &findings) const
{
    const QStringList known = knownMergeFields(translation);
    for (const QString &name : m_mergeFields) {
        if (!known.contains(name))
            findings.add(
                Severity::Warning, u"merge-field-missing"_s,
                QCoreApplication::translate("Preflight", "“%1” in %2 lacks the merge field {%3}, which %4 has.")
                    .arg(findings.nameOf(translation), translation.language.name(), name, m_source.language.name()),
                translation);
    }
}

void SourceComparison::checkTerms(const WrittenText &translation, Findings &findings) const
{
    if (m_glossary.isEmpty())
        return;
    for (const qsizetype index :
         lackingTerms(m_source.body, m_source.language, translation.body, translation.language, m_glossary)) {
        const std::map<Language, QString> &names = m_glossary[index].names;
        findings.add(Severity::Warning, u"term-missing"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 does not say “%3”, as is agreed for “%4”.")
                         .arg(findings.nameOf(translation), translation.language.name(), names.at(translation.language),
                              names.at(m_source.language)),
                     translation);
    }
}

} // namespace broadside
