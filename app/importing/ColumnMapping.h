// Which column of a list holds what.
#pragma once

#include "Dates.h"
#include "NameSplit.h"
#include "Signature.h"

#include <QMap>

namespace broadside {

struct ColumnMapping
{
    QList<std::optional<SignatureField>> columns; ///< one a column of the file; none: left out
    DateOrder dateOrder = DateOrder::YearMonthDay;
    DateKind dateKind = DateKind::Written;
    bool isDateOrderOpen = false; ///< no date in the sample shows its order: somebody should say
    NameOrder nameOrder = NameOrder::GivenFirst;
    /// What the values of the consent column mean, by the folded value (`foldedValue`): those that the program does not
    /// know by itself, or that somebody decided otherwise. None: neither yes nor no, as if never asked.
    QMap<QString, std::optional<bool>> consentValues;
    /// The consent column says who must not be written to ("Do Not Email", "désabonné"): a yes in it is a refusal; a no
    /// is no consent either, for nobody was asked.
    bool consentIsInverted = false;
    QString consentWording; ///< what the signers were asked, where the column's name is a sentence
    QString country;        ///< of rows that name none: ISO 3166 ("CA"); empty: none
    QString preset;         ///< the system whose export it was recognised as: "Action Network"; empty: none

    bool operator==(const ColumnMapping &) const = default;
};

/// Guesses a mapping from the header (names in the languages of `HeaderNames.h`, other systems' names; accents and case
/// do not matter) and, where it says nothing, from the sample's content. `sample` holds the cells of the first records,
/// `preset` the system that the file comes from (`Presets.h`), where that is known.
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample);
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample,
                                         const QString &preset);

/// Columns that the mapping leaves out, and the field that their content may be of: a yes and a no under a name that
/// says nothing is proposed as consent, and never taken unasked.
[[nodiscard]] QMap<qsizetype, SignatureField> proposedFields(const ColumnMapping &mapping, const QStringList &header,
                                                             const QList<QStringList> &sample);

struct SplitPreview
{
    QString name, first, last;

    bool operator==(const SplitPreview &) const = default;
};

/// How the sample's full names will be split, the ones that say most first, each once, `most` of them; empty where no
/// column of full names is mapped.
[[nodiscard]] QList<SplitPreview> splitPreviews(const ColumnMapping &mapping, const QList<QStringList> &sample,
                                                qsizetype most);

/// The mapping with everything but its columns and its preset guessed for the columns as they stand: the dates' form
/// and order, the names' order, what the consent column means, the country. To be called when a column was given
/// another field.
[[nodiscard]] ColumnMapping guessedForColumns(ColumnMapping mapping, const QStringList &header,
                                              const QList<QStringList> &sample);

/// {"columns": {"Courriel": "email", …}, "date_order": "dmy"}: what `broadside-cli import --map` reads, and what is
/// remembered for the next file of that shape. Columns go by name, or by number from 1 ("3") where a file has no
/// header; those that are not named are left out. What else there may be, and what the sample decides without it:
/// "date_order" (ymd, dmy, mdy), "date_kind" (written, excel_days, unix_seconds, unix_milliseconds), "name_order"
/// (given_first, family_first), "consent_values" ({"peut-être": null, "ça va": true}), "consent_inverted", "country"
/// (ISO 3166), "preset". An error for unknown fields, words or columns that the file lacks.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QByteArray &json, const QStringList &header,
                                                    qsizetype columnCount, const QList<QStringList> &sample = {});
/// The same the other way round.
[[nodiscard]] QByteArray mappingToJson(const ColumnMapping &mapping, const QStringList &header);

/// What files of one shape have in common: the same columns in the same order, however they are spelled. Empty for a
/// file without header.
[[nodiscard]] QByteArray shapeOf(const QStringList &header);

} // namespace broadside
