#include "TextHistory.h"
#include "RunTests.h"
#include "Sample.h"

using namespace broadside;
using namespace Qt::StringLiterals;

class TextHistoryTest : public QObject
{
    Q_OBJECT

    const FieldKey key{FieldKind::Summary, {}};
    const Language en = Language::of("en");
    const QDateTime noon = QDateTime::fromString(u"2021-10-19T12:00:00.000Z"_s, Qt::ISODateWithMs);

    void save(Desk &desk, const QString &body, const QString &author, qint64 seconds, bool approved = false) const
    {
        get(CampaignStore(desk.workspace)
                .saveText(desk.campaign, key, en, {body, {}, true, approved, {}}, {author, noon.addSecs(seconds)}));
    }
    QStringList bodies(Desk &desk) const
    {
        QStringList all;
        for (const TextVersion &version : get(TextHistory(desk.workspace).versions(desk.campaign, key, en)))
            all.append(version.body);
        return all;
    }

private slots:
    void whatOneTypesInOneSittingIsOneVersion()
    {
        Desk desk;
        const QString before = get(CampaignStore(desk.workspace).load(desk.campaign)).brief.body(key, en);
        save(desk, u"A new summ"_s, u"Ana"_s, 0);
        save(desk, u"A new summary"_s, u"Ana"_s, 60);
        QStringList wanted{u"A new summary"_s};
        if (!before.isEmpty())
            wanted.append(before);
        QCOMPARE(bodies(desk), wanted);
    }

    void anotherAuthorOrAnotherHourIsAnotherVersion()
    {
        Desk desk;
        save(desk, u"One summary"_s, u"Ana"_s, 0);
        save(desk, u"Two summaries"_s, u"Bo"_s, 10);
        save(desk, u"Three summaries"_s, u"Bo"_s, 3600);
        QCOMPARE(bodies(desk).first(3), (QStringList{u"Three summaries"_s, u"Two summaries"_s, u"One summary"_s}));
        const QList<TextVersion> versions = get(TextHistory(desk.workspace).versions(desk.campaign, key, en));
        QCOMPARE(versions[0].stamp, (Stamp{u"Bo"_s, noon.addSecs(3600)}));
        QCOMPARE(versions[2].stamp.author, u"Ana"_s);
    }

    void whatIsDeletedOrWasApprovedIsKept()
    {
        Desk desk;
        save(desk, u"A long and careful summary"_s, u"Ana"_s, 0);
        save(desk, u"A"_s, u"Ana"_s, 1);
        QVERIFY(bodies(desk).contains(u"A long and careful summary"_s));
        save(desk, u"Approved words"_s, u"Ana"_s, 2, true);
        save(desk, u"Approved wordsx"_s, u"Ana"_s, 3);
        QVERIFY(bodies(desk).contains(u"Approved words"_s));
    }

    void anotherTextHasItsOwn()
    {
        Desk desk;
        save(desk, u"Here"_s, u"Ana"_s, 0);
        QVERIFY(get(TextHistory(desk.workspace).versions(desk.campaign, key, Language::of("ar"))).isEmpty());
        QVERIFY(get(TextHistory(desk.workspace).versions(CampaignId(999), key, en)).isEmpty());
    }

    void notesComeBack()
    {
        Desk desk;
        Text text{u"Body"_s, {}, true, false, {{u"Body"_s, u"Why?"_s, u"Bo"_s, noon}, {{}, u"Good."_s, {}, noon}}};
        get(CampaignStore(desk.workspace).saveText(desk.campaign, key, en, text, {u"Bo"_s, noon}));
        QCOMPARE(get(CampaignStore(desk.workspace).load(desk.campaign)).brief.notes(key, en), text.notes);
        text.notes.clear();
        get(CampaignStore(desk.workspace).saveText(desk.campaign, key, en, text, {u"Bo"_s, noon}));
        QVERIFY(get(CampaignStore(desk.workspace).load(desk.campaign)).brief.notes(key, en).isEmpty());
    }
};

static const test::Register<TextHistoryTest> registered;

#include "TextHistoryTest.moc"
