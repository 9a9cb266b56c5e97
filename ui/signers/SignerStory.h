// Everything that the side panel shows of one signature and the person behind it, read in one go.
#pragma once

#include "Result.h"
#include "Signature.h"
#include "SignerRecords.h"
#include "Workspace.h"

namespace broadside {

/// What a person said about being written to, at one signing.
struct ConsentAnswer
{
    enum class Kind { Given, Refused, Withdrawn };
    Kind kind = Kind::Given;
    QString at; ///< ISO 8601; empty where not known
    QString from;
    QString wording;
    QString campaign; ///< the slug of another campaign; empty: of this one

    bool operator==(const ConsentAnswer &) const = default;
};

struct SignerStory
{
    Signature signature;
    std::optional<ImportRecord> import;
    std::optional<Signature> original; ///< of which it is a duplicate
    QList<ConsentAnswer> answers;      ///< newest first
    QList<OtherSigning> others;
    QStringList tags;
    QStringList allTags; ///< of the workspace
    QList<SignerNote> notes;
    QList<CorrectionRecord> corrections;
};

/// `campaign`: the slug of the campaign in view.
[[nodiscard]] Result<SignerStory> readStory(Workspace &workspace, const QString &campaign, SignatureId id);

} // namespace broadside
