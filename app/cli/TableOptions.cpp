#include "TableOptions.h"

#include "HeaderNames.h"

#include <QCoreApplication>

namespace broadside {

QList<QCommandLineOption> tableOptions()
{
    return {
        {QStringLiteral("table"),
         QCoreApplication::translate("TableCommand", "Of several tables under one another, the one of this number."),
         QStringLiteral("N")},
        {QStringLiteral("sheet"), QCoreApplication::translate("TableCommand", "The sheet of a workbook."),
         QStringLiteral("NAME")}};
}

Result<OpenedTable> openSniffed(const CommandLine &line)
{
    auto file = TableFile::open(line.argument(0));
    if (!file)
        return std::unexpected(file.error());
    SniffChoices choices;
    if (line.isSet(QStringLiteral("table")))
        choices.table = line.value(QStringLiteral("table")).toInt(); // 0 for what is no number: there is no such table
    if (line.isSet(QStringLiteral("sheet")))
        choices.sheet = line.value(QStringLiteral("sheet"));
    auto sniffed = sniffTable(*file, choices, namesColumn);
    if (!sniffed)
        return std::unexpected(sniffed.error());
    return OpenedTable{*std::move(file), *std::move(sniffed)};
}

QJsonObject dialectJson(const TableFormat &format)
{
    if (format.kind != TableKind::Text)
        return {{QStringLiteral("kind"), kindName(format.kind)}, {QStringLiteral("sheet"), format.sheet}};
    const TableDialect &dialect = format.dialect;
    return {{QStringLiteral("kind"), kindName(format.kind)},
            {QStringLiteral("encoding"), dialect.encoding},
            {QStringLiteral("delimiter"), QString::fromStdString(dialect.delimiter)},
            {QStringLiteral("quote"), dialect.quote == '\0' ? QString() : QString(QLatin1Char(dialect.quote))},
            {QStringLiteral("escape"),
             dialect.escape == QuoteEscape::Backslash ? QStringLiteral("backslash") : QStringLiteral("doubled")},
            {QStringLiteral("merges_delimiters"), dialect.mergesDelimiters},
            {QStringLiteral("trims_space"), dialect.trimsSpace}};
}

QString kindName(TableKind kind)
{
    switch (kind) {
    case TableKind::Xlsx:
        return QStringLiteral("xlsx");
    case TableKind::Ods:
        return QStringLiteral("ods");
    case TableKind::Xls:
        return QStringLiteral("xls");
    case TableKind::Text:
        break;
    }
    return QStringLiteral("text");
}

} // namespace broadside
