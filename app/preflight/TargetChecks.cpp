#include "Checks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// What a message calls the target: its name in the main language, or "Target 2: name" while it has none.
QString nameOf(const Campaign &campaign, const Target &target)
{
    const FieldKey key{FieldKind::TargetName, target.id};
    const QString name = campaign.brief.body(key, campaign.brief.mainLanguage()).trimmed();
    return name.isEmpty() ? campaign.nameOf(key) : name;
}

void checkGreetings(const Campaign &campaign, const Target &target, Findings &findings)
{
    const FieldKey greeting{FieldKind::TargetGreeting, target.id};
    for (const Language &language : campaign.brief.languages) {
        const bool hasLetter = campaign.brief.state({FieldKind::Letter, {}}, language) != TextState::Missing;
        if (hasLetter && campaign.brief.state(greeting, language) == TextState::Missing)
            findings.add(Severity::Warning, u"target-greeting-missing"_s,
                         QCoreApplication::translate("Preflight",
                                                     "There is a letter in %1, and nothing says how it addresses %2.")
                             .arg(language.name(), nameOf(campaign, target)),
                         greeting, language);
    }
}

} // namespace

void checkTargets(const Campaign &campaign, Findings &findings)
{
    if (campaign.targets.isEmpty())
        findings.addSetting(
            Severity::Note, u"targets-missing"_s,
            QCoreApplication::translate("Preflight", "The campaign has no target: nothing says who is asked."));
    for (const Target &target : campaign.targets) {
        const FieldKey key{FieldKind::TargetName, target.id};
        const bool isNamed = std::ranges::any_of(campaign.brief.languages, [&](const Language &language) {
            return campaign.brief.state(key, language) != TextState::Missing;
        });
        if (!isNamed)
            findings.add(Severity::Warning, u"target-name-missing"_s,
                         QCoreApplication::translate("Preflight", "“%1” is not written in any language.")
                             .arg(campaign.nameOf(key)),
                         key);
        if (target.email.isEmpty())
            findings.add(Severity::Note, u"target-email-missing"_s,
                         QCoreApplication::translate("Preflight", "No e-mail address is known for %1.")
                             .arg(nameOf(campaign, target)),
                         key);
        checkGreetings(campaign, target, findings);
    }
}

} // namespace broadside
