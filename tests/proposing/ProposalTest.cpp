#include "MergeFields.h"
#include "Proposal.h"
#include "RunTests.h"

using namespace broadside;

class ProposalTest : public QObject
{
    Q_OBJECT

    const Language en = Language::of("en");
    const Language fr = Language::of("fr-CA");

private slots:
    void everyTemplateIsWhole()
    {
        QCOMPARE(campaignTemplates().size(), 4);
        for (const CampaignTemplate &info : campaignTemplates()) {
            QVERIFY(!info.name.isEmpty() && !info.description.isEmpty());
            for (const Language &language : {en, fr}) {
                const Campaign campaign = beginningFromTemplate(info.id, {language}).value().campaign;
                QCOMPARE(campaign.demands.size(), 3);
                for (const FieldKey &key : campaign.fieldKeys()) {
                    const QString body = campaign.brief.body(key, language);
                    const FieldInfo &field = fieldInfo(key.kind);
                    if (field.isRequired)
                        QVERIFY2(!body.isEmpty(), qPrintable(info.id + u' ' + fieldPath(key)));
                    if (field.comfortable > 0)
                        QVERIFY2(body.size() <= field.comfortable, qPrintable(info.id + u' ' + fieldPath(key)));
                    QVERIFY(field.isMarkdown || !body.contains(u'\n'));
                    // Nothing fills a name in there; and "[time]: end" is a link's definition, which no page shows.
                    QVERIFY(hasMergeFields(key.kind) || mergeFields(body).isEmpty());
                    QVERIFY2(!body.contains(u"]:"), qPrintable(info.id + u' ' + fieldPath(key)));
                }
            }
        }
        QVERIFY(!beginningFromTemplate(QStringLiteral("nothing"), {en}).has_value());
    }

    void theFirstLanguageIsTheSource()
    {
        const Campaign campaign = beginningFromTemplate(QStringLiteral("government"), {fr, en}).value().campaign;
        const FieldKey thanks{FieldKind::Thanks, {}};
        QCOMPARE(campaign.brief.sourceOf(thanks), fr);
        QCOMPARE(campaign.brief.state(thanks, fr), TextState::Current);
        QCOMPARE(campaign.brief.state(thanks, en), TextState::Draft);
    }

    void anotherRegionTakesTheNearest()
    {
        const Language france = Language::of("fr");
        const Campaign campaign = beginningFromTemplate(QStringLiteral("event"), {france}).value().campaign;
        QVERIFY(campaign.brief.body(FieldKind::Thanks, france).startsWith(QStringLiteral("Merci")));
    }

    void theOtherLanguagesAreRemembered()
    {
        const Beginning beginning = beginningFromTemplate(QStringLiteral("boycott"), {fr}).value();
        const QList<MemoryPair> pairs = beginning.memory.at({fr, en});
        QVERIFY(pairs.contains(MemoryPair{"Merci d'avoir signé", "Thank you for signing"}));
        QVERIFY(!beginning.campaign.brief.find({FieldKind::Thanks, {}}, en));
    }

    void findsThePartsOfAText()
    {
        const Campaign campaign =
            beginningFromProposal(proposalFromText(QStringLiteral("# Gardons l'autobus\n\n"
                                                                  "La ville veut le supprimer.\n\n"
                                                                  "Nous demandons à la mairesse :\n"
                                                                  "- de le garder;\n- de nous écouter.\n\n"
                                                                  "## Contexte\n\nIl roule depuis **1990**.\n\n"
                                                                  "Merci d'avoir signé!\n\nFaites un don aujourd'hui.")),
                                  {fr})
                .campaign;
        QCOMPARE(campaign.brief.body(FieldKind::Title, fr), QStringLiteral("Gardons l'autobus"));
        QCOMPARE(campaign.brief.body(FieldKind::Summary, fr), QStringLiteral("La ville veut le supprimer."));
        QCOMPARE(campaign.brief.body(FieldKind::Ask, fr), QStringLiteral("Nous demandons à la mairesse :"));
        QCOMPARE(campaign.demands.size(), 2);
        QCOMPARE(campaign.brief.body({FieldKind::Demand, campaign.demands[1]}, fr), QStringLiteral("de nous écouter."));
        QCOMPARE(campaign.brief.body(FieldKind::Background, fr), QStringLiteral("## Contexte\n\nIl roule depuis **1990**."));
        QCOMPARE(campaign.brief.body(FieldKind::Thanks, fr), QStringLiteral("Merci d'avoir signé!"));
        QCOMPARE(campaign.brief.body(FieldKind::DonateAppeal, fr), QStringLiteral("Faites un don aujourd'hui."));
    }

    void findsThePartsOfAPage()
    {
        const QByteArray page =
            "<html><head><meta charset='iso-8859-1'><title>Site</title></head><body><nav><a href='/'>Home</a></nav>"
            "<div id='cookie-banner'>Cookies!</div><h1>Keep the bus</h1><img src='b.jpg' alt='A bus at night'>"
            "<p>The city wants to cut it. Caf\xe9 riders object.</p>"
            "<h2>Our demands</h2><ol type='a'><li>Keep it.</li><li>Ask <b>us</b>.</li></ol>"
            "<h2>Thank you</h2><p>You told the mayor.</p><form><input name='x'><p>Sign up</p></form>"
            "<h2>More info</h2><p>Read <a href='https://example.org/r'>the report</a>.</p><footer>Footer</footer></body></html>";
        const Campaign campaign = beginningFromProposal(proposalFromHtml(page), {en}).campaign;
        QCOMPARE(campaign.brief.body(FieldKind::Title, en), QStringLiteral("Keep the bus"));
        QCOMPARE(campaign.brief.body(FieldKind::Summary, en), u"The city wants to cut it. Café riders object."_qs);
        QCOMPARE(campaign.demands.size(), 2);
        QCOMPARE(campaign.brief.body({FieldKind::Demand, campaign.demands[1]}, en), QStringLiteral("Ask us."));
        QCOMPARE(campaign.brief.body(FieldKind::Thanks, en), QStringLiteral("You told the mayor."));
        QCOMPARE(campaign.brief.body(FieldKind::PictureAlt, en), QStringLiteral("A bus at night"));
        QVERIFY(campaign.brief.body(FieldKind::Background, en).contains(u"[the report](https://example.org/r)"));
        for (const auto &[key, field] : campaign.brief.fields) {
            for (const char *outside : {"Home", "Cookies", "Footer", "Sign up"})
                QVERIFY(!field.texts.at(en).body.contains(QLatin1StringView(outside)));
        }
    }

    void standsEmptyAndHostileInput()
    {
        QVERIFY(proposalFromText({}).isEmpty());
        QVERIFY(proposalFromHtml({}).isEmpty());
        QVERIFY(proposalFromHtml(QByteArray("\0\xff\xfe<", 4)).size() <= 1);
        QVERIFY(beginningFromProposal({}, {en}).campaign.brief.fields.empty());
        QVERIFY(!proposalFromText(QString(100'000, u'x')).isEmpty());
    }

    void anotherCampaignComesWithoutItsDatesAndApprovals()
    {
        Campaign other = beginningFromTemplate(QStringLiteral("event"), {en}).value().campaign;
        other.slug = QStringLiteral("other");
        other.goal = 100;
        other.opens = QDate(2021, 10, 19);
        other.brief.approve({FieldKind::Title, {}}, en);
        const Campaign campaign = beginningLike(other, {en, fr}).campaign;
        QCOMPARE(campaign.goal, 0);
        QVERIFY(!campaign.opens.isValid() && campaign.slug.isEmpty());
        QCOMPARE(campaign.brief.state({FieldKind::Title, {}}, en), TextState::Current);
        QCOMPARE(campaign.brief.body(FieldKind::Thanks, en), other.brief.body(FieldKind::Thanks, en));
    }
};

static const broadside::test::Register<ProposalTest> registered;

#include "ProposalTest.moc"
