#include "FieldNotes.h"
#include "RunTests.h"
#include "SampleCampaign.h"
#include "TextStates.h"

using namespace broadside;
using namespace broadside::test;

class FieldNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatPeopleSeeAsCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("none") << QString() << qsizetype(0);
        QTest::newRow("letters") << "abc" << qsizetype(3);
        QTest::newRow("combined accent") << u"e\u0301t\u00e9"_qs << qsizetype(3);
        QTest::newRow("family") << u"👩‍👩‍👧!"_qs << qsizetype(2);
    }
    void countsWhatPeopleSeeAsCharacters()
    {
        QFETCH(QString, text);
        QTEST(characterCount(text), "count");
    }

    void saysByHowMuchATextIsTooLong()
    {
        Campaign campaign = sampleCampaign();
        const FieldKey demand{FieldKind::Demand, QStringLiteral("light")};
        QVERIFY(!lengthNote(campaign, demand, english).isTooLong);
        const int most = fieldInfo(FieldKind::Demand).comfortable;
        campaign.brief.write(demand, english, QString(most, u'x'));
        QVERIFY(!lengthNote(campaign, demand, english).isTooLong);
        campaign.brief.write(demand, english, QString(most + 7, u'x'));
        const LengthNote note = lengthNote(campaign, demand, english);
        QVERIFY(note.isTooLong);
        QVERIFY(note.text.contains(QString::number(most + 7)));
        QVERIFY(note.text.contains(u'7'));
    }

    void everyFieldSaysWhatItIsFor()
    {
        for (const FieldInfo &info : fieldInfos()) {
            QVERIFY(!fieldNote(info.kind).isEmpty());
            QVERIFY(!fieldPlaceholder(info.kind).isEmpty());
        }
    }

    void knowsWhatNeedsWork()
    {
        Campaign campaign = sampleCampaign();
        const FieldKey ask{FieldKind::Ask, {}};
        QVERIFY(!needsWork(campaign, ask, french));
        campaign.brief.write(ask, english, QStringLiteral("Changed."));
        QVERIFY(needsWork(campaign, ask, french));
        QVERIFY(!needsWork(campaign, ask, english));
        QVERIFY(needsWork(campaign, {FieldKind::Title, {}}, french));          // written in English
        QVERIFY(needsWork(campaign, {FieldKind::Summary, {}}, english));       // required
        QVERIFY(!needsWork(campaign, {FieldKind::DonateAppeal, {}}, english)); // may be left out
    }
};

static const broadside::test::Register<FieldNotesTest> registered;

#include "FieldNotesTest.moc"
