#include "SignerCells.h"

#include "Database.h"
#include "Keys.h"
#include "OrderKey.h"

#include <algorithm>
#include <chrono>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// The digits from a place on, as a number; -1 where there are others.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    if (text.size() < at + count)
        return -1;
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// Digits as a number that compares as they do, one after the other; up to seventeen, E.164 has fifteen. What is no
/// digit stands behind all digits.
std::uint64_t phoneNumber(std::string_view phone)
{
    constexpr int length = 17;
    constexpr std::uint64_t base = 12;
    if (phone.starts_with('+'))
        phone.remove_prefix(1);
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < length; ++at) {
        const char c = at < phone.size() ? phone[at] : '\0';
        const bool isDigit = c >= '0' && c <= '9';
        number = number * base + (at >= phone.size() ? 0
                                  : isDigit          ? static_cast<std::uint64_t>(c - '0') + 1
                                                     : base - 1);
    }
    return number;
}

} // namespace

std::uint64_t momentNumber(std::string_view iso8601)
{
    const int year = digitsAt(iso8601, 0, 4);
    const int month = digitsAt(iso8601, 5, 2);
    const int day = digitsAt(iso8601, 8, 2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1 || month < 1 || day < 1 || !date.ok())
        return 0;
    constexpr std::chrono::sys_days origin = std::chrono::year(1) / 1 / 1;
    const auto days = static_cast<std::uint64_t>((std::chrono::sys_days(date) - origin).count()) + 1;
    const int hour = digitsAt(iso8601, 11, 2);
    const int minute = digitsAt(iso8601, 14, 2);
    if (hour < 0 || minute < 0)
        return days * 86400 * 2;
    const int second = std::max(digitsAt(iso8601, 17, 2), 0);
    return (days * 86400 + static_cast<std::uint64_t>(hour * 3600 + minute * 60 + second) % 86400) * 2 + 1;
}

ColumnTexts::ColumnTexts(Database &database) : m_database(database)
{
    Query row = database.query(u"SELECT id, text FROM column_text ORDER BY id"_s);
    while (row.next()) {
        const auto id = static_cast<std::uint64_t>(row.number(0));
        m_numbers.try_emplace(std::string(row.view(1)), id);
        m_next = id + 1;
    }
}

std::uint64_t ColumnTexts::numberOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    m_new.emplace_back(m_next, text);
    m_numbers.emplace(text, m_next);
    return m_next++;
}

void ColumnTexts::number(const CellTexts &texts, Cells &cells)
{
    for (std::size_t at = 0; at < texts.size(); ++at) {
        auto &[text, number] = m_before[at];
        if (text != texts[at]) {
            number = numberOf(texts[at]);
            text = texts[at];
        }
        cells[textColumns[at]] = number;
    }
}

void ColumnTexts::flush()
{
    if (m_new.empty())
        return;
    Query insert = m_database.prepare(u"INSERT INTO column_text (id, text) VALUES (?, ?)"_s);
    for (const auto &[id, text] : m_new)
        insert.run(static_cast<qint64>(id), std::string_view(text));
    m_new.clear();
}

Cells cellsOf(const CellSource &source)
{
    std::string fold;
    Cells cells;
    cells[CellColumn::SignedAt] = momentNumber(source.signedAt);
    const OrderKey name = orderKey(source.nameFold);
    cells[CellColumn::Name] = name.first;
    cells[CellColumn::NameMore] = name.more;
    const auto folded = [&fold](std::string_view text) {
        fold.clear();
        appendFolded(text, fold);
        return orderKey(fold);
    };
    const OrderKey email = orderKey(source.emailFold);
    cells[CellColumn::Email] = email.first;
    cells[CellColumn::EmailMore] = email.more;
    cells[CellColumn::Phone] = phoneNumber(source.phone);
    cells[CellColumn::Address] = source.address.empty() ? 0 : folded(source.address).first;
    cells[CellColumn::Comment] = source.comment.empty() ? 0 : folded(source.comment.substr(0, 64)).first;
    if (!source.postalCode.empty()) {
        fold.clear();
        appendFolded(source.postalCode, fold);
        std::erase(fold, ' ');
        cells[CellColumn::PostalCode] = orderKey(fold).first;
    }
    return cells;
}

} // namespace broadside
