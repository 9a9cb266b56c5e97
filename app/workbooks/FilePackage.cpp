#include "FilePackage.h"

#include "InputFile.h"
#include "TableErrors.h"
#include "ZipPackage.h"

namespace broadside {

namespace {

class FileStream final : public MemberStream
{
public:
    explicit FileStream(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const qint64 count = m_file->read(buffer, static_cast<qint64>(size));
        if (count < 0)
            return std::unexpected(readError(*m_file));
        return static_cast<std::size_t>(count);
    }
    [[nodiscard]] qint64 size() const override { return m_file->size(); }

private:
    std::unique_ptr<QFile> m_file;
};

} // namespace

Result<std::unique_ptr<MemberStream>> FilePackage::open(const std::string &member) const
{
    if (!contains(member))
        return std::unexpected(damagedWorkbookError(m_name, QString::fromStdString(member)));
    auto file = openInput(m_path);
    if (!file)
        return std::unexpected(file.error());
    if (!m_state.isAsItWas())
        return std::unexpected(changedError(m_name));
    return std::make_unique<FileStream>(std::move(*file));
}

Result<std::unique_ptr<Package>> openPackage(const QString &path, const QString &name)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->read(2) == "PK")
        return ZipPackage::open(path, name);
    return std::make_unique<FilePackage>(path, name);
}

} // namespace broadside
