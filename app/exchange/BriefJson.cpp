// A brief as JSON: {"format": "broadside-brief", "version": 1, "campaign": …, "languages": […], "texts": […]}.
#include "FormatPairs.h"
#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QJsonArray notesArray(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        QJsonObject object{{u"body"_s, note.body}};
        if (!note.paragraph.isEmpty())
            object.insert(u"paragraph"_s, note.paragraph);
        if (!note.author.isEmpty())
            object.insert(u"author"_s, note.author);
        if (note.at.isValid())
            object.insert(u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs));
        array.append(object);
    }
    return array;
}

QJsonObject textObject(const CarriedText &text)
{
    QJsonObject object{{u"field"_s, QString::fromLatin1(fieldInfo(text.key.kind).id)},
                       {u"language"_s, text.language.tag()},
                       {u"state"_s, textStateId(text.state)},
                       {u"text"_s, text.body}};
    if (!text.key.item.isEmpty())
        object.insert(u"item"_s, text.key.item);
    if (!text.sourceLanguage.isNull())
        object.insert(u"source_language"_s, text.sourceLanguage.tag());
    if (text.source)
        object.insert(u"source_text"_s, *text.source);
    if (text.base)
        object.insert(u"base"_s, baseToken(*text.base));
    if (!text.notes.isEmpty())
        object.insert(u"notes"_s, notesArray(text.notes));
    return object;
}

QList<Note> readNotes(StrictJson &text)
{
    QList<Note> notes;
    for (StrictJson &object : text.takeObjects(u"notes"_s)) {
        notes.append({.paragraph = object.takeText(u"paragraph"_s),
                      .body = object.takeText(u"body"_s),
                      .author = object.takeText(u"author"_s),
                      .at = object.takeTime(u"at"_s)});
        object.finish();
    }
    return notes;
}

FieldKey readField(StrictJson &object)
{
    const QString field = object.takeLine(u"field"_s);
    const QString item = object.takeLine(u"item"_s);
    const std::optional<FieldKey> key = fieldFromPath(item.isEmpty() ? field : QString(field % u'/' % item));
    if (!key)
        object.fault(u"field"_s, Words::tr("a brief has no field “%1”")
                                     .arg((item.isEmpty() ? field : QString(field % u'/' % item)).left(40)));
    return key.value_or(FieldKey());
}

/// A text without a state is current where it says anything.
TextState readState(StrictJson &object, const QString &body)
{
    if (!object.has(u"state"_s))
        return body.trimmed().isEmpty() ? TextState::Missing : TextState::Current;
    const std::optional<TextState> state = textStateFromId(object.takeLine(u"state"_s));
    if (!state)
        object.fault(u"state"_s,
                     Words::tr("one of these is expected: %1").arg(u"missing, draft, current, stale, approved"));
    return state.value_or(TextState::Missing);
}

CarriedText readText(StrictJson &object, const QSet<QString> &languages)
{
    CarriedText text;
    text.key = readField(object);
    const bool hasLanguage = object.has(u"language"_s);
    text.language = object.takeLanguage(u"language"_s, {});
    if (!hasLanguage || !languages.contains(text.language.tag()))
        object.fault(u"language"_s, Words::tr("one of the file’s own languages is expected"));
    text.sourceLanguage = object.takeLanguage(u"source_language"_s, {});
    if (!object.has(u"text"_s))
        object.fault(u"text"_s, Words::tr("text is expected"));
    text.body = object.takeText(u"text"_s);
    text.state = readState(object, text.body);
    if (object.has(u"source_text"_s))
        text.source = object.takeText(u"source_text"_s);
    text.base = baseFromToken(object.takeLine(u"base"_s));
    text.notes = readNotes(object);
    object.finish();
    return text;
}

} // namespace

QByteArray withMarksEscaped(QByteArray json)
{
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

QByteArray writeBriefJson(const BriefFile &file)
{
    QStringList languages;
    for (const Language &language : file.languages())
        languages.append(language.tag());
    QJsonArray texts;
    for (const CarriedText &text : file.texts)
        texts.append(textObject(text));
    const QJsonDocument document(QJsonObject{{u"format"_s, u"broadside-brief"_s},
                                             {u"version"_s, 1},
                                             {u"campaign"_s, file.campaign},
                                             {u"languages"_s, QJsonArray::fromStringList(languages)},
                                             {u"texts"_s, texts}});
    return withMarksEscaped(document.toJson());
}

ReadBrief readBriefJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return std::unexpected(Words::tr("at byte %1 it is not JSON").arg(parsing.offset));
    JsonFaults faults;
    StrictJson root(faults, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    if (root.take(u"format"_s).toString() != u"broadside-brief")
        return std::unexpected(Words::tr("format: “broadside-brief” is expected"));
    if (root.take(u"version"_s).toInt() != 1)
        return std::unexpected(Words::tr("version: 1 is expected, and a higher one needs a newer Broadside"));
    BriefFile file{.campaign = root.takeLine(u"campaign"_s), .texts = {}};
    QSet<QString> languages;
    for (const QString &tag : root.takeStrings(u"languages"_s))
        languages.insert(root.language(u"languages"_s, tag).tag());
    for (StrictJson &object : root.takeObjects(u"texts"_s))
        file.texts.append(readText(object, languages));
    root.finish();
    if (faults.first())
        return std::unexpected(*faults.first());
    return file;
}

} // namespace broadside
