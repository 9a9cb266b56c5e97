#include "Checks.h"
#include "MergeFields.h"
#include "Similarity.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// The known name that an unknown one was probably meant to be; empty when none is near.
QString nearestName(const QString &name)
{
    constexpr int least = 60;
    QString nearest;
    int best = least - 1;
    for (const QString &known : mergeFieldNames()) {
        const int percent = similarity(name, known);
        if (percent > best) {
            best = percent;
            nearest = known;
        }
    }
    return nearest;
}

void addUnknown(const WrittenText &text, const MergeField &field, Findings &findings)
{
    const QString nearest = nearestName(field.name);
    const QString message =
        nearest.isEmpty()
            ? QCoreApplication::translate("Preflight", "“%1” in %2: Broadside does not know the merge field {%3}.")
                  .arg(findings.nameOf(text), text.language.name(), field.name)
            //: A merge field stands in braces and is replaced by the reader's name and the like
            : QCoreApplication::translate(
                  "Preflight", "“%1” in %2: Broadside does not know the merge field {%3}; {%4} may be meant.")
                  .arg(findings.nameOf(text), text.language.name(), field.name, nearest);
    findings.add(Severity::Error, u"merge-field-unknown"_s, message, text, field.range);
}

} // namespace

void checkMergeFields(const WrittenText &text, Findings &findings)
{
    QSet<QString> withoutFallback;
    for (const MergeField &field : mergeFields(text.body)) {
        const bool isKnown = mergeFieldNames().contains(field.name);
        if (!hasMergeFields(text.field.kind)) {
            // Other words in braces are shown as they stand, as they may be meant to be.
            if (isKnown)
                findings.add(Severity::Error, u"merge-field-here"_s,
                             QCoreApplication::translate(
                                 "Preflight",
                                 "“%1” in %2 is the same for all readers: the merge field {%3} would not be filled in.")
                                 .arg(findings.nameOf(text), text.language.name(), field.name),
                             text, field.range);
        } else if (!isKnown) {
            addUnknown(text, field, findings);
        } else if (isPersonalMergeField(field.name) && !field.fallback && !withoutFallback.contains(field.name)) {
            withoutFallback.insert(field.name);
            findings.add(Severity::Warning, u"merge-field-fallback"_s,
                         QCoreApplication::translate(
                             "Preflight", "“%1” in %2: the merge field {%3} has nothing to say to readers of "
                                          "whom it is not known; a word after “|” would.")
                             .arg(findings.nameOf(text), text.language.name(), field.name),
                         text, field.range);
        }
    }
}

} // namespace broadside
