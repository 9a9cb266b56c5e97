#include "CompoundFile.h"

#include "InputFile.h"
#include "TableErrors.h"

#include <QtEndian>

#include <algorithm>

namespace broadside {

namespace {

constexpr QByteArrayView mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qint64 headerSize = 512;
constexpr quint32 lastSector = 0xFFFFFFFA; // higher numbers are marks
constexpr qsizetype firstTableEntry = 76;
constexpr int headerTableEntries = 109;
constexpr qsizetype entrySize = 128;
constexpr char streamEntry = 2;
constexpr char rootEntry = 5;

quint16 shortAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

bool isCompoundFile(const QString &path)
{
    const auto file = openInput(path);
    return file && (*file)->read(mark.size()) == mark;
}

std::unexpected<Error> CompoundFile::damaged(const char *detail) const
{
    return std::unexpected(damagedWorkbookError(m_name, QString::fromLatin1(detail)));
}

Result<std::unique_ptr<CompoundFile>> CompoundFile::open(const QString &path, const QString &name)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<CompoundFile> compound(new CompoundFile(std::move(*file), name));
    if (const auto read = compound->readHeader(); !read)
        return std::unexpected(read.error());
    return compound;
}

Result<void> CompoundFile::readHeader()
{
    const QByteArray header = m_file->read(headerSize);
    if (header.size() < headerSize || !header.startsWith(mark))
        return damaged("no header");
    m_shift = shortAt(header, 30);
    m_miniShift = shortAt(header, 32);
    if ((m_shift != 9 && m_shift != 12) || m_miniShift != 6)
        return damaged("sector sizes");
    m_miniCutoff = longAt(header, 56);
    if (const auto read = readAllocation(header); !read)
        return read;
    const auto miniTable = chain(longAt(header, 60), m_allocation);
    if (!miniTable)
        return std::unexpected(miniTable.error());
    for (const quint32 sector : *miniTable) {
        const auto bytes = readSector(sector);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (qsizetype at = 0; at < bytes->size(); at += 4)
            m_miniAllocation.push_back(longAt(*bytes, at));
    }
    return readDirectory(longAt(header, 48));
}

/// The table's own sectors are listed in the header, and in a chain of further sectors.
Result<void> CompoundFile::readAllocation(const QByteArray &header)
{
    const qint64 sectors = (m_file->size() >> m_shift) + 1;
    std::vector<quint32> tables;
    for (int index = 0; index < headerTableEntries; ++index)
        tables.push_back(longAt(header, firstTableEntry + qsizetype{4} * index));
    quint32 next = longAt(header, 68);
    for (qint64 count = 0; next < lastSector; ++count) {
        if (count > sectors)
            return damaged("a circle of sectors");
        const auto bytes = readSector(next);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (qsizetype at = 0; at + 4 < bytes->size(); at += 4)
            tables.push_back(longAt(*bytes, at));
        next = longAt(*bytes, bytes->size() - 4);
    }
    for (const quint32 table : tables) {
        if (table >= lastSector)
            continue;
        const auto bytes = readSector(table);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (qsizetype at = 0; at < bytes->size(); at += 4)
            m_allocation.push_back(longAt(*bytes, at));
        if (static_cast<qint64>(m_allocation.size()) > sectors + (qint64{1} << m_shift))
            break; // the rest would be of sectors that the file does not have
    }
    return {};
}

Result<void> CompoundFile::readDirectory(quint32 first)
{
    const auto sectors = chain(first, m_allocation);
    if (!sectors)
        return std::unexpected(sectors.error());
    for (const quint32 sector : *sectors) {
        const auto bytes = readSector(sector);
        if (!bytes)
            return std::unexpected(bytes.error());
        for (qsizetype at = 0; at + entrySize <= bytes->size(); at += entrySize) {
            const char type = bytes->at(at + 66);
            const Entry entry{longAt(*bytes, at + 116), longAt(*bytes, at + 120)};
            if (type == rootEntry) {
                auto mini = chain(entry.first, m_allocation);
                if (!mini)
                    return std::unexpected(mini.error());
                m_mini = {std::move(*mini), m_shift, false, entry.size};
            } else if (type == streamEntry) {
                QString name;
                const qsizetype length = std::clamp<qsizetype>(shortAt(*bytes, at + 64) / 2 - 1, 0, 31);
                for (qsizetype index = 0; index < length; ++index)
                    name.append(QChar(shortAt(*bytes, at + 2 * index)));
                m_streams.emplace(name, entry);
            }
        }
    }
    return {};
}

Result<std::vector<quint32>> CompoundFile::chain(quint32 first, const std::vector<quint32> &table) const
{
    std::vector<quint32> sectors;
    for (quint32 sector = first; sector < lastSector; sector = table[sector]) {
        if (sector >= table.size())
            return damaged("a sector beyond the file");
        if (sectors.size() == table.size())
            return damaged("a circle of sectors");
        sectors.push_back(sector);
    }
    return sectors;
}

Result<QByteArray> CompoundFile::readSector(quint32 sector) const
{
    const qint64 size = qint64{1} << m_shift;
    if (!m_file->seek((qint64{sector} + 1) << m_shift))
        return std::unexpected(readError(*m_file));
    QByteArray bytes = m_file->read(size);
    if (bytes.size() < size)
        return damaged("cut short");
    return bytes;
}

qint64 CompoundFile::size(const QString &stream) const
{
    const auto found = m_streams.find(stream);
    return found == m_streams.end() ? 0 : found->second.size;
}

Result<CompoundFile::Layout> CompoundFile::layout(const QString &stream) const
{
    const auto found = m_streams.find(stream);
    if (found == m_streams.end())
        return damaged("no such stream");
    const Entry &entry = found->second;
    const bool isMini = entry.size < m_miniCutoff;
    auto sectors = chain(entry.first, isMini ? m_miniAllocation : m_allocation);
    if (!sectors)
        return std::unexpected(sectors.error());
    const int shift = isMini ? m_miniShift : m_shift;
    const qint64 held = static_cast<qint64>(sectors->size()) << shift;
    return Layout{std::move(*sectors), shift, isMini, std::min(entry.size, held)};
}

Result<qint64> CompoundFile::read(const Layout &layout, qint64 offset, char *buffer, qint64 size)
{
    size = std::min(size, layout.size - offset);
    if (offset < 0 || size <= 0)
        return 0;
    const qint64 sectorSize = qint64{1} << layout.shift;
    auto index = static_cast<std::size_t>(offset >> layout.shift);
    const qint64 within = offset & (sectorSize - 1);
    const quint32 first = layout.sectors[index];
    if (layout.isMini)
        return read(m_mini, (qint64{first} << layout.shift) + within, buffer, std::min(size, sectorSize - within));
    qint64 together = sectorSize - within;
    while (together < size && index + 1 < layout.sectors.size() &&
           layout.sectors[index + 1] == layout.sectors[index] + 1) {
        ++index;
        together += sectorSize;
    }
    if (!m_file->seek(((qint64{first} + 1) << layout.shift) + within))
        return std::unexpected(readError(*m_file));
    const qint64 count = m_file->read(buffer, std::min(size, together));
    if (count < 0)
        return std::unexpected(readError(*m_file));
    return count;
}

} // namespace broadside
