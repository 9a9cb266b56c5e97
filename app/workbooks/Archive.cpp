#include "Archive.h"

#include "InputFile.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace broadside {

namespace {

struct CloseArchive
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};

} // namespace

struct Archive::State
{
    QString name;
    std::unique_ptr<QFile> file;
    std::array<char, 65536> buffer{};
    std::unique_ptr<archive, CloseArchive> handle{archive_read_new()}; ///< reads through `file` and `buffer`
    archive_entry *entry = nullptr;
    std::string memberName;
    qint64 unpacked = 0; ///< bytes of the member so far

    [[nodiscard]] std::unexpected<Error> damaged() const
    {
        return std::unexpected(damagedWorkbookError(name, QString::fromUtf8(archive_error_string(handle.get()))));
    }
    static la_ssize_t readInput(archive *handle, void *data, const void **bytes);
    static la_int64_t seekInput(archive *handle, void *data, la_int64_t offset, int whence);
};

la_ssize_t Archive::State::readInput(archive *handle, void *data, const void **bytes)
{
    auto &state = *static_cast<State *>(data);
    const qint64 count = state.file->read(state.buffer.data(), static_cast<qint64>(state.buffer.size()));
    if (count < 0)
        archive_set_error(handle, EIO, "%s", state.file->errorString().toUtf8().constData());
    *bytes = state.buffer.data();
    return static_cast<la_ssize_t>(count);
}

la_int64_t Archive::State::seekInput(archive *, void *data, la_int64_t offset, int whence)
{
    auto &state = *static_cast<State *>(data);
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? state.file->pos() : state.file->size();
    return state.file->seek(std::max<qint64>(0, from + offset)) ? state.file->pos() : ARCHIVE_FATAL;
}

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QString &path, const QString &name, ArchiveKind kind)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    auto state = std::make_unique<State>();
    state->name = name;
    state->file = std::move(*file);
    archive *const handle = state->handle.get();
    if (kind == ArchiveKind::Zip) {
        archive_read_support_format_zip_seekable(handle);
    } else {
        archive_read_support_filter_gzip(handle);
        archive_read_support_format_raw(handle);
    }
    archive_read_set_read_callback(handle, State::readInput);
    archive_read_set_seek_callback(handle, State::seekInput);
    archive_read_set_callback_data(handle, state.get());
    if (archive_read_open1(handle) != ARCHIVE_OK)
        return state->damaged();
    return Archive(std::move(state));
}

Result<bool> Archive::next()
{
    archive *const handle = m_state->handle.get();
    const int outcome = archive_read_next_header(handle, &m_state->entry);
    if (outcome == ARCHIVE_EOF)
        return false;
    if (outcome < ARCHIVE_WARN)
        return m_state->damaged();
    const char *name = archive_entry_pathname_utf8(m_state->entry);
    if (name == nullptr)
        name = archive_entry_pathname(m_state->entry);
    m_state->memberName = name == nullptr ? "" : name;
    if (archive_format(handle) == ARCHIVE_FORMAT_RAW && m_state->memberName == "data")
        m_state->memberName.clear(); // what libarchive calls a member whose name it does not know
    m_state->unpacked = 0;
    return true;
}

const std::string &Archive::memberName() const
{
    return m_state->memberName;
}

bool Archive::isFile() const
{
    return archive_entry_filetype(m_state->entry) == AE_IFREG;
}

qint64 Archive::memberSize() const
{
    return archive_entry_size_is_set(m_state->entry) != 0 ? archive_entry_size(m_state->entry) : 0;
}

Result<std::size_t> Archive::read(char *buffer, std::size_t size)
{
    if (archive_entry_is_encrypted(m_state->entry) != 0)
        return std::unexpected(passwordError(m_state->name));
    const la_ssize_t count = archive_read_data(m_state->handle.get(), buffer, size);
    if (count < 0)
        return m_state->damaged();
    m_state->unpacked += count;
    if (m_state->unpacked > std::max(freeUnpackedBytes, highestRatio * m_state->file->size()))
        return std::unexpected(unpackedSizeError(m_state->name));
    return static_cast<std::size_t>(count);
}

} // namespace broadside
