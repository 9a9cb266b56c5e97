// Makes Markdown look a little like what it becomes, while it stays the text that was typed.
#pragma once

#include <QSyntaxHighlighter>

namespace broadside {

struct Palette;

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit MarkdownHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

    /// Off for fields of plain text.
    void setEnabled(bool enabled);
    void setPalette(const Palette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void style(qsizetype start, qsizetype length, const std::function<void(QTextCharFormat &)> &change);
    void mute(qsizetype start, qsizetype length);
    void highlightInline(const QString &text);

    bool m_enabled = false;
    QColor m_accent;
    QColor m_muted;
};

} // namespace broadside
