#include "SniffReason.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadside {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("Sniffer", text, nullptr, count);
}

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString delimiterName(const TableDialect &dialect)
{
    if (dialect.mergesDelimiters)
        return dialect.delimiter == "\t" ? QCoreApplication::translate("Sniffer", "tabs, several of which are one")
                                         : QCoreApplication::translate("Sniffer", "the space between aligned columns");
    if (dialect.delimiter == "\t")
        return QCoreApplication::translate("Sniffer", "tabs");
    if (dialect.delimiter == ";")
        return QCoreApplication::translate("Sniffer", "semicolons");
    if (dialect.delimiter == "|")
        return QCoreApplication::translate("Sniffer", "vertical bars");
    if (dialect.delimiter == ",")
        return QCoreApplication::translate("Sniffer", "commas");
    if (dialect.delimiter == " ")
        return QCoreApplication::translate("Sniffer", "spaces");
    if (dialect.delimiter.size() == 1 && dialect.delimiter.front() < ' ')
        return QCoreApplication::translate("Sniffer", "control characters");
    return QStringLiteral("“%1”").arg(QString::fromStdString(dialect.delimiter));
}

QString cutInWords(const SniffedTable &sniffed, const FoundTable &found)
{
    const TableDialect &dialect = sniffed.format.dialect;
    if (sniffed.format.kind != TableKind::Text)
        //: %1: how many rows. %2: how many columns.
        return QCoreApplication::translate("Sniffer", "A sheet with %1 rows of data in %2 columns")
            .arg(number(found.rows), number(found.columns));
    if (found.columns < 2)
        //: %1: an encoding.
        return QCoreApplication::translate("Sniffer", "Text in %1 with a single column").arg(dialect.encoding);
    //: %1: an encoding. %2: tabs, semicolons … %3 of %4 rows have %5 cells.
    return QCoreApplication::translate("Sniffer", "Text in %1, separated by %2: %3 of %4 rows have %5 cells")
        .arg(dialect.encoding, delimiterName(dialect), number(found.fullRows), number(found.rows),
             number(found.columns));
}

QString headerInWords(int rows)
{
    if (rows == 0)
        return QCoreApplication::translate("Sniffer", "the columns have no names");
    if (rows == 1)
        return QCoreApplication::translate("Sniffer", "the first row names the columns");
    return QCoreApplication::translate("Sniffer", "the first %n row(s) together name the columns", nullptr, rows);
}

} // namespace

QString sniffReason(const SniffedTable &sniffed, const FoundTable &found)
{
    //: Joins two parts of a sentence.
    const QString text = QCoreApplication::translate("Sniffer", "%1; %2.")
                             .arg(cutInWords(sniffed, found), headerInWords(sniffed.format.headerRows));
    QStringList more;
    if (sniffed.tables > 1)
        more << QCoreApplication::translate("Sniffer", "this is table %1 of %2 under one another")
                    .arg(QLocale().toString(sniffed.table), QLocale().toString(sniffed.tables));
    if (sniffed.skippedBefore > 0)
        more << words(QT_TRANSLATE_N_NOOP("Sniffer", "%n line(s) before it are left out"),
                      static_cast<int>(sniffed.skippedBefore));
    if (sniffed.skippedAfter > 0)
        more << words(QT_TRANSLATE_N_NOOP("Sniffer", "%n line(s) after it are left out"),
                      static_cast<int>(sniffed.skippedAfter));
    if (sniffed.repeatsHeader)
        more << QCoreApplication::translate("Sniffer", "its header is repeated, and read once");
    if (more.isEmpty())
        return text;
    QString second = more.join(QCoreApplication::translate("Sniffer", "; ", "between parts of a sentence"));
    second[0] = second[0].toUpper();
    //: Two sentences; the second comes without its full stop.
    return QCoreApplication::translate("Sniffer", "%1 %2.").arg(text, second);
}

} // namespace broadside
