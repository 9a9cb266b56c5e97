#include "Preflight.h"

#include "PieceWords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

/// User-perceived characters: extended grapheme clusters (UAX #29).
int lengthOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int length = 0;
    while (finder.toNextBoundary() >= 0)
        ++length;
    return length;
}

bool looksLikeFileName(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A\\s*[^\\s]+\\.(svg|png|jpe?g|gif|webp|heic|tiff?)\\s*\\z|\\A\\s*(IMG|DSC|DSCN|PXL)[_-]?\\d+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Collects the findings of one campaign.
class Preflight
{
public:
    explicit Preflight(const Campaign &campaign) : m_campaign(campaign), m_brief(campaign.brief) {}

    QList<Finding> run()
    {
        checkTexts();
        checkDemandsAndTargets();
        checkLanguages();
        checkLinks();
        checkPictureDatesAndGoal();
        std::ranges::stable_sort(m_findings, {}, &Finding::severity);
        return m_findings;
    }

private:
    void add(Severity severity, const QString &code, const QString &message, const FieldKey &field,
             const Language &language = {})
    {
        m_findings.append(
            {.severity = severity, .code = code, .message = message, .field = field, .language = language});
    }

    void addSetting(Severity severity, const QString &code, const QString &message)
    {
        m_findings.append(
            {.severity = severity, .code = code, .message = message, .field = {}, .language = {}, .inSettings = true});
    }

    [[nodiscard]] bool isWritten(const FieldKey &key) const
    {
        return std::ranges::any_of(m_brief.languages, [&](const Language &language) {
            return m_brief.state(key, language) != TextState::Missing;
        });
    }

    /// Without these two the form cannot say what a signer agrees to.
    [[nodiscard]] bool isFormText(FieldKind kind) const
    {
        return !m_campaign.links.formAction.isEmpty() &&
               (kind == FieldKind::ConsentEmail || kind == FieldKind::Privacy);
    }

    void checkTexts()
    {
        for (const FieldKey &key : m_campaign.fieldKeys()) {
            if (key.kind == FieldKind::PictureAlt && m_campaign.picture.bytes.isEmpty())
                continue;
            for (const Language &language : m_brief.languages)
                checkText(key, language);
        }
    }

    void checkText(const FieldKey &key, const Language &language)
    {
        const QString name = m_campaign.nameOf(key);
        switch (m_brief.state(key, language)) {
        case TextState::Missing:
            addMissing(key, language);
            return;
        case TextState::Stale:
            add(Severity::Warning, u"text-stale"_s,
                Words::tr("“%1” in %2 is older than the text that it was translated from.").arg(name, language.name()),
                key, language);
            break;
        case TextState::Draft:
            add(Severity::Warning, u"text-draft"_s,
                Words::tr("“%1” in %2 is still a draft.").arg(name, language.name()), key, language);
            break;
        case TextState::Current:
        case TextState::Approved:
            break;
        }
        checkLength(key, language);
        if (key.kind == FieldKind::PictureAlt)
            checkAlt(key, language);
    }

    void checkLength(const FieldKey &key, const Language &language)
    {
        const int comfortable = fieldInfo(key.kind).comfortable;
        const int length = lengthOf(m_brief.body(key, language));
        if (comfortable > 0 && length > comfortable)
            add(Severity::Warning, u"text-long"_s,
                Words::tr("“%1” in %2 has %3 characters; up to %4 fit everywhere.")
                    .arg(m_campaign.nameOf(key), language.name())
                    .arg(length)
                    .arg(comfortable),
                key, language);
    }

    void addMissing(const FieldKey &key, const Language &language)
    {
        const QString name = m_campaign.nameOf(key);
        const bool isMain = language == m_brief.mainLanguage() || language == m_brief.sourceOf(key);
        if (key.kind == FieldKind::PictureAlt)
            add(Severity::Warning, u"alt-missing"_s,
                Words::tr("Nothing says in %1 what the picture shows, for people who do not see it.")
                    .arg(language.name()),
                key, language);
        else if (isFormText(key.kind))
            add(isMain ? Severity::Error : Severity::Warning,
                key.kind == FieldKind::Privacy ? u"privacy-missing"_s : u"consent-missing"_s,
                Words::tr("“%1” is not written in %2, and the form asks people for their data.")
                    .arg(name, language.name()),
                key, language);
        else if (fieldInfo(key.kind).isRequired && isMain)
            add(Severity::Error, u"text-missing"_s,
                Words::tr("“%1” is not written in %2: nothing can be made in this language.")
                    .arg(name, language.name()),
                key, language);
        else if (fieldInfo(key.kind).isRequired)
            add(Severity::Warning, u"text-missing"_s,
                Words::tr("“%1” is not written in %2: everything in this language is left out.")
                    .arg(name, language.name()),
                key, language);
        else if (isWritten(key))
            add(Severity::Warning, u"text-missing"_s,
                Words::tr("“%1” is not written in %2: what is made in this language goes without it.")
                    .arg(name, language.name()),
                key, language);
    }

    void checkAlt(const FieldKey &key, const Language &language)
    {
        if (looksLikeFileName(m_brief.body(key, language)))
            add(Severity::Warning, u"alt-file-name"_s,
                Words::tr("What the picture shows is given as a file name in %1.").arg(language.name()), key, language);
    }

    void checkDemandsAndTargets()
    {
        if (m_campaign.demands.isEmpty())
            addSetting(Severity::Warning, u"demands-missing"_s, Words::tr("The campaign has no demands."));
        if (m_campaign.targets.isEmpty())
            addSetting(Severity::Note, u"targets-missing"_s,
                       Words::tr("The campaign has no target: nothing says who is asked."));
        for (const Target &target : m_campaign.targets) {
            const FieldKey key{FieldKind::TargetName, target.id};
            const QString name = m_brief.body(key, m_brief.mainLanguage()).trimmed();
            if (!isWritten(key))
                add(Severity::Warning, u"target-name-missing"_s,
                    Words::tr("“%1” is not written in any language.").arg(m_campaign.nameOf(key)), key);
            if (target.email.isEmpty())
                add(Severity::Note, u"target-email-missing"_s,
                    Words::tr("No e-mail address is known for %1.").arg(name.isEmpty() ? m_campaign.nameOf(key) : name),
                    key);
        }
    }

    void checkLanguages()
    {
        if (m_brief.languages.isEmpty())
            addSetting(Severity::Error, u"language-missing"_s,
                       Words::tr("The campaign has no language: nothing can be made."));
        for (const Language &language : m_brief.languages) {
            if (!PieceWords::isKnown(language))
                m_findings.append(
                    {.severity = Severity::Warning,
                     .code = u"language-unknown"_s,
                     .message = Words::tr("Broadside does not speak %1: buttons and labels will be in English.")
                                    .arg(language.name()),
                     .field = {},
                     .language = language,
                     .inSettings = true});
        }
    }

    void checkLinks()
    {
        const Links &links = m_campaign.links;
        if (links.site.isEmpty())
            addSetting(
                Severity::Error, u"site-missing"_s,
                Words::tr("Where the site will be published is not set: QR codes and share links need its address."));
        if (links.formAction.isEmpty() && links.signElsewhere.isEmpty())
            addSetting(Severity::Warning, u"form-missing"_s,
                       Words::tr("Where signatures go is not set: the sign page will have no form and no button."));
        if (!links.formAction.isEmpty() && QUrl(links.formAction).scheme() != u"https")
            addSetting(
                Severity::Error, u"form-not-https"_s,
                Words::tr(
                    "The form's address does not begin with https://: what people enter could be read on the way."));
        if (links.donate.isEmpty() && isWritten({FieldKind::DonateAppeal, {}}))
            addSetting(Severity::Warning, u"donate-link-missing"_s,
                       Words::tr("There is a donate appeal, and no address to donate at."));
        for (const QString &link :
             {links.site, links.formAction, links.signElsewhere, links.donate, links.organisation}) {
            if (!link.isEmpty() && !isWebUrl(link))
                addSetting(Severity::Error, u"link-invalid"_s,
                           Words::tr("“%1” is not an address on the web.").arg(link));
        }
        if (m_campaign.organisation.trimmed().isEmpty())
            addSetting(Severity::Warning, u"organisation-missing"_s,
                       Words::tr("Nothing says which organisation runs the campaign."));
    }

    void checkPictureDatesAndGoal()
    {
        if (m_campaign.picture.bytes.isEmpty())
            addSetting(Severity::Warning, u"picture-missing"_s, Words::tr("The campaign has no picture."));
        if (m_campaign.opens.isValid() && m_campaign.closes.isValid() && m_campaign.closes < m_campaign.opens)
            addSetting(Severity::Error, u"dates-reversed"_s, Words::tr("The campaign closes before it opens."));
        if (m_campaign.goal <= 0)
            addSetting(Severity::Note, u"goal-missing"_s,
                       Words::tr("The campaign has no goal: pages show no progress."));
    }

    const Campaign &m_campaign;
    const Brief &m_brief;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> preflight(const CampaignSnapshot &snapshot)
{
    return Preflight(snapshot.campaign).run();
}

QList<FieldKey> missingRequired(const Campaign &campaign, const Language &language)
{
    QList<FieldKey> missing;
    for (const FieldKey &key : campaign.fieldKeys()) {
        if (fieldInfo(key.kind).isRequired && campaign.brief.state(key, language) == TextState::Missing)
            missing.append(key);
    }
    return missing;
}

} // namespace broadside
