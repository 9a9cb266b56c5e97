#include "FormulaGuard.h"

#include <algorithm>

namespace broadside {

namespace {

bool beginsLikeFormula(QStringView text)
{
    constexpr QStringView signs = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && signs.contains(text.front());
}

} // namespace

QString guarded(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

std::string_view unguarded(std::string_view cell)
{
    if (!cell.starts_with('\''))
        return cell;
    constexpr std::size_t longestSign = 3; // bytes of a wide form
    const std::string_view rest = cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
    return beginsLikeFormula(QString::fromUtf8(rest.substr(0, longestSign))) ? rest : cell;
}

} // namespace broadside
