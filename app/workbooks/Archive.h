// Reads a ZIP archive or a GZIP file, member by member.
#pragma once

#include "Result.h"

#include <memory>
#include <string>

namespace broadside {

enum class ArchiveKind { Zip, Gzip };

/// Stands before the first member until `next` is called. Names of members are shown and compared, never used as paths.
class Archive
{
public:
    /// `name`: what errors call the file. An error when it cannot be read or is no such archive.
    static Result<Archive> open(const QString &path, const QString &name, ArchiveKind kind);
    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
    ~Archive();

    /// Moves to the next member; false at the end. An error when the archive is damaged.
    Result<bool> next();
    /// UTF-8; of a GZIP file the name that its header gives, or nothing.
    [[nodiscard]] const std::string &memberName() const;
    [[nodiscard]] bool isFile() const;
    /// What the member unpacks to, as far as the archive says it; 0: not known.
    [[nodiscard]] qint64 memberSize() const;
    /// Reads on in the member, up to `size` bytes; 0 at its end. An error for damage, a password, and for a member that
    /// unpacks to more than `highestRatio` times the archive and `freeUnpackedBytes`.
    Result<std::size_t> read(char *buffer, std::size_t size);

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace broadside
