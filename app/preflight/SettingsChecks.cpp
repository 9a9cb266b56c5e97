#include "Checks.h"
#include "PieceWords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

void checkLanguages(const Brief &brief, Findings &findings)
{
    if (brief.languages.isEmpty())
        findings.addSetting(
            Severity::Error, u"language-missing"_s,
            QCoreApplication::translate("Preflight", "The campaign has no language: nothing can be made."));
    for (const Language &language : brief.languages) {
        if (!PieceWords::isKnown(language))
            findings.addSetting(Severity::Warning, u"language-unknown"_s,
                                QCoreApplication::translate(
                                    "Preflight", "Broadside does not speak %1: buttons and labels will be in English.")
                                    .arg(language.name()),
                                language);
    }
}

void checkWhatLinksAreThere(const Campaign &campaign, Findings &findings)
{
    const Links &links = campaign.links;
    if (links.site.isEmpty())
        findings.addSetting(
            Severity::Error, u"site-missing"_s,
            QCoreApplication::translate(
                "Preflight",
                "Where the site will be published is not set: QR codes and share links need its address."));
    if (links.formAction.isEmpty() && links.signElsewhere.isEmpty())
        findings.addSetting(
            Severity::Warning, u"form-missing"_s,
            QCoreApplication::translate(
                "Preflight", "Where signatures go is not set: the sign page will have no form and no button."));
    const bool hasDonateAppeal = std::ranges::any_of(campaign.brief.languages, [&](const Language &language) {
        return campaign.brief.state({FieldKind::DonateAppeal, {}}, language) != TextState::Missing;
    });
    if (links.donate.isEmpty() && hasDonateAppeal)
        findings.addSetting(
            Severity::Warning, u"donate-link-missing"_s,
            QCoreApplication::translate("Preflight", "There is a donate appeal, and no address to donate at."));
}

void checkAddresses(const Links &links, Findings &findings)
{
    if (!links.formAction.isEmpty() && QUrl(links.formAction).scheme() != u"https")
        findings.addSetting(
            Severity::Error, u"form-not-https"_s,
            QCoreApplication::translate(
                "Preflight",
                "The form's address does not begin with https://: what people enter could be read on the way."));
    for (const QString &link : {links.site, links.formAction, links.signElsewhere, links.donate, links.organisation}) {
        if (link.isEmpty())
            continue;
        if (!isWebUrl(link))
            findings.addSetting(
                Severity::Error, u"link-invalid"_s,
                QCoreApplication::translate("Preflight", "“%1” is not an address on the web.").arg(link));
        else if (QUrl(link).scheme() == u"http" && link != links.formAction)
            findings.addSetting(
                Severity::Warning, u"link-not-https"_s,
                QCoreApplication::translate(
                    "Preflight", "“%1” does not begin with https://: browsers warn people of such addresses.")
                    .arg(link));
    }
}

} // namespace

void checkSettings(const Campaign &campaign, Findings &findings)
{
    checkLanguages(campaign.brief, findings);
    checkWhatLinksAreThere(campaign, findings);
    checkAddresses(campaign.links, findings);
    if (campaign.organisation.trimmed().isEmpty())
        findings.addSetting(
            Severity::Warning, u"organisation-missing"_s,
            QCoreApplication::translate("Preflight", "Nothing says which organisation runs the campaign."));
    if (campaign.picture.bytes.isEmpty())
        findings.addSetting(Severity::Warning, u"picture-missing"_s,
                            QCoreApplication::translate("Preflight", "The campaign has no picture."));
    if (campaign.opens.isValid() && campaign.closes.isValid() && campaign.closes < campaign.opens)
        findings.addSetting(Severity::Error, u"dates-reversed"_s,
                            QCoreApplication::translate("Preflight", "The campaign closes before it opens."));
    if (campaign.goal <= 0)
        findings.addSetting(
            Severity::Note, u"goal-missing"_s,
            QCoreApplication::translate("Preflight", "The campaign has no goal: pages show no progress."));
}

} // namespace broadside
