// figures WORKSPACE CAMPAIGN: what a campaign's signatures add up to.
#include "Commands.h"
#include "Figures.h"
#include "SignerStore.h"

#include <QCoreApplication>

namespace broadside {

namespace {

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<SignerStatistics> statistics = SignerStore(open->workspace).statistics(open->id);
    if (!statistics)
        return std::unexpected(statistics.error());
    return CommandOutput{figuresJson(*statistics), figuresLines(*statistics)};
}

} // namespace

Command figuresCommand()
{
    return {QStringLiteral("figures"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            QCoreApplication::translate("FiguresCommand",
                                        "Counts a campaign's signatures by day, place, language and source, with those "
                                        "on paper apart and together."),
            {},
            {},
            run};
}

} // namespace broadside
