#include "Campaign.h"

#include "RunTests.h"
#include "SmallCampaign.h"

#include <QSet>

#include <algorithm>

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
        QList<FieldKind> kinds;
        QStringList numbered;
        for (const FieldKey &key : campaign.fieldKeys()) {
            if (fieldInfo(key.kind).owner != FieldOwner::Target)
                kinds.append(key.kind);
            if (!key.item.isEmpty())
                numbered.append(campaign.nameOf(key));
        }
        QVERIFY(std::ranges::is_sorted(kinds));
        const QSet<FieldKind> met(kinds.begin(), kinds.end());
        for (const FieldInfo &info : fieldInfos())
            QCOMPARE(met.contains(info.kind), info.owner != FieldOwner::Target);
        QCOMPARE(numbered,
                 (QStringList{u"Demand 1"_s, u"Demand 2"_s, u"Target 1: name"_s, u"Target 1: office"_s,
                              u"Target 1: in a sentence"_s, u"Target 1: form of address"_s, u"Target 2: name"_s,
                              u"Target 2: office"_s, u"Target 2: in a sentence"_s, u"Target 2: form of address"_s}));
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

    void namesWhatKeepsALanguageOut()
    {
        Campaign campaign = smallCampaign();
        QVERIFY(missingRequired(campaign, french).isEmpty());
        campaign.brief.write({FieldKind::Background, {}}, french, {});
        QVERIFY(missingRequired(campaign, french).isEmpty());
        campaign.brief.write({FieldKind::ShareAppeal, {}}, french, {});
        campaign.brief.write({FieldKind::Demand, u"keep"_s}, french, {});
        QCOMPARE(missingRequired(campaign, french),
                 (QList<FieldKey>{{FieldKind::Demand, u"keep"_s}, {FieldKind::ShareAppeal, {}}}));
        QVERIFY(missingRequired(campaign, english).isEmpty());
        QCOMPARE(missingRequired(campaign, Language::of("ar")).size(), 7);
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
