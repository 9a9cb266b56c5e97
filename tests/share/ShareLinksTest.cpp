#include "ShareLinks.h"

#include "RunTests.h"
#include "SampleCampaign.h"

#include <QUrl>
#include <QUrlQuery>

using namespace broadside;
using namespace Qt::StringLiterals;
using namespace broadside::test;

namespace {

QString urlOf(const Campaign &campaign, const Language &language, Network network)
{
    const QList<ShareLink> links = shareLinks(campaign, language);
    const auto found = std::ranges::find(links, network, &ShareLink::network);
    return found == links.end() ? QString() : found->url;
}

} // namespace

class ShareLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNetworkHasItsAddress_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("url");
        const auto page = [](const char *source, const char *medium) {
            return QStringLiteral(
                       "https%3A%2F%2Fexample.org%2Fclean-river%2Fen%2Fsign%2F%3Futm_source%3D%1%26utm_medium%3D%2%26"
                       "utm_campaign%3Dclean-river")
                .replace(u"%1"_s, QString::fromLatin1(source))
                .replace(u"%2%26"_s, QString::fromLatin1(medium) + u"%26"_s);
        };
        const QString text =
            QStringLiteral("Lead%20has%20no%20place%20in%20water.%20I%E2%80%99ve%20signed%3A%20will%20you%3F");
        const QString title = QStringLiteral("Clean%20water%20for%20every%20tap");
        QTest::newRow("Facebook") << Network::Facebook
                                  << u"https://www.facebook.com/sharer/sharer.php?u="_s + page("facebook", "social");
        QTest::newRow("X") << Network::X
                           << u"https://x.com/intent/post?text="_s + text + u"&url="_s + page("x", "social");
        QTest::newRow("Bluesky") << Network::Bluesky
                                 << u"https://bsky.app/intent/compose?text="_s + text + u"%20"_s +
                                        page("bluesky", "social");
        QTest::newRow("Threads") << Network::Threads
                                 << u"https://www.threads.net/intent/post?text="_s + text + u"%20"_s +
                                        page("threads", "social");
        QTest::newRow("LinkedIn") << Network::LinkedIn
                                  << u"https://www.linkedin.com/sharing/share-offsite/?url="_s +
                                         page("linkedin", "social");
        QTest::newRow("WhatsApp") << Network::WhatsApp
                                  << u"https://wa.me/?text="_s + text + u"%20"_s + page("whatsapp", "message");
        QTest::newRow("Telegram") << Network::Telegram
                                  << u"https://t.me/share/url?url="_s + page("telegram", "message") + u"&text="_s +
                                         text;
        QTest::newRow("Reddit") << Network::Reddit
                                << u"https://www.reddit.com/submit?url="_s + page("reddit", "social") + u"&title="_s +
                                       title;
        QTest::newRow("e-mail") << Network::Email
                                << u"mailto:?subject="_s + title + u"&body="_s + text + u"%0D%0A%0D%0A"_s +
                                       page("email", "email");
        QTest::newRow("SMS, with plain quotes")
            << Network::Sms
            << u"sms:?&body="_s + QString(text).replace(u"%E2%80%99"_s, u"%27"_s) + u"%20"_s + page("sms", "sms");
        QTest::newRow("Mastodon asks for the server first") << Network::Mastodon << QString();
    }
    void everyNetworkHasItsAddress()
    {
        QFETCH(Network, network);
        QTEST(urlOf(sampleSnapshot().campaign, english, network), "url");
    }

    void textsOfAnyScriptSurvive_data()
    {
        QTest::addColumn<QString>("post");
        QTest::newRow("Arabic") << QStringLiteral("لا مكان للرصاص في الماء");
        QTest::newRow("an emoji") << QStringLiteral("Sign 👩‍👩‍👧 now");
        QTest::newRow("signs that mean something in a URL") << QStringLiteral("50 % off & more = yes? #1 +1 a/b;c");
        QTest::newRow("line breaks") << QStringLiteral("one\r\ntwo\nthree");
        QTest::newRow("an attempt at a second header")
            << QStringLiteral("x\r\nBcc: victim@example.org&cc=a@example.org");
    }
    void textsOfAnyScriptSurvive()
    {
        QFETCH(QString, post);
        Campaign campaign = sampleSnapshot().campaign;
        campaign.brief.write({FieldKind::Post, {}}, arabic, post);
        for (const ShareLink &link : shareLinks(campaign, arabic)) {
            static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._~:/?&=%-]*$"));
            QVERIFY2(allowed.match(link.url).hasMatch(), qPrintable(link.url));
            const QUrlQuery query(QUrl(link.url, QUrl::StrictMode));
            for (const QString &item : {QStringLiteral("text"), QStringLiteral("body")}) {
                if (query.hasQueryItem(item))
                    QVERIFY(query.queryItemValue(item, QUrl::FullyDecoded)
                                .startsWith(postBody(campaign, arabic, link.network)));
            }
            QVERIFY(query.queryItems().size() <= 2 + (link.network == Network::Sms ? 1 : 0));
        }
    }

    void everyLinkSaysWhereItWasShared()
    {
        const Campaign campaign = sampleSnapshot().campaign;
        for (const Network network : networks()) {
            const QUrlQuery query(QUrl(trackedUrl(campaign, french, network)));
            QCOMPARE(query.queryItemValue(QStringLiteral("utm_source")), networkId(network));
            QCOMPARE(query.queryItemValue(QStringLiteral("utm_campaign")), campaign.slug);
            QVERIFY(trackedUrl(campaign, french, network).startsWith(campaign.pageUrl(french, u"sign")));
        }
    }

    void theAskStandsInForAMissingPost()
    {
        Campaign campaign = sampleSnapshot().campaign;
        campaign.brief.write({FieldKind::Post, {}}, english, QStringLiteral("  "));
        QVERIFY(postBody(campaign, english, Network::X).startsWith(QStringLiteral("Ask the city council")));
    }

    void withoutASiteThereIsNothingToShare()
    {
        Campaign campaign = sampleSnapshot().campaign;
        campaign.links.site.clear();
        QVERIFY(shareLinks(campaign, english).isEmpty());
        QVERIFY(trackedUrl(campaign, english, Network::X).isEmpty());
    }
};

static const broadside::test::Register<ShareLinksTest> registered;
#include "ShareLinksTest.moc"
