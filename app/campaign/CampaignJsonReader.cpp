#include "CampaignJson.h"

#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignJson)
};

constexpr qsizetype largestDocument = 32 * 1024 * 1024;

std::unexpected<Error> failRead(const QString &why)
{
    return fail(Words::tr("This is no campaign document that Broadside can read: %1.").arg(why),
                Words::tr("Nothing was changed. Mend the document there, or have it saved again."));
}

QList<Language> readLanguages(StrictJson &root)
{
    QList<Language> languages;
    for (const QString &tag : root.takeStrings(u"languages"_s)) {
        const Language language = root.language(u"languages"_s, tag);
        if (languages.contains(language))
            root.fault(u"languages"_s, Words::tr("“%1” is there twice").arg(language.tag()));
        languages.append(language);
    }
    if (languages.isEmpty())
        root.fault(u"languages"_s, Words::tr("at least one language is expected"));
    return languages;
}

Links readLinks(StrictJson links)
{
    Links result{.site = links.takeUrl(u"site"_s),
                 .formAction = links.takeUrl(u"form_action"_s),
                 .signElsewhere = links.takeUrl(u"sign_elsewhere"_s),
                 .donate = links.takeUrl(u"donate"_s),
                 .organisation = links.takeUrl(u"organisation"_s)};
    while (result.site.endsWith(u'/'))
        result.site.chop(1);
    links.finish();
    return result;
}

Picture readPicture(StrictJson picture)
{
    static const QStringList mediaTypes{u"image/svg+xml"_s, u"image/png"_s, u"image/jpeg"_s};
    Picture result{.bytes = picture.takeBase64(u"base64"_s),
                   .mediaType = picture.takeLine(u"media_type"_s),
                   .credit = picture.takeLine(u"credit"_s)};
    if ((!result.bytes.isEmpty() || !result.mediaType.isEmpty()) && !mediaTypes.contains(result.mediaType))
        picture.fault(u"media_type"_s, Words::tr("one of these is expected: %1").arg(mediaTypes.join(u", ")));
    picture.finish();
    return result;
}

QString readAccent(StrictJson &root, const QString &otherwise)
{
    static const QRegularExpression colour(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    if (!root.has(u"accent"_s))
        return otherwise;
    const QString accent = root.takeLine(u"accent"_s);
    if (!colour.match(accent).hasMatch())
        root.fault(u"accent"_s, Words::tr("a colour as in #b8321a is expected"));
    return accent.toLower();
}

QList<Note> readNotes(StrictJson &text)
{
    QList<Note> notes;
    for (StrictJson &object : text.takeObjects(u"notes"_s)) {
        Note note{.paragraph = object.takeText(u"paragraph"_s),
                  .body = object.takeText(u"body"_s),
                  .author = object.takeLine(u"author"_s),
                  .at = object.takeTime(u"at"_s)};
        object.finish();
        notes.append(note);
    }
    return notes;
}

struct ReadText
{
    Text text;
    bool saysMadeFrom = false;
};

ReadText readText(StrictJson &texts, const QString &tag)
{
    if (!texts.hasObject(tag))
        return {.text = {.body = texts.takeText(tag), .madeFrom = {}, .finished = true, .approved = false, .notes = {}},
                .saysMadeFrom = false};
    StrictJson object = texts.takeObject(tag);
    const QString state = object.has(u"state"_s) ? object.takeLine(u"state"_s) : u"current"_s;
    if (state != u"draft" && state != u"current" && state != u"approved")
        object.fault(u"state"_s, Words::tr("one of these is expected: %1").arg(u"draft, current, approved"));
    const bool saysMadeFrom = object.has(u"made_from"_s);
    const ReadText result{.text = {.body = object.takeText(u"body"_s),
                                   .madeFrom = object.takeText(u"made_from"_s),
                                   .finished = state != u"draft",
                                   .approved = state == u"approved",
                                   .notes = readNotes(object)},
                          .saysMadeFrom = saysMadeFrom};
    object.finish();
    return result;
}

/// Takes "source" and "texts" out of an object that may hold more.
Field readField(StrictJson &object, const Language &mainLanguage)
{
    Field field{.source = object.takeLanguage(u"source"_s, mainLanguage), .texts = {}};
    StrictJson texts = object.takeObject(u"texts"_s);
    QList<Language> madeFromSource;
    for (const QString &tag : texts.names()) {
        const Language language = texts.language(tag, tag);
        const ReadText read = readText(texts, tag);
        if (!field.texts.emplace(language, read.text).second)
            texts.fault(tag, Words::tr("“%1” is there twice").arg(language.tag()));
        if (!read.saysMadeFrom && language != field.source)
            madeFromSource.append(language);
    }
    const auto source = field.texts.find(field.source);
    for (const Language &language : madeFromSource)
        field.texts[language].madeFrom = source == field.texts.end() ? QString() : source->second.body;
    return field;
}

void readField(StrictJson object, const FieldKey &key, Brief &brief)
{
    const Field field = readField(object, brief.mainLanguage());
    object.finish();
    if (!field.texts.empty())
        brief.fields[key] = field;
}

void readFields(StrictJson fields, Brief &brief)
{
    for (const FieldInfo &info : fieldInfos()) {
        const QString id = QString::fromLatin1(info.id);
        if (info.owner == FieldOwner::Campaign && fields.has(id))
            readField(fields.takeObject(id), {info.kind, {}}, brief);
    }
    fields.finish();
}

QString readItemId(StrictJson &item, QSet<QString> &ids)
{
    const QString id = item.takeId(u"id"_s);
    if (ids.contains(id))
        item.fault(u"id"_s, Words::tr("“%1” is there twice").arg(id));
    ids.insert(id);
    return id;
}

void readDemands(StrictJson &root, Campaign &campaign)
{
    QSet<QString> ids;
    for (StrictJson &item : root.takeObjects(u"demands"_s)) {
        campaign.demands.append(readItemId(item, ids));
        readField(item, {FieldKind::Demand, campaign.demands.back()}, campaign.brief);
    }
}

void readTargets(StrictJson &root, Campaign &campaign)
{
    QSet<QString> ids;
    for (StrictJson &item : root.takeObjects(u"targets"_s)) {
        const Target target{.id = readItemId(item, ids),
                            .email = item.takeLine(u"email"_s),
                            .language = item.takeLanguage(u"language"_s, campaign.brief.mainLanguage())};
        for (const FieldKind kind : targetFieldKinds()) {
            const QString name = targetMember(kind);
            if (item.has(name))
                readField(item.takeObject(name), {kind, target.id}, campaign.brief);
        }
        item.finish();
        campaign.targets.append(target);
    }
}

Campaign readCampaign(StrictJson root)
{
    Campaign campaign;
    campaign.slug = root.takeId(u"slug"_s);
    campaign.brief.languages = readLanguages(root);
    campaign.organisation = root.takeLine(u"organisation"_s);
    campaign.contactEmail = root.takeLine(u"contact_email"_s);
    campaign.postalAddress = root.takeText(u"postal_address"_s);
    campaign.links = readLinks(root.takeObject(u"links"_s));
    campaign.opens = root.takeDate(u"opens"_s);
    campaign.closes = root.takeDate(u"closes"_s);
    campaign.goal = root.takeCount(u"goal"_s);
    campaign.asksPhone = root.takeBool(u"asks_phone"_s);
    campaign.asksComment = root.takeBool(u"asks_comment"_s);
    campaign.accent = readAccent(root, campaign.accent);
    campaign.picture = readPicture(root.takeObject(u"picture"_s));
    readFields(root.takeObject(u"fields"_s), campaign.brief);
    readDemands(root, campaign);
    readTargets(root, campaign);
    root.finish();
    return campaign;
}

} // namespace

Result<Campaign> campaignFromJson(const QByteArray &json)
{
    if (json.size() > largestDocument)
        return failRead(Words::tr("it is larger than 32 MB"));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failRead(Words::tr("at byte %1 it is not JSON").arg(parsing.offset));

    JsonFaults faults;
    StrictJson root(faults, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    if (root.take(u"format"_s).toString() != u"broadside-campaign")
        return failRead(Words::tr("format: “broadside-campaign” is expected"));
    if (root.take(u"version"_s).toInt() != 1)
        return failRead(Words::tr("version: 1 is expected, and a higher one needs a newer Broadside"));
    Campaign campaign = readCampaign(std::move(root));
    if (faults.first())
        return failRead(*faults.first());
    return campaign;
}

} // namespace broadside
