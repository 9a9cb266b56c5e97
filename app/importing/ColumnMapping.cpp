#include "ColumnMapping.h"

#include "ColumnContent.h"
#include "ColumnGuess.h"
#include "HeaderNames.h"
#include "Presets.h"

#include <QSet>

#include <algorithm>

namespace broadside {

namespace {

qsizetype columnOf(const ColumnMapping &mapping, SignatureField field)
{
    return mapping.columns.indexOf(std::optional(field));
}

/// The cells of the column of a field that are filled; none where no column is.
std::vector<std::string> cellsOf(const ColumnMapping &mapping, SignatureField field, const QList<QStringList> &sample)
{
    std::vector<std::string> cells;
    if (const qsizetype column = columnOf(mapping, field); column >= 0) {
        for (const QString &cell : filledCells(sample, column))
            cells.push_back(cell.toStdString());
    }
    return cells;
}

} // namespace

ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample)
{
    return guessMapping(header, sample, recognisedPreset(header));
}

ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample, const QString &preset)
{
    ColumnMapping mapping{.columns = ColumnGuess(header, sample).make(preset), .preset = preset};
    return guessedForColumns(std::move(mapping), header, sample);
}

ColumnMapping guessedForColumns(ColumnMapping mapping, const QStringList &header, const QList<QStringList> &sample)
{
    const std::vector<std::string> dateCells = cellsOf(mapping, SignatureField::SignedAt, sample);
    const GuessedDates dates = dateCells.empty() ? GuessedDates() : guessedDates(dateCells);
    mapping.dateKind = dates.kind;
    mapping.dateOrder = dates.order;
    mapping.isDateOrderOpen = dates.isOpen;

    const qsizetype fullName = columnOf(mapping, SignatureField::FullName);
    mapping.nameOrder = guessedNameOrder(cellsOf(mapping, SignatureField::FullName, sample), header.value(fullName));

    const qsizetype consent = columnOf(mapping, SignatureField::ConsentEmail);
    const QString question = consent < 0 ? QString() : header.value(consent).trimmed();
    mapping.consentIsInverted = namesRefusal(question);
    mapping.consentWording = isSentence(question) ? question : QString();

    const bool hasCountry = columnOf(mapping, SignatureField::Country) >= 0;
    mapping.country = hasCountry ? QString() : guessedCountry(cellsOf(mapping, SignatureField::PostalCode, sample));
    return mapping;
}

QMap<qsizetype, SignatureField> proposedFields(const ColumnMapping &mapping, const QStringList &header,
                                               const QList<QStringList> &sample)
{
    QMap<qsizetype, SignatureField> proposed;
    if (columnOf(mapping, SignatureField::ConsentEmail) >= 0)
        return proposed;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        if (!mapping.columns[column] && !namesNoField(header.value(column)) &&
            holdsAnswers(filledCells(sample, column)))
            proposed.insert(column, SignatureField::ConsentEmail);
    }
    return proposed;
}

QList<SplitPreview> splitPreviews(const ColumnMapping &mapping, const QList<QStringList> &sample, qsizetype most)
{
    QList<SplitPreview> previews;
    QSet<QString> seen;
    for (const std::string &cell : cellsOf(mapping, SignatureField::FullName, sample)) {
        const QString name = QString::fromStdString(cell).simplified();
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const std::string text = name.toStdString();
        const SplitName split = splitName(text, mapping.nameOrder);
        const auto toText = [](std::string_view part) {
            return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
        };
        previews.append({.name = name, .first = toText(split.first), .last = toText(split.last)});
    }
    // A name of two words hides nothing.
    std::ranges::stable_partition(previews, [](const SplitPreview &preview) { return preview.name.count(u' ') != 1; });
    return previews.mid(0, most);
}

} // namespace broadside
