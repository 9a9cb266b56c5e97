#include "CautiousXml.h"

#include <QCoreApplication>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int deepest = 64;

} // namespace

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
