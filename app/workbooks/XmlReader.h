// Reads an XML document piece by piece, and stops where its handler wants to.
#pragma once

#include "Package.h"

#include <string_view>

namespace broadside {

/// An element's attributes. Names are taken without their prefix: writers choose prefixes as they like.
class XmlAttributes
{
public:
    /// `list` as Expat gives it: names and values by turns, ended by null.
    explicit XmlAttributes(const char **list) : m_list(list) {}

    /// Calls `use` with the name (without its prefix), the prefix and the value of each.
    template<class Use>
    void forEach(Use &&use) const
    {
        for (const char **at = m_list; *at != nullptr; at += 2) {
            const std::string_view name(at[0]);
            const auto colon = name.find(':');
            if (colon == std::string_view::npos)
                use(name, std::string_view(), std::string_view(at[1]));
            else
                use(name.substr(colon + 1), name.substr(0, colon), std::string_view(at[1]));
        }
    }
    /// The value, or nothing.
    [[nodiscard]] std::string_view operator[](std::string_view wanted) const;

private:
    const char **m_list;
};

class XmlReader;

class XmlHandler
{
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;

    /// `name` without its prefix.
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// A piece of the text between tags.
    virtual void characters(std::string_view text) = 0;

protected:
    /// Who calls.
    [[nodiscard]] XmlReader &reader() const { return *m_reader; }

private:
    friend class XmlReader;
    XmlReader *m_reader = nullptr;
};

class XmlReader
{
public:
    /// `name`: what errors call the file.
    XmlReader(std::unique_ptr<MemberStream> stream, XmlHandler &handler, QString name);
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;
    ~XmlReader();

    /// Reads on until the handler pauses or ends it, or the document ends: true when it was paused. An error for what
    /// is not well-formed, for a document type (XLSX and ODS have none; entities could make it endless), and for tags
    /// that lie deeper or are longer than any that a workbook has.
    Result<bool> run();
    /// For the handler, at an element's end: `run` returns when the element is done.
    void pause();
    /// For the handler: nothing more is wanted of this document.
    void finish();
    /// For the handler: `run` returns this error.
    void stop(Error error);

    /// What errors call the file.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const;

private:
    struct Callbacks;
    struct Parser;
    Result<bool> feed();
    [[nodiscard]] Error parserError() const;

    std::unique_ptr<MemberStream> m_stream;
    XmlHandler &m_handler;
    QString m_name;
    std::unique_ptr<Parser> m_parser;
    std::unique_ptr<Error> m_error;
    qint64 m_position = 0;
    int m_depth = 0;
    bool m_isPaused = false;
    bool m_isDone = false;
};

/// Reads a whole member through `handler`.
[[nodiscard]] Result<void> readXml(const Package &package, const std::string &member, XmlHandler &handler);

} // namespace broadside
