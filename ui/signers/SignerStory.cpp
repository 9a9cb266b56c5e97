#include "SignerStory.h"

#include "SignerStore.h"

#include <algorithm>
#include <tuple>

namespace broadside {

namespace {

// Somebody who signed more often than that tells nothing new by it.
constexpr qsizetype mostAnswers = 50;

void addAnswer(QList<ConsentAnswer> &answers, const Signature &signature, const QString &campaign)
{
    if (!signature.consentEmail)
        return;
    const Consent &consent = *signature.consentEmail;
    const ConsentAnswer answer{consent.allowed ? ConsentAnswer::Kind::Given : ConsentAnswer::Kind::Refused,
                               consent.obtainedAt, consent.obtainedFrom, consent.wording, campaign};
    if (!answers.contains(answer))
        answers.append(answer);
    if (consent.withdrawnAt.isEmpty())
        return;
    // One withdrawal stands at every signature of the mailbox.
    const ConsentAnswer withdrawal{ConsentAnswer::Kind::Withdrawn, consent.withdrawnAt, {}, {}, {}};
    if (!answers.contains(withdrawal))
        answers.append(withdrawal);
}

/// Of one day, the withdrawal is what was said last: it has no time of day, and it stands whatever came before.
bool isNewer(const ConsentAnswer &a, const ConsentAnswer &b)
{
    const auto rank = [](const ConsentAnswer &answer) {
        return std::tuple(answer.at.left(10), answer.kind == ConsentAnswer::Kind::Withdrawn, answer.at);
    };
    return rank(a) > rank(b);
}

template<class Value>
bool take(Value &value, Result<Value> read, Error &error)
{
    if (!read) {
        error = read.error();
        return false;
    }
    value = std::move(*read);
    return true;
}

} // namespace

Result<SignerStory> readStory(Workspace &workspace, const QString &campaign, SignatureId id)
{
    const SignerStore store(workspace);
    const SignerRecords records(workspace);
    SignerStory story;
    Error error;
    if (!take(story.signature, store.signature(id), error) || !take(story.others, records.otherSignings(id), error) ||
        !take(story.tags, records.tagsOf(id), error) || !take(story.allTags, records.tags(), error) ||
        !take(story.notes, records.notes(id), error) || !take(story.corrections, records.corrections(id), error))
        return std::unexpected(error);
    // Either may be gone since: the signature says what it can without them.
    if (story.signature.import != ImportId::None) {
        if (const auto import = store.import(story.signature.import))
            story.import = *import;
    }
    if (story.signature.duplicateOf != SignatureId::None) {
        if (const auto original = store.signature(story.signature.duplicateOf))
            story.original = *original;
    }
    addAnswer(story.answers, story.signature, {});
    for (const OtherSigning &other : story.others.first(std::min(mostAnswers, story.others.size()))) {
        if (const auto signature = store.signature(other.id))
            addAnswer(story.answers, *signature, other.campaign == campaign ? QString() : other.campaign);
    }
    std::ranges::stable_sort(story.answers, isNewer);
    return story;
}

} // namespace broadside
