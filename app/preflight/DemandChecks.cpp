#include "Checks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

QStringList writtenDemands(const Campaign &campaign, const Language &language)
{
    QStringList written;
    for (const QString &demand : campaign.demands) {
        if (campaign.brief.state({FieldKind::Demand, demand}, language) != TextState::Missing)
            written.append(demand);
    }
    return written;
}

} // namespace

void checkDemands(const Campaign &campaign, Findings &findings)
{
    if (campaign.demands.isEmpty())
        findings.addSetting(Severity::Warning, u"demands-missing"_s,
                            QCoreApplication::translate("Preflight", "The campaign has no demands."));
    const Language main = campaign.brief.mainLanguage();
    const QStringList inMain = writtenDemands(campaign, main);
    for (const Language &language : campaign.brief.languages) {
        const QStringList written = writtenDemands(campaign, language);
        const QSet<QString> known(written.begin(), written.end());
        const auto lacking =
            std::ranges::find_if(inMain, [&](const QString &demand) { return !known.contains(demand); });
        // A language without any demand is not begun yet: that its texts are missing is said already.
        if (written.isEmpty() || lacking == inMain.end())
            continue;
        findings.add(Severity::Warning, u"demands-differ"_s,
                     QCoreApplication::translate("Preflight",
                                                 "Demands written in %1: %2; in %3: %4. Both should ask for the same.")
                         .arg(main.name())
                         .arg(inMain.size())
                         .arg(language.name())
                         .arg(written.size()),
                     {FieldKind::Demand, *lacking}, language);
    }
}

} // namespace broadside
