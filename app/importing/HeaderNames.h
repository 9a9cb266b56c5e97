// What a column's name says, in English, French, Arabic and the exports of other systems.
#pragma once

#include "Signature.h"

namespace broadside {

/// A name without case, accents, spaces and punctuation: "E-mail", "e_mail" and "EMAIL" are one; so are the spellings
/// of an Arabic word with and without hamza and vowel signs.
[[nodiscard]] QString compactName(QStringView name);

struct KnownName
{
    SignatureField field;
    int rank; ///< 0 is the field's best name: "email" goes before "email1" where a list has both
};

/// The field that a name of exactly these letters stands for. Takes a compact name, as all functions below.
[[nodiscard]] std::optional<KnownName> knownName(const QString &name);
/// The field that a name is likely to stand for, by a word within it: "Your e-mail address (required)".
[[nodiscard]] std::optional<SignatureField> likelyField(const QString &name);
/// Whether the name says that no field of ours is in the column, whatever its content looks like: an id, a date of
/// birth, "do not e-mail", consent to text messages.
[[nodiscard]] bool namesNoField(const QString &name);
/// Whether the name is just "Name": a last name beside a column for first names, a full name otherwise.
[[nodiscard]] bool isBareName(const QString &name);
/// Whether the name of a column of full names says that the family's name comes first: "Nom et prénom". Takes it as it
/// stands.
[[nodiscard]] bool namesFamilyFirst(const QString &name);
/// Whether a column of that name says who must not be written to: "Do Not Email", "désabonné". Takes it as it stands.
[[nodiscard]] bool namesRefusal(const QString &name);
/// Whether the name is what the signers read: four words and more, or eight letters of a script without spaces.
[[nodiscard]] bool isSentence(const QString &name);
/// Whether a cell of a file names a column that the program knows; what the sniffer asks. Takes the cell as it stands.
[[nodiscard]] bool namesColumn(std::string_view cell);
/// The system whose export has such names: "Action Network"; empty for none.
[[nodiscard]] QString recognisedSystem(const QStringList &names);

} // namespace broadside
