#include "Xliff.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString ownNamespace = QString::fromUtf16(xliffOwnNamespace);

/// XML 1.0, production 2: what no document can hold.
bool isXml(const QString &text)
{
    return std::ranges::none_of(text,
                                [](QChar c) {
                                    return (c < u' ' && c != u'\t' && c != u'\n') || c.unicode() == 0xFFFE ||
                                           c.unicode() == 0xFFFF;
                                }) &&
           text.isValidUtf16();
}

bool isStale(const CarriedText &carried)
{
    return carried.text.finished && carried.text.madeFrom != carried.source;
}

QString state12(const CarriedText &carried)
{
    if (carried.text.body.isEmpty())
        return u"new"_s;
    if (!carried.text.finished)
        return u"needs-review-translation"_s;
    if (isStale(carried))
        return u"needs-adaptation"_s;
    return carried.text.approved ? u"final"_s : u"translated"_s;
}

/// A group of texts that have both languages in common.
struct Pair
{
    Language source;
    Language target;
    QList<CarriedText> texts;
};

Result<QList<Pair>> pairsOf(const BriefFile &file)
{
    QList<Pair> pairs;
    for (const CarriedText &carried : file.texts) {
        if (carried.language == carried.sourceLanguage)
            continue;
        for (const QString &text : {carried.source, carried.text.body, carried.text.madeFrom}) {
            if (!isXml(text))
                return fail(Words::tr("“%1” in %2 holds a control character, which XLIFF cannot carry.")
                                .arg(fieldPath(carried.key), carried.language.name()),
                            Words::tr("Take it out of the text, or export JSON."));
        }
        const auto pair = std::ranges::find_if(
            pairs, [&](const Pair &p) { return p.source == carried.sourceLanguage && p.target == carried.language; });
        if (pair == pairs.end())
            pairs.append({carried.sourceLanguage, carried.language, {carried}});
        else
            pair->texts.append(carried);
    }
    if (pairs.isEmpty())
        return fail(Words::tr("There is nothing to translate: the campaign has no text in a second language."),
                    Words::tr("Add a language in the campaign’s settings first."));
    return pairs;
}

class Writer
{
public:
    explicit Writer(const QString &xliffNamespace) : m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(false); // white space within a unit is text
        m_xml.writeStartDocument();
        line();
        m_xml.writeDefaultNamespace(xliffNamespace);
        m_xml.writeNamespace(ownNamespace, u"b"_s);
        m_xml.writeStartElement(xliffNamespace, u"xliff"_s);
    }

    QXmlStreamWriter &xml() { return m_xml; }
    void line() { m_xml.writeCharacters(u"\n"_s); }
    QByteArray finish()
    {
        line();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    void text(const QString &element, const QString &text)
    {
        m_xml.writeStartElement(element);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
        line();
    }

    /// Attributes of ours at a unit, to be called right after it began.
    void ownAttributes(const CarriedText &carried) { m_xml.writeAttribute(ownNamespace, u"base"_s, carried.base); }
    void madeFrom(const CarriedText &carried)
    {
        if (carried.text.body.isEmpty() || carried.text.madeFrom == carried.source)
            return;
        m_xml.writeTextElement(ownNamespace, u"made-from"_s, carried.text.madeFrom);
        line();
    }
    /// Notes as XLIFF knows them, and once more with all that XLIFF has no place for.
    void ownNotes(const CarriedText &carried)
    {
        for (const Note &note : carried.text.notes) {
            m_xml.writeStartElement(ownNamespace, u"note"_s);
            m_xml.writeAttribute(u"author"_s, note.author);
            m_xml.writeAttribute(u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs));
            m_xml.writeTextElement(ownNamespace, u"paragraph"_s, note.paragraph);
            m_xml.writeTextElement(ownNamespace, u"body"_s, note.body);
            m_xml.writeEndElement();
            line();
        }
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void writeUnit12(Writer &writer, const CarriedText &carried)
{
    QXmlStreamWriter &xml = writer.xml();
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, fieldPath(carried.key));
    xml.writeAttribute(u"resname"_s, fieldPath(carried.key));
    xml.writeAttribute(u"approved"_s, carried.text.approved ? u"yes"_s : u"no"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    writer.ownAttributes(carried);
    writer.line();
    writer.text(u"source"_s, carried.source);
    xml.writeStartElement(u"target"_s);
    xml.writeAttribute(u"state"_s, state12(carried));
    xml.writeCharacters(carried.text.body);
    xml.writeEndElement();
    writer.line();
    for (const Note &note : carried.text.notes) {
        xml.writeStartElement(u"note"_s);
        if (!note.author.isEmpty())
            xml.writeAttribute(u"from"_s, note.author);
        xml.writeAttribute(u"annotates"_s, u"target"_s);
        xml.writeCharacters(note.body);
        xml.writeEndElement();
        writer.line();
    }
    writer.madeFrom(carried);
    writer.ownNotes(carried);
    xml.writeEndElement();
    writer.line();
}

void writeUnit20(Writer &writer, const CarriedText &carried, int number)
{
    QXmlStreamWriter &xml = writer.xml();
    xml.writeStartElement(u"unit"_s);
    xml.writeAttribute(u"id"_s, u"u%1"_s.arg(number)); // NMTOKEN: a path may not stand here
    xml.writeAttribute(u"name"_s, fieldPath(carried.key));
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    writer.ownAttributes(carried);
    writer.line();
    writer.madeFrom(carried);
    writer.ownNotes(carried);
    if (!carried.text.notes.isEmpty()) {
        xml.writeStartElement(u"notes"_s);
        for (const Note &note : carried.text.notes) {
            xml.writeStartElement(u"note"_s);
            xml.writeAttribute(u"appliesTo"_s, u"target"_s);
            xml.writeCharacters(note.author.isEmpty() ? note.body : QString(note.author + u": "_s + note.body));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        writer.line();
    }
    const QString state = carried.text.body.isEmpty() ? u"initial"_s
                          : carried.text.approved     ? u"final"_s
                          : carried.text.finished     ? u"translated"_s
                                                      : u"initial"_s;
    xml.writeStartElement(u"segment"_s);
    xml.writeAttribute(u"id"_s, u"s1"_s);
    xml.writeAttribute(u"state"_s, state);
    if (isStale(carried))
        xml.writeAttribute(u"subState"_s, u"broadside:stale"_s);
    else if (!carried.text.body.isEmpty() && !carried.text.finished)
        xml.writeAttribute(u"subState"_s, u"broadside:draft"_s);
    writer.line();
    writer.text(u"source"_s, carried.source);
    writer.text(u"target"_s, carried.text.body);
    xml.writeEndElement();
    writer.line();
    xml.writeEndElement();
    writer.line();
}

} // namespace

Result<QByteArray> writeXliff12(const BriefFile &file)
{
    const Result<QList<Pair>> pairs = pairsOf(file);
    if (!pairs)
        return std::unexpected(pairs.error());
    Writer writer(u"urn:oasis:names:tc:xliff:document:1.2"_s);
    QXmlStreamWriter &xml = writer.xml();
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    for (const Pair &pair : *pairs) {
        writer.line();
        xml.writeStartElement(u"file"_s);
        xml.writeAttribute(u"original"_s, file.campaign);
        xml.writeAttribute(u"source-language"_s, pair.source.tag());
        xml.writeAttribute(u"target-language"_s, pair.target.tag());
        xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
        writer.line();
        xml.writeStartElement(u"body"_s);
        writer.line();
        for (const CarriedText &carried : pair.texts)
            writeUnit12(writer, carried);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    return writer.finish();
}

Result<QByteArray> writeXliff20(const BriefFile &file)
{
    const Result<QList<Pair>> pairs = pairsOf(file);
    if (!pairs)
        return std::unexpected(pairs.error());
    if (pairs->size() > 1)
        return fail(
            Words::tr("An XLIFF 2.0 document holds one source and one target language, and this would be %1 pairs.")
                .arg(pairs->size()),
            Words::tr("Choose one language to export, or XLIFF 1.2, which holds several."));
    const Pair &pair = pairs->front();
    Writer writer(u"urn:oasis:names:tc:xliff:document:2.0"_s);
    QXmlStreamWriter &xml = writer.xml();
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"srcLang"_s, pair.source.tag());
    xml.writeAttribute(u"trgLang"_s, pair.target.tag());
    writer.line();
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"id"_s, u"brief"_s);
    xml.writeAttribute(u"original"_s, file.campaign);
    writer.line();
    int number = 0;
    for (const CarriedText &carried : pair.texts)
        writeUnit20(writer, carried, ++number);
    xml.writeEndElement();
    return writer.finish();
}

} // namespace broadside
