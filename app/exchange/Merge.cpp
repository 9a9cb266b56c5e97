#include "Merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

bool isSameText(const QString &one, const QString &other)
{
    return one == other || withPlainLineBreaks(one) == withPlainLineBreaks(other);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QList<Note> notesOfBoth(QList<Note> ours, const QList<Note> &theirs)
{
    for (const Note &note : theirs)
        if (!ours.contains(note))
            ours.append(note);
    return ours;
}

/// One text of the workspace beside the same text of the file.
class Pair
{
public:
    Pair(const Campaign &workspace, const CarriedText &theirs) : m_theirs(theirs)
    {
        const Brief &brief = workspace.brief;
        const auto field = brief.fields.find(theirs.key);
        // Nobody has written the field here: its source language is the file's.
        const bool isNew = field == brief.fields.end() || field->second.source.isNull();
        m_source = isNew && !theirs.sourceLanguage.isNull() ? theirs.sourceLanguage : brief.sourceOf(theirs.key);
        m_sourceBody = brief.body(theirs.key, m_source);
        if (field == brief.fields.end())
            return;
        if (const auto text = field->second.texts.find(theirs.language); text != field->second.texts.end())
            m_ours = text->second;
    }

    [[nodiscard]] bool isEmptied() const { return isBlank(m_theirs.body) && !isBlank(m_ours.body); }

    [[nodiscard]] bool isConflict() const { return isEditedThere() && isEditedHere(); }

    [[nodiscard]] MergedText merged() const
    {
        MergedText merged{.key = m_theirs.key,
                          .language = m_theirs.language,
                          .ours = m_ours,
                          .theirs = isEditedThere() ? edited() : m_ours,
                          .knowsBase = m_theirs.base.has_value()};
        if (isSameText(m_ours.body, m_theirs.body) && !isBlank(m_ours.body))
            raiseState(merged.theirs);
        merged.theirs.notes = notesOfBoth(m_ours.notes, m_theirs.notes);
        return merged;
    }

private:
    [[nodiscard]] bool isEditedThere() const
    {
        if (isBlank(m_theirs.body) || isSameText(m_ours.body, m_theirs.body))
            return false;
        return !m_theirs.base || fingerprintOf(m_theirs.body) != m_theirs.base->fingerprint;
    }

    [[nodiscard]] bool isEditedHere() const
    {
        if (isBlank(m_ours.body))
            return false;
        return !m_theirs.base || fingerprintOf(m_ours.body) != m_theirs.base->fingerprint;
    }

    [[nodiscard]] bool isSource() const { return m_theirs.language == m_source; }

    /// The source that the file's text was made from. A file that does not show it means the present one.
    [[nodiscard]] QString madeFrom() const
    {
        if (isSource())
            return {};
        if (!m_theirs.sourceLanguage.isNull() && m_theirs.sourceLanguage != m_source)
            return {};
        const QString shown = m_theirs.source.value_or(m_sourceBody);
        return isSameText(shown, m_sourceBody) ? m_sourceBody : withPlainLineBreaks(shown);
    }

    [[nodiscard]] Text edited() const
    {
        // Editing alone approves nothing: the state has to have been set since.
        const bool wasApproved = m_theirs.base && m_theirs.base->state == TextState::Approved;
        Text text{.body = withPlainLineBreaks(m_theirs.body),
                  .madeFrom = madeFrom(),
                  .finished = true,
                  .approved = m_theirs.state == TextState::Approved && !wasApproved,
                  .notes = {}};
        if (isSource())
            return text;
        if (m_theirs.state == TextState::Draft || m_theirs.state == TextState::Missing)
            text.finished = false;
        if (m_theirs.state == TextState::Stale)
            text.madeFrom = m_ours.madeFrom;
        return text;
    }

    void raiseState(Text &text) const
    {
        const bool saysDone = m_theirs.state == TextState::Current || m_theirs.state == TextState::Approved;
        const bool isSaidThere = !m_theirs.base || m_theirs.base->state != m_theirs.state;
        if (!saysDone || !isSaidThere)
            return;
        const QString source = madeFrom();
        const bool isDoneHere = text.finished && (isSource() || text.madeFrom == m_sourceBody);
        if (!isDoneHere && (!text.finished || source == m_sourceBody)) {
            text.finished = true;
            text.madeFrom = source;
        }
        if (m_theirs.state == TextState::Approved && text.madeFrom == source)
            text.approved = true;
    }

    const CarriedText &m_theirs;
    Text m_ours;
    Language m_source;
    QString m_sourceBody;
};

std::optional<Error> refusal(const Campaign &workspace, const BriefFile &theirs)
{
    if (theirs.campaign != workspace.slug)
        return Error{Words::tr("The file is of the campaign “%1”, and this one is “%2”.")
                         .arg(theirs.campaign.left(80), workspace.slug),
                     Words::tr("Nothing was changed. Open that campaign, or choose another file."),
                     {}};
    QStringList tags;
    for (const Language &language : theirs.languages()) {
        if (workspace.brief.languages.contains(language))
            return std::nullopt;
        tags.append(language.tag());
    }
    return Error{
        tags.isEmpty()
            ? Words::tr("The file holds no text.")
            : Words::tr("The file is in %1, which this campaign does not have.").arg(tags.join(u", "_s).left(80)),
        Words::tr("Nothing was changed. Add the language to the campaign, or choose another file."),
        {}};
}

/// What of the file has no place in the workspace, each said once.
class LeftOut
{
public:
    explicit LeftOut(const Campaign &workspace) : m_languages(workspace.brief.languages)
    {
        const QList<FieldKey> keys = workspace.fieldKeys();
        m_keys.insert(keys.cbegin(), keys.cend());
    }

    bool add(const CarriedText &text, QStringList &notes)
    {
        QString note;
        if (!m_languages.contains(text.language))
            note = Words::tr("Left out: the texts in %1, a language that this campaign does not have.")
                       .arg(text.language.tag());
        else if (!m_keys.contains(text.key))
            note = Words::tr("Left out: %1, which this campaign does not have.").arg(fieldPath(text.key).left(80));
        if (!note.isEmpty() && m_said.insert(note).second)
            notes.append(note);
        return !note.isEmpty();
    }

private:
    QList<Language> m_languages;
    std::set<FieldKey> m_keys;
    std::set<QString> m_said;
};

} // namespace

Result<BriefMerge> mergeBrief(const Campaign &workspace, const BriefFile &theirs)
{
    if (const std::optional<Error> error = refusal(workspace, theirs))
        return std::unexpected(*error);
    BriefMerge merge;
    LeftOut leftOut(workspace);
    QList<CarriedText> texts = theirs.texts;
    std::ranges::stable_partition(texts, [&](const CarriedText &text) {
        return text.language == (text.sourceLanguage.isNull() ? workspace.brief.mainLanguage() : text.sourceLanguage);
    });
    for (const CarriedText &text : texts) {
        if (leftOut.add(text, merge.notes))
            continue;
        const Pair pair(workspace, text);
        if (pair.isEmptied())
            merge.notes.append(Words::tr("%1 in %2 came back empty; the workspace’s text was kept.")
                                   .arg(fieldPath(text.key), text.language.tag()));
        const MergedText merged = pair.merged();
        if (pair.isConflict())
            merge.conflicts.append(merged);
        else if (merged.theirs != merged.ours)
            merge.changes.append(merged);
        else
            ++merge.unchanged;
    }
    return merge;
}

Text resolved(const MergedText &conflict, ConflictChoice choice, const QDateTime &now)
{
    const bool keepsOurs = choice == ConflictChoice::Ours || choice == ConflictChoice::OursWithNote;
    Text text = keepsOurs ? conflict.ours : conflict.theirs;
    text.notes = conflict.theirs.notes;
    if (choice == ConflictChoice::Ours || choice == ConflictChoice::Theirs)
        return text;
    const Note other{.paragraph = {},
                     .body = keepsOurs ? conflict.theirs.body : conflict.ours.body,
                     .author = keepsOurs ? Words::tr("Imported file") : Words::tr("Before the import"),
                     .at = now.toUTC()};
    const bool isThere = std::ranges::any_of(
        text.notes, [&](const Note &note) { return note.body == other.body && note.author == other.author; });
    if (!isThere)
        text.notes.append(other);
    return text;
}

} // namespace broadside
