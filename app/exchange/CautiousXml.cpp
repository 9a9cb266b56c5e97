#include "CautiousXml.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int deepest = 64;
constexpr qsizetype longestTag = 64 * 1024;

/// A part of the document that begins and ends so, and in which nothing is a tag.
struct Opaque
{
    QStringView start;
    QStringView end;
};
constexpr Opaque opaqueParts[]{{u"<!--", u"-->"}, {u"<![CDATA[", u"]]>"}, {u"<?", u"?>"}};

/// Where the part of the document that begins at `at` with "<" ends; -1 where it does not.
qsizetype endOfMarkup(QStringView document, qsizetype at)
{
    for (const Opaque &part : opaqueParts) {
        if (!document.sliced(at).startsWith(part.start))
            continue;
        const qsizetype end = document.indexOf(part.end, at + part.start.size());
        return end < 0 ? -1 : end + part.end.size();
    }
    QChar quote;
    for (qsizetype end = at; end < document.size(); ++end) {
        const QChar c = document[end];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return end + 1;
    }
    return -1;
}

} // namespace

/// Looks through the tags before anything is parsed: QXmlStreamReader compares each attribute of a tag with each other,
/// which takes hours for a hundred thousand of them, and reads a DTD to its end before it tells of one.
CautiousXml::CautiousXml(const QString &document) : m_xml(document)
{
    qsizetype end = 0;
    for (qsizetype at = document.indexOf(u'<'); at >= 0 && !m_fault; at = document.indexOf(u'<', end)) {
        end = endOfMarkup(document, at);
        const QStringView start = QStringView(document).sliced(at).first(std::min<qsizetype>(document.size() - at, 9));
        const bool isOpaque =
            std::ranges::any_of(opaqueParts, [&](const Opaque &p) { return start.startsWith(p.start); });
        if (!isOpaque && start.startsWith(u"<!"))
            m_fault = Words::tr("a DTD or an entity is there, and Broadside reads none");
        else if (!isOpaque && (end < 0 ? document.size() : end) - at > longestTag)
            m_fault = Words::tr("line %1: a tag is longer than 64 kB").arg(document.first(at).count(u'\n') + 1);
        if (end < 0)
            break;
    }
}

QXmlStreamReader::TokenType CautiousXml::next()
{
    if (m_fault)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        fault(Words::tr("the XML is broken or cut off (%1)").arg(m_xml.errorString()));
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fault(Words::tr("a DTD or an entity is there, and Broadside reads none"));
        break;
    case QXmlStreamReader::StartDocument:
        // The text has been decoded as UTF-8 already.
        if (const QStringView encoding = m_xml.documentEncoding();
            !encoding.isEmpty() && encoding.compare(u"UTF-8", Qt::CaseInsensitive) != 0)
            fault(Words::tr("it says that it is not in UTF-8"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            fault(Words::tr("elements are nested more than 64 deep"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return m_fault ? QXmlStreamReader::Invalid : token;
}

bool CautiousXml::nextChild()
{
    while (true) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument ||
            token == QXmlStreamReader::Invalid)
            return false;
    }
}

void CautiousXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
    }
}

QString CautiousXml::text(const QStringList &transparent)
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::Invalid)
            return {};
        if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
        else if (token == QXmlStreamReader::StartElement && !transparent.contains(name()))
            fault(Words::tr("<%1> stands within a text, and only words can be kept there").arg(name().left(40)));
    }
    return text;
}

void CautiousXml::finish()
{
    while (!m_fault && next() != QXmlStreamReader::EndDocument) {
    }
}

QString CautiousXml::attribute(const char *name) const
{
    return m_xml.attributes().value(QLatin1String(name)).toString();
}

bool CautiousXml::hasAttribute(const char *name) const
{
    return m_xml.attributes().hasAttribute(QLatin1String(name));
}

QString CautiousXml::attribute(const QString &space, const char *name) const
{
    return m_xml.attributes().value(space, QLatin1String(name)).toString();
}

void CautiousXml::fault(const QString &why)
{
    if (!m_fault)
        m_fault = Words::tr("line %1: %2").arg(m_xml.lineNumber()).arg(why);
}

} // namespace broadside
