#include "ColumnMapping.h"

#include "ColumnContent.h"
#include "HeaderNames.h"

#include <algorithm>
#include <map>

namespace broadside {

namespace {

/// A mapping in the making.
class Guess
{
public:
    Guess(const QStringList &header, const QList<QStringList> &sample) : m_sample(sample)
    {
        qsizetype count = header.size();
        for (const QStringList &row : sample)
            count = header.isEmpty() ? std::max(count, row.size()) : count;
        for (qsizetype column = 0; column < count; ++column)
            m_names.append(compactName(header.value(column)));
        m_columns.resize(count);
    }

    ColumnMapping make()
    {
        takeKnownNames();
        takeLikelyNames();
        takeContent();
        settleNames();
        ColumnMapping mapping{.columns = m_columns, .preset = recognisedSystem(m_names)};
        return mapping;
    }

private:
    [[nodiscard]] bool has(SignatureField field) const { return m_columnOf.contains(field); }

    void take(qsizetype column, SignatureField field)
    {
        leaveOut(m_columns[column]);
        leaveOut(field);
        m_columns[column] = field;
        m_columnOf[field] = column;
    }

    void leaveOut(std::optional<SignatureField> field)
    {
        if (!field || !has(*field))
            return;
        m_columns[m_columnOf[*field]].reset();
        m_columnOf.erase(*field);
    }

    /// The best name wins; an empty column only where there is no other.
    void takeKnownNames()
    {
        std::map<SignatureField, std::pair<bool, int>> best;
        for (qsizetype column = 0; column < m_names.size(); ++column) {
            const auto known = knownName(m_names[column]);
            if (!known)
                continue;
            const std::pair rank(filledCells(m_sample, column).isEmpty(), known->rank);
            const auto [found, isFirst] = best.try_emplace(known->field, rank);
            if (!isFirst && found->second <= rank)
                continue;
            found->second = rank;
            take(column, known->field);
        }
    }

    void takeLikelyNames()
    {
        for (qsizetype column = 0; column < m_names.size(); ++column) {
            const QString &name = m_names[column];
            if (m_columns[column] || knownName(name) || namesNoField(name))
                continue;
            if (const auto field = likelyField(name); field && !has(*field))
                take(column, *field);
        }
    }

    void takeContent()
    {
        struct Content
        {
            SignatureField field;
            bool (*isHeldBy)(const QStringList &);
        };
        static constexpr Content contents[] = {{SignatureField::Email, holdsEmails},
                                               {SignatureField::SignedAt, holdsDates},
                                               {SignatureField::PostalCode, holdsPostalCodes},
                                               {SignatureField::Phone, holdsPhones}};
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            // "Adresse" may be that of a mailbox.
            const bool isAddress = m_columns[column] == SignatureField::Address;
            if ((m_columns[column] && !isAddress) || namesNoField(m_names[column]))
                continue;
            const QStringList cells = filledCells(m_sample, column);
            const auto *const content = std::ranges::find_if(contents, [&](const Content &candidate) {
                return !has(candidate.field) && (!isAddress || candidate.field == SignatureField::Email) &&
                       candidate.isHeldBy(cells);
            });
            if (content != std::end(contents))
                take(column, content->field);
        }
        if (has(SignatureField::FirstName) || has(SignatureField::LastName) || has(SignatureField::FullName))
            return;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (!isOpenToNames(column))
                continue;
            if (column + 1 < m_columns.size() && isOpenToNames(column + 1) &&
                !holdsNames(filledCells(m_sample, column), true)) {
                take(column, SignatureField::FirstName);
                take(column + 1, SignatureField::LastName);
            } else {
                take(column, SignatureField::FullName);
            }
            return;
        }
    }

    [[nodiscard]] bool isOpenToNames(qsizetype column) const
    {
        return !m_columns[column] && !namesNoField(m_names[column]) && holdsNames(filledCells(m_sample, column), false);
    }

    /// "Name" beside "First name" is the last name; beside both it repeats them.
    void settleNames()
    {
        if (!has(SignatureField::FullName))
            return;
        const qsizetype full = m_columnOf[SignatureField::FullName];
        const bool hasFirst = has(SignatureField::FirstName);
        const bool hasLast = has(SignatureField::LastName);
        if (hasFirst && hasLast)
            leaveOut(SignatureField::FullName);
        else if (hasFirst && isBareName(m_names[full]))
            take(full, SignatureField::LastName);
        else if (hasLast && isBareName(m_names[full]))
            take(full, SignatureField::FirstName);
    }

    const QList<QStringList> &m_sample;
    QStringList m_names;
    QList<std::optional<SignatureField>> m_columns;
    std::map<SignatureField, qsizetype> m_columnOf; ///< the same the other way round
};

} // namespace

ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample)
{
    return guessedForColumns(Guess(header, sample).make(), header, sample);
}

ColumnMapping guessedForColumns(ColumnMapping mapping, const QStringList &header, const QList<QStringList> &sample)
{
    const auto columnOf = [&mapping](SignatureField field) { return mapping.columns.indexOf(std::optional(field)); };
    const auto cellsOf = [&](SignatureField field) {
        std::vector<std::string> cells;
        if (const qsizetype column = columnOf(field); column >= 0) {
            for (const QString &cell : filledCells(sample, column))
                cells.push_back(cell.toStdString());
        }
        return cells;
    };
    const std::vector<std::string> dateCells = cellsOf(SignatureField::SignedAt);
    const GuessedDates dates = dateCells.empty() ? GuessedDates() : guessedDates(dateCells);
    mapping.dateKind = dates.kind;
    mapping.dateOrder = dates.order;
    mapping.isDateOrderOpen = dates.isOpen;

    const qsizetype fullName = columnOf(SignatureField::FullName);
    mapping.nameOrder = guessedNameOrder(cellsOf(SignatureField::FullName), header.value(fullName));

    const qsizetype consent = columnOf(SignatureField::ConsentEmail);
    mapping.consentIsInverted = consent >= 0 && namesRefusal(header.value(consent));
    mapping.consentWording =
        consent >= 0 && isSentence(header.value(consent)) ? header.value(consent).trimmed() : QString();
    mapping.country =
        columnOf(SignatureField::Country) >= 0 ? QString() : guessedCountry(cellsOf(SignatureField::PostalCode));
    return mapping;
}

} // namespace broadside
