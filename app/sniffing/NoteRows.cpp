#include "NoteRows.h"

#include <QString>

#include <algorithm>

namespace broadside {

namespace {

/// Without case and accents.
QString plain(std::string_view cell)
{
    QString text;
    for (const QChar character : QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
                                     .normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            text.append(character);
    }
    return text.toCaseFolded();
}

/// Words with which a row of sums begins.
const QStringList &totalWords()
{
    static const QStringList words =
        plain(
            "total|totals|grand total|subtotal|sub-total|sum|sums|overall|average|mean|count|totaux|sous-total|somme|"
            "moyenne|nombre total|summe|gesamt|gesamtsumme|insgesamt|zwischensumme|durchschnitt|anzahl|totales|suma|"
            "promedio|subtotales|totale|totali|somma|media|soma|totais|totaal|totalt|summa|yhteensä|i alt|razem|ogółem|"
            "celkem|ukupno|toplam|genel toplam|jumlah|tổng|tổng cộng|итого|всего|сумма|разом|усього|المجموع|الإجمالي|"
            "المجموع الكلي|مجموع|סהכ|סך הכל|جمع|合计|总计|合計|総計|총수|소계|합계")
            .split(u'|');
    return words;
}

std::size_t firstFilled(const SampleRow &row)
{
    std::size_t at = 0;
    while (at < row.extent && row.type(at) == CellType::Empty)
        ++at;
    return at;
}

/// Written as remarks are, and as cells seldom.
bool readsAsNote(std::string_view cell, const ColumnProfile &column)
{
    if (cell.empty())
        return false;
    const bool beginsAside = std::string_view("*(-#[=<").contains(cell.front()) || cell.starts_with("\xC2\xA9");
    return beginsAside || cell.ends_with(':') || cell.contains(": ") ||
           (column.rows >= 2 && cell.size() > 12 && cell.size() > column.longest * 3 / 2);
}

} // namespace

bool isThin(const SampleRow &row, std::size_t width)
{
    const std::size_t most = width < 3 ? width - 1 : std::max<std::size_t>(1, width / 4);
    return row.filled <= most;
}

bool isTotal(const SampleRow &row)
{
    const std::size_t at = firstFilled(row);
    if (at >= row.extent || row.cell(at).size() > 60)
        return false;
    const QString text = plain(row.cell(at));
    return std::ranges::any_of(totalWords(), [&text](const QString &word) {
        return text.startsWith(word) && (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
    });
}

bool isComment(const SampleRow &row)
{
    const std::string_view cell = row.cells.empty() ? std::string_view() : row.cell(0);
    return cell.starts_with('#') || (cell.starts_with("//") && cell.size() > 2);
}

NoteVerdict noteAfterTable(const SampleRow &row, const TableProfile &table, bool isApart, bool isRagged)
{
    const std::size_t width = table.width();
    const std::size_t missing = table.missing(row);
    const std::size_t contradictions = table.contradictions(row);
    const std::size_t at = firstFilled(row);
    const ColumnProfile none;
    const ColumnProfile &column = at < width ? table.column(at) : none;
    if (isTotal(row)) {
        // A table of figures may have a total that is a row like others; one of people has none.
        const bool isIncomplete = missing > 0 || contradictions > 0 || row.filled < width;
        if (isIncomplete || table.holdsSums(row))
            return {.isNote = width > 1 || contradictions > 0 || isApart, .certainty = 0.95};
        return {};
    }
    if (width == 1) {
        const bool isOther = column.isTelling() && contradictions > 0;
        return {.isNote = isOther || (isApart && readsAsNote(row.cell(0), column)), .certainty = isOther ? 0.85 : 0.6};
    }
    if (missing > 0 && table.holdsSums(row))
        return {.isNote = true, .certainty = 0.9};
    if (isThin(row, width)) {
        // A number alone in the column of numbers is the row's, whatever else was not filled in.
        const bool isOfColumn = column.isTelling() && contradictions == 0;
        if (isOfColumn && !isApart)
            return {};
        if (contradictions > 0 || readsAsNote(row.cell(at), column) || isApart)
            return {.isNote = true, .certainty = 0.9};
        const bool leavesMost = table.required() > 0 && missing * 2 >= table.required() && missing > 0;
        if (!leavesMost)
            return {};
        return {.isNote = !isRagged, .certainty = 0.6};
    }
    if (row.filled * 2 <= width + 1 && !table.fits(row) && missing * 2 >= table.required()) {
        const bool isSure = isApart || table.holdsSums(row) || readsAsNote(row.cell(at), column);
        return {.isNote = isSure || contradictions > 0, .certainty = isSure ? 0.9 : 0.6};
    }
    if (isApart && contradictions * 2 > row.filled)
        return {.isNote = true, .certainty = 0.6};
    return {};
}

} // namespace broadside
