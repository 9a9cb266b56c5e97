// Reads XML of unknown origin: without a DTD, so without entities of its own, only so deep, and without tags of more
// than 64 kB. The first fault is remembered with its line; everything after it reads as the end.
#pragma once

#include <QXmlStreamReader>

#include <optional>

namespace broadside {

class CautiousXml
{
public:
    explicit CautiousXml(const QString &document);

    /// Goes to the next element within the present one, or false at the end of the present one.
    bool nextChild();
    /// Goes past the present element with all that is in it.
    void skip();
    /// All text within the present element, also within those of its elements that are `transparent`: marks that a tool
    /// puts around words. Any other element within is a fault, since its content cannot be kept.
    QString text(const QStringList &transparent);
    /// Reads to the end of the document, where another fault may stand.
    void finish();

    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] bool hasAttribute(const char *name) const;
    /// Of an attribute in a namespace.
    [[nodiscard]] QString attribute(const QString &space, const char *name) const;

    void fault(const QString &why);
    [[nodiscard]] bool isFaulty() const { return m_fault.has_value(); }
    /// "line 12: …"
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    QXmlStreamReader::TokenType next();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<QString> m_fault;
};

} // namespace broadside
