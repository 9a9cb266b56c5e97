#include "Brief.h"

namespace broadside {

const Text *Brief::find(const FieldKey &key, const Language &language) const
{
    const auto field = fields.find(key);
    if (field == fields.end())
        return nullptr;
    const auto text = field->second.texts.find(language);
    return text == field->second.texts.end() ? nullptr : &text->second;
}

QString Brief::body(const FieldKey &key, const Language &language) const
{
    const Text *text = find(key, language);
    return text ? text->body : QString();
}

QList<Note> Brief::notes(const FieldKey &key, const Language &language) const
{
    const Text *text = find(key, language);
    return text ? text->notes : QList<Note>();
}

Language Brief::sourceOf(const FieldKey &key) const
{
    const auto field = fields.find(key);
    return field == fields.end() || field->second.source.isNull() ? mainLanguage() : field->second.source;
}

TextState Brief::state(const FieldKey &key, const Language &language) const
{
    const auto field = fields.find(key);
    if (field == fields.end())
        return TextState::Missing;
    const auto found = field->second.texts.find(language);
    if (found == field->second.texts.end() || found->second.body.trimmed().isEmpty())
        return TextState::Missing;
    const Text &text = found->second;
    if (language != field->second.source) {
        if (!text.finished)
            return TextState::Draft;
        if (text.madeFrom != body(key, field->second.source))
            return TextState::Stale;
    }
    return text.approved ? TextState::Approved : TextState::Current;
}

Text &Brief::textAt(const FieldKey &key, const Language &language)
{
    Field &field = fields[key];
    if (field.source.isNull())
        field.source = language;
    return field.texts[language];
}

Text Brief::write(const FieldKey &key, const Language &language, const QString &body)
{
    Text &text = textAt(key, language);
    if (text.body == body)
        return text;
    const bool isSource = fields[key].source == language;
    const bool wasEmpty = text.body.trimmed().isEmpty();
    text.body = body;
    text.approved = false;
    if (isSource) {
        text.finished = true;
    } else if (wasEmpty) {
        text.finished = false;
        text.madeFrom = this->body(key, fields[key].source);
    }
    return text;
}

Text Brief::markCurrent(const FieldKey &key, const Language &language)
{
    Text &text = textAt(key, language);
    text.finished = true;
    text.madeFrom = fields[key].source == language ? QString() : body(key, fields[key].source);
    return text;
}

Text Brief::approve(const FieldKey &key, const Language &language)
{
    markCurrent(key, language);
    Text &text = textAt(key, language);
    text.approved = true;
    return text;
}

void Brief::take(const FieldKey &key, const Language &language, const Text &text)
{
    textAt(key, language) = text;
}

Text Brief::setNotes(const FieldKey &key, const Language &language, const QList<Note> &notes)
{
    Text &text = textAt(key, language);
    text.notes = notes;
    return text;
}

} // namespace broadside
