// Reads and checks a list on a thread of its own, and prepares its rows on another, some thousand rows ahead of the one
// that stores them.
#pragma once

#include "Import.h"
#include "RowCheck.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace broadside {

/// Rows that follow one another in the file.
struct CheckedChunk
{
    explicit CheckedChunk(const RowKeys &keys) : batch(keys) {}
    void clear();

    SignatureBatch batch;
    std::vector<RejectedRow> rejected;
    QList<ReportedRow> reportedRejected; ///< the first of the file
    QList<ReportedRow> reportedWarned;   ///< likewise
    qint64 position = 0;                 ///< of the reader, behind the last row
};

class CheckedReading
{
public:
    /// An error when the file cannot be read or is not the one of the plan any more.
    static Result<std::unique_ptr<CheckedReading>> start(const ImportPlan &plan, const RowKeys &keys);
    CheckedReading(const CheckedReading &) = delete;
    CheckedReading &operator=(const CheckedReading &) = delete;
    /// Stops reading.
    ~CheckedReading();

    /// The next rows, until the next call; null at the end, or where reading failed.
    [[nodiscard]] const CheckedChunk *next();
    /// Why there was no next chunk.
    [[nodiscard]] Result<void> end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_reader->size(); }
    /// After the end.
    [[nodiscard]] QList<TableNote> notes() const { return m_reader->notes(); }

private:
    CheckedReading(const ImportPlan &plan, std::unique_ptr<TableReader> reader, const RowKeys &keys);
    void read(const std::stop_token &stop);
    void prepare(const std::stop_token &stop);
    Result<bool> fill(CheckedChunk &chunk);
    void take(const TableRow &row, CheckedChunk &chunk);

    const ImportPlan &m_plan;
    std::unique_ptr<TableReader> m_reader;
    RowCheck m_check;
    TableRow m_row;
    std::vector<std::string> m_corrected; ///< cells of a row that somebody corrected
    qsizetype m_reportedRejected = 0;
    qsizetype m_reportedWarned = 0;

    // The chunks go round: free, checked, prepared, in use, free.
    std::deque<std::unique_ptr<CheckedChunk>> m_free;
    std::deque<std::unique_ptr<CheckedChunk>> m_checked;
    std::deque<std::unique_ptr<CheckedChunk>> m_prepared;
    std::unique_ptr<CheckedChunk> m_used;
    bool m_isRead = false; ///< nothing more is checked
    bool m_isAtEnd = false;
    Result<void> m_end;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    // Last: they use all the others.
    std::jthread m_readingThread;
    std::jthread m_preparingThread;
};

/// A row as the report shows it.
[[nodiscard]] ReportedRow reportedRow(const TableRow &row);
/// Puts a correction in the place of a row's cells; they live in `owned`.
void applyCorrection(const ImportPlan &plan, TableRow &row, std::vector<std::string> &owned);

} // namespace broadside
