#include "Campaign.h"

#include "RunTests.h"
#include "SmallCampaign.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

class CampaignTest : public QObject
{
    Q_OBJECT
private slots:
    void listsItsTextsInOrder()
    {
        Campaign campaign = smallCampaign();
        campaign.targets.append({.id = u"council"_s, .email = {}, .language = french});
        QStringList names;
        for (const FieldKey &key : campaign.fieldKeys())
            names.append(campaign.nameOf(key));
        const QStringList expected{u"Title"_s,
                                   u"Ask"_s,
                                   u"Summary"_s,
                                   u"Demand 1"_s,
                                   u"Demand 2"_s,
                                   u"Background"_s,
                                   u"Organisations"_s,
                                   u"Target 1: name"_s,
                                   u"Target 1: office"_s,
                                   u"Target 1: in a sentence"_s,
                                   u"Target 1: form of address"_s,
                                   u"Target 2: name"_s,
                                   u"Target 2: office"_s,
                                   u"Target 2: in a sentence"_s,
                                   u"Target 2: form of address"_s,
                                   u"Thanks"_s,
                                   u"Share appeal"_s,
                                   u"Donate appeal"_s,
                                   u"Letter: subject"_s,
                                   u"Letter"_s,
                                   u"Thank-you e-mail: subject"_s,
                                   u"Thank-you e-mail"_s,
                                   u"E-mail to friends: subject"_s,
                                   u"E-mail to friends"_s,
                                   u"Update: subject"_s,
                                   u"Update"_s,
                                   u"Post"_s,
                                   u"Post: X"_s,
                                   u"Post: Bluesky"_s,
                                   u"Post: Mastodon"_s,
                                   u"Post: Threads"_s,
                                   u"Post: Facebook"_s,
                                   u"Post: LinkedIn"_s,
                                   u"Post: WhatsApp"_s,
                                   u"Post: SMS"_s,
                                   u"Card text"_s,
                                   u"Flyer text"_s,
                                   u"Poster text"_s,
                                   u"Picture in words"_s,
                                   u"Consent to e-mail"_s,
                                   u"Consent to calls"_s,
                                   u"Consent to show the name"_s,
                                   u"Privacy"_s};
        QCOMPARE(names, expected);
    }

    void namesWhatIsGoneWithoutANumber()
    {
        const Campaign campaign = smallCampaign();
        QCOMPARE(campaign.nameOf({FieldKind::Demand, u"gone"_s}), u"Demand"_s);
        QCOMPARE(campaign.nameOf({FieldKind::TargetName, u"gone"_s}), u"Target: name"_s);
    }

    void countsTextsByState()
    {
        Campaign campaign = smallCampaign();
        const int all = static_cast<int>(campaign.fieldKeys().size());
        QCOMPARE(campaign.progress(english), (LanguageProgress{.current = all}));
        QCOMPARE(campaign.progress(english).percent(), 100);

        campaign.brief.approve({FieldKind::Title, {}}, french);
        campaign.brief.write({FieldKind::Ask, {}}, english, u"Another ask"_s);
        campaign.brief.write({FieldKind::Post, {}}, french, {});
        campaign.brief.write({FieldKind::Thanks, {}}, french, {});
        campaign.brief.write({FieldKind::Thanks, {}}, french, u"Mer"_s);
        const LanguageProgress progress = campaign.progress(french);
        QCOMPARE(progress, (LanguageProgress{.missing = 1, .draft = 1, .current = all - 4, .stale = 1, .approved = 1}));
        QCOMPARE(progress.percent(), (all - 3) * 100 / all);
    }

    void countsOnlyWhatIsRequiredOrWritten()
    {
        Campaign campaign;
        campaign.brief.languages = {english, french};
        QCOMPARE(campaign.progress(english), (LanguageProgress{.missing = 5}));
        campaign.brief.write({FieldKind::Background, {}}, english, u"Because."_s);
        QCOMPARE(campaign.progress(english), (LanguageProgress{.missing = 5, .current = 1}));
        QCOMPARE(campaign.progress(french), (LanguageProgress{.missing = 6}));
        QCOMPARE(campaign.progress(french).percent(), 0);
    }

    void namesTheFoldersOfLanguages_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("folders");
        QTest::newRow("alone") << QStringList{u"en"_s, u"fr-CA"_s, u"ar"_s} << QStringList{u"en"_s, u"fr"_s, u"ar"_s};
        QTest::newRow("shared") << QStringList{u"fr-CA"_s, u"fr"_s, u"en"_s}
                                << QStringList{u"fr-CA"_s, u"fr"_s, u"en"_s};
        QTest::newRow("scripts") << QStringList{u"zh-Hant"_s, u"zh-Hans"_s} << QStringList{u"zh-Hant"_s, u"zh-Hans"_s};
    }
    void namesTheFoldersOfLanguages()
    {
        QFETCH(const QStringList, languages);
        QFETCH(const QStringList, folders);
        Campaign campaign;
        for (const QString &tag : languages)
            campaign.brief.languages.append(*Language::parse(tag));
        QStringList found;
        for (const Language &language : campaign.brief.languages)
            found.append(campaign.folderOf(language));
        QCOMPARE(found, folders);
    }

    void knowsWherePagesWillBe()
    {
        Campaign campaign = smallCampaign();
        QCOMPARE(campaign.pageUrl(french, u"sign"), u"https://example.org/park/fr/sign/"_s);
        campaign.links.site.clear();
        QVERIFY(campaign.pageUrl(french, u"sign").isEmpty());
    }
};

static const broadside::test::Register<CampaignTest> registered;

#include "CampaignTest.moc"
