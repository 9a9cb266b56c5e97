// Writes HTML: the one place where text becomes markup, so that nothing gets into a page unescaped.
#pragma once

#include <QString>
#include <QStringList>

#include <concepts>
#include <initializer_list>

namespace broadside {

/// The name of an element or attribute. It is checked while compiling and so can only stand in the source code: names
/// never come from a campaign's texts.
class HtmlName
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to be written as it is
    consteval HtmlName(const char *name) : m_name(name)
    {
        for (const char *c = name; *c != 0; ++c) {
            if (!((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || *c == '-' ||
                  *c == ':'))
                throw "an element or attribute name is made of letters, digits, - and :";
        }
    }
    [[nodiscard]] const char *text() const { return m_name; }

private:
    const char *m_name;
};

struct HtmlAttribute
{
    /// One without a value: `required`.
    HtmlAttribute(HtmlName attribute) : name(attribute) {}
    HtmlAttribute(HtmlName attribute, QString text) : name(attribute), value(std::move(text)), hasValue(true) {}
    HtmlAttribute(HtmlName attribute, const char *text) : HtmlAttribute(attribute, QString::fromUtf8(text)) {}

    HtmlName name;
    QString value;
    bool hasValue = false;
};

using HtmlAttributes = QList<HtmlAttribute>;

/// A piece of HTML that an HtmlBuilder has written, and that may therefore be put into another one as it is.
class SafeHtml
{
public:
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    friend class HtmlBuilder;
    explicit SafeHtml(QString html) : m_html(std::move(html)) {}
    QString m_html;
};

/// Whether a page may link to it: relative, or http, https, mailto or sms. Everything else (javascript:, data: …) may
/// not.
[[nodiscard]] bool isSafeUrl(const QString &url);
/// The same, and it names a web server.
[[nodiscard]] bool isWebUrl(const QString &url);

class HtmlBuilder
{
public:
    /// An element; void elements (HTML Living Standard, 13.1.2) have no end tag and are not to be closed. An attribute
    /// that takes a URL is left out when the URL is none that a page may link to.
    HtmlBuilder &open(HtmlName name, const HtmlAttributes &attributes = {});
    /// Ends the innermost open element.
    HtmlBuilder &close();
    HtmlBuilder &text(const QString &text);
    HtmlBuilder &markup(const SafeHtml &html);
    HtmlBuilder &line();

    /// An element that holds what `content` writes.
    template<std::invocable Content>
    HtmlBuilder &element(HtmlName name, const HtmlAttributes &attributes, Content &&content)
    {
        open(name, attributes);
        content();
        return close();
    }
    /// An element that holds a text.
    HtmlBuilder &element(HtmlName name, const HtmlAttributes &attributes, const QString &content);

    /// The whole document with its doctype, in UTF-8. Elements that are still open are closed.
    [[nodiscard]] QByteArray document();
    /// What was written, to be put into another page.
    [[nodiscard]] SafeHtml fragment();

private:
    QString m_html;
    QList<const char *> m_open;
};

} // namespace broadside
