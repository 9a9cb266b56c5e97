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
/// Of Canada, the United States, the United Kingdom and France: of five digits only where they do not count up.
[[nodiscard]] bool holdsPostalCodes(const QStringList &cells);
/// Four digits, as Switzerland, Belgium and Austria have them: alone no sign of anything.
[[nodiscard]] bool holdsFourDigits(const QStringList &cells);
/// Not those of births: most of them would lie before petitions went online.
[[nodiscard]] bool holdsDates(const QStringList &cells);
[[nodiscard]] bool holdsPhones(const QStringList &cells);
/// Letters, and of other characters only what names have; `severalWords`: more than one word.
[[nodiscard]] bool holdsNames(const QStringList &cells, bool severalWords);
/// Provinces, territories and states of Canada and the United States.
[[nodiscard]] bool holdsRegions(const QStringList &cells);
[[nodiscard]] bool holdsCountries(const QStringList &cells);
/// Codes of languages or their names. Codes that are countries' too count where English is among them, or in small
/// letters.
[[nodiscard]] bool holdsLanguages(const QStringList &cells);
/// A number and a word or more.
[[nodiscard]] bool holdsAddresses(const QStringList &cells);
/// Yes and no in any of the languages.
[[nodiscard]] bool holdsAnswers(const QStringList &cells);
/// "subscribed", "unsubscribed": answers that say what they are about.
[[nodiscard]] bool holdsSubscriptions(const QStringList &cells);
/// Several sentences, or long ones, in half of the cells.
[[nodiscard]] bool holdsComments(const QStringList &cells);

/// How many cells are well-known given names.
[[nodiscard]] qsizetype givenNameCount(const QStringList &cells);
/// Whether one cell is an e-mail address, a date or a number: none of them is a column's name.
[[nodiscard]] bool looksLikeData(const QString &cell);
/// The country that most of the postal codes can only be of: "CA", "GB"; empty for none.
[[nodiscard]] QString guessedCountry(std::span<const std::string> postalCodes);

} // namespace broadside
