// The members of a workbook, wherever they come from: XLSX and ODS are XML documents in a ZIP archive.
#pragma once

#include "Result.h"

#include <memory>
#include <string>
#include <vector>

namespace broadside {

class MemberStream
{
public:
    MemberStream() = default;
    MemberStream(const MemberStream &) = delete;
    MemberStream &operator=(const MemberStream &) = delete;
    virtual ~MemberStream() = default;

    /// Reads up to `size` bytes; 0 at the end.
    virtual Result<std::size_t> read(char *buffer, std::size_t size) = 0;
    /// Bytes of the whole member, as far as the package says it; 0: not known.
    [[nodiscard]] virtual qint64 size() const = 0;
};

class Package
{
public:
    Package() = default;
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;
    virtual ~Package() = default;

    /// What errors call the file.
    [[nodiscard]] virtual const QString &name() const = 0;
    /// `member` is compared without regard to case, as the Open Packaging Conventions have it; of several that are
    /// called the same the first is taken.
    [[nodiscard]] virtual bool contains(const std::string &member) const = 0;
    /// An error when there is no such member.
    [[nodiscard]] virtual Result<std::unique_ptr<MemberStream>> open(const std::string &member) const = 0;
};

/// The member as the package compares it: lower case, no slash in front, slashes for backslashes.
[[nodiscard]] std::string comparableName(std::string_view member);
/// Reads a member that must be small; an error when it has more than `most` bytes.
[[nodiscard]] Result<std::string> readMember(const Package &package, const std::string &member, std::size_t most);

} // namespace broadside
