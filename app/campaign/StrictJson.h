// Reads JSON of unknown origin strictly: what is wrong is remembered with its place, and nothing unknown is passed
// over.
#pragma once

#include "Language.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace broadside {

/// The first fault found. Reading goes on with empty values after it; who reads throws the whole away at the end.
class JsonFaults
{
public:
    void add(const QString &place, const QString &why);
    /// "targets[2].language: …"; none while all is well.
    [[nodiscard]] const std::optional<QString> &first() const { return m_first; }

private:
    std::optional<QString> m_first;
};

/// One object of the document. Each member is taken out as it is read, so that what is left at the end is unknown. A
/// member that is not there gives an empty value; one of a wrong type or form gives an empty value and a fault.
class StrictJson
{
public:
    StrictJson(JsonFaults &faults, const QJsonValue &value, QString place);

    [[nodiscard]] QStringList names() const { return m_members.keys(); }
    [[nodiscard]] bool has(const QString &name) const { return m_members.contains(name); }
    [[nodiscard]] bool hasObject(const QString &name) const { return m_members.value(name).isObject(); }
    void fault(const QString &name, const QString &why) const;

    QJsonValue take(const QString &name) { return m_members.take(name); }
    StrictJson takeObject(const QString &name);
    std::vector<StrictJson> takeObjects(const QString &name);
    QStringList takeStrings(const QString &name);
    bool takeBool(const QString &name);
    /// 0 to 1,000,000,000.
    int takeCount(const QString &name);
    /// A string, or a list of strings that are the lines of one: at most 100,000 characters, without control
    /// characters.
    QString takeText(const QString &name);
    QString takeLine(const QString &name);
    /// Required: at most 64 letters a–z and digits, with single "-" between them.
    QString takeId(const QString &name);
    /// An absolute http or https URL.
    QString takeUrl(const QString &name);
    /// ISO 8601: "2021-10-19".
    QDate takeDate(const QString &name);
    /// ISO 8601 with its zone, as UTC: "2021-10-19T14:05:00.000Z".
    QDateTime takeTime(const QString &name);
    Language takeLanguage(const QString &name, const Language &otherwise);
    QByteArray takeBase64(const QString &name);
    /// `tag` as a language; where it is none, a fault at `name`.
    [[nodiscard]] Language language(const QString &name, const QString &tag) const;

    /// To be called when all known members are taken.
    void finish() const;

private:
    [[nodiscard]] QString placeOf(const QString &name) const;
    JsonFaults &m_faults;
    QString m_place;
    QJsonObject m_members;
};

} // namespace broadside
