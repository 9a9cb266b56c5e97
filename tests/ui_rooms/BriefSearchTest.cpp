#include "BriefSearch.h"
#include "HiddenCharacters.h"
#include "RunTests.h"
#include "SampleCampaign.h"

using namespace broadside;
using namespace broadside::test;

class BriefSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInFieldsAndLanguages()
    {
        Campaign campaign;
        campaign.brief.languages = {english, french};
        const FieldKey title{FieldKind::Title, {}};
        const FieldKey ask{FieldKind::Ask, {}};
        campaign.brief.write(title, english, QStringLiteral("Bus, bus"));
        campaign.brief.write(title, french, QStringLiteral("L\u2019autobus"));
        campaign.brief.write(ask, english, QStringLiteral("No\u00a0bus"));
        const QList<FieldKey> keys = campaign.fieldKeys();
        const auto count = [&](const char *words, Qt::CaseSensitivity sensitivity) {
            return findInBrief(campaign.brief, keys, campaign.brief.languages, QString::fromUtf8(words), sensitivity)
                .size();
        };
        QCOMPARE(count("bus", Qt::CaseInsensitive), 4);
        QCOMPARE(count("Bus", Qt::CaseSensitive), 1);
        QCOMPARE(count("no bus", Qt::CaseInsensitive), 1);
        QCOMPARE(count("l'auto", Qt::CaseInsensitive), 1);
        QCOMPARE(count("", Qt::CaseInsensitive), 0);
        QCOMPARE(findInBrief(campaign.brief, {title}, {english}, QStringLiteral("bus"), Qt::CaseInsensitive).size(), 2);
    }

    void replacesEveryPlace()
    {
        Campaign campaign;
        campaign.brief.languages = {english};
        const FieldKey title{FieldKind::Title, {}};
        campaign.brief.write(title, english, QStringLiteral("a-a-a"));
        const auto places = findInBrief(campaign.brief, {title}, {english}, QStringLiteral("a"), Qt::CaseSensitive);
        const QList<ReplacedText> texts = replaceInBrief(campaign.brief, places, QStringLiteral("aa"));
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0].after, QStringLiteral("aa-aa-aa"));
        QCOMPARE(replaceInBrief(campaign.brief, {places[1]}, {})[0].after, QStringLiteral("a--a"));
        QVERIFY(replaceInBrief(campaign.brief, {}, QStringLiteral("x")).isEmpty());
    }

    void leavesOutWhatNoTextCanHold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("removed");
        QTest::newRow("nothing") << "a\tb\nc" << "a\tb\nc" << 0;
        QTest::newRow("line ends") << "a\r\nb\rc" << "a\nb\nc" << 0;
        QTest::newRow("control characters") << QString(u"a\u0001b\u0000c\u0085d"_qs) << "abcd" << 3;
        QTest::newRow("half a character") << QString(QString(QChar(0xD83D)) + u'x') << "x" << 1;
        QTest::newRow("a whole one") << u"😀"_qs << u"😀"_qs << 0;
        QTest::newRow("turned round is kept, and shown") << u"\u202Ea"_qs << u"\u202Ea"_qs << 0;
    }
    void leavesOutWhatNoTextCanHold()
    {
        QFETCH(QString, text);
        QTEST(removeUnstorable(text), "removed");
        QTEST(text, "kept");
    }

    void showsWhatNobodySees()
    {
        QCOMPARE(hiddenCharacterSign(QChar(0x202E)), QStringLiteral("RLO"));
        QVERIFY(hiddenCharacterSign(u'a').isEmpty());
        QVERIFY(hiddenCharacterSign(QChar(0x00A0)).isEmpty());
        QVERIFY(hiddenCharacterSign(QChar(0x200C)).isEmpty()); // Persian is written with it
    }
};

static const broadside::test::Register<BriefSearchTest> registered;

#include "BriefSearchTest.moc"
