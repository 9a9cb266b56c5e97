#include "Xliff.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString ownNamespace = QString::fromUtf16(xliffOwnNamespace);
constexpr int deepest = 64;

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<BriefFile> read()
    {
        while (!m_xml.atEnd() && !m_fault) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                fault(Words::tr("it declares a document type, which no XLIFF needs"));
            else if (token == QXmlStreamReader::StartElement)
                enter();
            else if (token == QXmlStreamReader::EndElement)
                leave();
        }
        if (m_xml.hasError() && !m_fault)
            fault(Words::tr("in line %1 it is not XML").arg(m_xml.lineNumber()));
        if (!m_fault && !m_isXliff)
            fault(Words::tr("it is no XLIFF 1.2 or 2.0 document"));
        if (m_fault)
            return fail(*m_fault, {});
        return m_file;
    }

private:
    void fault(const QString &why)
    {
        if (!m_fault)
            m_fault = why;
    }

    [[nodiscard]] QString attribute(const QString &name) const { return m_xml.attributes().value(name).toString(); }

    /// The text of an element, whatever a program put around parts of it (`g`, `mrk`, `pc`).
    QString elementText()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd() && !m_fault;) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++depth > deepest)
                    fault(Words::tr("in line %1 elements stand too deep within each other").arg(m_xml.lineNumber()));
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            case QXmlStreamReader::Characters:
                text += m_xml.text();
                break;
            case QXmlStreamReader::EntityReference:
                fault(Words::tr("in line %1 an entity is used that is not declared").arg(m_xml.lineNumber()));
                break;
            default:
                break;
            }
        }
        return text;
    }

    Language language(const QString &tag)
    {
        const Result<Language> parsed = Language::parse(tag);
        if (!parsed)
            fault(parsed.error().what);
        return parsed.value_or(Language());
    }

    void enter()
    {
        const QString name = m_xml.name().toString();
        if (!m_isXliff) {
            const QString version = attribute(u"version"_s);
            m_is2 = version.startsWith(u"2.");
            m_isXliff = name == u"xliff" && (version == u"1.2" || m_is2);
            if (!m_isXliff)
                fault(Words::tr("it is no XLIFF 1.2 or 2.0 document"));
            else if (m_is2)
                beginLanguages(attribute(u"srcLang"_s), attribute(u"trgLang"_s));
            return;
        }
        if (m_xml.namespaceUri() == ownNamespace)
            enterOwn(name);
        else if (name == u"file")
            beginFile();
        else if (name == u"trans-unit" || name == u"unit")
            beginUnit();
        else if (m_unit)
            enterInUnit(name);
    }

    void beginLanguages(const QString &source, const QString &target)
    {
        m_source = language(source);
        m_target = language(target);
    }

    void beginFile()
    {
        const QString campaign = attribute(u"original"_s);
        if (!m_file.campaign.isEmpty() && campaign != m_file.campaign)
            fault(Words::tr("another campaign is named"));
        m_file.campaign = campaign;
        if (!m_is2)
            beginLanguages(attribute(u"source-language"_s), attribute(u"target-language"_s));
    }

    void beginUnit()
    {
        const QString path = attribute(m_is2 ? u"name"_s : u"id"_s);
        const auto key = fieldFromPath(path);
        if (!key) {
            fault(Words::tr("there is no field “%1”").arg(path.left(80)));
            return;
        }
        m_unit = CarriedText{.key = *key, .language = m_target, .sourceLanguage = m_source};
        m_unit->base = m_xml.attributes().value(ownNamespace, u"base"_s).toString();
        m_unit->text.approved = attribute(u"approved"_s) == u"yes";
        m_state.clear();
        m_madeFrom.reset();
    }

    void enterInUnit(const QString &name)
    {
        if (name == u"alt-trans") {
            elementText(); // what a translator's program remembered: not the text
        } else if (name == u"segment") {
            // A text may have been parted into segments: they follow each other.
            const QString state = attribute(u"state"_s);
            m_unit->text.approved = m_unit->text.approved || state == u"final" || state == u"reviewed";
            m_state = attribute(u"subState"_s) == u"broadside:stale"   ? u"stale"_s
                      : attribute(u"subState"_s) == u"broadside:draft" ? u"initial"_s
                                                                       : state;
        } else if (name == u"source") {
            m_unit->source += elementText();
        } else if (name == u"target") {
            if (!m_is2)
                m_state = attribute(u"state"_s);
            m_unit->text.body += elementText();
        } else if (name == u"ignorable" || name == u"notes" || name == u"note") {
            readNote(name);
        }
    }

    /// A note that somebody added in another program; ours come with their own element.
    void readNote(const QString &name)
    {
        if (name != u"note")
            return;
        const QString author = attribute(u"from"_s);
        const QString body = elementText();
        m_foreignNotes.append({{}, body, author, {}});
    }

    void enterOwn(const QString &name)
    {
        if (!m_unit)
            return;
        if (name == u"made-from") {
            m_madeFrom = elementText();
        } else if (name == u"note") {
            m_unit->text.notes.append(
                {{}, {}, attribute(u"author"_s), QDateTime::fromString(attribute(u"at"_s), Qt::ISODateWithMs)});
        } else if (!m_unit->text.notes.isEmpty()) {
            Note &note = m_unit->text.notes.back();
            (name == u"paragraph" ? note.paragraph : note.body) = elementText();
        }
    }

    void leave()
    {
        const QString name = m_xml.name().toString();
        if (!m_unit || (name != u"trans-unit" && name != u"unit"))
            return;
        Text &text = m_unit->text;
        const bool isDraft = m_state.isEmpty() ? !text.approved
                                               : m_state == u"initial" || m_state == u"new" ||
                                                     (m_state.startsWith(u"needs-") && m_state != u"needs-adaptation");
        const bool isOfOldSource = m_state == u"stale" || m_state == u"needs-adaptation";
        text.approved = text.approved || m_state == u"final" || m_state == u"signed-off" || m_state == u"reviewed";
        text.finished = !text.body.isEmpty() && !isDraft;
        text.approved = text.approved && text.finished;
        const bool isCurrent = text.finished && !isOfOldSource && !m_madeFrom;
        if (!text.body.isEmpty())
            text.madeFrom = isCurrent ? m_unit->source : m_madeFrom.value_or(m_unit->source);
        addForeignNotes();
        m_file.texts.append(*std::exchange(m_unit, {}));
    }

    void addForeignNotes()
    {
        for (const Note &foreign : std::exchange(m_foreignNotes, {})) {
            const bool isOurs = std::ranges::any_of(m_unit->text.notes, [&](const Note &note) {
                return foreign.body == note.body || foreign.body == note.author + u": "_s + note.body;
            });
            if (!isOurs && !foreign.body.trimmed().isEmpty())
                m_unit->text.notes.append(foreign);
        }
    }

    QXmlStreamReader m_xml;
    BriefFile m_file;
    std::optional<QString> m_fault;
    bool m_isXliff = false;
    bool m_is2 = false;
    Language m_source;
    Language m_target;
    std::optional<CarriedText> m_unit;
    QString m_state;
    std::optional<QString> m_madeFrom;
    QList<Note> m_foreignNotes;
};

} // namespace

Result<BriefFile> readXliff(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace broadside
