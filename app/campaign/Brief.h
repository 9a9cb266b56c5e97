// All texts of a campaign in all its languages.
#pragma once

#include "FieldKey.h"
#include "Language.h"

#include <QDateTime>

#include <map>

namespace broadside {

enum class TextState {
    Missing,  ///< nothing is written
    Draft,    ///< begun, and not said to be done
    Current,  ///< done, and no older than its source
    Stale,    ///< its source changed after it was translated
    Approved, ///< somebody else read it and said yes
};

/// What a reviewer remarked on a text.
struct Note
{
    QString paragraph; ///< the paragraph as it stood when the note was made; empty: the whole text is meant
    QString body;
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const Note &) const = default;
};

/// One field in one language.
struct Text
{
    QString body;
    QString madeFrom;      ///< the source's body that this translation was made from; empty for a source text
    bool finished = false; ///< false while it is a draft
    bool approved = false;
    QList<Note> notes; ///< in the order in which they were made

    bool operator==(const Text &) const = default;
};

/// One field in all its languages.
struct Field
{
    Language source; ///< the language that it was first written in
    std::map<Language, Text> texts;

    bool operator==(const Field &) const = default;
};

class Brief
{
public:
    /// The campaign's languages in the order of its tabs; the first is the main language.
    QList<Language> languages;
    std::map<FieldKey, Field> fields;

    [[nodiscard]] Language mainLanguage() const { return languages.isEmpty() ? Language() : languages.front(); }
    /// Null where nothing was ever written.
    [[nodiscard]] const Text *find(const FieldKey &key, const Language &language) const;
    /// The body, or an empty string where nothing is written.
    [[nodiscard]] QString body(const FieldKey &key, const Language &language) const;
    [[nodiscard]] QString body(FieldKind kind, const Language &language) const
    {
        return body(FieldKey{kind, {}}, language);
    }
    /// The field's own source language, or the main language while nobody has written it.
    [[nodiscard]] Language sourceOf(const FieldKey &key) const;
    [[nodiscard]] QList<Note> notes(const FieldKey &key, const Language &language) const;
    [[nodiscard]] TextState state(const FieldKey &key, const Language &language) const;

    /// What typing does: sets the body; a translation keeps what it was made from while it is a draft or stale, an
    /// approved text is no longer approved, and the first language that is written becomes the field's source. Returns
    /// the text as it now stands, to be stored.
    Text write(const FieldKey &key, const Language &language, const QString &body);
    /// Says that a translation fits its source as it now stands ("Mark as current").
    Text markCurrent(const FieldKey &key, const Language &language);
    Text approve(const FieldKey &key, const Language &language);
    /// The whole text as it stands elsewhere, its states and notes with it.
    void take(const FieldKey &key, const Language &language, const Text &text);
    Text setNotes(const FieldKey &key, const Language &language, const QList<Note> &notes);

    bool operator==(const Brief &) const = default;

private:
    Text &textAt(const FieldKey &key, const Language &language);
};

} // namespace broadside
