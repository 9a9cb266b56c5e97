#include "TableFile.h"

#include "FileKind.h"
#include "InputFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

namespace broadside {

Result<TableFile> TableFile::open(const QString &path, const QString &)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray sample = (*file)->read(qint64{64} << 10);
    TableFile table;
    table.m_path = path;
    table.m_name = QFileInfo(path).fileName();
    if (const auto accepted = refuseOtherKinds(
            std::string_view(sample.constData(), static_cast<std::size_t>(sample.size())), table.m_name);
        !accepted)
        return std::unexpected(accepted.error());
    return table;
}

Result<TableFile> TableFile::fromText(const QByteArray &utf8, const QString &name)
{
    TableFile table;
    table.m_name = name;
    table.m_unpacked = std::make_shared<QTemporaryFile>();
    if (!table.m_unpacked->open() || table.m_unpacked->write(utf8) != utf8.size() || !table.m_unpacked->flush())
        return fail(
            QCoreApplication::translate("Importing", "What was pasted could not be kept; nothing was imported."),
            QCoreApplication::translate("Importing", "Check the space on the disk, and try again."),
            table.m_unpacked->errorString());
    table.m_path = table.m_unpacked->fileName();
    return table;
}

} // namespace broadside
