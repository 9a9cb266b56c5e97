// XLIFF 2.0 (OASIS Standard, 5 August 2014): one document a pair of languages, one <unit> of one <segment> a text.
#include "CarriedNote.h"
#include "FormatPairs.h"
#include "XliffParts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString space = u"urn:oasis:names:tc:xliff:document:2.0"_s;
/// Of the attributes that only Broadside reads; a tool keeps them or leaves them out (XLIFF 2.0, 4.8.1).
const QString ownSpace = u"urn:broadside:brief:1"_s;
/// Marks that tools put around words.
const QStringList inlineElements{u"pc"_s, u"mrk"_s, u"sm"_s, u"em"_s};

struct SegmentState
{
    QString state;
    QString subState;
};

SegmentState segmentState(TextState state)
{
    switch (state) {
    case TextState::Missing:
        return {u"initial"_s, {}};
    case TextState::Draft:
        return {u"initial"_s, u"broadside:draft"_s};
    case TextState::Stale:
        return {u"initial"_s, u"broadside:stale"_s};
    case TextState::Approved:
        return {u"final"_s, {}};
    case TextState::Current:
        break;
    }
    return {u"translated"_s, {}};
}

TextState stateOf(const SegmentState &segment)
{
    if (segment.state == u"final" || segment.state == u"reviewed")
        return TextState::Approved;
    if (segment.state == u"translated")
        return TextState::Current;
    return segment.subState == u"broadside:stale" ? TextState::Stale : TextState::Draft;
}

/// A unit's id is a name token, which has no "/"; a field's id and an item have no ".".
QString unitId(const FieldKey &key)
{
    return fieldPath(key).replace(u'/', u'.');
}

void writeUnit(QXmlStreamWriter &xml, const CarriedText &text)
{
    xml.writeStartElement(u"unit"_s);
    xml.writeAttribute(u"id"_s, unitId(text.key));
    xml.writeAttribute(u"name"_s, unitName(text.key));
    xml.writeAttribute(u"canResegment"_s, u"no"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    if (text.base)
        xml.writeAttribute(ownSpace, u"base"_s, baseToken(*text.base));
    if (!text.notes.isEmpty()) {
        xml.writeStartElement(u"notes"_s);
        for (const Note &note : text.notes) {
            xml.writeStartElement(u"note"_s);
            xml.writeAttribute(u"appliesTo"_s, u"target"_s);
            if (const QString from = noteFrom(note); !from.isEmpty())
                xml.writeAttribute(ownSpace, u"from"_s, from);
            writeXmlText(xml, noteContent(note));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    const SegmentState state = segmentState(text.state);
    xml.writeStartElement(u"segment"_s);
    xml.writeAttribute(u"state"_s, state.state);
    if (!state.subState.isEmpty())
        xml.writeAttribute(u"subState"_s, state.subState);
    xml.writeStartElement(u"source"_s);
    writeXmlText(xml, text.source.value_or(QString()));
    xml.writeEndElement();
    xml.writeStartElement(u"target"_s);
    writeXmlText(xml, text.body);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

class Reader
{
public:
    explicit Reader(const QString &document) : m_xml(document) {}

    ReadBrief read()
    {
        if (!m_xml.nextChild() || m_xml.name() != u"xliff" || m_xml.attribute("version") != u"2.0")
            m_xml.fault(Words::tr("<xliff version=\"2.0\"> is expected"));
        m_from = xliffLanguage(m_xml, "srcLang");
        m_to = xliffLanguage(m_xml, "trgLang");
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"file") {
                readOriginal(m_xml, m_file);
                readUnits();
            } else {
                m_xml.skip();
            }
        }
        m_xml.finish();
        if (m_xml.fault())
            return std::unexpected(*m_xml.fault());
        return std::move(m_file);
    }

private:
    void readUnits()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"unit")
                readUnit();
            else if (m_xml.name() == u"group")
                readUnits();
            else
                m_xml.skip();
        }
    }

    void readUnit()
    {
        CarriedText text{.key = xliffField(m_xml, m_xml.attribute("id").replace(u'.', u'/')),
                         .language = m_to,
                         .sourceLanguage = m_from,
                         .body = {},
                         .state = TextState::Approved,
                         .notes = {},
                         .base = baseFromToken(m_xml.attribute(ownSpace, "base")),
                         .source = QString()};
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"notes")
                readNotes(text);
            else if (m_xml.name() == u"segment" || m_xml.name() == u"ignorable")
                readSegment(text);
            else
                m_xml.skip();
        }
        if (text.body.trimmed().isEmpty())
            text.state = TextState::Missing;
        m_file.texts.append(text);
    }

    void readNotes(CarriedText &text)
    {
        while (m_xml.nextChild()) {
            const QString from = m_xml.attribute(ownSpace, "from");
            text.notes.append(noteOf(from, m_xml.text({})));
        }
    }

    /// A unit that a tool has cut up is joined again, and is as far as the least of its segments.
    void readSegment(CarriedText &text)
    {
        const bool isSegment = m_xml.name() == u"segment";
        const SegmentState state{m_xml.attribute("state"), m_xml.attribute("subState")};
        QString source;
        std::optional<QString> target;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"source")
                source = m_xml.text(inlineElements);
            else if (m_xml.name() == u"target")
                target = m_xml.text(inlineElements);
            else
                m_xml.skip();
        }
        text.source = text.source.value_or(QString()) + source;
        text.body += target.value_or(isSegment ? QString() : source);
        if (isSegment)
            text.state = lesser(text.state, stateOf(state));
    }

    static TextState lesser(TextState one, TextState other)
    {
        for (const TextState state : {TextState::Draft, TextState::Stale, TextState::Current})
            if (one == state || other == state)
                return state;
        return TextState::Approved;
    }

    CautiousXml m_xml;
    BriefFile m_file;
    Language m_from;
    Language m_to;
};

} // namespace

Result<QByteArray> writeXliff20(const BriefFile &file)
{
    const QList<LanguagePair> pairs = languagePairs(file);
    if (pairs.isEmpty())
        return failNothingToTranslate();
    if (pairs.size() > 1)
        return fail(
            Words::tr("A document of XLIFF 2.0 is for one language and one source language, and here are several: "
                      "%1.")
                .arg(pairNames(pairs)),
            Words::tr("Nothing was written. Export one at a time (on the command line with --language, and with "
                      "--from where fields have different source languages), or all of them as XLIFF 1.2."));
    const LanguagePair &pair = pairs.constFirst();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(space);
    xml.writeNamespace(ownSpace, u"bs"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"srcLang"_s, pair.from.tag());
    xml.writeAttribute(u"trgLang"_s, pair.to.tag());
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"id"_s, u"brief"_s);
    xml.writeAttribute(u"original"_s, file.campaign);
    for (const CarriedText &text : pair.texts)
        writeUnit(xml, text);
    xml.writeEndDocument();
    return bytes;
}

ReadBrief readXliff20(const QString &document)
{
    return Reader(document).read();
}

} // namespace broadside
