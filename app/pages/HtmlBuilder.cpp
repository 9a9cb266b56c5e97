#include "HtmlBuilder.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr std::array voidElements{"br", "hr", "img", "input", "link", "meta"};
constexpr std::array urlAttributes{"action", "href", "src"};

template<std::size_t N>
bool holds(const std::array<const char *, N> &names, const char *name)
{
    return std::ranges::any_of(names, [name](std::string_view one) { return one == name; });
}

/// Characters that no HTML document may hold (HTML Living Standard, 13.2.3.5), whatever was pasted into a text.
bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7f && code <= 0x9f) || code >= 0xfffe ||
           (code >= 0xfdd0 && code <= 0xfdef);
}

void appendEscaped(QString &html, const QString &text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += "&amp;"_L1;
            break;
        case u'<':
            html += "&lt;"_L1;
            break;
        case u'>':
            html += "&gt;"_L1;
            break;
        case u'"':
            html += "&quot;"_L1;
            break;
        case u'\'':
            html += "&#39;"_L1;
            break;
        default:
            html += isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
}

} // namespace

bool isSafeUrl(const QString &url)
{
    // Browsers take away white space and control characters before they look for a scheme, so a URL with any is
    // refused.
    if (std::ranges::any_of(url, [](QChar c) { return c.unicode() <= 0x20 || isForbidden(c); }))
        return false;
    const qsizetype colon = url.indexOf(u':');
    const auto endsScheme = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    if (colon < 0 || std::any_of(url.begin(), url.begin() + colon, endsScheme))
        return true;
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"sms"_s};
    return schemes.contains(url.left(colon).toLower());
}

bool isWebUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return isSafeUrl(url) && parsed.isValid() && parsed.scheme().startsWith("http"_L1) && !parsed.host().isEmpty();
}

HtmlBuilder &HtmlBuilder::open(HtmlName name, const HtmlAttributes &attributes)
{
    m_html += u'<' + QLatin1StringView(name.text());
    for (const HtmlAttribute &attribute : attributes) {
        if (holds(urlAttributes, attribute.name.text()) && !isSafeUrl(attribute.value))
            continue;
        m_html += u' ' + QLatin1StringView(attribute.name.text());
        if (attribute.hasValue) {
            m_html += "=\""_L1;
            appendEscaped(m_html, attribute.value);
            m_html += u'"';
        }
    }
    m_html += u'>';
    if (!holds(voidElements, name.text()))
        m_open.append(name.text());
    return *this;
}

HtmlBuilder &HtmlBuilder::close()
{
    Q_ASSERT(!m_open.isEmpty());
    m_html += "</"_L1 + QLatin1StringView(m_open.takeLast()) + u'>';
    return *this;
}

HtmlBuilder &HtmlBuilder::text(const QString &text)
{
    appendEscaped(m_html, text);
    return *this;
}

HtmlBuilder &HtmlBuilder::markup(const SafeHtml &html)
{
    m_html += html.html();
    return *this;
}

HtmlBuilder &HtmlBuilder::line()
{
    m_html += u'\n';
    return *this;
}

HtmlBuilder &HtmlBuilder::element(HtmlName name, const HtmlAttributes &attributes, const QString &content)
{
    return open(name, attributes).text(content).close();
}

QByteArray HtmlBuilder::document()
{
    const SafeHtml html = fragment();
    return QByteArray("<!DOCTYPE html>\n") + html.html().toUtf8() + '\n';
}

SafeHtml HtmlBuilder::fragment()
{
    while (!m_open.isEmpty())
        close();
    return SafeHtml(std::exchange(m_html, {}));
}

} // namespace broadside
