#include "Preflight.h"

#include "RunTests.h"
#include "campaign/SmallCampaign.h"

#include <algorithm>
#include <functional>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Campaign &)>;

void clear(Campaign &campaign, FieldKind kind, const Language &language, const QString &item = {})
{
    campaign.brief.fields.at({kind, item}).texts.erase(language);
}

QString described(const Finding &finding)
{
    static const char *const severities[] = {"error", "warning", "note"};
    QStringList parts{QString::fromLatin1(severities[static_cast<int>(finding.severity)]), finding.code};
    if (!finding.inSettings)
        parts.append(QString::fromLatin1(fieldInfo(finding.field.kind).id) +
                     (finding.field.item.isEmpty() ? u""_s : u":"_s) + finding.field.item);
    if (!finding.language.isNull())
        parts.append(finding.language.tag());
    return parts.join(u' ');
}

QStringList findingsOf(const Campaign &campaign)
{
    QStringList lines;
    for (const Finding &finding : preflight({campaign, {}})) {
        // Which languages Broadside speaks depends on what is built in, and has a test of its own.
        if (finding.code != u"language-unknown")
            lines.append(described(finding));
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class PreflightTest : public QObject
{
    Q_OBJECT
private slots:
    void findsNothingInACompleteCampaign() { QCOMPARE(findingsOf(smallCampaign()), QStringList()); }

    void findsWhatIsAmiss_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const Change &change, const QStringList &findings) {
            QTest::newRow(name) << change << findings;
        };
        row("required text missing in the main language", [](Campaign &c) { clear(c, FieldKind::Title, english); },
            {u"error text-missing title en"_s, u"warning text-stale title fr-CA"_s});
        row("required text missing in another language", [](Campaign &c) { clear(c, FieldKind::Thanks, french); },
            {u"warning text-missing thanks fr-CA"_s});
        row("required text that is nothing but spaces",
            [](Campaign &c) { c.brief.write({FieldKind::Thanks, {}}, french, u" \n "_s); },
            {u"warning text-missing thanks fr-CA"_s});
        row("demand missing", [](Campaign &c) { clear(c, FieldKind::Demand, french, u"plant"_s); },
            {u"warning text-missing demand:plant fr-CA"_s, u"warning demands-differ demand:plant fr-CA"_s});
        row("no demand in a language",
            [](Campaign &c) {
                clear(c, FieldKind::Demand, french, u"keep"_s);
                clear(c, FieldKind::Demand, french, u"plant"_s);
            },
            {u"warning text-missing demand:keep fr-CA"_s, u"warning text-missing demand:plant fr-CA"_s});
        row("optional text missing in one language", [](Campaign &c) { clear(c, FieldKind::Background, french); },
            {u"warning text-missing background fr-CA"_s});
        row("optional text missing everywhere", [](Campaign &c) { c.brief.fields.erase({FieldKind::Background, {}}); },
            {});
        row("stale", [](Campaign &c) { c.brief.write({FieldKind::Ask, {}}, english, u"Another"_s); },
            {u"warning text-stale ask fr-CA"_s});
        row("draft",
            [](Campaign &c) {
                clear(c, FieldKind::Ask, french);
                c.brief.write({FieldKind::Ask, {}}, french, u"À peine"_s);
            },
            {u"warning text-draft ask fr-CA"_s});
        row("as long as is comfortable",
            [](Campaign &c) { c.brief.write({FieldKind::Title, {}}, french, QString(120, u'a')); }, {});
        row("too long", [](Campaign &c) { c.brief.write({FieldKind::Title, {}}, french, QString(121, u'a')); },
            {u"warning text-long title fr-CA"_s});
        row("long in code units, not in characters",
            [](Campaign &c) { c.brief.write({FieldKind::Title, {}}, french, u"👩🏽‍🚀"_s.repeated(120)); }, {});

        row("no site", [](Campaign &c) { c.links.site.clear(); }, {u"error site-missing"_s});
        row("nowhere to sign", [](Campaign &c) { c.links.formAction.clear(); }, {u"warning form-missing"_s});
        row("signing elsewhere",
            [](Campaign &c) {
                c.links.formAction.clear();
                c.links.signElsewhere = u"https://example.net/sign"_s;
            },
            {});
        row("form without encryption", [](Campaign &c) { c.links.formAction = u"http://example.org/collect"_s; },
            {u"error form-not-https"_s});
        row("script as a link", [](Campaign &c) { c.links.donate = u"javascript:alert(1)"_s; },
            {u"error link-invalid"_s});
        row("link without a host", [](Campaign &c) { c.links.site = u"example.org/park"_s; },
            {u"error link-invalid"_s});
        row("links without encryption",
            [](Campaign &c) {
                c.links.site = u"http://example.org/park"_s;
                c.links.organisation = u"http://example.org"_s;
            },
            {u"warning link-not-https"_s, u"warning link-not-https"_s});
        row("donate appeal without a link", [](Campaign &c) { c.links.donate.clear(); },
            {u"warning donate-link-missing"_s});
        row("neither appeal nor link",
            [](Campaign &c) {
                c.links.donate.clear();
                c.brief.fields.erase({FieldKind::DonateAppeal, {}});
            },
            {});

        row("no picture, and nothing said of its words",
            [](Campaign &c) {
                c.picture = {};
                c.brief.fields.erase({FieldKind::PictureAlt, {}});
            },
            {u"warning picture-missing"_s});
        row("picture without words", [](Campaign &c) { c.brief.fields.erase({FieldKind::PictureAlt, {}}); },
            {u"warning alt-missing picture_alt en"_s, u"warning alt-missing picture_alt fr-CA"_s});
        row("a file's name for words",
            [](Campaign &c) { c.brief.write({FieldKind::PictureAlt, {}}, french, u"park-final_2.JPG"_s); },
            {u"warning alt-file-name picture_alt fr-CA"_s});
        row("a camera's name for words",
            [](Campaign &c) { c.brief.write({FieldKind::PictureAlt, {}}, french, u"IMG_2041"_s); },
            {u"warning alt-file-name picture_alt fr-CA"_s});

        row("consent wording missing", [](Campaign &c) { c.brief.fields.erase({FieldKind::ConsentEmail, {}}); },
            {u"error consent-missing consent_email en"_s, u"warning consent-missing consent_email fr-CA"_s});
        row("privacy missing in a language", [](Campaign &c) { clear(c, FieldKind::Privacy, french); },
            {u"warning privacy-missing privacy fr-CA"_s});
        row("privacy missing, and no form that asks",
            [](Campaign &c) {
                c.brief.fields.erase({FieldKind::Privacy, {}});
                c.links.formAction.clear();
                c.links.signElsewhere = u"https://example.net/sign"_s;
            },
            {});

        row("closes before it opens",
            [](Campaign &c) {
                c.opens = QDate(2022, 1, 2);
                c.closes = QDate(2022, 1, 1);
            },
            {u"error dates-reversed"_s});
        row("opens and closes on one day", [](Campaign &c) { c.opens = c.closes = QDate(2022, 1, 1); }, {});
        row("no goal", [](Campaign &c) { c.goal = 0; }, {u"note goal-missing"_s});
        row("no organisation", [](Campaign &c) { c.organisation = u" "_s; }, {u"warning organisation-missing"_s});
        row("no demands", [](Campaign &c) { c.demands.clear(); }, {u"warning demands-missing"_s});
        row("no targets", [](Campaign &c) { c.targets.clear(); }, {u"note targets-missing"_s});
        row("target without an address", [](Campaign &c) { c.targets[0].email.clear(); },
            {u"note target-email-missing target_name:mayor"_s});
        row("target without a name", [](Campaign &c) { c.brief.fields.erase({FieldKind::TargetName, u"mayor"_s}); },
            {u"warning target-name-missing target_name:mayor"_s});

        row("letter without a form of address",
            [](Campaign &c) { clear(c, FieldKind::TargetGreeting, french, u"mayor"_s); },
            {u"warning target-greeting-missing target_greeting:mayor fr-CA"_s});
        row("letter without any form of address",
            [](Campaign &c) { c.brief.fields.erase({FieldKind::TargetGreeting, u"mayor"_s}); },
            {u"warning target-greeting-missing target_greeting:mayor en"_s,
             u"warning target-greeting-missing target_greeting:mayor fr-CA"_s});
        row("no form of address, and no letter",
            [](Campaign &c) {
                c.brief.fields.erase({FieldKind::TargetGreeting, u"mayor"_s});
                c.brief.fields.erase({FieldKind::Letter, {}});
            },
            {});
        row("form of address in one language, and no letter",
            [](Campaign &c) {
                clear(c, FieldKind::TargetGreeting, french, u"mayor"_s);
                c.brief.fields.erase({FieldKind::Letter, {}});
            },
            {u"warning text-missing target_greeting:mayor fr-CA"_s});
        row("demands and form of address in Arabic",
            [](Campaign &c) {
                const Language arabic = Language::of("ar");
                for (const FieldKey &key : c.fieldKeys()) {
                    const bool isLeftOut = key.kind == FieldKind::TargetGreeting || key.item == u"plant";
                    c.brief.write(key, arabic, isLeftOut ? QString() : u"نص"_s);
                    c.brief.markCurrent(key, arabic);
                }
                c.brief.languages.append(arabic);
            },
            {u"warning text-missing demand:plant ar"_s, u"warning demands-differ demand:plant ar"_s,
             u"warning target-greeting-missing target_greeting:mayor ar"_s});

        row("errors before warnings before notes",
            [](Campaign &c) {
                c.goal = 0;
                c.links.site.clear();
                clear(c, FieldKind::Summary, french);
                clear(c, FieldKind::Ask, french);
                clear(c, FieldKind::Ask, english);
            },
            {u"error text-missing ask en"_s, u"error site-missing"_s, u"warning text-missing ask fr-CA"_s,
             u"warning text-missing summary fr-CA"_s, u"note goal-missing"_s});
    }
    void findsWhatIsAmiss()
    {
        QFETCH(const Change, change);
        QFETCH(const QStringList, findings);
        Campaign campaign = smallCampaign();
        change(campaign);
        QCOMPARE(findingsOf(campaign), findings);
    }

    void saysWhichLanguagesItDoesNotSpeak()
    {
        Campaign campaign = smallCampaign();
        const Language unknown = Language::of("qzz");
        campaign.brief.languages = {english, unknown};
        QList<Language> found;
        for (const Finding &finding : preflight({campaign, {}})) {
            if (finding.code == u"language-unknown")
                found.append(finding.language);
        }
        QCOMPARE(found, QList<Language>{unknown});
    }

    void survivesACampaignWithoutAnything()
    {
        const QStringList findings = findingsOf(Campaign());
        QVERIFY(findings.contains(u"error language-missing"_s));
        QVERIFY(findings.contains(u"error site-missing"_s));
    }

    void speaksInWholeSentences()
    {
        Campaign campaign;
        campaign.brief.languages = {english, french};
        campaign.demands = {u"one"_s};
        campaign.targets = {{.id = u"mayor"_s, .email = {}, .language = english}};
        const QList<Finding> findings = preflight({campaign, {}});
        QVERIFY(findings.size() > 10);
        for (const Finding &finding : findings) {
            QVERIFY2(finding.message.endsWith(u'.'), qUtf8Printable(finding.message));
            QVERIFY2(!finding.message.contains(u'%'), qUtf8Printable(finding.message));
            QVERIFY(!finding.code.isEmpty());
        }
    }
};

static const broadside::test::Register<PreflightTest> registered;

#include "PreflightTest.moc"
