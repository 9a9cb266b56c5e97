#include "SignerFacts.h"

#include "CountryNames.h"
#include "Language.h"
#include "PanelLines.h"
#include "RegionNames.h"
#include "SafeText.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QString languageName(const QString &tag)
{
    const Result<Language> language = Language::parse(tag);
    return language ? language->name() : tag;
}

QString countryName(const QString &code)
{
    for (const CountryName &country : countryNames()) {
        if (country.code == code)
            return country.name;
    }
    return code;
}

QString answerText(const ConsentAnswer &answer, bool isNow)
{
    switch (answer.kind) {
    case ConsentAnswer::Kind::Given:
        return isNow ? SignerPast::tr("Given: may be written to.") : SignerPast::tr("Given");
    case ConsentAnswer::Kind::Refused:
        return isNow ? SignerPast::tr("Refused: may not be written to.") : SignerPast::tr("Refused");
    case ConsentAnswer::Kind::Withdrawn:
        return isNow ? SignerPast::tr("Withdrawn: may not be written to.") : SignerPast::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

/// A withdrawal stands, whatever is said at a later signing.
const ConsentAnswer &answerThatCounts(const QList<ConsentAnswer> &answers)
{
    const auto withdrawn = std::ranges::find(answers, ConsentAnswer::Kind::Withdrawn, &ConsentAnswer::kind);
    return withdrawn == answers.end() ? answers.first() : *withdrawn;
}

void addConsent(PanelLines &lines, const SignerStory &story, const CampaignTitle &titleOf)
{
    lines.heading(SignerPast::tr("Consent to e-mail"));
    if (story.answers.isEmpty()) {
        lines.line(LabelRole::Body, SignerPast::tr("Never asked: may not be written to."));
        return;
    }
    const ConsentAnswer now = answerThatCounts(story.answers);
    lines.line(LabelRole::Body, answerText(now, true))->setObjectName(QStringLiteral("consentNow"));
    for (const ConsentAnswer &answer : story.answers) {
        QStringList parts;
        if (answer != now)
            parts.append(answerText(answer, false));
        if (!answer.at.isEmpty())
            parts.append(shownDate(answer.at));
        if (!answer.from.isEmpty())
            //: Where an answer came from: a file's name, "web"
            parts.append(SignerPast::tr("from %1").arg(quotedName(sourceName(answer.from))));
        if (!answer.campaign.isEmpty())
            //: At the signing of another campaign, whose title follows
            parts.append(SignerPast::tr("with “%1”").arg(quotedName(titleOf(answer.campaign))));
        if (!parts.isEmpty())
            //: Between the parts of a line: "Given · 2021-11-24 · from web"
            lines.line(LabelRole::Small, parts.join(SignerPast::tr(" · ")));
        if (!answer.wording.isEmpty())
            //: The wording beside the box that a signer ticked
            lines.line(LabelRole::Small, SignerPast::tr("“%1”").arg(quotedName(answer.wording, 300)));
    }
}

void addOrigin(PanelLines &lines, const SignerStory &story)
{
    const Signature &signature = story.signature;
    lines.heading(SignerPast::tr("Where it came from"));
    if (story.import) {
        //: A file and the row of it from which a signature came
        lines.line(LabelRole::Body,
                   SignerPast::tr("%1, row %2")
                       .arg(quotedName(story.import->fileName), QLocale().toString(signature.importRow)));
        const QDate day = QDateTime::fromString(story.import->at, Qt::ISODate).toLocalTime().date();
        lines.line(LabelRole::Small,
                   SignerPast::tr("imported on %1").arg(QLocale().toString(day, QLocale::LongFormat)));
    } else {
        lines.line(LabelRole::Body, SignerPast::tr("Written in by hand"));
    }
    if (!signature.source.isEmpty())
        lines.line(LabelRole::Small, SignerPast::tr("Source: %1").arg(quotedName(sourceName(signature.source))));
}

void addCorrections(PanelLines &lines, const QList<CorrectionRecord> &corrections)
{
    if (corrections.isEmpty())
        return;
    lines.heading(SignerPast::tr("What was corrected"));
    for (const CorrectionRecord &correction : corrections) {
        const QString name = signatureFieldName(correction.field);
        lines.line(LabelRole::Body, correction.before.isEmpty()
                                        //: A field of a signature that had no value before somebody filled it in
                                        ? SignerPast::tr("%1: was empty").arg(name)
                                        //: A field of a signature, and what stood there before somebody corrected it
                                        : SignerPast::tr("%1: was “%2”").arg(name, quotedName(correction.before)));
        const QString when = shownMoment(correction.at);
        lines.line(LabelRole::Small, correction.author.isEmpty()
                                         ? when
                                         //: Who corrected something, and when
                                         : SignerPast::tr("%1, %2").arg(quotedName(correction.author), when));
    }
}

} // namespace

QString placeText(const Signature &signature)
{
    QStringList parts{signature.city, signature.region, signature.postalCode, languageName(signature.language)};
    parts.removeAll(QString());
    for (QString &part : parts)
        part = quotedName(part, 40);
    //: Between the parts of a place: "Montréal, QC · H2X 1Y4 · French"
    return parts.join(SignerFacts::tr(" · "));
}

void SignerFacts::setStory(const SignerStory &story)
{
    const Signature &signature = story.signature;
    PanelLines lines(emptied(this));
    lines.pair(tr("Signed"), shownDate(signature.signedAt), true);
    lines.pair(tr("E-mail"), shownText(signature.email.left(400)), true);
    lines.pair(tr("Phone"), shownText(signature.phone.left(400)), true);
    lines.longPair(tr("Address"), signature.address);
    lines.pair(tr("Country"), shownText(countryName(signature.country).left(400)));
    lines.longPair(tr("Comment"), signature.comment);
}

void SignerPast::setStory(const SignerStory &story, const CampaignTitle &titleOf)
{
    PanelLines lines(emptied(this));
    addConsent(lines, story, titleOf);
    addOrigin(lines, story);
    if (!story.others.isEmpty())
        lines.heading(tr("Signed as well"));
    for (const OtherSigning &other : story.others) {
        QPushButton *link = lines.link(shownLine(titleOf(other.campaign), 60));
        link->setObjectName(QStringLiteral("otherSigning_%1").arg(qToUnderlying(other.id)));
        link->setAccessibleDescription(tr("Shows this signature"));
        connect(link, &QPushButton::clicked, this, [this, other] { emit wantsSigning(other); });
        if (!other.signedAt.isEmpty())
            lines.line(LabelRole::Small, shownDate(other.signedAt));
    }
    addCorrections(lines, story.corrections);
}

} // namespace broadside
