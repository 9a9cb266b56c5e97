#include "TextHighlighter.h"

#include "Palette.h"
#include "Spelling.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextDocument>

namespace broadside {

namespace {

enum Look : quint16 {
    Bold = 1,
    Italic = 2,
    Muted = 4,
    Accent = 8,
    Underlined = 16,
    Misspelt = 32,
    Agreed = 64, ///< a term of the glossary
    Found = 128,
    DemiBold = 256,
};

constexpr int sliceMilliseconds = 6;

void add(std::vector<quint16> &looks, qsizetype start, qsizetype length, int look, int without = 0)
{
    for (qsizetype i = start; i < start + length; ++i)
        looks[static_cast<size_t>(i)] = static_cast<quint16>((looks[static_cast<size_t>(i)] & ~without) | look);
}

} // namespace

TextHighlighter::TextHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    connect(&m_idle, &QTimer::timeout, this, &TextHighlighter::refreshSome);
}

void TextHighlighter::setPalette(const Palette &palette)
{
    m_accent = palette.accent;
    m_muted = palette.muted;
    m_bad = palette.isDark ? QColor(0xff, 0x6b, 0x6b) : QColor(0xc0, 0x1c, 0x28);
    m_found = palette.warningSoft;
    refreshAll();
}

void TextHighlighter::setMarkdown(bool isMarkdown)
{
    if (std::exchange(m_isMarkdown, isMarkdown) != isMarkdown)
        refreshAll();
}

void TextHighlighter::setSpelling(std::shared_ptr<const Spelling> spelling)
{
    m_spelling = std::move(spelling);
    refreshAll();
}

void TextHighlighter::setGlossary(const Language &language, const Glossary &glossary)
{
    if (language == m_language && glossary == m_glossary)
        return;
    m_language = language;
    m_glossary = glossary;
    refreshAll();
}

void TextHighlighter::setSearch(const QString &words, Qt::CaseSensitivity sensitivity)
{
    if (words == m_search && sensitivity == m_sensitivity)
        return;
    m_search = words;
    m_sensitivity = sensitivity;
    refreshAll();
}

void TextHighlighter::endLoading()
{
    m_isLoading = false;
    refreshAll();
}

void TextHighlighter::refreshAll()
{
    m_nextBlock = 0;
    if (!m_isLoading)
        m_idle.start(0);
}

void TextHighlighter::refreshSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_nextBlock < document()->blockCount()) {
        rehighlightBlock(document()->findBlockByNumber(m_nextBlock++));
        if (timer.elapsed() >= sliceMilliseconds)
            return;
    }
    m_idle.stop();
}

void TextHighlighter::highlightBlock(const QString &text)
{
    Looks looks(static_cast<size_t>(text.size()), 0);
    if (m_isMarkdown)
        addMarkdown(text, looks);
    if (!m_isLoading)
        addWords(text, looks);
    if (!m_search.isEmpty())
        addSearch(text, looks);
    for (size_t start = 0; start < looks.size();) {
        size_t end = start + 1;
        while (end < looks.size() && looks[end] == looks[start])
            ++end;
        if (looks[start] != 0)
            setFormat(static_cast<int>(start), static_cast<int>(end - start), formatOf(looks[start]));
        start = end;
    }
}

QTextCharFormat TextHighlighter::formatOf(quint16 look) const
{
    QTextCharFormat format;
    if (look & (Bold | DemiBold))
        format.setFontWeight(look & Bold ? QFont::Bold : QFont::DemiBold);
    if (look & Italic)
        format.setFontItalic(true);
    if (look & Accent)
        format.setForeground(m_accent);
    else if (look & Muted)
        format.setForeground(m_muted);
    if (look & Found)
        format.setBackground(m_found);
    if (look & Misspelt) {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_bad);
    } else if (look & Agreed) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_accent);
    } else if (look & Underlined) {
        format.setFontUnderline(true);
    }
    return format;
}

void TextHighlighter::addMarkdown(const QString &text, Looks &looks) const
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})\\s+\\S"));
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:[-*+]|\\d{1,9}[.)]|>)\\s"));
    if (const auto match = heading.match(text); match.hasMatch()) {
        add(looks, 0, text.size(), Bold);
        add(looks, match.capturedStart(1), match.capturedLength(1), Muted);
    } else if (const auto item = marker.match(text); item.hasMatch()) {
        add(looks, 0, item.capturedLength(), Accent | DemiBold);
    }
    addInline(text, looks);
}

void TextHighlighter::addInline(const QString &text, Looks &looks) const
{
    static const QRegularExpression bold(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression italic(
        QStringLiteral("(?<![*_\\w])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![*_\\w])"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]\\[]+)\\]\\(([^)\\s]*)\\)"));
    static const QRegularExpression address(QStringLiteral("(?<![(\\w])https?://[^\\s)>]+"));

    const bool hasMarks = text.contains(u'*') || text.contains(u'_');
    for (auto it = bold.globalMatch(text); hasMarks && it.hasNext();) {
        const auto match = it.next();
        add(looks, match.capturedStart(2), match.capturedLength(2), Bold);
        add(looks, match.capturedStart(), 2, Muted);
        add(looks, match.capturedEnd() - 2, 2, Muted);
    }
    for (auto it = italic.globalMatch(text); hasMarks && it.hasNext();) {
        const auto match = it.next();
        add(looks, match.capturedStart(2), match.capturedLength(2), Italic);
        add(looks, match.capturedStart(), 1, Muted);
        add(looks, match.capturedEnd() - 1, 1, Muted);
    }
    const bool hasLinks = text.contains(u"](");
    for (auto it = link.globalMatch(text); hasLinks && it.hasNext();) {
        const auto match = it.next();
        add(looks, match.capturedStart(), match.capturedLength(), Muted);
        add(looks, match.capturedStart(1), match.capturedLength(1), Accent | Underlined, Muted);
    }
    const bool hasAddresses = text.contains(u"://");
    for (auto it = address.globalMatch(text); hasAddresses && it.hasNext();) {
        const auto match = it.next();
        add(looks, match.capturedStart(), match.capturedLength(), Accent);
    }
}

void TextHighlighter::addWords(const QString &text, Looks &looks) const
{
    if (!m_glossary.isEmpty()) {
        for (const TermUse &use : termUses(text, m_language, m_glossary))
            add(looks, use.range.start, use.range.length, Agreed);
    }
    if (!m_spelling)
        return;
    for (const TextRange &range : m_spelling->misspelt(text))
        add(looks, range.start, range.length, Misspelt);
}

void TextHighlighter::addSearch(const QString &text, Looks &looks) const
{
    for (qsizetype at = text.indexOf(m_search, 0, m_sensitivity); at >= 0;
         at = text.indexOf(m_search, at + m_search.size(), m_sensitivity))
        add(looks, at, m_search.size(), Found);
}

} // namespace broadside
