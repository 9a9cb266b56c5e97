#include "BriefCsv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QStringList &columns()
{
    static const QStringList names{u"campaign"_s, u"field"_s, u"language"_s,  u"source_language"_s, u"source"_s,
                                   u"text"_s,     u"state"_s, u"made_from"_s, u"notes"_s,           u"base"_s};
    return names;
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r'"_s.contains(text.front());
}

QString cell(const QString &text)
{
    QString safe = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QString plain(const QString &cell)
{
    QString text = cell;
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.startsWith(u'\'') && looksLikeFormula(text.sliced(1)) ? text.sliced(1) : text;
}

QString stateOf(const CarriedText &carried)
{
    return carried.text.approved ? u"approved"_s : carried.text.finished ? u"current"_s : u"draft"_s;
}

/// Notes stand in one cell, as JSON: an organiser reads them, and nothing of them is lost.
QString notesText(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(QJsonArray{note.paragraph, note.body, note.author, note.at.toUTC().toString(Qt::ISODateWithMs)});
    return notes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QList<Note>> notesOf(const QString &text)
{
    QList<Note> notes;
    if (text.isEmpty())
        return notes;
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isArray())
        return {};
    for (const QJsonValue &value : document.array()) {
        const QJsonArray parts = value.toArray();
        if (parts.size() != 4)
            return {};
        notes.append({parts[0].toString(), parts[1].toString(), parts[2].toString(),
                      QDateTime::fromString(parts[3].toString(), Qt::ISODateWithMs)});
    }
    return notes;
}

/// Rows of cells; none where a quoted cell never ends.
std::optional<QList<QStringList>> rowsOf(const QString &text, QChar delimiter)
{
    QList<QStringList> rows;
    QStringList row;
    QString value;
    bool isQuoted = false;
    bool hasContent = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                value.append(c);
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                value.append(c);
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && value.isEmpty()) {
            isQuoted = true;
            hasContent = true;
        } else if (c == delimiter) {
            row.append(std::exchange(value, QString()));
            hasContent = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            if (hasContent || !value.isEmpty())
                rows.append(row << std::exchange(value, QString()));
            row.clear();
            hasContent = false;
        } else {
            value.append(c);
        }
    }
    if (isQuoted)
        return {};
    if (hasContent || !value.isEmpty())
        rows.append(row << value);
    return rows;
}

QChar delimiterOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar delimiter : {QChar(u';'), QChar(u'\t')}) {
        if (head.count(delimiter) > head.count(best))
            best = delimiter;
    }
    return best;
}

/// Reads one row by the names in the file's first row.
class RowReader
{
public:
    RowReader(const QStringList &names, const QStringList &row) : m_names(names), m_row(row) {}
    [[nodiscard]] QString value(const QString &name) const
    {
        const qsizetype at = m_names.indexOf(name);
        return at < 0 ? QString() : plain(m_row.value(at));
    }

private:
    const QStringList &m_names;
    const QStringList &m_row;
};

Result<CarriedText> carriedOf(const RowReader &row, qsizetype number)
{
    CarriedText carried;
    const auto faulty = [number](const QString &why) { return fail(Words::tr("row %1: %2").arg(number).arg(why), {}); };
    const QString path = row.value(u"field"_s);
    const auto key = fieldFromPath(path);
    if (!key)
        return faulty(Words::tr("there is no field “%1”").arg(path.left(80)));
    carried.key = *key;
    const Result<Language> language = Language::parse(row.value(u"language"_s));
    if (!language)
        return faulty(language.error().what);
    carried.language = *language;
    const QString source = row.value(u"source_language"_s);
    const Result<Language> sourceLanguage = source.isEmpty() ? language : Language::parse(source);
    if (!sourceLanguage)
        return faulty(sourceLanguage.error().what);
    carried.sourceLanguage = *sourceLanguage;
    carried.source = row.value(u"source"_s);
    carried.text.body = row.value(u"text"_s);
    carried.text.madeFrom = row.value(u"made_from"_s);
    const QString state = row.value(u"state"_s).trimmed().toLower();
    if (state != u"draft" && state != u"current" && state != u"approved" && !state.isEmpty())
        return faulty(Words::tr("one of these is expected: %1").arg(u"draft, current, approved"));
    carried.text.finished = state == u"current" || state == u"approved";
    carried.text.approved = state == u"approved";
    const auto notes = notesOf(row.value(u"notes"_s));
    if (!notes)
        return faulty(Words::tr("the notes cannot be read"));
    carried.text.notes = *notes;
    carried.base = row.value(u"base"_s);
    return carried;
}

} // namespace

QByteArray writeBriefCsv(const BriefFile &file)
{
    QString csv = QChar(QChar::ByteOrderMark) + columns().join(u',') + u"\r\n"_s;
    for (const CarriedText &carried : file.texts) {
        const bool isSource = carried.language == carried.sourceLanguage;
        const QStringList cells{file.campaign,
                                fieldPath(carried.key),
                                carried.language.tag(),
                                isSource ? QString() : carried.sourceLanguage.tag(),
                                carried.source,
                                carried.text.body,
                                stateOf(carried),
                                carried.text.madeFrom,
                                notesText(carried.text.notes),
                                carried.base};
        QStringList quoted;
        for (const QString &text : cells)
            quoted.append(cell(text));
        csv += quoted.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

Result<BriefFile> readBriefCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(Words::tr("it is not UTF-8; save it as “CSV UTF-8”"), {});
    const auto rows = rowsOf(text, delimiterOf(text));
    if (!rows)
        return fail(Words::tr("a quotation mark is never closed"), {});
    if (rows->isEmpty())
        return fail(Words::tr("it is empty"), {});
    const QStringList names = rows->front();
    for (const QString &name : {u"campaign"_s, u"field"_s, u"language"_s, u"text"_s}) {
        if (!names.contains(name))
            return fail(Words::tr("the column “%1” is not there").arg(name), {});
    }
    BriefFile file;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const RowReader row(names, rows->at(i));
        const QString campaign = row.value(u"campaign"_s);
        if (i > 1 && campaign != file.campaign)
            return fail(Words::tr("row %1: %2").arg(i + 1).arg(Words::tr("another campaign is named")), {});
        file.campaign = campaign;
        const Result<CarriedText> carried = carriedOf(row, i + 1);
        if (!carried)
            return std::unexpected(carried.error());
        file.texts.append(*carried);
    }
    return file;
}

} // namespace broadside
