#include "ColumnContent.h"

#include "Dates.h"
#include "Keys.h"
#include "PostalCodes.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace broadside {

namespace {

using Looks = bool (*)(const QString &);

bool mostLook(const QStringList &cells, Looks looks)
{
    return !cells.isEmpty() && std::ranges::count_if(cells, looks) * 5 >= cells.size() * 4;
}

bool isEmailCell(const QString &cell)
{
    return isEmail(cell.toStdString());
}

bool isDateCell(const QString &cell)
{
    const std::string text = cell.toStdString();
    return isoDate(text, DateOrder::DayMonthYear) || isoDate(text, DateOrder::MonthDayYear);
}

bool isPostalCodeCell(const QString &cell)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Z][0-9][A-Z][ -]?[0-9][A-Z][0-9]|[0-9]{5}(-[0-9]{4})?|"
                                                           "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}")),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(cell).hasMatch();
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[+(]?[0-9][0-9 ().\\x{00A0}-]*[0-9]")));
    static const QRegularExpression internetAddress(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{1,3}([.][0-9]{1,3}){3}")));
    if (!form.match(cell).hasMatch() || internetAddress.match(cell).hasMatch())
        return false;
    const auto digits = std::ranges::count_if(cell, [](QChar character) { return character.isDigit(); });
    const bool isBare = digits == cell.size();
    return isBare ? digits == 10 || digits == 11 : digits >= 7 && digits <= 15;
}

bool isName(const QString &cell)
{
    return std::ranges::all_of(cell, [](QChar character) {
        return character.isLetter() || character.isMark() || character.isSurrogate() || character.isSpace() ||
               QStringView(u"-'’.,").contains(character);
    });
}

} // namespace

QStringList filledCells(const QList<QStringList> &sample, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : sample) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

bool holdsEmails(const QStringList &cells)
{
    return mostLook(cells, isEmailCell);
}

bool holdsPostalCodes(const QStringList &cells)
{
    return mostLook(cells, isPostalCodeCell);
}

bool holdsDates(const QStringList &cells)
{
    return mostLook(cells, isDateCell);
}

bool holdsPhones(const QStringList &cells)
{
    return mostLook(cells, isPhone);
}

bool holdsNames(const QStringList &cells, bool severalWords)
{
    return mostLook(cells, severalWords ? Looks([](const QString &cell) { return isName(cell) && cell.contains(u' '); })
                                        : Looks(isName));
}

bool looksLikeData(const QString &cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber || isEmailCell(cell) || isDateCell(cell) || isPhone(cell);
}

QString guessedCountry(std::span<const std::string> postalCodes)
{
    std::map<std::string_view, std::size_t> counts;
    for (const std::string &code : postalCodes)
        ++counts[countryOfPostalCode(code)];
    for (const auto &[country, count] : counts) {
        if (!country.empty() && count * 5 >= postalCodes.size() * 4)
            return QString::fromLatin1(country.data(), static_cast<qsizetype>(country.size()));
    }
    return {};
}

} // namespace broadside
