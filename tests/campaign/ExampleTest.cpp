#include "Example.h"

#include "CampaignJson.h"
#include "RunTests.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class ExampleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<Campaign> campaign = exampleCampaign();
        QVERIFY2(campaign, campaign ? "" : qUtf8Printable(campaign.error().what));
        m_campaign = *campaign;
    }

    void hasThreeLanguagesDemandsAndTargets()
    {
        QCOMPARE(m_campaign.slug, u"human-rights-defenders"_s);
        QCOMPARE(m_campaign.brief.languages,
                 (QList<Language>{Language::of("en"), Language::of("fr-CA"), Language::of("ar")}));
        QCOMPARE(m_campaign.demands.size(), 3);
        QCOMPARE(m_campaign.targets.size(), 3);
    }

    void hasItsPicture()
    {
        QVERIFY(m_campaign.picture.bytes.contains("<svg"));
        QCOMPARE(m_campaign.picture.mediaType, u"image/svg+xml"_s);
        QVERIFY(!m_campaign.picture.credit.isEmpty());
    }

    void isCompleteInEnglishAndFrenchAndPartlyArabic()
    {
        QCOMPARE(m_campaign.progress(Language::of("en")).percent(), 100);
        QCOMPARE(m_campaign.progress(Language::of("fr-CA")).missing, 0);
        QVERIFY(m_campaign.progress(Language::of("ar")).missing > 0);
        for (const Language &language : m_campaign.brief.languages)
            QVERIFY2(missingRequired(m_campaign, language).isEmpty(), qUtf8Printable(language.tag()));
    }

    void isTheSameAfterWritingAndReading()
    {
        const Result<Campaign> again = campaignFromJson(campaignToJson(m_campaign));
        QVERIFY(again);
        QVERIFY(*again == m_campaign);
    }

    void bringsTwoThousandSigners()
    {
        const Result<QByteArray> signers = exampleSigners();
        QVERIFY(signers);
        QVERIFY(QString::fromUtf8(*signers).isValidUtf16());
        QVERIFY(signers->count('\n') >= 2001);
        QVERIFY(signers->contains("@example.org"));
    }

private:
    Campaign m_campaign;
};

static const broadside::test::Register<ExampleTest> registered;

#include "ExampleTest.moc"
