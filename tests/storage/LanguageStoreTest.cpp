#include "LanguageStore.h"
#include "RunTests.h"
#include "Sample.h"

#include <QTemporaryDir>

using namespace broadside;
using namespace Qt::StringLiterals;

class LanguageStoreTest : public QObject
{
    Q_OBJECT

    const FieldKey key{FieldKind::Background, {}};
    const Language en = Language::of("en");
    const Language fr = Language::of("fr-CA");

private slots:
    void aTranslationThatFitsTeachesTheMemory()
    {
        Desk desk;
        CampaignStore store(desk.workspace);
        Campaign campaign = get(store.load(desk.campaign));
        const Stamp stamp{u"Ana"_s, QDateTime::currentDateTimeUtc()};
        campaign.brief.fields.erase(key);
        get(store.saveText(desk.campaign, key, en, campaign.brief.write(key, en, u"Write today. It counts."_s), stamp));
        get(store.saveText(desk.campaign, key, fr, campaign.brief.write(key, fr, u"Écrivez. Ça compte."_s), stamp));
        const LanguageStore languages(desk.workspace);
        const auto holds = [&] {
            return get(languages.memory(en, fr)).contains(MemoryPair{u"Write today."_s, u"Écrivez."_s});
        };
        QVERIFY(!holds()); // a draft is no translation yet
        get(store.saveText(desk.campaign, key, fr, campaign.brief.markCurrent(key, fr), stamp));
        QVERIFY(holds());
        QVERIFY(get(languages.memory(fr, en)).isEmpty());
    }

    void aCampaignThatIsAddedBringsItsTranslations()
    {
        const QTemporaryDir folder;
        Workspace workspace = get(Workspace::create(folder.filePath(u"memory.broadside"_s)));
        Campaign campaign;
        campaign.slug = u"added"_s;
        campaign.brief.languages = {en, fr};
        campaign.brief.write(key, en, u"Hello."_s);
        campaign.brief.write(key, fr, u"Bonjour."_s);
        campaign.brief.markCurrent(key, fr);
        get(CampaignStore(workspace).add(campaign));
        QCOMPARE(get(LanguageStore(workspace).memory(en, fr)), (QList<MemoryPair>{{u"Hello."_s, u"Bonjour."_s}}));
    }

    void theGlossaryComesBack()
    {
        Desk desk;
        LanguageStore store(desk.workspace);
        QVERIFY(get(store.glossary()).isEmpty());
        const Glossary glossary{{{{en, u"human rights"_s}, {fr, u"droits de la personne"_s}}}, {{{en, u"Al-Haq"_s}}}};
        get(store.saveGlossary(glossary));
        QCOMPARE(get(store.glossary()), glossary);
        QCOMPARE(get(CampaignStore(desk.workspace).snapshot(desk.campaign)).glossary, glossary);
        get(store.saveGlossary({}));
        QVERIFY(get(store.glossary()).isEmpty());
    }

    void ownWordsComeBack()
    {
        Desk desk;
        LanguageStore store(desk.workspace);
        get(store.addOwnWord(fr, u"Addameer"_s));
        get(store.addOwnWord(fr, u"Addameer"_s));
        QCOMPARE(get(store.ownWords(fr)), QStringList{u"Addameer"_s});
        QVERIFY(get(store.ownWords(en)).isEmpty());
    }
};

static const test::Register<LanguageStoreTest> registered;

#include "LanguageStoreTest.moc"
