#include "ColumnMapping.h"

#include "Answers.h"
#include "Countries.h"
#include "HeaderNames.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

template<class Value>
struct Word
{
    const char *word;
    Value value;
};

constexpr auto dateOrders = std::to_array<Word<DateOrder>>(
    {{"ymd", DateOrder::YearMonthDay}, {"dmy", DateOrder::DayMonthYear}, {"mdy", DateOrder::MonthDayYear}});
constexpr auto dateKinds = std::to_array<Word<DateKind>>({{"written", DateKind::Written},
                                                          {"excel_days", DateKind::ExcelDays},
                                                          {"unix_seconds", DateKind::UnixSeconds},
                                                          {"unix_milliseconds", DateKind::UnixMilliseconds}});
constexpr auto nameOrders =
    std::to_array<Word<NameOrder>>({{"given_first", NameOrder::GivenFirst}, {"family_first", NameOrder::FamilyFirst}});

template<class Value, std::size_t Size>
QString wordOf(Value value, const std::array<Word<Value>, Size> &words)
{
    return QString::fromLatin1(std::ranges::find(words, value, &Word<Value>::value)->word);
}

/// Takes the value that a word stands for; leaves `into` as it is where there is no word. An error for any other word.
template<class Value, std::size_t Size>
Result<void> take(const QJsonObject &object, const char *key, const std::array<Word<Value>, Size> &words, Value &into)
{
    const QJsonValue json = object.value(QLatin1String(key));
    if (json.isUndefined())
        return {};
    const QString text = json.toString();
    const auto found =
        std::ranges::find_if(words, [&text](const Word<Value> &word) { return text == QLatin1String(word.word); });
    if (found != words.end()) {
        into = found->value;
        return {};
    }
    QStringList known;
    for (const Word<Value> &word : words)
        known.append(QString::fromLatin1(word.word));
    return fail(QCoreApplication::translate("Importing", "The mapping's “%1” is none of %2; nothing was imported.")
                    .arg(QLatin1String(key), known.join(QStringLiteral(", "))),
                {}, json.toVariant().toString());
}

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

/// How the JSON names a column, so that `columnNamed` finds it again.
QString nameOf(qsizetype column, const QStringList &header)
{
    const QString name = header.value(column);
    const bool hasName = !name.isEmpty() && name != columnPlaceholder(column) && header.indexOf(name) == column;
    return hasName ? name : QString::number(column + 1);
}

QString fieldList()
{
    QStringList ids;
    for (const SignatureField field : signatureFields())
        ids.append(signatureFieldId(field));
    return ids.join(QStringLiteral(", "));
}

Result<void> takeColumns(const QJsonObject &columns, const QStringList &header, ColumnMapping &mapping)
{
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto column = columnNamed(entry.key(), header, mapping.columns.size());
        if (!column || *column >= mapping.columns.size())
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
    return {};
}

Result<void> takeConsent(const QJsonObject &object, ColumnMapping &mapping)
{
    const QJsonValue inverted = object.value(u"consent_inverted");
    const QJsonValue values = object.value(u"consent_values");
    const auto isAnswer = [](const QJsonValue &value) { return value.isBool() || value.isNull(); };
    const QJsonObject answers = values.toObject();
    if ((!inverted.isUndefined() && !inverted.isBool()) || (!values.isUndefined() && !values.isObject()) ||
        !std::ranges::all_of(answers, isAnswer))
        return fail(QCoreApplication::translate(
                        "Importing",
                        "The mapping's “consent_inverted” or “consent_values” cannot be read; nothing was imported."),
                    //: An example of a file's content: leave the part in braces as it is.
                    QCoreApplication::translate("Importing",
                                                "Write them like {\"consent_inverted\": false, \"consent_values\": "
                                                "{\"of course\": true, \"rather not\": false, \"?\": null}}."));
    mapping.consentIsInverted = inverted.toBool(mapping.consentIsInverted);
    for (auto entry = answers.begin(); entry != answers.end(); ++entry) {
        const QJsonValue answer = entry.value();
        mapping.consentValues.insert(foldedValue(entry.key().toStdString()),
                                     answer.isNull() ? std::nullopt : std::optional(answer.toBool()));
    }
    return {};
}

Result<void> takeCountry(const QJsonObject &object, ColumnMapping &mapping)
{
    const QJsonValue json = object.value(u"country");
    if (json.isUndefined())
        return {};
    const QString country = json.toString();
    if (!json.isString() || !(country.isEmpty() || isCountryCode(country.toStdString())))
        return fail(QCoreApplication::translate(
                        "Importing", "The mapping's “country” is no ISO 3166 code such as CA; nothing was imported."),
                    {}, json.toVariant().toString());
    mapping.country = country;
    return {};
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
    if (auto taken = takeColumns(object.value(u"columns").toObject(), header, mapping); !taken)
        return std::unexpected(taken.error());
    mapping = guessedForColumns(std::move(mapping), header, sample);
    // What somebody said is no guess any more.
    mapping.isDateOrderOpen = mapping.isDateOrderOpen && object.value(u"date_order").isUndefined();
    for (const Result<void> &taken : {take(object, "date_order", dateOrders, mapping.dateOrder),
                                      take(object, "date_kind", dateKinds, mapping.dateKind),
                                      take(object, "name_order", nameOrders, mapping.nameOrder),
                                      takeConsent(object, mapping), takeCountry(object, mapping)}) {
        if (!taken)
            return std::unexpected(taken.error());
    }
    mapping.preset = object.value(u"preset").toString();
    return mapping;
}

QByteArray mappingToJson(const ColumnMapping &mapping, const QStringList &header)
{
    QJsonObject columns;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        if (const auto field = mapping.columns[column])
            columns.insert(nameOf(column, header), signatureFieldId(*field));
    }
    QJsonObject answers;
    for (auto entry = mapping.consentValues.begin(); entry != mapping.consentValues.end(); ++entry)
        answers.insert(entry.key(), *entry ? QJsonValue(**entry) : QJsonValue(QJsonValue::Null));
    QJsonObject object{{QStringLiteral("columns"), columns},
                       {QStringLiteral("date_order"), wordOf(mapping.dateOrder, dateOrders)},
                       {QStringLiteral("name_order"), wordOf(mapping.nameOrder, nameOrders)},
                       {QStringLiteral("consent_values"), answers},
                       {QStringLiteral("consent_inverted"), mapping.consentIsInverted},
                       {QStringLiteral("country"), mapping.country},
                       {QStringLiteral("preset"), mapping.preset}};
    // Whether the next file of this shape has its dates as numbers again is for its own sample to say.
    if (mapping.dateKind != DateKind::Written)
        object.insert(QStringLiteral("date_kind"), wordOf(mapping.dateKind, dateKinds));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray shapeOf(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool hasNames = false;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const bool isNamed = header[column] != columnPlaceholder(column);
        const QString name = isNamed ? compactName(header[column]) : QString();
        hasNames = hasNames || !name.isEmpty();
        hash.addData(QByteArray(name.toUtf8() + '\n'));
    }
    return hasNames ? hash.result().toHex() : QByteArray();
}

} // namespace broadside
