// Opens a list that somebody chose.
#pragma once

#include "Result.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace broadside {

/// The file, open for reading without a buffer of its own. An error when there is none, it is no regular file (a
/// folder, a pipe, which might never end), or it must not be read.
[[nodiscard]] Result<std::unique_ptr<QFile>> openInput(const QString &path);
/// That reading stopped half-way, in words; `detail` is the system's.
[[nodiscard]] Error readError(const QString &name, const QString &detail);
[[nodiscard]] Error readError(const QFile &file);
/// A file as it was at a moment: what is read of it in several goes must be of one state.
class FileState
{
public:
    explicit FileState(const QString &path) : m_info(path) { m_info.stat(); }
    [[nodiscard]] bool isAsItWas() const;

private:
    QFileInfo m_info;
};
/// That the file became longer or shorter since it was opened, in words.
[[nodiscard]] Error changedError(const QString &name);

} // namespace broadside
