#include "CorrectionNews.h"

#include "Hint.h"
#include "SafeText.h"

namespace broadside {

namespace {

QList<SignatureId> idsIn(const QList<OtherSigning> &signings, const QString &campaign)
{
    QList<SignatureId> ids;
    for (const OtherSigning &signing : signings) {
        if (signing.campaign == campaign)
            ids.append(signing.id);
    }
    return ids;
}

} // namespace

void CorrectionNews::tell(const SignerStory &after, const QString &campaign)
{
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before || before->signature.id != after.signature.id)
        return;
    const SignatureId was = before->signature.duplicateOf;
    const SignatureId is = after.signature.duplicateOf;
    const QList<SignatureId> others = idsIn(after.others, campaign);
    if (is != SignatureId::None && is != was && after.original)
        m_hint->setText(
            tr("Saved. It is now a duplicate of %1 and no longer counts.").arg(quotedName(after.original->fullName())),
            Tone::Warning);
    else if (is == SignatureId::None && was != SignatureId::None)
        m_hint->setText(tr("Saved. It is no longer a duplicate: it counts."), Tone::Good);
    else if (!others.isEmpty() && others != idsIn(before->others, campaign))
        m_hint->setText(tr("Saved. %Ln other signature(s) of this person are in this campaign; one of them counts.",
                           nullptr, static_cast<int>(others.size())),
                        Tone::Warning);
    else
        m_hint->setText(tr("Saved. What stood there before is kept below."), Tone::Good);
}

void CorrectionNews::clear()
{
    m_before.reset();
    m_hint->setText({});
}

} // namespace broadside
