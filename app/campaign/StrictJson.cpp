#include "StrictJson.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignJson)
};

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestQuote = 40; // of a document's own words in a message
constexpr int highestCount = 1'000'000'000;

/// Control characters other than line breaks and tabs, and halves of characters, have no place in any text.
bool isCleanText(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
           });
}

} // namespace

void JsonFaults::add(const QString &place, const QString &why)
{
    if (!m_first)
        m_first = place.isEmpty() ? why : u"%1: %2"_s.arg(place, why);
}

StrictJson::StrictJson(JsonFaults &faults, const QJsonValue &value, QString place)
    : m_faults(faults), m_place(std::move(place)), m_members(value.toObject())
{
    if (!value.isObject())
        m_faults.add(m_place, Words::tr("an object is expected"));
}

QString StrictJson::placeOf(const QString &name) const
{
    const QString shown = name.left(longestQuote);
    return m_place.isEmpty() ? shown : m_place % u'.' % shown;
}

void StrictJson::fault(const QString &name, const QString &why) const
{
    m_faults.add(placeOf(name), why);
}

StrictJson StrictJson::takeObject(const QString &name)
{
    return {m_faults, has(name) ? take(name) : QJsonObject(), placeOf(name)};
}

std::vector<StrictJson> StrictJson::takeObjects(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray() && !value.isUndefined())
        fault(name, Words::tr("a list is expected"));
    std::vector<StrictJson> objects;
    for (const QJsonValue &item : value.toArray())
        objects.emplace_back(m_faults, item, u"%1[%2]"_s.arg(placeOf(name)).arg(objects.size()));
    return objects;
}

QStringList StrictJson::takeStrings(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isArray() && !value.isUndefined())
        fault(name, Words::tr("a list is expected"));
    QStringList strings;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            fault(name, Words::tr("text is expected"));
        strings.append(item.toString());
    }
    return strings;
}

bool StrictJson::takeBool(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isBool() && !value.isUndefined())
        fault(name, Words::tr("true or false is expected"));
    return value.toBool();
}

int StrictJson::takeCount(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return 0;
    const int count = value.toInt(-1);
    if (count < 0 || count > highestCount) {
        fault(name, Words::tr("a whole number from 0 to 1,000,000,000 is expected"));
        return 0;
    }
    return count;
}

QString StrictJson::takeText(const QString &name)
{
    const bool isLines = m_members.value(name).isArray();
    const QJsonValue value = isLines ? QJsonValue(takeStrings(name).join(u'\n')) : take(name);
    const QString text = value.toString();
    if (!value.isString() && !value.isUndefined())
        fault(name, Words::tr("text is expected"));
    else if (text.size() > longestText)
        fault(name, Words::tr("the text is longer than 100,000 characters"));
    else if (!isCleanText(text))
        fault(name, Words::tr("the text holds control characters or halves of characters"));
    else
        return text;
    return {};
}

QString StrictJson::takeLine(const QString &name)
{
    const QString line = takeText(name);
    if (line.contains(u'\n') || line.contains(u'\r')) {
        fault(name, Words::tr("a single line is expected"));
        return {};
    }
    return line;
}

QString StrictJson::takeId(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString id = takeLine(name);
    if (id.size() > longestId || !pattern.match(id).hasMatch()) {
        fault(name, Words::tr("at most 64 letters a–z and digits, with single “-” between them, are expected"));
        return {};
    }
    return id;
}

QString StrictJson::takeUrl(const QString &name)
{
    const QString text = takeLine(name);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!text.isEmpty() && !isWeb) {
        fault(name, Words::tr("an address that begins with https:// is expected"));
        return {};
    }
    return text;
}

QDate StrictJson::takeDate(const QString &name)
{
    const QString text = takeLine(name);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !date.isValid())
        fault(name, Words::tr("a date as in 2021-10-19 is expected"));
    return date;
}

QDateTime StrictJson::takeTime(const QString &name)
{
    const QString text = takeLine(name);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !time.isValid())
        fault(name, Words::tr("a time as in 2021-10-19T14:05:00Z is expected"));
    return time.toUTC();
}

Language StrictJson::takeLanguage(const QString &name, const Language &otherwise)
{
    return has(name) ? language(name, takeLine(name)) : otherwise;
}

QByteArray StrictJson::takeBase64(const QString &name)
{
    const QJsonValue value = take(name);
    const QByteArray text = value.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && text.size() % 4 == 0 && (value.isString() || value.isUndefined())) // padded: RFC 4648, 4
        return decoded.decoded;
    fault(name, Words::tr("a file in Base64 is expected"));
    return {};
}

Language StrictJson::language(const QString &name, const QString &tag) const
{
    const Result<Language> language = Language::parse(tag);
    if (language)
        return *language;
    fault(name, language.error().what);
    return {};
}

void StrictJson::finish() const
{
    if (!m_members.isEmpty())
        fault(m_members.begin().key(), Words::tr("nothing of this name is known"));
}

} // namespace broadside
