// A file that somebody chose, ready to be read: found out what it is, unpacked where it was packed.
#pragma once

#include "Result.h"
#include "TableReader.h"

#include <QStringList>

#include <memory>

class QFile;
class QTemporaryFile;

namespace broadside {

class Workbook;

/// A value that can be copied, also from thread to thread; what was unpacked lies in a temporary file that goes with the last copy.
class TableFile
{
public:
    /// An error for what is no table (a picture, a program, a PDF), what cannot be read, an archive with no table or
    /// with several in it (the error names them; `member` chooses one), a password, an archive that unpacks to a
    /// hundred times its size and more than 64 MiB (a zip bomb), and a full disk.
    static Result<TableFile> open(const QString &path, const QString &member = {});
    /// The files within an archive that may be tables, by the names that `open` takes; empty for a file that is no
    /// archive, and for one that cannot be read.
    [[nodiscard]] static QStringList members(const QString &path);
    /// What was pasted, as if it were a file of that name.
    static Result<TableFile> fromText(const QByteArray &utf8, const QString &name);

    /// What is to be read: the file itself, or what was unpacked.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the person knows it by: the file's name, with the one in the archive: "list.zip › signers.csv".
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] TableKind kind() const { return m_kind; }
    /// Of a workbook: the names of its sheets that are shown, in their order.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }

    /// Of a workbook: itself, so that what its sheets share is read once.
    [[nodiscard]] const std::shared_ptr<const Workbook> &workbook() const { return m_workbook; }

private:
    QString m_path;
    QString m_name;
    TableKind m_kind = TableKind::Text;
    QStringList m_sheets;
    std::shared_ptr<QTemporaryFile> m_unpacked;
    std::shared_ptr<const Workbook> m_workbook;
};

/// Opens the table. An error when the file cannot be read, or its encoding or sheet is not there.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const TableFile &file, const TableFormat &format,
                                                             CellForm form = CellForm::AsData);

} // namespace broadside
