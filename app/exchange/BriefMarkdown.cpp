// A brief as one Markdown document that people edit in any editor. Comments say which text begins where; what is typed
// between them is the text.
#include "CarriedNote.h"
#include "FormatPairs.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Attributes = QList<std::pair<QString, QString>>;

QString quotedValue(QString value)
{
    const std::pair<QChar, QString> codes[]{{u'%', u"%25"_s}, {u'"', u"%22"_s},  {u'<', u"%3C"_s},
                                            {u'>', u"%3E"_s}, {u'\n', u"%0A"_s}, {u'\r', u"%0D"_s}};
    for (const auto &[character, code] : codes)
        value.replace(character, code);
    return value;
}

QString marker(const QString &name, const Attributes &attributes = {})
{
    QString text = u"<!-- broadside: "_s + name;
    for (const auto &[key, value] : attributes)
        text += u' ' % key % u"=\"" % quotedValue(value) % u'"';
    return text + u" -->"_s;
}

QString plainValue(const QString &quoted)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(quoted.toUtf8());
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes);
}

bool looksLikeMarker(const QString &line)
{
    static const QRegularExpression pattern(u"\\A\\\\*<!-- broadside:"_s);
    return pattern.match(line).hasMatch();
}

/// A block's lines under its marker. Blank lines around a text are the editor's; where the text itself begins or ends
/// with one, the marker says so.
void writeBlock(QStringList &lines, const QString &name, Attributes attributes, const QString &text)
{
    QStringList content = text.split(u'\n');
    const bool hasBlankEnds = content.constFirst().trimmed().isEmpty() || content.constLast().trimmed().isEmpty();
    if (hasBlankEnds && !text.isEmpty())
        attributes.append({u"exact"_s, u"yes"_s});
    for (QString &line : content)
        if (looksLikeMarker(line))
            line.prepend(u'\\');
    lines << marker(name, attributes) << QString();
    if (!text.isEmpty())
        lines << content << QString();
}

void writeText(QStringList &lines, const CarriedText &text)
{
    Attributes attributes{{u"field"_s, fieldPath(text.key)}, {u"language"_s, text.language.tag()}};
    if (!text.sourceLanguage.isNull())
        attributes.append({u"from"_s, text.sourceLanguage.tag()});
    attributes.append({u"state"_s, textStateId(text.state)});
    if (text.base)
        attributes.append({u"base"_s, baseToken(*text.base)});
    lines << marker(u"text"_s, attributes);
    lines << u"# %1 · %2"_s.arg(fieldName(text.key.kind), text.language.tag()) << QString();
    if (text.source) {
        // As a quotation, so that it is seen to be no part of the text.
        QStringList quoted = text.source->split(u'\n');
        for (QString &line : quoted)
            line = line.isEmpty() ? u">"_s : u"> "_s + line;
        lines << marker(u"source"_s) << QString() << quoted << QString();
    }
    writeBlock(lines, u"body"_s, {}, text.body);
    for (const Note &note : text.notes)
        writeBlock(lines, u"note"_s, {{u"from"_s, noteFrom(note)}}, noteContent(note));
}

/// A marker with its attributes and what stands under it.
struct Block
{
    qsizetype line = 0;
    QString name;
    QHash<QString, QString> attributes;
    QStringList lines;
};

class Reader
{
public:
    explicit Reader(QString document)
    {
        // An editor that turns line breaks about turns all of them; otherwise a carriage return is the text's own.
        if (document.section(u'\n', 0, 0).endsWith(u'\r'))
            document.replace(u"\r\n"_s, u"\n"_s);
        m_lines = document.split(u'\n');
    }

    ReadBrief read()
    {
        readBlocks();
        if (m_blocks.isEmpty() || m_blocks.constFirst().name != u"brief")
            fault(1, Words::tr("“%1” is expected").arg(u"<!-- broadside: brief … -->"));
        else if (m_blocks.constFirst().attributes.value(u"version"_s) != u"1")
            fault(1, Words::tr("version: 1 is expected, and a higher one needs a newer Broadside"));
        else if (m_blocks.constLast().name != u"end")
            fault(m_lines.size(), Words::tr("the end is missing: the file is cut off"));
        for (const Block &block : m_blocks)
            readBlock(block);
        if (!m_fault.isEmpty())
            return std::unexpected(m_fault);
        return std::move(m_file);
    }

private:
    void fault(qsizetype line, const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = Words::tr("line %1: %2").arg(line).arg(why);
    }

    void readBlocks()
    {
        static const QRegularExpression start(u"\\A<!-- broadside: ([a-z]+)((?: [a-z]+=\"[^\"]*\")*) -->\\s*\\z"_s);
        static const QRegularExpression attribute(u"([a-z]+)=\"([^\"]*)\""_s);
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const QString &line = m_lines[at];
            if (line.startsWith(u"<!-- broadside:")) {
                const QRegularExpressionMatch match = start.match(line);
                if (!match.hasMatch())
                    fault(at + 1, Words::tr("this comment of Broadside’s is damaged"));
                m_blocks.append({at + 1, match.captured(1), {}, {}});
                for (auto one = attribute.globalMatch(match.captured(2)); one.hasNext();) {
                    const QRegularExpressionMatch pair = one.next();
                    m_blocks.last().attributes.insert(pair.captured(1), plainValue(pair.captured(2)));
                }
            } else if (!m_blocks.isEmpty()) {
                m_blocks.last().lines.append(looksLikeMarker(line) ? line.sliced(1) : line);
            } else if (!line.trimmed().isEmpty()) {
                fault(at + 1, Words::tr("“%1” is expected").arg(u"<!-- broadside: brief … -->"));
            }
        }
    }

    void readBlock(const Block &block)
    {
        if (block.name == u"body" || block.name == u"source" || block.name == u"note") {
            readContent(block);
            return;
        }
        if (block.name == u"brief")
            m_file.campaign = block.attributes.value(u"campaign"_s);
        else if (block.name == u"text")
            beginText(block);
        else if (block.name != u"end")
            fault(block.line, Words::tr("“%1” is not known").arg(block.name.left(40)));
        // Only the headings that we wrote may stand there: anything else would be lost.
        for (const QString &line : block.lines)
            if (!line.trimmed().isEmpty() && !line.startsWith(u"# "))
                fault(block.line,
                      Words::tr("after this line something stands outside a text: “%1”").arg(line.left(40)));
    }

    void readContent(const Block &block)
    {
        if (m_file.texts.isEmpty()) {
            fault(block.line, Words::tr("it is not said which text this is"));
            return;
        }
        CarriedText &text = m_file.texts.last();
        if (block.name == u"body")
            text.body = content(block);
        else if (block.name == u"note")
            text.notes.append(noteOf(block.attributes.value(u"from"_s), content(block)));
        else
            text.source = quotation(block);
    }

    void beginText(const Block &block)
    {
        CarriedText text;
        const QString path = block.attributes.value(u"field"_s);
        const std::optional<FieldKey> key = fieldFromPath(path);
        if (!key)
            fault(block.line, Words::tr("a brief has no field “%1”").arg(path.left(40)));
        text.key = key.value_or(FieldKey());
        text.language = language(block, u"language"_s);
        if (block.attributes.contains(u"from"_s))
            text.sourceLanguage = language(block, u"from"_s);
        const QString id = block.attributes.value(u"state"_s, u"current"_s);
        const std::optional<TextState> state = textStateFromId(id);
        if (!state)
            fault(block.line, Words::tr("“%1” is no state; these are: %2")
                                  .arg(id.left(40), u"missing, draft, current, stale, approved"));
        text.state = state.value_or(TextState::Missing);
        text.base = baseFromToken(block.attributes.value(u"base"_s));
        m_file.texts.append(text);
    }

    Language language(const Block &block, const QString &attribute)
    {
        const Result<Language> language = Language::parse(block.attributes.value(attribute));
        if (!language)
            fault(block.line, language.error().what);
        return language.value_or(Language());
    }

    static QString content(const Block &block)
    {
        const bool isExact = block.attributes.contains(u"exact"_s);
        auto first = block.lines.cbegin();
        auto last = block.lines.cend();
        const auto isBlank = [](const QString &line) { return line.trimmed().isEmpty(); };
        if (isExact) {
            first += first != last && isBlank(*first) ? 1 : 0;
            last -= first != last && isBlank(*std::prev(last)) ? 1 : 0;
        } else {
            while (first != last && isBlank(*first))
                ++first;
            while (first != last && isBlank(*std::prev(last)))
                --last;
        }
        return QStringList(first, last).join(u'\n');
    }

    QString quotation(const Block &block)
    {
        QStringList lines;
        for (const QString &line : block.lines) {
            if (line.startsWith(u'>'))
                lines.append(line.sliced(line.startsWith(u"> ") ? 2 : 1));
            else if (!line.trimmed().isEmpty())
                fault(block.line,
                      Words::tr("after this line something stands outside a text: “%1”").arg(line.left(40)));
        }
        return lines.join(u'\n');
    }

    QStringList m_lines;
    QList<Block> m_blocks;
    BriefFile m_file;
    QString m_fault;
};

} // namespace

QByteArray writeBriefMarkdown(const BriefFile &file)
{
    QStringList lines{marker(u"brief"_s, {{u"version"_s, u"1"_s}, {u"campaign"_s, file.campaign}}), QString()};
    for (const CarriedText &text : file.texts)
        writeText(lines, text);
    lines << marker(u"end"_s) << QString();
    return lines.join(u'\n').toUtf8();
}

ReadBrief readBriefMarkdown(const QString &document)
{
    return Reader(document).read();
}

} // namespace broadside
