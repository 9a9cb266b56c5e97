// A brief as a table (RFC 4180): one row a text, in UTF-8 with the mark that spreadsheets know it by.
#include "FormatPairs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The campaign stands last, so that a row that was cut off is seen to be.
const QStringList &columns()
{
    static const QStringList names{u"field"_s,           u"item"_s,        u"language"_s, u"state"_s, u"text"_s,
                                   u"source_language"_s, u"source_text"_s, u"notes"_s,    u"base"_s,  u"campaign"_s};
    return names;
}

/// What a spreadsheet would run as a formula gets an apostrophe in front, and so does what looks as if it had got one
/// already: reading takes one off again.
bool looksLikeFormula(const QString &cell)
{
    static const QRegularExpression start(u"\\A'*[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"_s);
    return start.match(cell).hasMatch();
}

QByteArray csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    const bool isQuoted = cell.contains(u',') || cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') ||
                          cell.contains(u'\r') || cell.trimmed() != cell;
    if (isQuoted)
        cell = u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
    return cell.toUtf8();
}

QString plainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

QString notesCell(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(QJsonArray{note.author,
                                note.at.isValid() ? note.at.toUTC().toString(Qt::ISODateWithMs) : QString(),
                                note.paragraph, note.body});
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(withMarksEscaped(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

/// Anything else than our own list is one note, as somebody typed it into the cell.
QList<Note> notesOf(const QString &cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    QList<Note> notes;
    for (const QJsonValue &value : document.array()) {
        const QJsonArray parts = value.toArray();
        notes.append({.paragraph = parts.at(2).toString(),
                      .body = parts.at(3).toString(),
                      .author = parts.at(0).toString(),
                      .at = QDateTime::fromString(parts.at(1).toString(), Qt::ISODateWithMs).toUTC()});
        if (notes.constLast().body.isEmpty())
            return {Note{.paragraph = {}, .body = cell, .author = {}, .at = {}}};
    }
    if (notes.isEmpty() && !cell.trimmed().isEmpty())
        notes.append({.paragraph = {}, .body = cell, .author = {}, .at = {}});
    return notes;
}

struct Row
{
    qsizetype line = 0;
    QStringList cells;
};

/// Takes a table apart. Quotes may stand only around a whole cell (RFC 4180, 2.5–2.7).
class Table
{
public:
    Table(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    std::expected<QList<Row>, BriefFault> rows()
    {
        while (m_at < m_text.size()) {
            m_row = {m_line, {}};
            do {
                if (!readCell())
                    return std::unexpected(
                        Words::tr("line %1: a quotation mark is out of place or not closed").arg(m_row.line));
            } while (take(m_delimiter));
            take(u'\r');
            take(u'\n');
            if (m_row.cells != QStringList{QString()})
                m_rows.append(m_row);
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isAtCellEnd() const
    {
        return m_at >= m_text.size() || isAt(m_delimiter) || isAt(u'\n') || isAt(u'\r');
    }
    bool take(QChar c)
    {
        if (!isAt(c))
            return false;
        m_line += c == u'\n' ? 1 : 0;
        ++m_at;
        return true;
    }
    bool readCell()
    {
        QString cell;
        if (take(u'"')) {
            while (!isAt(u'"') || (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')) {
                if (m_at >= m_text.size())
                    return false;
                take(u'"');
                cell += m_text[m_at];
                take(m_text[m_at]);
            }
            take(u'"');
        } else {
            const qsizetype start = m_at;
            while (!isAtCellEnd())
                ++m_at;
            cell = m_text.sliced(start, m_at - start);
            if (cell.contains(u'"'))
                return false;
        }
        m_row.cells.append(cell);
        return isAtCellEnd();
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    Row m_row;
    QList<Row> m_rows;
};

/// One row by the names of its columns. The first fault is kept.
class RowReader
{
public:
    RowReader(const QStringList &header, const Row &row) : m_header(header), m_row(row) {}

    [[nodiscard]] bool has(const QString &column) const { return m_header.contains(column); }
    [[nodiscard]] QString cell(const QString &column) const
    {
        return plainCell(m_row.cells.value(m_header.indexOf(column)));
    }
    void fault(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = Words::tr("line %1: %2").arg(m_row.line).arg(why);
    }
    [[nodiscard]] const QString &fault() const { return m_fault; }

    CarriedText read()
    {
        CarriedText text;
        const QString item = cell(u"item"_s);
        const QString path = item.isEmpty() ? cell(u"field"_s) : QString(cell(u"field"_s) % u'/' % item);
        const std::optional<FieldKey> key = fieldFromPath(path);
        if (!key)
            fault(Words::tr("a brief has no field “%1”").arg(path.left(40)));
        text.key = key.value_or(FieldKey());
        text.language = language(cell(u"language"_s));
        if (const QString source = cell(u"source_language"_s); !source.isEmpty())
            text.sourceLanguage = language(source);
        text.body = cell(u"text"_s);
        text.state = state(text.body);
        text.notes = notesOf(cell(u"notes"_s));
        text.base = baseFromToken(cell(u"base"_s));
        if (has(u"source_text"_s) && !text.sourceLanguage.isNull() && !text.isSource())
            text.source = cell(u"source_text"_s);
        return text;
    }

private:
    Language language(const QString &tag)
    {
        const Result<Language> language = Language::parse(tag);
        if (!language)
            fault(language.error().what);
        return language.value_or(Language());
    }
    TextState state(const QString &body)
    {
        const QString id = cell(u"state"_s).trimmed();
        if (id.isEmpty())
            return body.trimmed().isEmpty() ? TextState::Missing : TextState::Current;
        const std::optional<TextState> state = textStateFromId(id);
        if (!state)
            fault(Words::tr("“%1” is no state; these are: %2")
                      .arg(id.left(40), u"missing, draft, current, stale, approved"));
        return state.value_or(TextState::Missing);
    }

    const QStringList &m_header;
    const Row &m_row;
    QString m_fault;
};

/// Spreadsheets in many countries write ";" between cells, and a copy from one has tabs.
QChar delimiterOf(const QString &document)
{
    const QString header = document.section(u'\n', 0, 0);
    for (const QChar delimiter : {u';', u'\t'})
        if (header.contains(delimiter))
            return delimiter;
    return u',';
}

std::optional<BriefFault> faultOfHeader(const QStringList &header)
{
    for (const QString &name : {u"field"_s, u"language"_s, u"text"_s, u"campaign"_s})
        if (header.count(name) != 1)
            return Words::tr("the column “%1” is expected once").arg(name);
    for (const QString &name : header)
        if (!columns().contains(name) || header.count(name) > 1)
            return Words::tr("the column “%1” is not known, or there twice").arg(name.left(40));
    return std::nullopt;
}

} // namespace

QByteArray writeBriefCsv(const BriefFile &file)
{
    QByteArray csv = "\xEF\xBB\xBF" + columns().join(u',').toUtf8() + "\r\n";
    for (const CarriedText &text : file.texts) {
        const QStringList cells{QString::fromLatin1(fieldInfo(text.key.kind).id),
                                text.key.item,
                                text.language.tag(),
                                textStateId(text.state),
                                text.body,
                                text.sourceLanguage.tag(),
                                text.source.value_or(QString()),
                                notesCell(text.notes),
                                text.base ? baseToken(*text.base) : QString(),
                                file.campaign};
        bool isFirst = true;
        for (const QString &cell : cells) {
            if (!isFirst)
                csv.append(',');
            isFirst = false;
            csv.append(csvCell(cell));
        }
        csv.append("\r\n");
    }
    return csv;
}

ReadBrief readBriefCsv(const QString &document)
{
    auto rows = Table(document, delimiterOf(document)).rows();
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::unexpected(Words::tr("it is empty"));
    QStringList header;
    for (const QString &name : rows->takeFirst().cells)
        header.append(name.trimmed().toLower());
    if (const std::optional<BriefFault> fault = faultOfHeader(header))
        return std::unexpected(*fault);
    BriefFile file;
    for (const Row &row : *rows) {
        RowReader reader(header, row);
        if (row.cells.size() != header.size())
            reader.fault(Words::tr("%1 cells are expected, and %2 are there").arg(header.size()).arg(row.cells.size()));
        const QString campaign = reader.cell(u"campaign"_s);
        if (!file.campaign.isEmpty() && file.campaign != campaign)
            reader.fault(Words::tr("the column “campaign” names two campaigns"));
        file.campaign = campaign;
        file.texts.append(reader.read());
        if (!reader.fault().isEmpty())
            return std::unexpected(reader.fault());
    }
    return file;
}

} // namespace broadside
