#include "PdfFinish.h"

#include "ToUnicode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>
#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

const QString producer = u"Broadside"_s; // without a number, so that a new version makes the same bytes

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Title, author and language once more, as XMP (ISO 16684-1): what readers of metadata look at first.
QByteArray metadataOf(const PdfDetails &details)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString meta = u"adobe:ns:meta/"_s;
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    const auto writeList = [&](const QString &property, const QString &kind, const QString &value, bool isTranslated) {
        xml.writeStartElement(dc, property);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, u"li"_s);
        if (isTranslated)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeNamespace(meta, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeList(u"title"_s, u"Alt"_s, details.title, true);
    writeList(u"creator"_s, u"Seq"_s, details.author, false);
    writeList(u"language"_s, u"Bag"_s, details.language.tag(), false);
    xml.writeTextElement(pdf, u"Producer"_s, producer);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return packet;
}

void describe(QPDF &pdf, const PdfDetails &details)
{
    QPDFObjectHandle metadata = pdf.newStream(metadataOf(details).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    metadata.setFilterOnWrite(false); // readers of metadata look for it in plain text

    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (details.language.isRightToLeft())
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textString(details.language.tag()));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/ViewerPreferences", preferences);

    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", textString(details.title));
    information.replaceKey("/Author", textString(details.author));
    information.replaceKey("/Producer", textString(producer));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
    pdf.getTrailer().removeKey("/ID"); // a random number; the writer makes one from the content
}

QByteArray bytesOf(QPDFObjectHandle &stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

/// The six letters that mark a subset (ISO 32000-2, 9.9.2), made from the font itself: Qt makes them from numbers that
/// differ from run to run, and leaves them out of some of the names.
std::string subsetTag(QPDFObjectHandle &fontFile)
{
    const QByteArray hash = QCryptographicHash::hash(bytesOf(fontFile), QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26);
    return tag;
}

void nameSubset(QPDFObjectHandle &font)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    QPDFObjectHandle file = descriptor.getKey("/FontFile2");
    if (!file.isStream())
        return;
    std::string name = font.getKey("/BaseFont").getName();
    name.insert(1, subsetTag(file) + '+'); // after the slash
    const QPDFObjectHandle tagged = QPDFObjectHandle::newName(name);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

void finishFonts(QPDF &pdf)
{
    for (QPDFObjectHandle &font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        nameSubset(font);
        if (QPDFObjectHandle table = font.getKey("/ToUnicode"); table.isStream())
            table.replaceStreamData(plainToUnicode(bytesOf(table)).toStdString(), QPDFObjectHandle::newNull(),
                                    QPDFObjectHandle::newNull());
    }
}

QPDFObjectHandle annotationOf(const PdfLink &link, const QPDFObjectHandle::Rectangle &mediaBox)
{
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(link.url).toEncoded().toStdString()));

    QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(
                                       {mediaBox.llx + link.area.left(), mediaBox.ury - link.area.bottom(),
                                        mediaBox.llx + link.area.right(), mediaBox.ury - link.area.top()}));
    annotation.replaceKey("/Contents", textString(link.url));
    annotation.replaceKey("/A", action);
    return annotation;
}

void finishPages(QPDF &pdf, const QList<PdfLink> &links)
{
    int number = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle dictionary = page.getObjectHandle();
        const QPDFObjectHandle::Rectangle mediaBox = page.getMediaBox().getArrayAsRectangle();
        dictionary.replaceKey("/TrimBox", QPDFObjectHandle::newFromRectangle(mediaBox));
        dictionary.replaceKey("/BleedBox", QPDFObjectHandle::newFromRectangle(mediaBox));
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const PdfLink &link : links) {
            if (link.page == number)
                annotations.appendItem(pdf.makeIndirectObject(annotationOf(link, mediaBox)));
        }
        dictionary.removeKey("/Annots");
        if (annotations.getArrayNItems() > 0)
            dictionary.replaceKey("/Annots", annotations);
        ++number;
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // streams of objects are numbered by Qt's own order, which changes
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const PdfDetails &details)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("piece.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        describe(pdf, details);
        finishFonts(pdf);
        finishPages(pdf, details.links);
        return written(pdf);
    } catch (const std::exception &error) {
        return fail(QCoreApplication::translate("PdfFinish", "The PDF could not be made."), {},
                    QString::fromUtf8(error.what()));
    }
}

} // namespace broadside
