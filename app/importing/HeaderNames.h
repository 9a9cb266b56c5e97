// What a column's name says: in English, French, Arabic, Spanish, Portuguese, Italian, German, Dutch, Polish, Russian,
// Turkish, Vietnamese and Chinese, and in the exports of other systems.
#pragma once

#include "Signature.h"

namespace broadside {

/// A name without case, accents, spaces and punctuation: "E-mail", "e_mail" and "EMAIL" are one; so are the spellings
/// of an Arabic word with and without hamza and vowel signs.
[[nodiscard]] QString compactName(QStringView name);

/// What a column without a name is called, by its place from 0: "Column 3", in the program's language.
[[nodiscard]] QString columnPlaceholder(qsizetype column);

struct KnownName
{
    SignatureField field;
    int rank; ///< 0 is the field's best name: "email" goes before "email1" where a list has both

    bool operator==(const KnownName &) const = default;
};

// All functions below take a name as it stands.

/// The field that the whole name stands for, also in two languages at once ("Prénom / First name"), with something in
/// brackets behind it ("Address (City)"), or beside words that say nothing ("Your first name (required)").
[[nodiscard]] std::optional<KnownName> knownName(const QString &name);
/// The field that a name is likely to stand for, by a word within it: "Best e-mail address for you".
[[nodiscard]] std::optional<SignatureField> likelyField(const QString &name);
/// Whether the name says that no field of ours is in the column, whatever its content looks like: an id, a date of
/// birth, consent to text messages or to terms of use.
[[nodiscard]] bool namesNoField(const QString &name);
/// Whether the name is just "Name": a last name beside a column for first names, a full name otherwise.
[[nodiscard]] bool isBareName(const QString &name);
/// Whether the name of a column of full names says that the family's name comes first: "Nom et prénom".
[[nodiscard]] bool namesFamilyFirst(const QString &name);
/// Whether a column of that name says who must not be written to: "Do Not Email", "désabonné".
[[nodiscard]] bool namesRefusal(const QString &name);
/// Whether the name is what the signers read: four words and more, or eight letters of a script without spaces.
[[nodiscard]] bool isSentence(const QString &name);

/// Whether a cell of a file names a column; what the sniffer asks. Knows the names of other columns too ("id", "age"),
/// and leaves out what may as well be somebody's name, a place or an answer.
[[nodiscard]] bool namesColumn(std::string_view cell);

} // namespace broadside
