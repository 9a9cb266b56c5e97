#include "XmlReader.h"

#include "TableErrors.h"

#include <expat.h>

namespace broadside {

namespace {

constexpr int deepest = 256;
constexpr int chunkSize = 65536;
/// Bytes of one tag: Expat keeps it whole, and reads it anew with every chunk.
constexpr qint64 longestTag = qint64{1} << 20;

std::string_view withoutPrefix(const char *name)
{
    const std::string_view whole(name);
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

struct XmlReader::Parser
{
    XML_Parser expat = XML_ParserCreate(nullptr);

    Parser() = default;
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    ~Parser() { XML_ParserFree(expat); }
};

struct XmlReader::Callbacks
{
    static XmlReader &reader(void *data) { return *static_cast<XmlReader *>(data); }

    static void XMLCALL start(void *data, const char *name, const char **attributes)
    {
        XmlReader &self = reader(data);
        if (++self.m_depth > deepest)
            return self.stop(damagedWorkbookError(self.m_name, QStringLiteral("tags within tags, more than %1").arg(deepest)));
        self.m_handler.startElement(withoutPrefix(name), XmlAttributes(attributes));
    }

    static void XMLCALL end(void *data, const char *name)
    {
        XmlReader &self = reader(data);
        --self.m_depth;
        self.m_handler.endElement(withoutPrefix(name));
    }

    static void XMLCALL text(void *data, const char *text, int size)
    {
        reader(data).m_handler.characters(std::string_view(text, static_cast<std::size_t>(size)));
    }

    static void XMLCALL doctype(void *data, const char *, const char *, const char *, int)
    {
        XmlReader &self = reader(data);
        self.stop(damagedWorkbookError(self.m_name, QStringLiteral("a document type with entities")));
    }
};

std::string_view XmlAttributes::operator[](std::string_view wanted) const
{
    std::string_view found;
    forEach([&](std::string_view name, std::string_view, std::string_view value) {
        if (name == wanted)
            found = value;
    });
    return found;
}

XmlReader::XmlReader(std::unique_ptr<MemberStream> stream, XmlHandler &handler, QString name)
    : m_stream(std::move(stream)), m_handler(handler), m_name(std::move(name)), m_parser(std::make_unique<Parser>())
{
    handler.m_reader = this;
    XML_SetUserData(m_parser->expat, this);
    XML_SetElementHandler(m_parser->expat, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser->expat, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser->expat, Callbacks::doctype);
}

XmlReader::~XmlReader() = default;

Result<bool> XmlReader::run()
{
    XML_Parser expat = m_parser->expat;
    while (!m_isDone) {
        if (m_isPaused) {
            m_isPaused = false;
            XML_ParsingStatus status;
            XML_GetParsingStatus(expat, &status);
            if (status.parsing == XML_SUSPENDED && XML_ResumeParser(expat) == XML_STATUS_ERROR && !m_isDone)
                return std::unexpected(parserError());
            if (status.finalBuffer == XML_TRUE && !m_isPaused)
                m_isDone = true;
        } else if (const auto fed = feed(); !fed) {
            return std::unexpected(fed.error());
        }
        if (m_isPaused)
            return true;
    }
    if (m_error)
        return std::unexpected(*m_error);
    return false;
}

/// Gives Expat the next chunk.
Result<bool> XmlReader::feed()
{
    XML_Parser expat = m_parser->expat;
    void *const buffer = XML_GetBuffer(expat, chunkSize);
    if (buffer == nullptr)
        return std::unexpected(parserError());
    const auto count = m_stream->read(static_cast<char *>(buffer), chunkSize);
    if (!count)
        return std::unexpected(count.error());
    m_position += static_cast<qint64>(*count);
    const bool isLast = *count == 0;
    if (XML_ParseBuffer(expat, static_cast<int>(*count), isLast ? 1 : 0) == XML_STATUS_ERROR && !m_isDone)
        return std::unexpected(parserError());
    if (!m_isPaused && m_position - XML_GetCurrentByteIndex(expat) > longestTag)
        return std::unexpected(damagedWorkbookError(m_name, QStringLiteral("a tag of more than 1 MB")));
    if (isLast && !m_isPaused)
        m_isDone = true;
    return true;
}

void XmlReader::pause()
{
    if (m_isDone || m_isPaused)
        return;
    m_isPaused = true;
    XML_StopParser(m_parser->expat, XML_TRUE);
}

void XmlReader::finish()
{
    if (m_isDone)
        return;
    m_isDone = true;
    XML_StopParser(m_parser->expat, XML_FALSE);
}

void XmlReader::stop(Error error)
{
    if (m_isDone)
        return;
    m_error = std::make_unique<Error>(std::move(error));
    finish();
}

qint64 XmlReader::size() const
{
    return m_stream->size();
}

Error XmlReader::parserError() const
{
    return damagedWorkbookError(m_name, QStringLiteral("XML line %1: %2")
                                    .arg(XML_GetCurrentLineNumber(m_parser->expat))
                                    .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser->expat)))));
}

Result<void> readXml(const Package &package, const std::string &member, XmlHandler &handler)
{
    auto stream = package.open(member);
    if (!stream)
        return std::unexpected(stream.error());
    XmlReader reader(std::move(*stream), handler, package.name());
    if (const auto read = reader.run(); !read)
        return std::unexpected(read.error());
    return {};
}

} // namespace broadside
