#include "CheckedReading.h"

#include <QCoreApplication>
#include <QDate>

namespace broadside {

namespace {

constexpr std::size_t rowsInChunk = 4096;
constexpr std::size_t bytesInChunk = std::size_t{4} << 20;
constexpr std::size_t chunks = 5;
constexpr qsizetype reportedRows = 1000;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The row as it stood in the file. U+0000 would end the text wherever it goes from here.
RejectedRow rejectedRow(const TableRow &row, RowFault fault)
{
    QString text = toText(row.text);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return {.row = row.record, .line = row.line, .reason = rowFaultId(fault), .text = std::move(text)};
}

} // namespace

ReportedRow reportedRow(const TableRow &row)
{
    ReportedRow reported{.row = row.record, .line = row.line};
    for (const std::string_view cell : row.cells) {
        QString text = toText(cell.substr(0, static_cast<std::size_t>(reportedCellLength) * 4));
        if (text.size() > reportedCellLength)
            text = text.left(reportedCellLength) + u'…';
        reported.cells.append(std::move(text));
    }
    return reported;
}

void applyCorrection(const ImportPlan &plan, TableRow &row, std::vector<std::string> &owned)
{
    const auto correction = plan.corrections.constFind(row.record);
    if (correction == plan.corrections.constEnd())
        return;
    owned.clear();
    for (const QString &cell : *correction)
        owned.push_back(cell.toStdString());
    row.cells.assign(owned.begin(), owned.end());
}

void CheckedChunk::clear()
{
    batch.clear();
    rejected.clear();
    reportedRejected.clear();
    reportedWarned.clear();
}

CheckedReading::CheckedReading(const ImportPlan &plan, std::unique_ptr<TableReader> reader, const RowKeys &keys)
    : m_plan(plan), m_reader(std::move(reader)), m_check(plan.mapping, plan.header.size(), QDate::currentDate())
{
    for (std::size_t at = 0; at < chunks; ++at)
        m_free.push_back(std::make_unique<CheckedChunk>(keys));
}

Result<std::unique_ptr<CheckedReading>> CheckedReading::start(const ImportPlan &plan, const RowKeys &keys)
{
    auto reader = openTable(plan.file, plan.table.format);
    if (!reader)
        return std::unexpected(reader.error());
    if (plan.table.format.headerRows > 0 && columnNames((*reader)->header()) != plan.header)
        return fail(QCoreApplication::translate("Importing",
                                                "“%1” has other columns than when it was chosen; nothing was imported.")
                        .arg(plan.file.name()),
                    QCoreApplication::translate("Importing", "Choose the file again."));
    std::unique_ptr<CheckedReading> reading(new CheckedReading(plan, *std::move(reader), keys));
    reading->m_readingThread = std::jthread([self = reading.get()](const std::stop_token &stop) { self->read(stop); });
    reading->m_preparingThread =
        std::jthread([self = reading.get()](const std::stop_token &stop) { self->prepare(stop); });
    return reading;
}

CheckedReading::~CheckedReading() = default;

void CheckedReading::read(const std::stop_token &stop)
{
    for (;;) {
        std::unique_ptr<CheckedChunk> chunk;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_free.empty(); }))
                return;
            chunk = std::move(m_free.back());
            m_free.pop_back();
        }
        chunk->clear();
        const Result<bool> more = fill(*chunk);
        const std::scoped_lock lock(m_mutex);
        if (more) {
            m_checked.push_back(std::move(chunk));
        } else {
            m_end = std::unexpected(more.error());
        }
        m_isRead = !more.value_or(false);
        m_changed.notify_all();
        if (m_isRead)
            return;
    }
}

void CheckedReading::prepare(const std::stop_token &stop)
{
    for (;;) {
        std::unique_ptr<CheckedChunk> chunk;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_checked.empty() || m_isRead; }))
                return;
            if (m_checked.empty()) {
                m_isAtEnd = true;
                m_changed.notify_all();
                return;
            }
            chunk = std::move(m_checked.front());
            m_checked.pop_front();
        }
        chunk->batch.prepare();
        const std::scoped_lock lock(m_mutex);
        m_prepared.push_back(std::move(chunk));
        m_changed.notify_all();
    }
}

/// False when the file has come to its end with this chunk.
Result<bool> CheckedReading::fill(CheckedChunk &chunk)
{
    std::size_t bytes = 0;
    for (std::size_t count = 0; count < rowsInChunk && bytes < bytesInChunk; ++count) {
        const auto found = m_reader->next(m_row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found) {
            chunk.position = m_reader->size();
            return false;
        }
        bytes += m_row.text.size();
        take(m_row, chunk);
    }
    chunk.position = m_reader->position();
    return true;
}

void CheckedReading::take(const TableRow &row, CheckedChunk &chunk)
{
    if (!m_plan.corrections.isEmpty())
        applyCorrection(m_plan, m_row, m_corrected);
    const auto checked = m_check.check(row);
    if (!checked) {
        chunk.rejected.push_back(rejectedRow(row, checked.error()));
        if (m_reportedRejected == reportedRows)
            return;
        ++m_reportedRejected;
        ReportedRow &reported = chunk.reportedRejected.emplace_back(reportedRow(row));
        reported.reason = rowFaultId(checked.error());
        reported.proposal = m_check.proposalFor(checked.error());
        return;
    }
    chunk.batch.collect(*checked);
    if (checked->warnings == 0 || m_reportedWarned == reportedRows)
        return;
    ++m_reportedWarned;
    ReportedRow &reported = chunk.reportedWarned.emplace_back(reportedRow(row));
    reported.warnings = checked->warnings;
    reported.proposal = m_check.proposalFor(*checked);
}

const CheckedChunk *CheckedReading::next()
{
    std::unique_lock lock(m_mutex);
    if (m_used) {
        m_free.push_back(std::move(m_used));
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return !m_prepared.empty() || m_isAtEnd; });
    if (m_prepared.empty())
        return nullptr;
    m_used = std::move(m_prepared.front());
    m_prepared.pop_front();
    return m_used.get();
}

} // namespace broadside
