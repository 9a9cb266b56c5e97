#include "ZipPackage.h"

#include "Archive.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <algorithm>

namespace broadside {

namespace {

class ZipMember final : public MemberStream
{
public:
    explicit ZipMember(Archive archive) : m_archive(std::move(archive)) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override { return m_archive.read(buffer, size); }
    [[nodiscard]] qint64 size() const override { return m_archive.memberSize(); }

private:
    Archive m_archive;
};

} // namespace

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString &path, const QString &name)
{
    auto archive = Archive::open(path, name, ArchiveKind::Zip);
    if (!archive)
        return std::unexpected(archive.error());
    std::unique_ptr<ZipPackage> package(new ZipPackage(path, name));
    for (;;) {
        const auto found = archive->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return package;
        if (package->m_members.size() == mostMembers)
            return std::unexpected(unpackedSizeError(name));
        package->m_members.push_back(comparableName(archive->memberName()));
    }
}

bool ZipPackage::contains(const std::string &member) const
{
    return std::ranges::find(m_members, comparableName(member)) != m_members.end();
}

Result<std::unique_ptr<MemberStream>> ZipPackage::open(const std::string &member) const
{
    auto archive = Archive::open(m_path, m_name, ArchiveKind::Zip);
    if (!archive)
        return std::unexpected(archive.error());
    if (!m_state.isAsItWas())
        return std::unexpected(changedError(m_name));
    const std::string wanted = comparableName(member);
    for (;;) {
        const auto found = archive->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(damagedWorkbookError(m_name, QString::fromStdString(member)));
        if (comparableName(archive->memberName()) == wanted)
            return std::make_unique<ZipMember>(std::move(*archive));
    }
}

} // namespace broadside
