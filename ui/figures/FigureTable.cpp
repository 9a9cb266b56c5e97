#include "FigureTable.h"

#include <algorithm>

namespace broadside {

namespace {

QString neutral(QString cell)
{
    cell.replace(u'\t', u' ');
    const bool isFormula = !cell.isEmpty() && QStringView(u"=+-@\r\n").contains(cell.front());
    return isFormula ? QChar(u'\'') + cell : cell;
}

QString quoted(const QString &cell)
{
    if (!std::ranges::any_of(cell, [](QChar c) { return QStringView(u",\"\r\n").contains(c); }))
        return cell;
    return QChar(u'"') + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + QChar(u'"');
}

} // namespace

QByteArray FigureTable::toCsv() const
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written << quoted(neutral(cell));
        text += written.join(u',') + QStringLiteral("\r\n");
    };
    add(header);
    for (const QStringList &row : rows)
        add(row);
    return text.toUtf8();
}

QString FigureTable::toCells() const
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList written;
        for (QString cell : cells)
            written << neutral(cell.replace(u'\n', u' ').replace(u'\r', u' '));
        text += written.join(u'\t') + u'\n';
    };
    add(header);
    for (const QStringList &row : rows)
        add(row);
    return text;
}

} // namespace broadside
