#include "BriefJson.h"

#include "StrictJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QJsonArray notesArray(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(QJsonObject{{u"paragraph"_s, note.paragraph},
                                 {u"body"_s, note.body},
                                 {u"author"_s, note.author},
                                 {u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs)}});
    return array;
}

QList<Note> takeNotes(StrictJson &object)
{
    QList<Note> notes;
    for (StrictJson &note : object.takeObjects(u"notes"_s)) {
        notes.append({note.takeText(u"paragraph"_s), note.takeText(u"body"_s), note.takeLine(u"author"_s),
                      note.takeTime(u"at"_s)});
        note.finish();
    }
    return notes;
}

CarriedText takeCarried(StrictJson &object)
{
    CarriedText carried;
    const QString path = object.takeLine(u"field"_s);
    if (const auto key = fieldFromPath(path))
        carried.key = *key;
    else
        object.fault(u"field"_s, Words::tr("there is no field “%1”").arg(path.left(80)));
    carried.language = object.language(u"language"_s, object.takeLine(u"language"_s));
    carried.sourceLanguage = object.takeLanguage(u"source_language"_s, carried.language);
    carried.source = object.takeText(u"source"_s);
    carried.text.body = object.takeText(u"body"_s);
    carried.text.madeFrom = object.takeText(u"made_from"_s);
    carried.text.finished = object.takeBool(u"finished"_s);
    carried.text.approved = object.takeBool(u"approved"_s);
    carried.text.notes = takeNotes(object);
    carried.base = object.takeLine(u"base"_s);
    object.finish();
    return carried;
}

} // namespace

QByteArray writeBriefJson(const BriefFile &file)
{
    QJsonArray texts;
    for (const CarriedText &carried : file.texts) {
        QJsonObject object{{u"field"_s, fieldPath(carried.key)},   {u"language"_s, carried.language.tag()},
                           {u"body"_s, carried.text.body},         {u"finished"_s, carried.text.finished},
                           {u"approved"_s, carried.text.approved}, {u"base"_s, carried.base}};
        if (carried.sourceLanguage != carried.language) {
            object.insert(u"source_language"_s, carried.sourceLanguage.tag());
            object.insert(u"source"_s, carried.source);
            object.insert(u"made_from"_s, carried.text.madeFrom);
        }
        if (!carried.text.notes.isEmpty())
            object.insert(u"notes"_s, notesArray(carried.text.notes));
        texts.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"broadside-brief"_s},
                                     {u"version"_s, 1},
                                     {u"campaign"_s, file.campaign},
                                     {u"texts"_s, texts}})
        .toJson();
}

Result<BriefFile> readBriefJson(const QByteArray &bytes)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fail(Words::tr("at byte %1 it is not JSON").arg(parsing.offset), {});
    JsonFaults faults;
    StrictJson root(faults, document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    if (root.take(u"format"_s).toString() != u"broadside-brief")
        return fail(Words::tr("format: “broadside-brief” is expected"), {});
    if (root.take(u"version"_s).toInt() != 1)
        return fail(Words::tr("version: 1 is expected, and a higher one needs a newer Broadside"), {});
    BriefFile file;
    file.campaign = root.takeId(u"campaign"_s);
    for (StrictJson &object : root.takeObjects(u"texts"_s))
        file.texts.append(takeCarried(object));
    root.finish();
    if (faults.first())
        return fail(*faults.first(), {});
    return file;
}

} // namespace broadside
