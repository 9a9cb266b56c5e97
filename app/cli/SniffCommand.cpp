// sniff FILE [--table N] [--sheet NAME]: says how a file's table is written, and how sure that is.
#include "Commands.h"
#include "TableOptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace broadside {

namespace {

constexpr int rowsLookedAt = 1000;

/// What its reader noticed in the first rows.
Result<QJsonArray> notes(const OpenedTable &table, QStringList &header)
{
    auto reader = openTable(table.file, table.sniffed.format, CellForm::AsShown);
    if (!reader)
        return std::unexpected(reader.error());
    header = (*reader)->header();
    TableRow row;
    for (int at = 0; at < rowsLookedAt; ++at) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
    }
    QJsonArray all;
    for (const TableNote &note : (*reader)->notes()) {
        const bool isQuote = note.kind == TableNote::Kind::OpenQuote;
        all.append(QJsonObject{
            {QStringLiteral("kind"), isQuote ? QStringLiteral("open-quote") : QStringLiteral("mixed-bytes")},
            {QStringLiteral("line"), note.line},
            {QStringLiteral("count"), note.count}});
    }
    return all;
}

Result<CommandOutput> run(const CommandLine &line)
{
    const auto table = openSniffed(line);
    if (!table)
        return std::unexpected(table.error());
    QStringList header;
    const auto noted = notes(*table, header);
    if (!noted)
        return std::unexpected(noted.error());
    const SniffedTable &sniffed = table->sniffed;
    CommandOutput output;
    output.json = dialectJson(sniffed.format);
    const QJsonObject more{{QStringLiteral("header_rows"), sniffed.format.headerRows},
                           {QStringLiteral("header"), QJsonArray::fromStringList(header)},
                           {QStringLiteral("columns"), static_cast<qint64>(sniffed.format.columns)},
                           {QStringLiteral("first_line"), sniffed.format.firstLine},
                           {QStringLiteral("begin"), sniffed.format.begin},
                           {QStringLiteral("end"), sniffed.format.end},
                           {QStringLiteral("skipped_before"), sniffed.skippedBefore},
                           {QStringLiteral("skipped_after"), sniffed.skippedAfter},
                           {QStringLiteral("table"), sniffed.table},
                           {QStringLiteral("tables"), sniffed.tables},
                           {QStringLiteral("repeats_header"), sniffed.repeatsHeader},
                           {QStringLiteral("sheets"), QJsonArray::fromStringList(table->file.sheets())},
                           {QStringLiteral("confidence"), sniffed.confidence},
                           {QStringLiteral("because"), sniffed.because},
                           {QStringLiteral("notes"), *noted}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        output.json.insert(entry.key(), entry.value());
    output.lines << sniffed.because;
    output.lines << QCoreApplication::translate("SniffCommand", "The table begins on line %1; this is %2 % sure.")
                        .arg(QLocale().toString(sniffed.format.firstLine),
                             QLocale().toString(static_cast<int>(sniffed.confidence * 100)));
    if (table->file.sheets().size() > 1)
        output.lines << QCoreApplication::translate("SniffCommand", "Sheets: %1.")
                            .arg(table->file.sheets().join(QStringLiteral(", ")));
    return output;
}

} // namespace

Command sniffCommand()
{
    return {QStringLiteral("sniff"),
            {QStringLiteral("FILE")},
            QCoreApplication::translate("SniffCommand", "Says how the table in a file is written, and where it is."),
            tableOptions(),
            {},
            run};
}

} // namespace broadside
