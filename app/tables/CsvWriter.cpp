#include "CsvWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace broadside {

namespace {

constexpr qsizetype pendingSize = 65536;

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<QFileDevice> file) : m_file(std::move(file)) {}
CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::make_unique<QSaveFile>(path)));
    if (!writer->m_file->open(QIODevice::WriteOnly))
        return std::unexpected(writer->error());
    return writer;
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, const QStringList &header)
{
    auto writer = create(path);
    if (!writer)
        return writer;
    if (const auto written = (*writer)->write(header); !written)
        return std::unexpected(written.error());
    (*writer)->m_rows = 0;
    return writer;
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::toStandardOutput()
{
    auto file = std::make_unique<QFile>();
    const bool isOpen = file->open(stdout, QIODevice::WriteOnly);
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::move(file)));
    if (!isOpen)
        return std::unexpected(writer->error());
    return writer;
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_pending.append(',');
        const QByteArray cell = cells[at].toUtf8();
        append({cell.constData(), static_cast<std::size_t>(cell.size())});
    }
    return endRow();
}

Result<void> CsvWriter::write(std::span<const std::string_view> cells)
{
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_pending.append(',');
        append(cells[at]);
    }
    return endRow();
}

Result<void> CsvWriter::endRow()
{
    m_pending.append('\n');
    ++m_rows;
    return m_pending.size() < pendingSize ? Result<void>() : flush();
}

Result<qint64> CsvWriter::commit()
{
    if (const auto flushed = flush(); !flushed)
        return std::unexpected(flushed.error());
    auto *const saved = qobject_cast<QSaveFile *>(m_file.get());
    if (saved != nullptr ? !saved->commit() : !m_file->flush())
        return std::unexpected(error());
    return m_rows;
}

void CsvWriter::append(std::string_view cell)
{
    const auto size = static_cast<qsizetype>(cell.size());
    if (cell.find_first_of(",\"\n\r") == std::string_view::npos) {
        m_pending.append(cell.data(), size);
        return;
    }
    m_pending.append('"');
    for (const char byte : cell) {
        if (byte == '"')
            m_pending.append('"');
        m_pending.append(byte);
    }
    m_pending.append('"');
}

Result<void> CsvWriter::flush()
{
    if (m_file->write(m_pending) != m_pending.size())
        return std::unexpected(error());
    m_pending.clear();
    return {};
}

Error CsvWriter::error() const
{
    return Error{
        QCoreApplication::translate("Importing", "“%1” could not be written; a file of that name is as it was.")
            .arg(m_file->fileName().isEmpty() ? QStringLiteral("-") : QFileInfo(m_file->fileName()).fileName()),
        QCoreApplication::translate("Importing",
                                    "Check the folder and the space on the disk, or choose another place."),
        m_file->errorString()};
}

} // namespace broadside
