#include "Flyer.h"
#include <QGuiApplication>

#include "RunTests.h"
#include "share/SampleCampaign.h"

#include <cstdio>

namespace {

/// Writes a flyer to standard output, for the test that two processes make the same bytes.
int printFlyer()
{
    using namespace broadside;
    const CampaignSnapshot snapshot = test::sampleSnapshot();
    const auto pdf = renderFlyer(snapshot, snapshot.campaign.brief.languages, Paper::A4, themeOf(snapshot.campaign));
    if (!pdf)
        return 1;
    const auto size = static_cast<size_t>(pdf->size());
    return std::fwrite(pdf->constData(), 1, size, stdout) == size ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (QGuiApplication::arguments().contains(QStringLiteral("--print-flyer")))
        return printFlyer();
    return broadside::test::runAll(argc, argv);
}
