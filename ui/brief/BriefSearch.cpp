#include "BriefSearch.h"

namespace broadside {

namespace {

/// The same length as `text`, so that places in one are places in the other.
QString folded(QString text)
{
    for (QChar &c : text) {
        if (c == u'\u2019' || c == u'\u02BC')
            c = u'\'';
        else if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    return text;
}

} // namespace

QList<FoundPlace> findInBrief(const Brief &brief, const QList<FieldKey> &keys, const QList<Language> &languages,
                              const QString &words, Qt::CaseSensitivity sensitivity)
{
    QList<FoundPlace> places;
    const QString wanted = folded(words);
    if (wanted.isEmpty())
        return places;
    for (const FieldKey &key : keys) {
        for (const Language &language : languages) {
            const QString body = folded(brief.body(key, language));
            for (qsizetype at = body.indexOf(wanted, 0, sensitivity); at >= 0;
                 at = body.indexOf(wanted, at + wanted.size(), sensitivity))
                places.append({key, language, {at, wanted.size()}});
        }
    }
    return places;
}

QList<ReplacedText> replaceInBrief(const Brief &brief, const QList<FoundPlace> &places, const QString &replacement)
{
    QList<ReplacedText> texts;
    qsizetype done = 0; // of the text at the end of the list: where its rest begins
    const auto finish = [&] {
        if (!texts.isEmpty())
            texts.back().after += QStringView(texts.back().before).sliced(done);
    };
    for (const FoundPlace &place : places) {
        if (texts.isEmpty() || texts.back().key != place.key || texts.back().language != place.language) {
            finish();
            texts.append({place.key, place.language, brief.body(place.key, place.language), {}});
            done = 0;
        }
        ReplacedText &text = texts.back();
        text.after += QStringView(text.before).sliced(done, place.range.start - done);
        text.after += replacement;
        done = place.range.end();
    }
    finish();
    return texts;
}

} // namespace broadside
