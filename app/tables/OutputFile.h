// A file that is written from front to back, and that appears under its name when it is complete.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

class QFileDevice;

namespace broadside {

class OutputFile
{
public:
    /// Until `commit` a file of that name stays as it is; without it, nothing of what was written is left. What is no
    /// file (a device, a pipe) is written to as it is, and so is standard output, for the path "-" of commands. An
    /// error when nothing can be written there.
    static Result<OutputFile> create(const QString &path);
    OutputFile(OutputFile &&) noexcept;
    OutputFile &operator=(OutputFile &&) noexcept;
    ~OutputFile();

    /// What `append` has put off is written by and by: `flushIfLong` after each record keeps it short.
    void append(char byte) { m_pending.append(byte); }
    void append(std::string_view bytes) { m_pending.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }
    Result<void> flushIfLong() { return m_pending.size() < pendingSize ? Result<void>() : flush(); }
    Result<void> commit();

    /// That the file could not be written; `detail`: in the system's words, otherwise the ones that it last had.
    [[nodiscard]] Error error(const QString &detail = {}) const;

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> file);
    Result<void> flush();

    static constexpr qsizetype pendingSize = 65536;

    std::unique_ptr<QFileDevice> m_file;
    QByteArray m_pending;
};

} // namespace broadside
