#include "CampaignJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// A text of several lines becomes a list of them, so that people and version control can read it.
QJsonValue textValue(const QString &text)
{
    return text.contains(u'\n') ? QJsonValue(QJsonArray::fromStringList(text.split(u'\n'))) : QJsonValue(text);
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonObject()) ||
                         value == QJsonValue(QJsonArray());
    if (!isEmpty)
        object.insert(name, value);
}

QJsonArray notesArray(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        QJsonObject object{{u"body"_s, textValue(note.body)}};
        insertUnlessEmpty(object, u"paragraph"_s, textValue(note.paragraph));
        insertUnlessEmpty(object, u"author"_s, note.author);
        insertUnlessEmpty(object, u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs));
        array.append(object);
    }
    return array;
}

QJsonValue textObject(const Text &text, const QString &presentSource)
{
    const bool isOfPresentSource = text.madeFrom == presentSource;
    if (text.finished && !text.approved && isOfPresentSource && text.notes.isEmpty())
        return textValue(text.body);
    QJsonObject object{{u"body"_s, textValue(text.body)}};
    if (!text.finished)
        object.insert(u"state"_s, u"draft"_s);
    else if (text.approved)
        object.insert(u"state"_s, u"approved"_s);
    if (!isOfPresentSource)
        object.insert(u"made_from"_s, textValue(text.madeFrom));
    insertUnlessEmpty(object, u"notes"_s, notesArray(text.notes));
    return object;
}

QJsonObject fieldObject(const Brief &brief, const FieldKey &key)
{
    const auto field = brief.fields.find(key);
    if (field == brief.fields.end())
        return {};
    const Language source = brief.sourceOf(key);
    QJsonObject texts;
    for (const auto &[language, text] : field->second.texts)
        texts.insert(language.tag(), textObject(text, language == source ? QString() : brief.body(key, source)));
    return {{u"source"_s, source.tag()}, {u"texts"_s, texts}};
}

QJsonObject linksObject(const Links &links)
{
    QJsonObject object;
    insertUnlessEmpty(object, u"site"_s, links.site);
    insertUnlessEmpty(object, u"form_action"_s, links.formAction);
    insertUnlessEmpty(object, u"sign_elsewhere"_s, links.signElsewhere);
    insertUnlessEmpty(object, u"donate"_s, links.donate);
    insertUnlessEmpty(object, u"organisation"_s, links.organisation);
    return object;
}

QJsonObject pictureObject(const Picture &picture)
{
    QJsonObject object;
    insertUnlessEmpty(object, u"media_type"_s, picture.mediaType);
    insertUnlessEmpty(object, u"credit"_s, picture.credit);
    insertUnlessEmpty(object, u"base64"_s, QString::fromLatin1(picture.bytes.toBase64()));
    return object;
}

QJsonObject fieldsObject(const Campaign &campaign)
{
    QJsonObject fields;
    for (const FieldKey &key : campaign.fieldKeys()) {
        if (key.item.isEmpty())
            insertUnlessEmpty(fields, QString::fromLatin1(fieldInfo(key.kind).id), fieldObject(campaign.brief, key));
    }
    return fields;
}

QJsonArray demandsArray(const Campaign &campaign)
{
    QJsonArray demands;
    for (const QString &id : campaign.demands) {
        QJsonObject demand = fieldObject(campaign.brief, {FieldKind::Demand, id});
        demand.insert(u"id"_s, id);
        demands.append(demand);
    }
    return demands;
}

QJsonArray targetsArray(const Campaign &campaign)
{
    QJsonArray targets;
    for (const Target &target : campaign.targets) {
        QJsonObject object{{u"id"_s, target.id}};
        insertUnlessEmpty(object, u"email"_s, target.email);
        insertUnlessEmpty(object, u"language"_s, target.language.tag());
        for (const FieldKind kind : targetFieldKinds())
            insertUnlessEmpty(object, targetMember(kind), fieldObject(campaign.brief, {kind, target.id}));
        targets.append(object);
    }
    return targets;
}

/// Qt indents by four; a line break within a string is escaped, so that each line of the document begins with its
/// indent.
QByteArray indentedByTwo(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    qsizetype lineStart = 0;
    while (lineStart < json.size()) {
        qsizetype text = lineStart;
        while (text < json.size() && json[text] == ' ')
            ++text;
        const qsizetype newline = json.indexOf('\n', text);
        const qsizetype lineEnd = newline < 0 ? json.size() : newline + 1;
        result.append((text - lineStart) / 2, ' ').append(json.sliced(text, lineEnd - text));
        lineStart = lineEnd;
    }
    return result;
}

} // namespace

QString targetMember(FieldKind kind)
{
    return QString::fromLatin1(fieldInfo(kind).id).sliced(QLatin1StringView("target_").size());
}

QByteArray campaignToJson(const Campaign &campaign)
{
    QStringList languages;
    for (const Language &language : campaign.brief.languages)
        languages.append(language.tag());

    QJsonObject root{{u"format"_s, u"broadside-campaign"_s},
                     {u"version"_s, 1},
                     {u"slug"_s, campaign.slug},
                     {u"languages"_s, QJsonArray::fromStringList(languages)},
                     {u"goal"_s, campaign.goal},
                     {u"asks_phone"_s, campaign.asksPhone},
                     {u"asks_comment"_s, campaign.asksComment},
                     {u"accent"_s, campaign.accent}};
    insertUnlessEmpty(root, u"organisation"_s, campaign.organisation);
    insertUnlessEmpty(root, u"contact_email"_s, campaign.contactEmail);
    insertUnlessEmpty(root, u"postal_address"_s, textValue(campaign.postalAddress));
    insertUnlessEmpty(root, u"links"_s, linksObject(campaign.links));
    insertUnlessEmpty(root, u"opens"_s, campaign.opens.toString(Qt::ISODate));
    insertUnlessEmpty(root, u"closes"_s, campaign.closes.toString(Qt::ISODate));
    insertUnlessEmpty(root, u"picture"_s, pictureObject(campaign.picture));
    insertUnlessEmpty(root, u"fields"_s, fieldsObject(campaign));
    insertUnlessEmpty(root, u"demands"_s, demandsArray(campaign));
    insertUnlessEmpty(root, u"targets"_s, targetsArray(campaign));
    return indentedByTwo(QJsonDocument(root).toJson());
}

} // namespace broadside
