#include "Example.h"

#include "Preflight.h"
#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

/// What ships with the program is what an organiser learns from: nothing in it is amiss but what is left to be done.
class ExampleFindingsTest : public QObject
{
    Q_OBJECT
private slots:
    void lacksOnlyWhatIsNotTranslatedYet()
    {
        const Result<Campaign> campaign = exampleCampaign();
        QVERIFY(campaign);
        for (const Finding &finding : preflight({*campaign, {}, {}})) {
            QVERIFY2(finding.severity != Severity::Error, qUtf8Printable(finding.message));
            QVERIFY2(finding.code == u"text-missing" || finding.code == u"alt-missing" ||
                         finding.code == u"consent-missing" || finding.code == u"privacy-missing",
                     qUtf8Printable(finding.message));
            QCOMPARE(finding.language, Language::of("ar"));
        }
    }
};

static const broadside::test::Register<ExampleFindingsTest> registered;

#include "ExampleFindingsTest.moc"
