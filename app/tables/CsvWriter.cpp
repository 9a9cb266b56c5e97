#include "CsvWriter.h"

namespace broadside {

CsvWriter::CsvWriter(OutputFile file, const CsvForm &form)
    : m_file(std::move(file)), m_form(form), m_quotedFor(std::string("\"\n\r") + form.delimiter)
{
    if (m_form.hasByteOrderMark)
        m_file.append("\xEF\xBB\xBF");
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, const CsvForm &form)
{
    auto file = OutputFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    return std::unique_ptr<CsvWriter>(new CsvWriter(*std::move(file), form));
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, const QStringList &header,
                                                     const CsvForm &form)
{
    auto writer = create(path, form);
    if (!writer)
        return writer;
    if (const auto written = (*writer)->write(header); !written)
        return std::unexpected(written.error());
    (*writer)->m_rows = 0;
    return writer;
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_file.append(m_form.delimiter);
        const QByteArray cell = cells[at].toUtf8();
        append({cell.constData(), static_cast<std::size_t>(cell.size())});
    }
    return endRow();
}

Result<void> CsvWriter::write(std::span<const std::string_view> cells)
{
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_file.append(m_form.delimiter);
        append(cells[at]);
    }
    return endRow();
}

Result<void> CsvWriter::endRow()
{
    m_file.append(m_form.lineEnd);
    ++m_rows;
    return m_file.flushIfLong();
}

Result<qint64> CsvWriter::commit()
{
    if (const auto committed = m_file.commit(); !committed)
        return std::unexpected(committed.error());
    return m_rows;
}

void CsvWriter::append(std::string_view cell)
{
    if (cell.find_first_of(m_quotedFor) == std::string_view::npos) {
        m_file.append(cell);
        return;
    }
    m_file.append('"');
    for (const char byte : cell) {
        if (byte == '"')
            m_file.append('"');
        m_file.append(byte);
    }
    m_file.append('"');
}

} // namespace broadside
