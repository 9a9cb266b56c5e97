// The names that people and programs give to columns, language by language: data for `HeaderNames.h`.
#pragma once

#include "Signature.h"

#include <span>

namespace broadside {

/// Names are separated by "|"; case, accents, spaces and punctuation do not matter.
struct FieldWords
{
    SignatureField field;
    QStringView whole; ///< stand for the field when they are the whole name; the best first
    QStringView parts; ///< are enough when a longer name holds them
};

/// Names of columns that hold no field of ours, whatever their content looks like.
struct OtherWords
{
    QStringView whole;
    QStringView parts;
};

[[nodiscard]] std::span<const FieldWords> englishWords();
[[nodiscard]] std::span<const FieldWords> frenchWords();
[[nodiscard]] std::span<const FieldWords> arabicWords();
[[nodiscard]] std::span<const FieldWords> spanishWords();
[[nodiscard]] std::span<const FieldWords> portugueseWords();
[[nodiscard]] std::span<const FieldWords> italianWords();
[[nodiscard]] std::span<const FieldWords> germanWords();
[[nodiscard]] std::span<const FieldWords> dutchWords();
[[nodiscard]] std::span<const FieldWords> polishWords();
[[nodiscard]] std::span<const FieldWords> russianWords();
[[nodiscard]] std::span<const FieldWords> turkishWords();
[[nodiscard]] std::span<const FieldWords> vietnameseWords();
[[nodiscard]] std::span<const FieldWords> chineseWords();

[[nodiscard]] std::span<const OtherWords> otherWords();
/// Names of columns that say nothing about what is in them: "Status".
[[nodiscard]] QStringView plainColumnWords();
/// Parts of sentences that ask for another consent than that to e-mail: to terms of use, to a privacy policy.
[[nodiscard]] QStringView aboutTermsWords();
/// Words beside a name that say nothing about its field: "your", "required", "obligatoire".
[[nodiscard]] QStringView fillerWords();
/// Parts of the names of columns that say who must not be written to.
[[nodiscard]] QStringView refusalWords();
/// Names of a column of full names with the family's name in front.
[[nodiscard]] QStringView familyFirstWords();

} // namespace broadside
