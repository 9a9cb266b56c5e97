// table FILE --out OUT [--table N] [--sheet NAME]: writes a file's table as it is understood.
#include "Commands.h"
#include "TableOptions.h"
#include "TableWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace broadside {

namespace {

Result<CommandOutput> run(const CommandLine &line)
{
    const QString path = line.value(QStringLiteral("out"));
    const bool isPiped = path == u"-";
    if (isPiped && line.isSet(QStringLiteral("json")))
        return wrongUse(QCoreApplication::translate(
            "TableCommand", "Standard output holds the table or the JSON object, not both: give --out a file's name."));
    const auto table = openSniffed(line);
    if (!table)
        return std::unexpected(table.error());
    auto out = CsvWriter::create(path);
    if (!out)
        return std::unexpected(out.error());
    auto reader = openTable(table->file, table->sniffed.format, CellForm::AsShown);
    if (!reader)
        return std::unexpected(reader.error());
    const auto rows = writeTable(**reader, table->sniffed.format, **out);
    if (!rows)
        return std::unexpected(rows.error());
    const SniffedTable &sniffed = table->sniffed;
    CommandOutput output;
    output.json = {{QStringLiteral("rows"), *rows},
                   {QStringLiteral("columns"), static_cast<qint64>(sniffed.format.columns)},
                   {QStringLiteral("header"), QJsonArray::fromStringList((*reader)->header())},
                   {QStringLiteral("table"), sniffed.table},
                   {QStringLiteral("tables"), sniffed.tables},
                   {QStringLiteral("confidence"), sniffed.confidence},
                   {QStringLiteral("because"), sniffed.because},
                   {QStringLiteral("dialect"), dialectJson(sniffed.format)}};
    if (isPiped)
        return output;
    output.lines << sniffed.because;
    output.lines << QCoreApplication::translate("TableCommand", "%1 rows in %2 columns are written.")
                        .arg(QLocale().toString(*rows), QLocale().toString(sniffed.format.columns));
    return output;
}

} // namespace

Command tableCommand()
{
    return {QStringLiteral("table"),
            {QStringLiteral("FILE")},
            QCoreApplication::translate("TableCommand",
                                        "Writes the table in a file as CSV (RFC 4180, UTF-8), without what stands "
                                        "around it."),
            tableOptions() +
                QList<QCommandLineOption>{
                    {QStringLiteral("out"),
                     QCoreApplication::translate("TableCommand", "Where to write it; - for standard output."),
                     QStringLiteral("OUT")}},
            {QStringLiteral("out")},
            run};
}

} // namespace broadside
