#include "TableFile.h"

#include "FileKind.h"
#include "HtmlTable.h"
#include "Unpack.h"
#include "Workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

namespace broadside {

namespace {

std::unexpected<Error> nestedArchive(const QString &name)
{
    return fail(QCoreApplication::translate("Importing", "“%1” is an archive within an archive; nothing was imported.")
                    .arg(name),
                QCoreApplication::translate("Importing", "Unpack it, and import the list that is in it."));
}

} // namespace

Result<TableFile> TableFile::open(const QString &path, const QString &member)
{
    TableFile table;
    table.m_path = path;
    table.m_name = QFileInfo(path).fileName();
    auto kind = recogniseFile(path, table.m_name);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind == FileKind::Zip || *kind == FileKind::Gzip) {
        const ArchiveKind archive = *kind == FileKind::Zip ? ArchiveKind::Zip : ArchiveKind::Gzip;
        auto unpacked = unpackTable(path, table.m_name, archive, member);
        if (!unpacked)
            return std::unexpected(unpacked.error());
        table.m_unpacked = std::move(unpacked->file);
        table.m_path = table.m_unpacked->fileName();
        //: %1: an archive. %2: a file in it.
        table.m_name = QCoreApplication::translate("Importing", "%1 › %2").arg(table.m_name, unpacked->name);
        kind = recogniseFile(table.m_path, table.m_name);
        if (!kind)
            return std::unexpected(kind.error());
    }
    switch (*kind) {
    case FileKind::Zip:
    case FileKind::Gzip:
        return nestedArchive(table.m_name);
    case FileKind::Text:
        return table;
    case FileKind::Html: {
        auto text = readHtmlTable(table.m_path, table.m_name);
        if (!text)
            return std::unexpected(text.error());
        table.m_unpacked = std::move(*text);
        table.m_path = table.m_unpacked->fileName();
        return table;
    }
    case FileKind::Xlsx:
        table.m_kind = TableKind::Xlsx;
        break;
    case FileKind::Ods:
        table.m_kind = TableKind::Ods;
        break;
    case FileKind::SpreadsheetXml:
    case FileKind::Xls:
        table.m_kind = TableKind::Xls;
        break;
    }
    auto workbook = openWorkbook(table.m_path, table.m_name, table.m_kind);
    if (!workbook)
        return std::unexpected(workbook.error());
    table.m_workbook = std::move(*workbook);
    table.m_sheets = table.m_workbook->sheetNames();
    return table;
}

QStringList TableFile::members(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto kind = recogniseFile(path, name);
    if (!kind || (*kind != FileKind::Zip && *kind != FileKind::Gzip))
        return {};
    return tablesInArchive(path, name, *kind == FileKind::Zip ? ArchiveKind::Zip : ArchiveKind::Gzip)
        .value_or(QStringList());
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
