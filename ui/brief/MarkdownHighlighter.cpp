#include "MarkdownHighlighter.h"

#include "Palette.h"

#include <QRegularExpression>

namespace broadside {

void MarkdownHighlighter::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) != enabled)
        rehighlight();
}

void MarkdownHighlighter::setPalette(const Palette &palette)
{
    m_accent = palette.accent;
    m_muted = palette.muted;
    if (m_enabled)
        rehighlight();
}

void MarkdownHighlighter::style(qsizetype start, qsizetype length, const std::function<void(QTextCharFormat &)> &change)
{
    for (qsizetype i = start; i < start + length; ++i) {
        QTextCharFormat merged = format(static_cast<int>(i));
        change(merged);
        setFormat(static_cast<int>(i), 1, merged);
    }
}

void MarkdownHighlighter::mute(qsizetype start, qsizetype length)
{
    style(start, length, [this](QTextCharFormat &f) { f.setForeground(m_muted); });
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (!m_enabled)
        return;
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})\\s+\\S"));
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:[-*+]|\\d{1,9}[.)]|>)\\s"));
    if (const auto match = heading.match(text); match.hasMatch()) {
        style(0, text.size(), [](QTextCharFormat &f) { f.setFontWeight(QFont::Bold); });
        mute(match.capturedStart(1), match.capturedLength(1));
    } else if (const auto item = marker.match(text); item.hasMatch()) {
        style(0, item.capturedLength(), [this](QTextCharFormat &f) {
            f.setForeground(m_accent);
            f.setFontWeight(QFont::DemiBold);
        });
    }
    highlightInline(text);
}

void MarkdownHighlighter::highlightInline(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression italic(
        QStringLiteral("(?<![*_\\w])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![*_\\w])"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]\\[]+)\\]\\(([^)\\s]*)\\)"));
    static const QRegularExpression address(QStringLiteral("(?<![(\\w])https?://[^\\s)>]+"));

    for (auto it = bold.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        style(match.capturedStart(2), match.capturedLength(2),
              [](QTextCharFormat &f) { f.setFontWeight(QFont::Bold); });
        mute(match.capturedStart(), 2);
        mute(match.capturedEnd() - 2, 2);
    }
    for (auto it = italic.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        style(match.capturedStart(2), match.capturedLength(2), [](QTextCharFormat &f) { f.setFontItalic(true); });
        mute(match.capturedStart(), 1);
        mute(match.capturedEnd() - 1, 1);
    }
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        mute(match.capturedStart(), match.capturedLength());
        style(match.capturedStart(1), match.capturedLength(1), [this](QTextCharFormat &f) {
            f.setForeground(m_accent);
            f.setFontUnderline(true);
        });
    }
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        style(match.capturedStart(), match.capturedLength(), [this](QTextCharFormat &f) { f.setForeground(m_accent); });
    }
}

} // namespace broadside
