// XLIFF 1.2 (OASIS Standard, 1 February 2008): one <file> a pair of languages, one <trans-unit> a text.
#include "CarriedNote.h"
#include "FormatPairs.h"
#include "XliffParts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString space = u"urn:oasis:names:tc:xliff:document:1.2"_s;
/// The base stands in "extradata", an attribute that the standard leaves to the file's maker and tools leave alone.
const QString basePrefix = u"broadside-base: "_s;
/// Marks that tools put around words, or around what they take for code.
const QStringList inlineElements{u"g"_s, u"mrk"_s, u"ph"_s, u"it"_s, u"bpt"_s, u"ept"_s, u"sub"_s};

QString stateName(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return u"new"_s;
    case TextState::Draft:
        return u"needs-review-translation"_s;
    case TextState::Stale:
        return u"needs-adaptation"_s;
    case TextState::Approved:
        return u"final"_s;
    case TextState::Current:
        break;
    }
    return u"translated"_s;
}

/// `state` of the <target> and `approved` of its unit, either of which tools may lack or leave out.
TextState stateOf(const QString &state, const QString &approved, bool isEmpty)
{
    if (isEmpty)
        return TextState::Missing;
    if (state == u"needs-adaptation")
        return TextState::Stale;
    const bool isFinal = state == u"final" || state == u"signed-off";
    if (!isFinal && !state.isEmpty() && state != u"translated")
        return TextState::Draft;
    return (isFinal && approved != u"no") || approved == u"yes" ? TextState::Approved : TextState::Current;
}

void writeUnit(QXmlStreamWriter &xml, const CarriedText &text)
{
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, fieldPath(text.key));
    xml.writeAttribute(u"resname"_s, unitName(text.key));
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    if (text.state == TextState::Approved)
        xml.writeAttribute(u"approved"_s, u"yes"_s);
    if (text.base)
        xml.writeAttribute(u"extradata"_s, basePrefix + baseToken(*text.base));
    xml.writeStartElement(u"source"_s);
    writeXmlText(xml, text.source.value_or(QString()));
    xml.writeEndElement();
    xml.writeStartElement(u"target"_s);
    xml.writeAttribute(u"state"_s, stateName(text.state));
    writeXmlText(xml, text.body);
    xml.writeEndElement();
    for (const Note &note : text.notes) {
        xml.writeStartElement(u"note"_s);
        if (const QString from = noteFrom(note); !from.isEmpty())
            xml.writeAttribute(u"from"_s, from);
        xml.writeAttribute(u"annotates"_s, u"target"_s);
        writeXmlText(xml, noteContent(note));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePair(QXmlStreamWriter &xml, const QString &campaign, const LanguagePair &pair)
{
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"original"_s, campaign);
    xml.writeAttribute(u"source-language"_s, pair.from.tag());
    xml.writeAttribute(u"target-language"_s, pair.to.tag());
    xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
    xml.writeStartElement(u"body"_s);
    for (const CarriedText &text : pair.texts)
        writeUnit(xml, text);
    xml.writeEndElement();
    xml.writeEndElement();
}

class Reader
{
public:
    explicit Reader(const QString &document) : m_xml(document) {}

    ReadBrief read()
    {
        if (!m_xml.nextChild() || m_xml.name() != u"xliff" || m_xml.attribute("version") != u"1.2")
            m_xml.fault(Words::tr("<xliff version=\"1.2\"> is expected"));
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"file")
                readFile();
            else
                m_xml.skip();
        }
        m_xml.finish();
        if (m_xml.fault())
            return std::unexpected(*m_xml.fault());
        return std::move(m_file);
    }

private:
    void readFile()
    {
        readOriginal(m_xml, m_file);
        m_from = xliffLanguage(m_xml, "source-language");
        m_to = xliffLanguage(m_xml, "target-language");
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"body")
                readUnits();
            else
                m_xml.skip();
        }
    }

    void readUnits()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"trans-unit")
                readUnit();
            else if (m_xml.name() == u"group")
                readUnits();
            else
                m_xml.skip();
        }
    }

    void readUnit()
    {
        CarriedText text{.key = xliffField(m_xml, m_xml.attribute("id")),
                         .language = m_to,
                         .sourceLanguage = m_from,
                         .body = {},
                         .state = TextState::Missing,
                         .notes = {},
                         .base = {},
                         .source = QString()};
        const QString approved = m_xml.attribute("approved");
        if (const QString extra = m_xml.attribute("extradata"); extra.startsWith(basePrefix))
            text.base = baseFromToken(QStringView(extra).sliced(basePrefix.size()));
        QString state;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"source") {
                text.source = m_xml.text(inlineElements);
            } else if (m_xml.name() == u"target") {
                state = m_xml.attribute("state");
                text.body = m_xml.text(inlineElements);
            } else if (m_xml.name() == u"note") {
                const QString from = m_xml.attribute("from");
                text.notes.append(noteOf(from, m_xml.text({})));
            } else {
                m_xml.skip();
            }
        }
        text.state = stateOf(state, approved, text.body.trimmed().isEmpty());
        m_file.texts.append(text);
    }

    CautiousXml m_xml;
    BriefFile m_file;
    Language m_from;
    Language m_to;
};

} // namespace

Result<QByteArray> writeXliff12(const BriefFile &file)
{
    const QList<LanguagePair> pairs = languagePairs(file);
    if (pairs.isEmpty())
        return failNothingToTranslate();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(space);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    for (const LanguagePair &pair : pairs)
        writePair(xml, file.campaign, pair);
    xml.writeEndDocument();
    return bytes;
}

ReadBrief readXliff12(const QString &document)
{
    return Reader(document).read();
}

} // namespace broadside
