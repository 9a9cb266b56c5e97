// The numbers behind a figure, as rows.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace broadside {

struct FigureTable
{
    QStringList header;
    QList<QStringList> rows;

    /// RFC 4180 in UTF-8, each row ended by CRLF. A cell that a spreadsheet would take for a formula has an apostrophe
    /// before it (OWASP, "CSV injection"): sources are whatever a list called them.
    [[nodiscard]] QByteArray toCsv() const;
    /// What spreadsheets take from the clipboard: cells apart by tabs. Formulas are neutralised likewise.
    [[nodiscard]] QString toCells() const;

    bool operator==(const FigureTable &) const = default;
};

} // namespace broadside
