#include "ColumnContent.h"

#include "Answers.h"
#include "Countries.h"
#include "Dates.h"
#include "Keys.h"
#include "NameWords.h"
#include "PostalCodes.h"
#include "Regions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace broadside {

namespace {

bool areMost(qsizetype count, const QStringList &cells)
{
    return !cells.isEmpty() && count * 5 >= cells.size() * 4;
}

template<class Looks>
bool mostLook(const QStringList &cells, const Looks &looks)
{
    return areMost(std::ranges::count_if(cells, looks), cells);
}

bool matches(const QRegularExpression &form, const QString &cell)
{
    return form.match(cell).hasMatch();
}

bool isEmailCell(const QString &cell)
{
    return isEmail(cell.toStdString());
}

std::optional<std::string> dateOf(const QString &cell)
{
    const std::string text = cell.toStdString();
    auto date = isoDate(text, DateOrder::DayMonthYear);
    return date ? date : isoDate(text, DateOrder::MonthDayYear);
}

bool isDateCell(const QString &cell)
{
    return dateOf(cell).has_value();
}

bool isPhone(const QString &cell)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[+(]?[0-9][0-9 ()./\\x{00A0}-]*[0-9]")));
    static const QRegularExpression internetAddress(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{1,3}([.][0-9]{1,3}){3}")));
    if (!matches(form, cell) || matches(internetAddress, cell) || isDateCell(cell))
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

/// Whether the cells are numbers that count up, as ids do.
bool countUp(const QStringList &cells)
{
    return cells.size() > 2 && std::ranges::adjacent_find(cells, [](const QString &one, const QString &next) {
                                   return one.toLongLong() >= next.toLongLong();
                               }) == cells.end();
}

bool isCountryCell(const QString &cell)
{
    // "no" is an answer before it is Norway.
    const bool isSmall = cell.size() == 2 && cell.front().isLower();
    return !isSmall && !countryCode(cell.toStdString()).empty();
}

bool isRegionCell(const QString &cell)
{
    return regionNamed(cell.toStdString(), "CA") || regionNamed(cell.toStdString(), "US");
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
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{5}(-[0-9]{4})?")));
    const auto isCode = [](const QString &cell) {
        return matches(digits, cell) || !countryOfPostalCode(cell.toStdString()).empty();
    };
    return mostLook(cells, isCode) && !countUp(cells);
}

bool holdsFourDigits(const QStringList &cells)
{
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[1-9][0-9]{3}")));
    return mostLook(cells, [](const QString &cell) { return matches(digits, cell); }) && !countUp(cells);
}

bool holdsDates(const QStringList &cells)
{
    if (!mostLook(cells, isDateCell))
        return false;
    const auto before = std::ranges::count_if(cells, [](const QString &cell) {
        const auto date = dateOf(cell);
        return date && *date < "1995";
    });
    return before * 2 < cells.size();
}

bool holdsPhones(const QStringList &cells)
{
    return mostLook(cells, isPhone);
}

bool holdsNames(const QStringList &cells, bool severalWords)
{
    return mostLook(
        cells, [severalWords](const QString &cell) { return isName(cell) && (!severalWords || cell.contains(u' ')); });
}

bool holdsRegions(const QStringList &cells)
{
    const auto regions = std::ranges::count_if(cells, isRegionCell);
    if (!areMost(regions, cells))
        return false;
    // "CA" is California and Canada.
    const auto countries = std::ranges::count_if(cells, isCountryCell);
    const bool isOne = std::ranges::all_of(cells, [&cells](const QString &cell) { return cell == cells.front(); });
    return regions > countries || (regions == countries && !isOne);
}

bool holdsCountries(const QStringList &cells)
{
    return mostLook(cells, isCountryCell) && !holdsRegions(cells);
}

bool holdsLanguages(const QStringList &cells)
{
    static const QSet<QString> codes{"en", "fr", "ar", "es", "pt", "de", "it", "nl", "pl", "ru", "tr", "vi", "zh", "he",
                                     "fa", "uk", "el", "ko", "ja", "hi", "pa", "ur", "ro", "sv", "ht", "iu", "cr"};
    static const QSet<QString> names{"english", "french",   "arabic",  "spanish",    "anglais",    "francais",
                                     "arabe",   "espagnol", "espanol", "portuguese", "portugais",  "german",
                                     "deutsch", "italiano", "العربية", "الفرنسية",   "الإنجليزية", "mandarin",
                                     "中文",    "فرنسي",    "عربي"};
    qsizetype count = 0;
    bool isTold = false;
    for (const QString &cell : cells) {
        const QString text = cell.toCaseFolded();
        const QString code = text.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0);
        const bool isName = names.contains(foldedValue(cell.toStdString())) || names.contains(text);
        count += isName || codes.contains(code) ? 1 : 0;
        isTold = isTold || isName || code == u"en" || cell.front().isLower();
    }
    return isTold && areMost(count, cells);
}

bool holdsAddresses(const QStringList &cells)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9]+[A-Za-z]?[ ,-].*\\p{L}{2}|\\p{L}{2}.* [0-9]+[A-Za-z]?\\b"));
    return mostLook(
        cells, [](const QString &cell) { return matches(form, cell) && !cell.contains(u'@') && !isDateCell(cell); });
}

bool holdsAnswers(const QStringList &cells)
{
    return mostLook(cells, [](const QString &cell) { return yesOrNo(cell.toStdString()).has_value(); });
}

bool holdsSubscriptions(const QStringList &cells)
{
    static const QSet<QString> values{
        "subscribed",       "unsubscribed", "non-subscribed", "nonsubscribed", "not subscribed",
        "never subscribed", "opted in",     "opted out",      "opt-in",        "opt-out",
        "bouncing",         "bounced",      "spam complaint", "cleaned",       "abonne",
        "abonnee",          "desabonne",    "desabonnee",     "inscrit",       "desinscrit",
        "suscrito",         "dado de baja", "abonniert",      "abgemeldet",    "مشترك"};
    return mostLook(cells, [](const QString &cell) { return values.contains(foldedValue(cell.toStdString())); });
}

bool holdsComments(const QStringList &cells)
{
    const auto longOnes = std::ranges::count_if(cells, [](const QString &cell) {
        constexpr qsizetype fewestWords = 5;
        return cell.simplified().count(u' ') + 1 >= fewestWords;
    });
    return !cells.isEmpty() && longOnes * 2 >= cells.size();
}

qsizetype givenNameCount(const QStringList &cells)
{
    return std::ranges::count_if(
        cells, [](const QString &cell) { return isKnownGivenName(cell.section(u' ', 0, 0).toStdString()); });
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
