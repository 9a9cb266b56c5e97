#include "Markdown.h"

#include "Typography.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

QString literal(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

/// Whether there is anything to read in a heading or link, which are named by what they hold.
bool hasText(cmark_node *node)
{
    const Iterator iterator(cmark_iter_new(node), &cmark_iter_free);
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        const QString text = literal(cmark_iter_get_node(iterator.get()));
        if (!text.trimmed().isEmpty())
            return true;
    }
    return false;
}

bool mayLinkTo(const QString &url)
{
    return isWebUrl(url) || (isSafeUrl(url) && url.startsWith("mailto:"_L1, Qt::CaseInsensitive));
}

class Writer
{
public:
    explicit Writer(int topHeading) : m_top(topHeading), m_lastHeading(topHeading - 1) {}

    SafeHtml write(cmark_node *document)
    {
        const Iterator iterator(cmark_iter_new(document), &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else if (isWritten(node))
                m_html.close();
        }
        return m_html.fragment();
    }

private:
    void enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            openIfWritten(node, "p");
            break;
        case CMARK_NODE_HEADING:
            enterHeading(node);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            m_html.open("blockquote");
            break;
        case CMARK_NODE_LIST:
            enterList(node);
            break;
        case CMARK_NODE_ITEM:
            m_html.open("li");
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            m_html.open("hr");
            break;
        case CMARK_NODE_HTML_BLOCK:
            m_html.element("p", {}, literal(node));
            break;
        case CMARK_NODE_CODE_BLOCK:
            // A wide block scrolls within itself, which needs a keyboard to reach it.
            m_html.element("pre", {{"tabindex", "0"}}, [&] { m_html.element("code", {}, literal(node)); });
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_HTML_INLINE:
            m_html.text(literal(node));
            break;
        case CMARK_NODE_CODE:
            m_html.element("code", {}, literal(node));
            break;
        case CMARK_NODE_SOFTBREAK:
            m_html.line();
            break;
        case CMARK_NODE_LINEBREAK:
            m_html.open("br");
            break;
        case CMARK_NODE_EMPH:
            m_html.open("em");
            break;
        case CMARK_NODE_STRONG:
            m_html.open("strong");
            break;
        case CMARK_NODE_LINK:
            enterLink(node);
            break;
        default:
            break;
        }
    }

    void openIfWritten(cmark_node *node, HtmlName name)
    {
        if (isWritten(node))
            m_html.open(name);
    }

    void enterHeading(cmark_node *node)
    {
        if (!isWritten(node))
            return;
        const int wanted = m_top + cmark_node_get_heading_level(node) - 1;
        m_lastHeading = std::min({wanted, m_lastHeading + 1, 6});
        switch (m_lastHeading) {
        case 2:
            m_html.open("h2");
            break;
        case 3:
            m_html.open("h3");
            break;
        case 4:
            m_html.open("h4");
            break;
        case 5:
            m_html.open("h5");
            break;
        default:
            m_html.open("h6");
            break;
        }
    }

    void enterList(cmark_node *node)
    {
        if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST)
            m_html.open("ul");
        else if (const int start = cmark_node_get_list_start(node); start != 1)
            m_html.open("ol", {{"start", QString::number(start)}});
        else
            m_html.open("ol");
    }

    void enterLink(cmark_node *node)
    {
        if (!isWritten(node))
            return;
        const QString url = QString::fromUtf8(cmark_node_get_url(node));
        m_html.open("a", {{"href", url}});
        if (!hasText(node))
            m_html.text(url);
    }

    /// Whether the node has an element of its own that ends where the node ends.
    static bool isWritten(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH: {
            cmark_node *list = cmark_node_parent(cmark_node_parent(node));
            return list == nullptr || cmark_node_get_type(list) != CMARK_NODE_LIST ||
                   cmark_node_get_list_tight(list) == 0;
        }
        case CMARK_NODE_HEADING:
            return hasText(node);
        case CMARK_NODE_LINK:
            return mayLinkTo(QString::fromUtf8(cmark_node_get_url(node)));
        case CMARK_NODE_BLOCK_QUOTE:
        case CMARK_NODE_LIST:
        case CMARK_NODE_ITEM:
        case CMARK_NODE_EMPH:
        case CMARK_NODE_STRONG:
            return true;
        default:
            return false;
        }
    }

    HtmlBuilder m_html;
    int m_top;
    int m_lastHeading;
};

} // namespace

SafeHtml renderMarkdown(const QString &markdown, const Language &language, int topHeading)
{
    const QByteArray source = typesetMarkdown(markdown, language).toUtf8();
    const Node document(
        cmark_parse_document(source.constData(), static_cast<std::size_t>(source.size()), CMARK_OPT_DEFAULT),
        &cmark_node_free);
    return Writer(topHeading).write(document.get());
}

} // namespace broadside
