#include "ColumnMapping.h"

#include "HeaderNames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace broadside {

namespace {

/// By the name as it stands, by the name however it is spelled, by its number.
std::optional<qsizetype> columnNamed(const QString &name, const QStringList &header, qsizetype columnCount)
{
    if (const qsizetype at = header.indexOf(name); at >= 0)
        return at;
    const QString compact = compactName(name);
    for (qsizetype at = 0; at < header.size() && !compact.isEmpty(); ++at) {
        if (compactName(header[at]) == compact)
            return at;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= columnCount ? std::optional<qsizetype>(number - 1) : std::nullopt;
}

QString fieldList()
{
    QStringList ids;
    for (const SignatureField field : signatureFields())
        ids.append(signatureFieldId(field));
    return ids.join(QStringLiteral(", "));
}

} // namespace

Result<ColumnMapping> mappingFromJson(const QByteArray &json, const QStringList &header, qsizetype columnCount,
                                      const QList<QStringList> &sample)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(u"columns").isObject())
        return fail(
            QCoreApplication::translate("Importing",
                                        "The mapping is no JSON object with “columns”; nothing was imported."),
            //: An example of a file's content: leave the part in braces as it is.
            QCoreApplication::translate(
                "Importing", "Write it like {\"columns\": {\"Courriel\": \"email\"}, \"date_order\": \"dmy\"}."),
            parsed.errorString());

    ColumnMapping mapping;
    mapping.columns.resize(columnCount);
    const QJsonObject columns = object.value(u"columns").toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto column = columnNamed(entry.key(), header, columnCount);
        if (!column || *column >= columnCount)
            return fail(
                QCoreApplication::translate(
                    "Importing", "The mapping names a column “%1” that the file does not have; nothing was imported.")
                    .arg(entry.key()),
                QCoreApplication::translate("Importing", "The file's columns are: %1.")
                    .arg(header.join(QStringLiteral(", "))));
        if (entry.value().isNull())
            continue;
        const auto field = signatureFieldFromId(entry.value().toString());
        if (!field)
            return fail(
                QCoreApplication::translate(
                    "Importing", "The mapping gives the column “%1” a field that does not exist; nothing was imported.")
                    .arg(entry.key()),
                QCoreApplication::translate("Importing", "The fields are: %1.").arg(fieldList()),
                entry.value().toVariant().toString());
        mapping.columns[*column] = field;
    }

    const QJsonValue order = object.value(u"date_order");
    const std::map<QString, DateOrder> orders{{QStringLiteral("ymd"), DateOrder::YearMonthDay},
                                              {QStringLiteral("dmy"), DateOrder::DayMonthYear},
                                              {QStringLiteral("mdy"), DateOrder::MonthDayYear}};
    const auto named = orders.find(order.toString());
    if (named == orders.end() && !order.isUndefined())
        return fail(QCoreApplication::translate(
                        "Importing", "The mapping's “date_order” is none of ymd, dmy and mdy; nothing was imported."),
                    {}, order.toVariant().toString());
    mapping.dateOrder = named == orders.end() ? guessedForColumns(mapping, header, sample).dateOrder : named->second;
    return mapping;
}

} // namespace broadside
