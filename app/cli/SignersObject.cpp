#include "SignersObject.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

QJsonValue valueOf(ExportColumn column, const ShownSignature &shown)
{
    const QString text = exportText(column, shown);
    switch (column) {
    case ExportColumn::Id:
    case ExportColumn::Import:
    case ExportColumn::ImportRow:
    case ExportColumn::DuplicateOf:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text.toLongLong());
    case ExportColumn::Consent:
        return text.isEmpty() ? QJsonValue() : QJsonValue(text == u"yes");
    case ExportColumn::Tags:
        return QJsonArray::fromStringList(shown.tags);
    default:
        return text;
    }
}

} // namespace

Result<QJsonObject> signersObject(const RowSource &rows, qint64 count, const QList<ExportColumn> &columns)
{
    QJsonArray array;
    const auto walked = rows([&](const ShownSignature &shown) -> Result<void> {
        QJsonObject row;
        for (const ExportColumn column : columns)
            row.insert(exportColumnId(column), valueOf(column, shown));
        array.append(row);
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return QJsonObject{{u"count"_s, count}, {u"rows"_s, array}};
}

} // namespace broadside
