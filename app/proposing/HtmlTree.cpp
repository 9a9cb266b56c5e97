#include "HtmlTree.h"

#include <QRegularExpression>
#include <QSet>

#include <gumbo.h>

#include <vector>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return isElement ? &node->v.element.children : nullptr;
}

} // namespace

bool HtmlNode::isElement() const
{
    return m_node->type == GUMBO_NODE_ELEMENT;
}

bool HtmlNode::isText() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE || m_node->type == GUMBO_NODE_CDATA;
}

QString HtmlNode::name() const
{
    return isElement() ? QString::fromLatin1(gumbo_normalized_tagname(m_node->v.element.tag)) : QString();
}

QString HtmlNode::text() const
{
    return isText() ? QString::fromUtf8(m_node->v.text.text) : QString();
}

QString HtmlNode::attribute(const char *name) const
{
    const GumboAttribute *attribute =
        isElement() ? gumbo_get_attribute(&m_node->v.element.attributes, name) : nullptr;
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool HtmlNode::isHidden() const
{
    static const QSet<QString> unseen{u"script"_s, u"style"_s,    u"noscript"_s, u"template"_s, u"head"_s,   u"iframe"_s,
                                      u"object"_s, u"textarea"_s, u"select"_s,   u"button"_s,   u"input"_s,  u"svg"_s,
                                      u"math"_s,   u"canvas"_s,   u"audio"_s,    u"video"_s,    u"dialog"_s, u"title"_s};
    static const QRegularExpression hiding(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (m_node->type == GUMBO_NODE_COMMENT || m_node->type == GUMBO_NODE_TEMPLATE)
        return true;
    if (!isElement())
        return false;
    const bool isMarkedHidden = gumbo_get_attribute(&m_node->v.element.attributes, "hidden") != nullptr;
    return unseen.contains(name()) || isMarkedHidden || hiding.match(attribute("style")).hasMatch();
}

HtmlTree::HtmlTree(const QByteArray &utf8) : m_bytes(utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
}

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

void HtmlTree::walk(const std::function<bool(const HtmlNode &)> &enter,
                    const std::function<void(const HtmlNode &)> &leave) const
{
    struct Step
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    std::vector<Step> path;
    const auto visit = [&](const GumboNode *node) {
        if (enter(HtmlNode(node)))
            path.push_back({node});
    };
    visit(m_output->document);
    while (!path.empty()) {
        Step &step = path.back();
        const GumboVector *children = childrenOf(step.node);
        if (children && step.next < children->length) {
            visit(static_cast<const GumboNode *>(children->data[step.next++]));
            continue;
        }
        const HtmlNode done(step.node);
        path.pop_back();
        leave(done);
    }
}

} // namespace broadside
