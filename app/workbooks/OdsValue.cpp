#include "OdsValue.h"

#include "DecimalDigits.h"
#include "SerialDate.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace broadside {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// "01234" and "0033 1": digits that are no quantity.
bool keepsZeros(std::string_view shown)
{
    return shown.size() > 1 && shown[0] == '0' && isDigit(shown[1]) && std::ranges::all_of(shown, [](char character) {
               return isDigit(character) || character == ' ' || character == '-' || character == '(' ||
                      character == ')';
           });
}

bool appendNumber(std::string &out, std::string_view value)
{
    double number = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.empty() || parsed.ec != std::errc() || parsed.ptr != value.data() + value.size() ||
        !std::isfinite(number))
        return false;
    appendShortest(out, number);
    return true;
}

/// LibreOffice writes times with parts of a second that come from rounding.
bool appendDate(std::string &out, std::string_view value)
{
    if (!value.contains('.')) {
        out.append(value);
        return !value.empty();
    }
    constexpr qint64 half = 500;
    const auto moment =
        QDateTime::fromString(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())), Qt::ISODateWithMs);
    if (!moment.isValid())
        return false;
    out.append(moment.addMSecs(half).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString());
    return true;
}

/// "PT14H41M47S" in days (ISO 8601, without years and months).
std::optional<double> daysOf(std::string_view duration)
{
    if (!duration.starts_with('P'))
        return std::nullopt;
    double seconds = 0;
    double number = 0;
    for (const char *at = duration.data() + 1, *const end = duration.data() + duration.size(); at < end; ++at) {
        if (*at == 'T')
            continue;
        const auto parsed = std::from_chars(at, end, number, std::chars_format::fixed);
        if (parsed.ec != std::errc() || parsed.ptr == end)
            return std::nullopt;
        at = parsed.ptr;
        const double unit = *at == 'D' ? 86400 : *at == 'H' ? 3600 : *at == 'M' ? 60 : *at == 'S' ? 1 : 0;
        if (unit == 0)
            return std::nullopt;
        seconds += number * unit;
    }
    constexpr double mostSeconds = 1e12;
    if (!(seconds >= 0 && seconds < mostSeconds))
        return std::nullopt;
    return seconds / 86400;
}

bool appendTime(std::string &out, std::string_view value)
{
    const auto days = daysOf(value);
    if (!days)
        return false;
    appendDuration(out, *days, false);
    return true;
}

bool appendBoolean(std::string &out, std::string_view value)
{
    if (value != "true" && value != "false")
        return false;
    out.append(value == "true" ? "TRUE" : "FALSE");
    return true;
}

} // namespace

void appendOdsData(std::string &out, std::string_view type, std::string_view value, std::string_view shown)
{
    bool isDone = false;
    if (type == "float" || type == "percentage" || type == "currency")
        isDone = !keepsZeros(shown) && appendNumber(out, value);
    else if (type == "date")
        isDone = appendDate(out, value);
    else if (type == "time")
        isDone = appendTime(out, value);
    else if (type == "boolean")
        isDone = appendBoolean(out, value);
    if (!isDone)
        out.append(shown);
}

} // namespace broadside
