#include "TableErrors.h"

#include "TableLimits.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadside {

Error damagedWorkbookError(const QString &name, const QString &detail)
{
    return {
        QCoreApplication::translate("Importing", "“%1” is damaged or not complete; nothing was imported.").arg(name),
        QCoreApplication::translate(
            "Importing", "Get the file once more from where it came, or save it anew in the program it was made with."),
        detail};
}

Error passwordError(const QString &name)
{
    return {
        QCoreApplication::translate("Importing", "“%1” is locked with a password; nothing was imported.").arg(name),
        QCoreApplication::translate(
            "Importing", "Open it in the program it was made with, save it without a password, and import that file."),
        {}};
}

Error unpackedSizeError(const QString &name)
{
    return {QCoreApplication::translate(
                "Importing", "“%1” unpacks to far more than its size, which no list does; nothing was imported.")
                .arg(name),
            QCoreApplication::translate(
                "Importing",
                "If you trust the file, open it in the program it was made with, and save the list as CSV (UTF-8)."),
            {}};
}

Error noSpaceError(const QString &name, const QString &detail)
{
    return {
        QCoreApplication::translate("Importing", "There is no room on the disk to unpack “%1”; nothing was imported.")
            .arg(name),
        QCoreApplication::translate("Importing", "Make room on the disk, and try again."), detail};
}

Error tooManyCellsError(qint64 line)
{
    return {QCoreApplication::translate("Importing", "The row on line %1 has more than %2 cells; nothing was imported.")
                .arg(QLocale().toString(line), QLocale().toString(static_cast<qint64>(mostCells))),
            QCoreApplication::translate("Importing", "Look at that row in the program the file was made with."),
            {}};
}

Error tooLongRowError(qint64 line)
{
    return {QCoreApplication::translate("Importing",
                                        "The row that begins on line %1 is longer than 16 MB; nothing was imported.")
                .arg(QLocale().toString(line)),
            QCoreApplication::translate("Importing", "Look at that row in the program the file was made with."),
            {}};
}

} // namespace broadside
