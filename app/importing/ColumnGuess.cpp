#include "ColumnGuess.h"

#include "ColumnContent.h"
#include "HeaderNames.h"
#include "Presets.h"

#include <algorithm>
#include <tuple>

namespace broadside {

namespace {

bool holdsNoEmail(const QStringList &cells)
{
    return !cells.isEmpty() && std::ranges::none_of(cells, [](const QString &cell) { return cell.contains(u'@'); });
}

} // namespace

ColumnGuess::ColumnGuess(const QStringList &header, const QList<QStringList> &sample)
{
    qsizetype count = header.size();
    for (const QStringList &row : sample)
        count = header.isEmpty() ? std::max(count, row.size()) : count;
    for (qsizetype column = 0; column < count; ++column) {
        m_names.append(header.value(column));
        m_cells.append(filledCells(sample, column));
    }
    m_columns.resize(count);
    m_isSettled.fill(false, count);
}

QList<std::optional<SignatureField>> ColumnGuess::make(const QString &preset)
{
    takePreset(preset);
    takeKnownNames();
    takeLikelyNames();
    takeContent();
    settleNames();
    settleEmail();
    return m_columns;
}

bool ColumnGuess::isFree(qsizetype column) const
{
    return !m_columns[column] && !m_isSettled[column] && !namesNoField(m_names[column]);
}

bool ColumnGuess::isNameless(qsizetype column) const
{
    return compactName(m_names[column]).isEmpty() || m_names[column] == columnPlaceholder(column);
}

void ColumnGuess::take(qsizetype column, SignatureField field)
{
    leaveOut(m_columns[column]);
    leaveOut(field);
    m_columns[column] = field;
    m_columnOf[field] = column;
}

void ColumnGuess::leaveOut(std::optional<SignatureField> field)
{
    if (!field || !has(*field))
        return;
    m_columns[m_columnOf[*field]].reset();
    m_columnOf.erase(*field);
}

/// Of several columns of one field the first that is not empty is taken.
void ColumnGuess::takePreset(const QString &preset)
{
    for (const bool takesEmpty : {false, true}) {
        for (const auto &[name, field, isAlso] : presetColumns(preset)) {
            for (qsizetype column = 0; column < m_names.size(); ++column) {
                if (compactName(m_names[column]) != compactName(name))
                    continue;
                m_isSettled[column] = true;
                if (!field || m_columns[column] || (m_cells[column].isEmpty() && !takesEmpty))
                    continue;
                if (!has(*field))
                    take(column, *field);
                else if (isAlso)
                    m_columns[column] = field;
            }
        }
    }
}

/// The best name wins; a column that is empty, or of e-mails without any, only where there is no other.
void ColumnGuess::takeKnownNames()
{
    const auto fixed = m_columnOf;
    std::map<SignatureField, std::pair<bool, int>> best;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        const auto known = m_isSettled[column] ? std::nullopt : knownName(m_names[column]);
        if (!known || fixed.contains(known->field))
            continue;
        const bool isUnlikely =
            m_cells[column].isEmpty() || (known->field == SignatureField::Email && holdsNoEmail(m_cells[column]));
        const std::pair rank(isUnlikely, known->rank);
        const auto [found, isFirst] = best.try_emplace(known->field, rank);
        if (!isFirst && found->second <= rank)
            continue;
        found->second = rank;
        take(column, known->field);
    }
}

/// Who must not be written to is asked only where no other column speaks of consent.
void ColumnGuess::takeLikelyNames()
{
    for (const bool isRefusal : {false, true}) {
        for (qsizetype column = 0; column < m_names.size(); ++column) {
            const QString &name = m_names[column];
            if (!isFree(column) || namesRefusal(name) != isRefusal || knownName(name))
                continue;
            if (const auto field = likelyField(name); field && !has(*field))
                take(column, *field);
        }
    }
}

void ColumnGuess::takeContent()
{
    takeFieldsByContent();
    takeNamesByContent();
    takePlacesByContent();
}

void ColumnGuess::takeFieldsByContent()
{
    struct Content
    {
        SignatureField field;
        bool (*isHeldBy)(const QStringList &);
    };
    // In the order of how sure they are.
    static constexpr Content contents[] = {{SignatureField::Email, holdsEmails},
                                           {SignatureField::SignedAt, holdsDates},
                                           {SignatureField::PostalCode, holdsPostalCodes},
                                           {SignatureField::Phone, holdsPhones},
                                           {SignatureField::ConsentEmail, holdsSubscriptions},
                                           {SignatureField::Language, holdsLanguages},
                                           {SignatureField::Region, holdsRegions},
                                           {SignatureField::Country, holdsCountries},
                                           {SignatureField::Comment, holdsComments}};
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        // "Adresse" may be that of a mailbox.
        const bool isAddress = m_columns[column] == SignatureField::Address && !m_isSettled[column];
        if (!isAddress && !isFree(column))
            continue;
        const auto *const content = std::ranges::find_if(contents, [&](const Content &candidate) {
            return !has(candidate.field) && (!isAddress || candidate.field == SignatureField::Email) &&
                   candidate.isHeldBy(m_cells[column]);
        });
        if (content != std::end(contents))
            take(column, content->field);
    }
}

void ColumnGuess::takeNamesByContent()
{
    if (has(SignatureField::FirstName) || has(SignatureField::LastName) || has(SignatureField::FullName))
        return;
    const auto isOpen = [this](qsizetype column) {
        return column < m_columns.size() && isFree(column) && holdsNames(m_cells[column], false) &&
               !holdsAnswers(m_cells[column]);
    };
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!isOpen(column))
            continue;
        if (holdsNames(m_cells[column], true) || !isOpen(column + 1)) {
            take(column, SignatureField::FullName);
        } else {
            const bool isFamilyFirst = givenNameCount(m_cells[column]) < givenNameCount(m_cells[column + 1]);
            take(column, isFamilyFirst ? SignatureField::LastName : SignatureField::FirstName);
            take(column + 1, isFamilyFirst ? SignatureField::FirstName : SignatureField::LastName);
        }
        return;
    }
}

/// Addresses and cities look like much else: they are taken only of columns without a name, a city only beside the
/// region or the postal code. So is a postal code of four digits beside a city.
void ColumnGuess::takePlacesByContent()
{
    const auto isBeside = [this](qsizetype column, SignatureField field) {
        const auto found = m_columnOf.find(field);
        return found != m_columnOf.end() && std::abs(found->second - column) == 1;
    };
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (isFree(column) && !has(SignatureField::PostalCode) && isBeside(column, SignatureField::City) &&
            holdsFourDigits(m_cells[column]))
            take(column, SignatureField::PostalCode);
    }
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!isFree(column) || !isNameless(column))
            continue;
        if (!has(SignatureField::Address) && holdsAddresses(m_cells[column]))
            take(column, SignatureField::Address);
        else if (!has(SignatureField::City) && holdsNames(m_cells[column], false) && !holdsAnswers(m_cells[column]) &&
                 (isBeside(column, SignatureField::Region) || isBeside(column, SignatureField::PostalCode)))
            take(column, SignatureField::City);
    }
}

/// "Name" beside "First name" is the last name; beside both it repeats them.
void ColumnGuess::settleNames()
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

/// Forms that do not ask for the address write "anonymous" into its column.
void ColumnGuess::settleEmail()
{
    const auto found = m_columnOf.find(SignatureField::Email);
    if (found == m_columnOf.end() || m_cells[found->second].isEmpty())
        return;
    const auto isAnonymous = [](const QString &cell) { return cell.startsWith(u"anonym", Qt::CaseInsensitive); };
    if (std::ranges::all_of(m_cells[found->second], isAnonymous))
        leaveOut(SignatureField::Email);
}

} // namespace broadside
