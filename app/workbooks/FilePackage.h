// A workbook that is one flat XML document, as if it were a package's content.
#pragma once

#include "InputFile.h"
#include "Package.h"

namespace broadside {

class FilePackage final : public Package
{
public:
    /// The only member, called as it is in an OpenDocument package.
    static inline const std::string content = "content.xml";

    FilePackage(const QString &path, QString name) : m_path(path), m_state(path), m_name(std::move(name)) {}

    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] bool contains(const std::string &member) const override { return member == content; }
    [[nodiscard]] Result<std::unique_ptr<MemberStream>> open(const std::string &member) const override;

private:
    QString m_path;
    FileState m_state;
    QString m_name;
};

/// A ZIP archive, or a single file.
[[nodiscard]] Result<std::unique_ptr<Package>> openPackage(const QString &path, const QString &name);

} // namespace broadside
