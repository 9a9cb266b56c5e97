#include "Demands.h"
#include "RunTests.h"
#include "SampleCampaign.h"

using namespace broadside;
using namespace broadside::test;

class DemandsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewIdWasNeverUsed()
    {
        Campaign campaign = sampleCampaign();
        const QString first = newDemandId(campaign);
        QVERIFY(!campaign.demands.contains(first));
        // Removed, with its text kept: the next one must not find that text under its id.
        campaign.brief.write({FieldKind::Demand, first}, english, QStringLiteral("Kept."));
        QVERIFY(newDemandId(campaign) != first);
        campaign.demands.append(first);
        QVERIFY(newDemandId(campaign) != first);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("demand");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << "a" << 2 << "bac";
        QTest::newRow("to the end") << "a" << 3 << "bca";
        QTest::newRow("up") << "c" << 1 << "acb";
        QTest::newRow("to the front") << "c" << 0 << "cab";
        QTest::newRow("nowhere") << "b" << 1 << "abc";
        QTest::newRow("before the front") << "a" << -1 << "abc";
        QTest::newRow("behind the end") << "a" << 9 << "bca";
        QTest::newRow("unknown") << "x" << 0 << "abc";
    }
    void moves()
    {
        QFETCH(QString, demand);
        QFETCH(int, place);
        Campaign campaign;
        campaign.demands = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTEST(withDemandMoved(campaign, demand, place).demands.join(QString()), "order");
    }
};

static const broadside::test::Register<DemandsTest> registered;

#include "DemandsTest.moc"
