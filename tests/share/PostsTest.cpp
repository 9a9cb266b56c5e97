#include "Posts.h"

#include "PostLength.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

class PostsTest : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const QString url = u"https://example.org/clean-river/en/sign/?utm_source=x&utm_medium=social"_s;
        QTest::newRow("X: letters") << Network::X << u"Hello, world"_s << 12;
        QTest::newRow("X: an accent of its own") << Network::X << u"he\u0301llo"_s << 5;
        QTest::newRow("X: Arabic") << Network::X << u"ماء نظيف"_s << 8;
        QTest::newRow("X: Chinese") << Network::X << u"清水"_s << 4;
        QTest::newRow("X: a dash") << Network::X << u"a — b"_s << 5;
        QTest::newRow("X: an ellipsis") << Network::X << u"a…"_s << 3;
        QTest::newRow("X: the euro sign") << Network::X << u"5 €"_s << 4;
        QTest::newRow("X: an emoji") << Network::X << u"👍"_s << 2;
        QTest::newRow("X: an emoji with a skin tone") << Network::X << u"👍🏽"_s << 2;
        QTest::newRow("X: a family") << Network::X << u"👩‍👩‍👧‍👦"_s << 2;
        QTest::newRow("X: a flag") << Network::X << u"🇨🇦"_s << 2;
        QTest::newRow("X: a heart") << Network::X << u"❤️"_s << 2;
        QTest::newRow("X: a URL") << Network::X << url << 23;
        QTest::newRow("X: a short URL") << Network::X << u"http://a.co"_s << 23;
        QTest::newRow("X: a URL in a sentence") << Network::X << u"See "_s + url + u"."_s << 28;
        QTest::newRow("X: two URLs") << Network::X << url + u' ' + url << 47;
        QTest::newRow("X: nothing") << Network::X << QString() << 0;
        QTest::newRow("Bluesky: a family") << Network::Bluesky << u"👩‍👩‍👧‍👦!"_s << 2;
        QTest::newRow("Bluesky: a URL in full") << Network::Bluesky << u"http://a.co"_s << 11;
        QTest::newRow("Bluesky: Chinese") << Network::Bluesky << u"清水"_s << 2;
        QTest::newRow("Mastodon: a URL") << Network::Mastodon << u"See "_s + url << 27;
        QTest::newRow("Mastodon: a flag") << Network::Mastodon << u"🇨🇦"_s << 1;
        QTest::newRow("Threads: letters") << Network::Threads << u"e\u0301té"_s << 3;
        QTest::newRow("SMS: letters of GSM-7") << Network::Sms << u"é à ñ Ω £ @"_s << 11;
        QTest::newRow("SMS: letters of its extension") << Network::Sms << u"€[]"_s << 6;
        QTest::newRow("SMS: a letter beyond GSM-7") << Network::Sms << u"forêt"_s << 5;
        QTest::newRow("SMS: an emoji") << Network::Sms << u"👍"_s << 2;
    }
    void lengths()
    {
        QFETCH(Network, network);
        QFETCH(QString, text);
        QTEST(postLength(text, network), "length");
    }

    void smsParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SmsLength>("expected");
        QTest::newRow("nothing") << QString() << SmsLength{0, 1, 160};
        QTest::newRow("one part to the brim") << QString(160, u'a') << SmsLength{160, 1, 160};
        QTest::newRow("one too many") << QString(161, u'a') << SmsLength{161, 2, 306};
        QTest::newRow("two parts to the brim") << QString(306, u'a') << SmsLength{306, 2, 306};
        QTest::newRow("three parts") << QString(307, u'a') << SmsLength{307, 3, 459};
        QTest::newRow("a sign of two septets is not torn apart")
            << QString(152, u'a') + u'€' + QString(10, u'a') << SmsLength{165, 2, 306};
        QTest::newRow("one part of UCS-2") << QString(70, u'ê') << SmsLength{70, 1, 70};
        QTest::newRow("two parts of UCS-2") << QString(71, u'ê') << SmsLength{71, 2, 134};
        QTest::newRow("an emoji is not torn apart")
            << QString(66, u'ê') + u"👍"_s + QString(10, u'ê') << SmsLength{79, 2, 134};
    }
    void smsParts()
    {
        QFETCH(QString, text);
        QFETCH(SmsLength, expected);
        const SmsLength length = smsLength(text);
        QCOMPARE(length.units, expected.units);
        QCOMPARE(length.parts, expected.parts);
        QCOMPARE(length.capacity, expected.capacity);
    }

    void postsEndWithTheirLink()
    {
        const Campaign campaign = sampleSnapshot().campaign;
        const QList<Post> all = posts(campaign, french);
        QList<Network> order;
        for (const Post &post : all) {
            order.append(post.network);
            QVERIFY(post.text.endsWith(u' ' + trackedUrl(campaign, french, post.network)));
            QCOMPARE(post.length, postLength(post.text, post.network));
            QVERIFY(post.fits());
        }
        QCOMPARE(order,
                 QList<Network>({Network::X, Network::Bluesky, Network::Mastodon, Network::Threads, Network::Sms}));
        QVERIFY(all.front().text.contains(u"J’ai signé\u00a0: et vous?"_s));
        QVERIFY(all.back().text.contains(u"J'ai signé : et vous?"_s));
    }

    void aLongPostDoesNotFit()
    {
        Campaign campaign = sampleSnapshot().campaign;
        campaign.brief.write({FieldKind::Post, {}}, english, QString(270, u'x'));
        const QList<Post> all = posts(campaign, english);
        QVERIFY(!all[0].fits());
        QVERIFY(all[2].fits());
        QVERIFY(all[4].parts > 1);
    }

    void filesHoldEveryPost()
    {
        const Campaign campaign = sampleSnapshot().campaign;
        const QString text = QString::fromUtf8(postsText(campaign, arabic));
        const QJsonObject json = QJsonDocument::fromJson(postsJson(campaign, arabic)).object();
        const QJsonArray array = json[u"posts"].toArray();
        const QList<Post> all = posts(campaign, arabic);
        QCOMPARE(json[u"language"].toString(), u"ar"_s);
        QCOMPARE(array.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(text.contains(all[i].text));
            QCOMPARE(array[i][u"text"].toString(), all[i].text);
            QCOMPARE(array[i][u"network"].toString(), networkId(all[i].network));
            QCOMPARE(array[i][u"length"].toInt(), all[i].length);
        }
        QCOMPARE(postsJson(campaign, arabic), postsJson(campaign, arabic));
    }
};

static const broadside::test::Register<PostsTest> registered;
#include "PostsTest.moc"
