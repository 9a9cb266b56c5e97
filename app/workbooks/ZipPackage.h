// A workbook's members in a ZIP archive.
#pragma once

#include "InputFile.h"
#include "Package.h"

namespace broadside {

class ZipPackage final : public Package
{
public:
    /// Reads the list of members. An error when the archive is damaged or has more than `mostMembers`.
    static Result<std::unique_ptr<ZipPackage>> open(const QString &path, const QString &name);

    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] bool contains(const std::string &member) const override;
    /// Opens the archive once more, so that members can be read side by side and in any order.
    [[nodiscard]] Result<std::unique_ptr<MemberStream>> open(const std::string &member) const override;

private:
    ZipPackage(const QString &path, QString name) : m_path(path), m_state(path), m_name(std::move(name)) {}

    QString m_path;
    FileState m_state;
    QString m_name;
    std::vector<std::string> m_members; ///< comparable, in the archive's order
};

} // namespace broadside
