#include "Workbook.h"

#include "FilePackage.h"
#include "OdsWorkbook.h"
#include "SpreadsheetXml.h"
#include "XlsWorkbook.h"
#include "XlsxWorkbook.h"
#include "ZipPackage.h"

#include <QCoreApplication>

#include <optional>

namespace broadside {

QStringList Workbook::sheetNames() const
{
    QStringList shown;
    QStringList all;
    for (const Sheet &sheet : sheets()) {
        all.append(sheet.name);
        if (sheet.isShown)
            shown.append(sheet.name);
    }
    return shown.isEmpty() ? all : shown;
}

Result<std::size_t> Workbook::findSheet(const QString &name, const QString &fileName) const
{
    if (!name.isEmpty()) {
        for (std::size_t index = 0; index < sheets().size(); ++index) {
            if (sheets()[index].name == name)
                return index;
        }
        return fail(QCoreApplication::translate("Importing", "“%1” has no sheet “%2”; nothing was imported.")
                        .arg(fileName, name),
                    QCoreApplication::translate("Importing", "Choose one of these: %1.")
                        .arg(sheetNames().join(QCoreApplication::translate("Importing", ", "))));
    }
    const QStringList names = sheetNames();
    std::optional<std::size_t> first;
    for (std::size_t index = 0; index < sheets().size(); ++index) {
        if (!names.contains(sheets()[index].name))
            continue;
        if (!first)
            first = index;
        auto rows = openSheet(index, CellForm::AsData);
        if (!rows)
            return std::unexpected(rows.error());
        const auto hasRow = (*rows)->next();
        if (!hasRow)
            return std::unexpected(hasRow.error());
        if (*hasRow)
            return index;
    }
    return *first;
}

namespace {

Result<std::unique_ptr<Workbook>> openAs(const QString &path, const QString &name, TableKind kind)
{
    if (kind == TableKind::Xls && isCompoundFile(path))
        return XlsWorkbook::open(path, name);
    auto package = openPackage(path, name);
    if (!package)
        return std::unexpected(package.error());
    if (kind == TableKind::Xls)
        return SpreadsheetXml::open(std::move(*package));
    if (kind == TableKind::Ods)
        return OdsWorkbook::open(std::move(*package));
    return XlsxWorkbook::open(std::move(*package));
}

} // namespace

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, const QString &name, TableKind kind)
{
    auto workbook = openAs(path, name, kind);
    if (workbook && (*workbook)->sheets().empty())
        return fail(
            QCoreApplication::translate("Importing", "“%1” has no sheet with a table; nothing was imported.").arg(name),
            QCoreApplication::translate("Importing", "Look at it in the program it was made with."));
    return workbook;
}

} // namespace broadside
