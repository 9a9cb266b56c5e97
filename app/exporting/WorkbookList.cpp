#include "WorkbookList.h"

#include "ExportProgress.h"
#include "SignerExport.h"
#include "Workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

namespace broadside {

namespace {

constexpr qint64 rowsForWidths = 500;
constexpr qsizetype leastWidth = 9;
constexpr qsizetype mostWidth = 48;
constexpr qsizetype dateTimeWidth = 20;

/// What XML can hold (XML 1.0, 2.2), with the text that looks like one of Excel's escapes kept from being one
/// (ECMA-376, 22.9.2.19): libxlsxwriter itself escapes the other control characters.
QString cellText(QString text)
{
    text.remove(QChar(u'\0'));
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QStringLiteral("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text;
}

/// The longest line, at least up to where it stops to matter.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QStringView line : QStringView(text).left(mostWidth * 4).tokenize(u'\n'))
        width = std::max(width, line.size());
    return width;
}

lxw_row_t rowNumber(qint64 row)
{
    return static_cast<lxw_row_t>(row);
}

} // namespace

void WorkbookList::Free::operator()(lxw_workbook *workbook) const
{
    lxw_workbook_free(workbook);
}

WorkbookList::WorkbookList(OutputFile file, const QString &folder, const QStringList &headings,
                           const QList<ExportColumn> &columns, const QLocale &locale, qint64 rowsPerSheet)
    : m_file(std::move(file)),
      m_folder(folder + QStringLiteral("/.broadside-XXXXXX")),
      m_headings(headings),
      m_columns(columns),
      m_locale(locale),
      m_rowsPerSheet(rowsPerSheet)
{
    for (const QString &heading : headings)
        m_widths.append(std::max(leastWidth, heading.size() + 3)); // the filter's button is as wide as three
}

WorkbookList::~WorkbookList() = default;

Result<std::unique_ptr<ListFile>> WorkbookList::create(const QString &path, const QStringList &headings,
                                                       const QList<ExportColumn> &columns, const QLocale &locale,
                                                       qint64 rowsPerSheet)
{
    auto file = OutputFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    const QFileInfo target(path);
    const bool isDevice = path == QStringLiteral("-") || (target.exists() && !target.isFile());
    auto list = std::make_unique<WorkbookList>(*std::move(file), isDevice ? QDir::tempPath() : target.absolutePath(),
                                               headings, columns, locale, rowsPerSheet);
    if (const auto opened = list->open(); !opened)
        return std::unexpected(opened.error());
    return list;
}

Result<void> WorkbookList::open()
{
    if (!m_folder.isValid())
        return std::unexpected(m_file.error(m_folder.errorString()));
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook.reset(workbook_new_opt(QFile::encodeName(path()).constData(), &options));
    if (!m_workbook)
        return std::unexpected(m_file.error(QStringLiteral("libxlsxwriter: workbook_new_opt")));
    m_bold = workbook_add_format(m_workbook.get());
    m_day = workbook_add_format(m_workbook.get());
    m_time = workbook_add_format(m_workbook.get());
    format_set_bold(m_bold);
    format_set_num_format(m_day, "yyyy-mm-dd");
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    return addSheet();
}

Result<void> WorkbookList::addSheet()
{
    //: The name of a workbook's sheet: at most 25 characters, and none of [ ] : * ? / \ in it
    QString name = QCoreApplication::translate("WorkbookList", "Signatures").left(25);
    if (!m_rows.isEmpty())
        name += u' ' + QString::number(m_rows.size() + 1);
    m_sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (m_sheet == nullptr)
        return std::unexpected(m_file.error(QStringLiteral("libxlsxwriter: workbook_add_worksheet")));
    m_rows.append(0);
    m_filledRows.append(0);
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (m_locale.textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(m_sheet);
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const auto written = worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(at),
                                                    cellText(m_headings[at]).toUtf8().constData(), m_bold);
        if (written != LXW_NO_ERROR)
            return std::unexpected(m_file.error(QString::fromUtf8(lxw_strerror(written))));
    }
    return {};
}

void WorkbookList::finishSheet()
{
    const auto last = static_cast<lxw_col_t>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, rowNumber(m_rows.back()), last);
    for (lxw_col_t column = 0; column <= last; ++column)
        worksheet_set_column(m_sheet, column, column, static_cast<double>(m_widths[column]), nullptr);
}

Result<void> WorkbookList::write(const ShownSignature &shown)
{
    if (m_rows.back() == m_rowsPerSheet) {
        finishSheet();
        if (const auto added = addSheet(); !added)
            return added;
    }
    ++m_rows.back();
    bool isFilled = false;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const QString text = exportText(m_columns[at], shown);
        if (text.isEmpty())
            continue;
        isFilled = true;
        if (isDate(m_columns[at]) && writeDate(at, text))
            continue;
        if (const auto written = writeText(at, text); !written)
            return written;
    }
    m_filledRows.back() += isFilled ? 1 : 0;
    return {};
}

Result<void> WorkbookList::writeText(qsizetype column, const QString &text)
{
    QString cell = cellText(text);
    if (cell.size() > mostCharacters) {
        cell.truncate(mostCharacters - 1);
        if (cell.back().isHighSurrogate())
            cell.chop(1);
        cell += u'…';
        ++m_cutCells;
    }
    if (m_rows.back() <= rowsForWidths)
        m_widths[column] = std::clamp(widthOf(cell) + 1, m_widths[column], std::max(mostWidth, m_widths[column]));
    const auto written = worksheet_write_string(m_sheet, rowNumber(m_rows.back()), static_cast<lxw_col_t>(column),
                                                cell.toUtf8().constData(), nullptr);
    if (written != LXW_NO_ERROR)
        return std::unexpected(m_file.error(QString::fromUtf8(lxw_strerror(written))));
    return {};
}

bool WorkbookList::writeDate(qsizetype column, const QString &text)
{
    constexpr qsizetype dayLength = 10; // "2021-12-13"
    const bool hasTime = text.size() > dayLength;
    const QDate day = QDate::fromString(text.left(dayLength), Qt::ISODate);
    const QTime time = hasTime ? QTime::fromString(text.mid(dayLength + 1), Qt::ISODate) : QTime(0, 0);
    const bool isWritten = day.isValid() && time.isValid() && (!hasTime || text[dayLength] == u'T') &&
                           QDateTime(day, time).toString(Qt::ISODate).startsWith(text);
    if (!isWritten || day < QDate(1900, 3, 1))
        return false;
    lxw_datetime moment{day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
    m_widths[column] = std::max(m_widths[column], hasTime ? dateTimeWidth : dayLength + 1);
    return worksheet_write_datetime(m_sheet, rowNumber(m_rows.back()), static_cast<lxw_col_t>(column), &moment,
                                    hasTime ? m_time : m_day) == LXW_NO_ERROR;
}

Result<void> WorkbookList::commit(ExportSummary &summary, Progress &progress)
{
    finishSheet();
    const auto closed = workbook_close(m_workbook.release()); // which frees it
    if (closed != LXW_NO_ERROR)
        return std::unexpected(m_file.error(QString::fromUtf8(lxw_strerror(closed))));
    if (const auto whole = readBack(progress); !whole)
        return whole;
    summary.sheets = static_cast<int>(m_rows.size());
    summary.cutCells = m_cutCells;
    return copyToFile();
}

Result<void> WorkbookList::readBack(Progress &progress) const
{
    const auto workbook = openWorkbook(path(), QFileInfo(path()).fileName(), TableKind::Xlsx);
    if (!workbook)
        return std::unexpected(m_file.error(workbook.error().what));
    const qint64 total = std::accumulate(m_filledRows.begin(), m_filledRows.end(), m_filledRows.size());
    qint64 read = 0;
    for (qsizetype at = 0; at < m_filledRows.size(); ++at) {
        const auto rows = (*workbook)->openSheet(static_cast<std::size_t>(at), CellForm::AsData);
        if (!rows)
            return std::unexpected(m_file.error(rows.error().what));
        qint64 left = m_filledRows[at] + 1; // the heading
        for (auto more = (*rows)->next(); !more || *more; more = (*rows)->next()) {
            if (!more)
                return std::unexpected(m_file.error(more.error().what));
            --left;
            if (const auto go = proceed(progress, ++read, total); !go)
                return go;
        }
        if (left != 0)
            return std::unexpected(m_file.error(QStringLiteral("libxlsxwriter: %1 rows are not there").arg(left)));
    }
    return {};
}

Result<void> WorkbookList::copyToFile()
{
    QFile made(path());
    if (!made.open(QIODevice::ReadOnly))
        return std::unexpected(m_file.error(made.errorString()));
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(1 << 20);
        if (bytes.isEmpty())
            return std::unexpected(m_file.error(made.errorString()));
        m_file.append(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        if (const auto flushed = m_file.flushIfLong(); !flushed)
            return flushed;
    }
    return m_file.commit();
}

} // namespace broadside
