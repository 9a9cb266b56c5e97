// table FILE --out OUT [--table N] [--sheet NAME]: writes a file's table as it is understood.
#include "Commands.h"
#include "CsvWriter.h"
#include "TableOptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

/// As wide as the table; cells beyond it only where there is something in them.
void fit(std::vector<std::string_view> &cells, std::size_t columns)
{
    while (cells.size() > columns && cells.back().empty())
        cells.pop_back();
    cells.resize(std::max(cells.size(), columns));
}

Result<qint64> writeTable(const OpenedTable &table, CsvWriter &out, QStringList &header)
{
    auto reader = openTable(table.file, table.sniffed.format, CellForm::AsShown);
    if (!reader)
        return std::unexpected(reader.error());
    const auto columns = static_cast<std::size_t>(table.sniffed.format.columns);
    header = (*reader)->header();
    if (table.sniffed.format.headerRows > 0) {
        while (header.size() > static_cast<qsizetype>(columns) && header.last().isEmpty())
            header.removeLast();
        while (header.size() < static_cast<qsizetype>(columns))
            header.append(QString());
        if (const auto written = out.write(header); !written)
            return std::unexpected(written.error());
    }
    qint64 rows = 0;
    TableRow row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        fit(row.cells, columns);
        if (const auto written = out.write(row.cells); !written)
            return std::unexpected(written.error());
        ++rows;
    }
    if (const auto committed = out.commit(); !committed)
        return std::unexpected(committed.error());
    return rows;
}

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
    auto out = isPiped ? CsvWriter::toStandardOutput() : CsvWriter::create(path);
    if (!out)
        return std::unexpected(out.error());
    QStringList header;
    const auto rows = writeTable(*table, **out, header);
    if (!rows)
        return std::unexpected(rows.error());
    const SniffedTable &sniffed = table->sniffed;
    CommandOutput output;
    output.json = {{QStringLiteral("rows"), *rows},
                   {QStringLiteral("columns"), static_cast<qint64>(sniffed.format.columns)},
                   {QStringLiteral("header"), QJsonArray::fromStringList(header)},
                   {QStringLiteral("table"), sniffed.table},
                   {QStringLiteral("tables"), sniffed.tables},
                   {QStringLiteral("confidence"), sniffed.confidence},
                   {QStringLiteral("because"), sniffed.because},
                   {QStringLiteral("dialect"), dialectJson(sniffed.format)}};
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
