#include "Checks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

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

bool isWritten(const Brief &brief, const FieldKey &key)
{
    return std::ranges::any_of(
        brief.languages, [&](const Language &language) { return brief.state(key, language) != TextState::Missing; });
}

/// Without these two the form cannot say what a signer agrees to.
bool isFormText(const Campaign &campaign, FieldKind kind)
{
    return !campaign.links.formAction.isEmpty() && (kind == FieldKind::ConsentEmail || kind == FieldKind::Privacy);
}

void addMissing(const Campaign &campaign, const FieldKey &key, const Language &language, Findings &findings)
{
    const Brief &brief = campaign.brief;
    const bool isMain = language == brief.mainLanguage() || language == brief.sourceOf(key);
    const auto add = [&](Severity severity, const QString &code, const QString &message) {
        findings.add(severity, code, message.arg(campaign.nameOf(key), language.name()), key, language);
    };
    if (key.kind == FieldKind::PictureAlt)
        findings.add(Severity::Warning, u"alt-missing"_s,
                     QCoreApplication::translate(
                         "Preflight", "Nothing says in %1 what the picture shows, for people who do not see it.")
                         .arg(language.name()),
                     key, language);
    else if (isFormText(campaign, key.kind))
        add(isMain ? Severity::Error : Severity::Warning,
            key.kind == FieldKind::Privacy ? u"privacy-missing"_s : u"consent-missing"_s,
            QCoreApplication::translate("Preflight",
                                        "“%1” is not written in %2, and the form asks people for their data."));
    else if (fieldInfo(key.kind).isRequired && isMain)
        add(Severity::Error, u"text-missing"_s,
            QCoreApplication::translate("Preflight",
                                        "“%1” is not written in %2: nothing can be made in this language."));
    else if (fieldInfo(key.kind).isRequired)
        add(Severity::Warning, u"text-missing"_s,
            QCoreApplication::translate("Preflight",
                                        "“%1” is not written in %2: everything in this language is left out."));
    else if (isWritten(brief, key))
        add(Severity::Warning, u"text-missing"_s,
            QCoreApplication::translate("Preflight",
                                        "“%1” is not written in %2: what is made in this language goes without it."));
}

/// Whether the missing form of address is said by the check of targets, which knows why it is needed.
bool isLackedGreeting(const Brief &brief, const FieldKey &key, const Language &language)
{
    return key.kind == FieldKind::TargetGreeting &&
           brief.state({FieldKind::Letter, {}}, language) != TextState::Missing;
}

void checkLength(const Campaign &campaign, const FieldKey &key, const Language &language, Findings &findings)
{
    const int comfortable = fieldInfo(key.kind).comfortable;
    const QString body = campaign.brief.body(key, language);
    // No text has more characters than code units.
    const int length = comfortable > 0 && body.size() > comfortable ? lengthOf(body) : 0;
    if (length > comfortable)
        findings.add(Severity::Warning, u"text-long"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 has %3 characters; up to %4 fit everywhere.")
                         .arg(campaign.nameOf(key), language.name())
                         .arg(length)
                         .arg(comfortable),
                     key, language);
}

} // namespace

void checkState(const Campaign &campaign, const FieldKey &key, const Language &language, Findings &findings)
{
    switch (campaign.brief.state(key, language)) {
    case TextState::Missing:
        if (!isLackedGreeting(campaign.brief, key, language))
            addMissing(campaign, key, language, findings);
        return;
    case TextState::Stale:
        findings.add(
            Severity::Warning, u"text-stale"_s,
            QCoreApplication::translate("Preflight", "“%1” in %2 is older than the text that it was translated from.")
                .arg(campaign.nameOf(key), language.name()),
            key, language);
        break;
    case TextState::Draft:
        findings.add(Severity::Warning, u"text-draft"_s,
                     QCoreApplication::translate("Preflight", "“%1” in %2 is still a draft.")
                         .arg(campaign.nameOf(key), language.name()),
                     key, language);
        break;
    case TextState::Current:
    case TextState::Approved:
        break;
    }
    checkLength(campaign, key, language, findings);
    if (key.kind == FieldKind::PictureAlt && looksLikeFileName(campaign.brief.body(key, language)))
        findings.add(Severity::Warning, u"alt-file-name"_s,
                     QCoreApplication::translate("Preflight", "What the picture shows is given as a file name in %1.")
                         .arg(language.name()),
                     key, language);
}

} // namespace broadside
