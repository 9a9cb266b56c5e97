#include "XlsSheet.h"

#include "TableErrors.h"

#include <array>
#include <bit>
#include <cmath>

namespace broadside {

namespace {

enum Record : quint16 { // [MS-XLS] 2.3
    Formula = 0x06,
    EndOfFile = 0x0A,
    MultipleRk = 0xBD,
    RichText = 0xD6,
    SharedText = 0xFD,
    Number = 0x203,
    Label = 0x204,
    BooleanOrError = 0x205,
    FormulaText = 0x207,
    Rk = 0x27E,
    BeginningOfFile = 0x809
};

bool isCell(quint16 type)
{
    return type == Formula || type == MultipleRk || type == RichText || type == SharedText || type == Number ||
           type == Label || type == BooleanOrError || type == Rk;
}

/// A number in four bytes ([MS-XLS] 2.5.217): the upper half of a floating one or a whole one, perhaps a hundredfold.
double fromRk(quint32 packed)
{
    const double number = (packed & 2) != 0 ? static_cast<double>(static_cast<qint32>(packed) >> 2)
                                            : std::bit_cast<double>(quint64{packed & ~quint32{3}} << 32);
    return (packed & 1) != 0 ? number / 100 : number;
}

std::string_view errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

} // namespace

Result<std::unique_ptr<SheetRows>> XlsSheet::open(std::unique_ptr<BiffStream> stream, qint64 offset,
                                                  std::shared_ptr<const XlsWorkbook::Shared> shared, CellForm form,
                                                  const QString &name)
{
    stream->setCodePage(shared->codePage);
    stream->seek(offset);
    const auto found = stream->next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found || stream->type() != BeginningOfFile)
        return std::unexpected(damagedWorkbookError(name, QStringLiteral("no beginning of a sheet")));
    return std::unique_ptr<SheetRows>(new XlsSheet(std::move(stream), std::move(shared), form, name));
}

Result<bool> XlsSheet::next()
{
    m_row.begin(-1);
    while (!m_isDone) {
        if (!m_hasCell) {
            const auto found = nextRecord();
            if (!found)
                return found;
            if (!*found)
                break;
        }
        m_hasCell = false;
        if (m_stream->type() == FormulaText) {
            if (m_isTextNext)
                setText(m_textColumn, m_textStyle, readText());
            m_isTextNext = false;
            continue;
        }
        if (!isCell(m_stream->type()))
            continue;
        const qint64 number = m_stream->peekTwoBytes();
        if (m_row.number() >= 0 && number != m_row.number()) {
            m_hasCell = true;
            if (m_row.size() > 0 || m_row.fault() != SheetRow::Fault::None)
                return true;
            m_row.begin(-1);
        }
        if (m_row.number() < 0)
            m_row.begin(number);
        m_hasCell = false;
        if (const auto read = readCell(); !read)
            return std::unexpected(read.error());
    }
    m_isDone = true;
    return m_row.size() > 0 || m_row.fault() != SheetRow::Fault::None;
}

/// The next record of the sheet itself; false at its end.
Result<bool> XlsSheet::nextRecord()
{
    for (;;) {
        const auto found = m_stream->next();
        if (!found || !*found)
            return found;
        if (m_stream->type() == BeginningOfFile)
            ++m_depth;
        else if (m_stream->type() == EndOfFile && --m_depth == 0)
            return false;
        else if (m_depth == 1)
            return true;
    }
}

Result<void> XlsSheet::readCell()
{
    m_stream->skip(2); // the row
    std::size_t column = m_stream->twoBytes();
    m_isTextNext = false;
    if (m_stream->type() == MultipleRk) {
        // Pairs of style and number, and the last column behind them.
        for (; m_stream->left() >= 6; ++column) {
            const std::size_t style = m_stream->twoBytes();
            setNumber(column, style, fromRk(m_stream->fourBytes()));
        }
        return {};
    }
    const std::size_t style = m_stream->twoBytes();
    switch (m_stream->type()) {
    case Number:
        setNumber(column, style, m_stream->number());
        break;
    case Rk:
        setNumber(column, style, fromRk(m_stream->fourBytes()));
        break;
    case Formula:
        readFormula(column, style);
        break;
    case SharedText: {
        const quint32 index = m_stream->fourBytes();
        if (index >= m_shared->texts.size())
            return std::unexpected(damagedWorkbookError(
                m_name, QStringLiteral("row %1: no text %2").arg(m_row.number() + 1).arg(index)));
        setText(column, style, m_shared->texts[index]);
        break;
    }
    case BooleanOrError: {
        const quint8 value = m_stream->byte();
        const bool isError = m_stream->byte() != 0;
        m_row.set(column, isError ? errorName(value) : value != 0 ? "TRUE" : "FALSE");
        break;
    }
    default:
        setText(column, style, readText());
        break;
    }
    return {};
}

/// The result of the last calculation ([MS-XLS] 2.5.133): a number, or a mark and what kind of value there is instead.
void XlsSheet::readFormula(std::size_t column, std::size_t style)
{
    constexpr quint64 mark = 0xFFFF;
    const double number = m_stream->number();
    const auto bits = std::bit_cast<quint64>(number);
    if (bits >> 48 != mark)
        return setNumber(column, style, number);
    const auto value = static_cast<quint8>(bits >> 16);
    switch (bits & 0xFF) {
    case 0:
        m_isTextNext = true;
        m_textColumn = column;
        m_textStyle = style;
        break;
    case 1:
        m_row.set(column, value != 0 ? "TRUE" : "FALSE");
        break;
    case 2:
        m_row.set(column, errorName(value));
        break;
    default:
        break; // an empty text
    }
}

std::string XlsSheet::readText()
{
    const std::size_t length = m_stream->twoBytes();
    return m_shared->isUnicode ? m_stream->unicodeText(length) : m_stream->codedText(length);
}

void XlsSheet::setNumber(std::size_t column, std::size_t style, double number)
{
    if (!std::isfinite(number))
        return m_row.set(column, errorName(0x24));
    m_shown.clear();
    if (m_form == CellForm::AsShown)
        m_shared->formats[style].show(m_shown, number, m_shared->dateSystem);
    else
        m_shared->formats[style].giveData(m_shown, number, m_shared->dateSystem);
    m_row.set(column, m_shown);
}

void XlsSheet::setText(std::size_t column, std::size_t style, std::string_view text)
{
    if (m_form == CellForm::AsData)
        return m_row.set(column, text);
    m_shown.clear();
    m_shared->formats[style].showText(m_shown, text);
    m_row.set(column, m_shown);
}

} // namespace broadside
