// Reads the streams of a compound file, which older Office files are ([MS-CFB]).
#pragma once

#include "Result.h"

#include <QFile>

#include <map>
#include <memory>
#include <vector>

namespace broadside {

/// By its first bytes.
[[nodiscard]] bool isCompoundFile(const QString &path);

class CompoundFile
{
public:
    /// `name`: what errors call it. An error when the file cannot be read or is damaged.
    static Result<std::unique_ptr<CompoundFile>> open(const QString &path, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool contains(const QString &stream) const { return m_streams.contains(stream); }
    /// Bytes of a stream; 0 when there is none.
    [[nodiscard]] qint64 size(const QString &stream) const;
    /// The sectors of a stream, in its order. An error when they go in a circle or beyond the file.
    struct Layout
    {
        std::vector<quint32> sectors;
        int shift = 9; ///< a sector has two to the power of that bytes
        bool isMini = false;
        qint64 size = 0;
    };
    [[nodiscard]] Result<Layout> layout(const QString &stream) const;
    /// Reads up to `size` bytes from `offset` of a stream, as many as lie together; 0 at its end.
    Result<qint64> read(const Layout &layout, qint64 offset, char *buffer, qint64 size);

private:
    struct Entry
    {
        quint32 first = 0;
        qint64 size = 0;
    };
    CompoundFile(std::unique_ptr<QFile> file, QString name) : m_file(std::move(file)), m_name(std::move(name)) {}
    Result<void> readHeader();
    Result<void> readAllocation(const QByteArray &header);
    Result<void> readDirectory(quint32 first);
    Result<std::vector<quint32>> chain(quint32 first, const std::vector<quint32> &table) const;
    Result<QByteArray> readSector(quint32 sector) const;
    [[nodiscard]] std::unexpected<Error> damaged(const char *detail) const;

    std::unique_ptr<QFile> m_file;
    QString m_name;
    int m_shift = 9;
    int m_miniShift = 6;
    qint64 m_miniCutoff = 4096;
    std::vector<quint32> m_allocation;     ///< the sector after each sector
    std::vector<quint32> m_miniAllocation; ///< the same of the small sectors
    Layout m_mini;                         ///< the stream that small sectors lie in
    std::map<QString, Entry> m_streams;
};

} // namespace broadside
