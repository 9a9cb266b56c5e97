// Clean Markdown from HTML: what was copied from a word processor or a web page.
#pragma once

#include "HtmlTree.h"

namespace broadside {

/// Headings, bold and italic (also as Word and Google Docs style them), lists, quotations, links to http, https and
/// mailto, line breaks. Everything else gives its text alone; what a reader would not see gives nothing. Characters that
/// mean something to Markdown are escaped. HTML of any size and depth is expected, and none fails.
[[nodiscard]] QString markdownFromHtml(const QString &html);

/// Writes Markdown while a tree is walked: give it every node that is entered and left.
class MarkdownWriter
{
public:
    void enter(const HtmlNode &node);
    void leave(const HtmlNode &node);
    /// What was written since the last call, blocks parted by a blank line.
    [[nodiscard]] QString take();

private:
    struct List
    {
        bool isOrdered = false;
        int number = 0;
    };
    struct Style
    {
        bool bold = false;
        bool italic = false;
        QString link; ///< empty: none
        bool operator==(const Style &) const = default;
    };
    struct Run
    {
        QString text;
        Style style;
    };

    void endBlock();
    void addText(const QString &text);
    [[nodiscard]] QString runsAsMarkdown() const;

    QStringList m_blocks;
    QList<bool> m_isItem; ///< of each block
    QString m_prefix;     ///< of the block at hand: "## ", "- "
    QList<Run> m_runs;
    QList<Style> m_styles; ///< one a level of elements
    QList<List> m_lists;
    int m_quotes = 0;
    bool m_startsItem = false;
    bool m_keepsSpaces = false;
};

} // namespace broadside
