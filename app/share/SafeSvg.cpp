#include "SafeSvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QImageReader>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr qsizetype deepestElement = 128;
constexpr qint64 mostDrawn = 200'000;
constexpr qint64 mostPixels = 64'000'000; // of all embedded pictures

QString localName(QStringView qualifiedName)
{
    return qualifiedName.mid(qualifiedName.lastIndexOf(u':') + 1).toString();
}

/// The pixels of a picture that the file itself carries; nothing where it is no PNG or JPEG, whatever it calls itself.
std::optional<qint64> embeddedPixels(QStringView href)
{
    const qsizetype data = href.lastIndexOf(u"base64,");
    if (!href.startsWith(u"data:") || data < 0)
        return std::nullopt;
    QByteArray bytes = QByteArray::fromBase64(href.mid(data + 7).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return std::nullopt;
    return qint64(reader.size().width()) * reader.size().height();
}

/// Counts what is drawn when every `use` is followed.
class DrawnCount
{
public:
    void open(const QString &id, const QString &used)
    {
        m_open.append(m_open.isEmpty() ? root : id);
        for (const QString &around : std::as_const(m_open)) {
            if (around.isEmpty())
                continue;
            Group &group = m_groups[around];
            ++group.elements;
            if (!used.isEmpty())
                group.used.append(used);
        }
    }
    void close() { m_open.removeLast(); }
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    /// More than `mostDrawn` where a group uses itself.
    [[nodiscard]] qint64 drawn() { return drawn(root, 0); }

private:
    struct Group
    {
        qint64 elements = 0;
        QStringList used;
        qint64 drawn = -1;
    };

    qint64 drawn(const QString &id, int depth)
    {
        const Group group = m_groups.value(id);
        if (group.drawn >= 0)
            return group.drawn;
        if (depth > deepestElement)
            return mostDrawn + 1;
        qint64 sum = group.elements;
        for (const QString &target : group.used) {
            sum += drawn(target, depth + 1);
            if (sum > mostDrawn)
                return sum;
        }
        m_groups[id].drawn = sum;
        return sum;
    }

    inline static const QString root = u"#"_s; // no element can be used by this name
    QStringList m_open;
    QHash<QString, Group> m_groups;
};

class SafeCopy
{
public:
    explicit SafeCopy(const QByteArray &svg) : m_reader(svg), m_writer(&m_safe)
    {
        m_reader.setNamespaceProcessing(false); // names and declarations are copied as they stand
    }

    Result<QByteArray> make()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                m_writer.writeEndElement();
                m_count.close();
                break;
            case QXmlStreamReader::Characters:
                if (m_count.depth() > 0)
                    m_writer.writeCharacters(m_reader.text().toString());
                break;
            default:
                break;
            }
            if (m_count.depth() > deepestElement || m_pixels > mostPixels)
                return tooMuch();
        }
        if (m_reader.hasError())
            return fail(QCoreApplication::translate("Picture", "The picture is not a readable SVG."),
                        QCoreApplication::translate("Picture", "Choose another file: an SVG, a PNG or a JPEG."),
                        m_reader.errorString());
        return m_count.drawn() > mostDrawn ? tooMuch() : Result<QByteArray>(m_safe);
    }

    static Result<QByteArray> tooMuch()
    {
        return fail(
            QCoreApplication::translate("Picture", "The picture holds more than can be drawn."),
            QCoreApplication::translate("Picture", "Save it as a PNG in your drawing program, and choose that file."));
    }

private:
    void start()
    {
        static const QSet<QString> leftOut{u"script"_s,        u"foreignObject"_s,    u"animate"_s, u"animateColor"_s,
                                           u"animateMotion"_s, u"animateTransform"_s, u"set"_s};
        const QString element = localName(m_reader.qualifiedName());
        if (m_count.depth() == 0 && element != u"svg") {
            m_reader.raiseError(u"The outermost element is "_s + element.left(40));
            return;
        }
        if (leftOut.contains(element)) {
            m_reader.skipCurrentElement();
            return;
        }
        QXmlStreamAttributes kept;
        QString id;
        QString reference;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = localName(attribute.qualifiedName());
            const QString value = attribute.value().toString();
            if (!isKept(element, name, value))
                continue;
            kept.append(attribute);
            if (name == u"id")
                id = value;
            if (name == u"href")
                reference = value;
        }
        if (element == u"image" && reference.isEmpty()) {
            m_reader.skipCurrentElement();
            return;
        }
        m_writer.writeStartElement(m_reader.qualifiedName().toString());
        for (const QXmlStreamAttribute &attribute : std::as_const(kept))
            m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        m_count.open(id, element == u"use" ? reference.mid(1) : QString());
    }

    /// Only references within the file and pictures that it carries itself; no event handlers.
    bool isKept(const QString &element, const QString &attribute, const QString &value)
    {
        if (attribute != u"href")
            return attribute != u"base" && !attribute.startsWith(u"on", Qt::CaseInsensitive);
        if (element != u"image")
            return value.startsWith(u'#');
        const std::optional<qint64> pixels = embeddedPixels(value);
        m_pixels += pixels.value_or(0);
        return pixels.has_value();
    }

    QByteArray m_safe;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    DrawnCount m_count;
    qint64 m_pixels = 0;
};

} // namespace

Result<QByteArray> safeSvg(const QByteArray &svg)
{
    return svg.size() > largestFile ? SafeCopy::tooMuch() : SafeCopy(svg).make();
}

} // namespace broadside
