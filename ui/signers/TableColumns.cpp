#include "TableColumns.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace broadside {

namespace {

constexpr int widest = 2000;

/// A path has characters that settings give a meaning to.
QString keyOf(const QString &workspacePath)
{
    const QByteArray path = QFileInfo(workspacePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("signerColumns/") + QString::fromLatin1(hash);
}

} // namespace

QStringList columnsText(const TableColumns &columns)
{
    QStringList text;
    for (const TableColumn &each : columns)
        text << signerColumnId(each.column) + u':' + QString::number(each.width);
    return text;
}

TableColumns readColumns(const QStringList &text)
{
    TableColumns columns;
    for (const QString &each : text) {
        const auto column = signerColumnFromId(each.section(u':', 0, 0));
        if (!column || std::ranges::find(columns, *column, &TableColumn::column) != columns.end())
            continue;
        columns.append({*column, std::clamp(each.section(u':', 1).toInt(), 0, widest)});
    }
    return columns;
}

TableColumns rememberedColumns(const QString &workspacePath)
{
    return readColumns(QSettings().value(keyOf(workspacePath)).toStringList());
}

void rememberColumns(const QString &workspacePath, const TableColumns &columns)
{
    if (columns.isEmpty())
        QSettings().remove(keyOf(workspacePath));
    else
        QSettings().setValue(keyOf(workspacePath), columnsText(columns));
}

} // namespace broadside
