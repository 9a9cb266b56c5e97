// What the cells of a column look like.
#pragma once

#include <QStringList>

#include <span>
#include <string>

namespace broadside {

/// The cells of one column in a sample that are not empty.
[[nodiscard]] QStringList filledCells(const QList<QStringList> &sample, qsizetype column);

// Whether at least four of five cells, and at least one, look like it.
[[nodiscard]] bool holdsEmails(const QStringList &cells);
[[nodiscard]] bool
holdsPostalCodes(const QStringList &cells); ///< of Canada, the United States, the United Kingdom and France
[[nodiscard]] bool holdsDates(const QStringList &cells);
[[nodiscard]] bool holdsPhones(const QStringList &cells);
/// Letters, and of other characters only what names have; `severalWords`: more than one word.
[[nodiscard]] bool holdsNames(const QStringList &cells, bool severalWords);
/// Whether one cell is an e-mail address, a date or a number: none of them is a column's name.
[[nodiscard]] bool looksLikeData(const QString &cell);

/// The country that most of the postal codes can only be of: "CA", "GB"; empty for none.
[[nodiscard]] QString guessedCountry(std::span<const std::string> postalCodes);

} // namespace broadside
