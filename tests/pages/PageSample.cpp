#include "PageSample.h"

#include "LanguagePage.h"
#include "SignPage.h"
#include "ThanksPage.h"

using namespace Qt::StringLiterals;

namespace broadside::test {

CampaignSnapshot pageSample()
{
    const Language english = Language::of("en");
    const Language arabic = Language::of("ar");
    CampaignSnapshot snapshot;
    Campaign &campaign = snapshot.campaign;
    campaign.slug = u"river"_s;
    campaign.organisation = u"River Watch"_s;
    campaign.contactEmail = u"hello@example.org"_s;
    campaign.postalAddress = u"1 Bank Street"_s;
    campaign.links = {.site = u"https://river.example.org"_s,
                      .formAction = u"https://collect.example.org:8443/sign"_s,
                      .signElsewhere = {},
                      .donate = u"https://river.example.org/donate"_s,
                      .organisation = u"https://example.org"_s};
    campaign.closes = QDate(2031, 5, 4);
    campaign.goal = 2000;
    campaign.picture = {.bytes = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"/>)",
                        .mediaType = u"image/svg+xml"_s,
                        .credit = u"A. Painter"_s};
    campaign.demands = {u"flow"_s, u"fish"_s};
    campaign.targets = {{.id = u"mayor"_s, .email = u"mayor@example.org"_s, .language = english}};
    campaign.brief.languages = {english, arabic};
    const auto write = [&](const FieldKey &key, const QString &text, const QString &arabicText = {}) {
        campaign.brief.write(key, english, text);
        if (!arabicText.isEmpty())
            campaign.brief.write(key, arabic, arabicText);
    };
    write({FieldKind::Title, {}}, u"Free the river"_s, u"حرروا النهر"_s);
    write({FieldKind::Ask, {}}, u"Take down the old weir this summer."_s, u"أزيلوا السد القديم هذا الصيف."_s);
    write({FieldKind::Summary, {}}, u"The weir holds back fish and mud."_s, u"السد يحبس الأسماك والطين."_s);
    write({FieldKind::Demand, u"flow"_s}, u"Let the water flow."_s, u"دعوا الماء يجري."_s);
    write({FieldKind::Demand, u"fish"_s}, u"Count the fish each year."_s, u"عدّوا الأسماك كل عام."_s);
    write({FieldKind::Background, {}}, u"# How it began\n\nSee [the study](https://example.org/study)."_s);
    write({FieldKind::Organisations, {}}, u"- River Watch\n- Otter Trust"_s);
    write({FieldKind::TargetName, u"mayor"_s}, u"Jo Weirman"_s);
    write({FieldKind::TargetOffice, u"mayor"_s}, u"Mayor"_s);
    write({FieldKind::TargetInText, u"mayor"_s}, u"the Mayor"_s);
    write({FieldKind::Thanks, {}}, u"Thank you for *signing*."_s, u"شكراً لكم."_s);
    write({FieldKind::ShareAppeal, {}}, u"Tell three friends."_s, u"أخبروا ثلاثة أصدقاء."_s);
    write({FieldKind::DonateAppeal, {}}, u"Boats cost money."_s);
    write({FieldKind::PictureAlt, {}}, u"A weir in the morning"_s, u"سد في الصباح"_s);
    write({FieldKind::ConsentEmail, {}}, u"Write to me about the river."_s);
    write({FieldKind::Privacy, {}}, u"We keep your name until 2031."_s);
    snapshot.figures.signatures = 1234;
    return snapshot;
}

QString signPage(const CampaignSnapshot &snapshot, const char *language)
{
    const Campaign &campaign = snapshot.campaign;
    return QString::fromUtf8(
        renderSignPage(snapshot, Language::of(language), campaign.brief.languages, themeOf(campaign)));
}

QString thanksPage(const CampaignSnapshot &snapshot, const char *language)
{
    const Campaign &campaign = snapshot.campaign;
    return QString::fromUtf8(
        renderThanksPage(snapshot, Language::of(language), campaign.brief.languages, themeOf(campaign)));
}

QString doorPage(const CampaignSnapshot &snapshot)
{
    const Campaign &campaign = snapshot.campaign;
    return QString::fromUtf8(renderLanguagePage(snapshot, campaign.brief.languages, themeOf(campaign)));
}

QString hostileText()
{
    return u"</title></script><script>alert(1)</script>\" onload=\"alert(2)' onerror='alert(3)<img src=x onerror=alert(4)>"_s;
}

} // namespace broadside::test
