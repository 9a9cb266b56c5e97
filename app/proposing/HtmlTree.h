// HTML of unknown origin, as the HTML standard says that it is to be read.
#pragma once

#include <QStringList>

#include <functional>
#include <memory>

struct GumboInternalOutput;
struct GumboInternalNode;

namespace broadside {

/// One element of the tree, or a run of text. Valid as long as its `HtmlTree`.
class HtmlNode
{
public:
    explicit HtmlNode(const GumboInternalNode *node) : m_node(node) {}

    [[nodiscard]] bool isElement() const;
    /// Text that is shown or would be; comments are none.
    [[nodiscard]] bool isText() const;
    /// "p", "strong", … in small letters; empty for text, and for elements that HTML does not know.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString attribute(const char *name) const;
    /// Scripts, styles, forms' controls and what the author hid: nothing that a reader sees.
    [[nodiscard]] bool isHidden() const;

    bool operator==(const HtmlNode &) const = default;

private:
    const GumboInternalNode *m_node;
};

class HtmlTree
{
public:
    explicit HtmlTree(const QByteArray &utf8);
    ~HtmlTree();

    /// Depth first, without recursion: a tree may be as deep as its file is long. `enter` may say no to what is below a
    /// node; `leave` is called for every node that was entered, after what is below it.
    void walk(const std::function<bool(const HtmlNode &)> &enter,
              const std::function<void(const HtmlNode &)> &leave) const;

private:
    const QByteArray m_bytes;
    GumboInternalOutput *m_output;
};

} // namespace broadside
