#include "KeptText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

void keep(std::vector<bool> &kept, qsizetype from, qsizetype to)
{
    std::fill(kept.begin() + from, kept.begin() + to, true);
}

void keepUrls(std::vector<bool> &kept, const QString &text)
{
    // Marks that typography itself may set (“ ” … ’) end a URL, so that a text that is set twice has the same URLs.
    static const QRegularExpression url(
        uR"(\b(?:(?:https?|ftp)://|www\.|(?:mailto|tel|sms):)(?:[^\s<>"\p{P}]++|[!#-/:;=?@\\_]++)++)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    for (auto matches = url.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype end = match.capturedEnd();
        const QStringView found = match.capturedView();
        const bool closesMore = found.count(u')') > found.count(u'(');
        const auto endsSentence = [&](QChar c) { return u".,;:!?'*_~"_s.contains(c) || (c == u')' && closesMore); };
        while (end > match.capturedStart() && endsSentence(text[end - 1]))
            --end;
        keep(kept, match.capturedStart(), end);
    }
}

bool isAddressCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

void keepEmailAddresses(std::vector<bool> &kept, const QString &text)
{
    const auto isLocalCharacter = [](QChar c) { return isAddressCharacter(c) || c == u'_' || c == u'+' || c == u'\''; };
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype from = at;
        while (from > 0 && isLocalCharacter(text[from - 1]))
            --from;
        while (from < at && !text[from].isLetterOrNumber())
            ++from;
        qsizetype to = at + 1;
        while (to < text.size() && isAddressCharacter(text[to]))
            ++to;
        while (to > at && !text[to - 1].isLetterOrNumber())
            --to;
        if (from < at && QStringView(text).sliced(at, to - at).contains(u'.'))
            keep(kept, from, to);
    }
}

/// What inline parsing reads (CommonMark 6), in one block of text that begins at `offset`.
void keepInlines(std::vector<bool> &kept, const QString &block, qsizetype offset)
{
    static const QRegularExpression inlines(
        uR"(\\[!-/:-@\[-`{-~])"                                                        // an escaped character
        uR"(|(?<!`)(?<code>`++)(?:[^`]++|(?!\k<code>(?!`))`++)*+\k<code>(?!`))"        // a code span
        uR"(|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"        // a character reference
        uR"(|<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*>)"                                 // an autolink
        uR"(|\]\(\s*+(?:<[^<>\n]*+>|(?:[^\s()\\]++|\\.|\((?:[^\s()\\]++|\\.)*+\))*+))" // a link's destination …
        uR"((?:\s++(?:"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+'|\((?:[^()\\]++|\\.)*+\)))?\s*+\))"_s, // … and title
        QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = inlines.globalMatch(block); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        keep(kept, offset + match.capturedStart(), offset + match.capturedEnd());
    }
}

/// Walks over the lines and keeps what block parsing reads (CommonMark 4 and 5); hands the rest on in blocks.
class MarkdownLines
{
public:
    MarkdownLines(std::vector<bool> &kept, const QString &markdown) : m_kept(kept), m_markdown(markdown) {}

    void walk()
    {
        for (qsizetype from = 0; from < m_markdown.size();) {
            const qsizetype newline = m_markdown.indexOf(u'\n', from);
            const qsizetype to = newline < 0 ? m_markdown.size() : newline;
            line(from, to);
            from = to + 1;
        }
        endBlock(m_markdown.size());
    }

private:
    void line(qsizetype from, qsizetype to)
    {
        static const QRegularExpression marks(
            uR"(\A(?:[ \t]*+(?:>|[-+*](?=[ \t]|\z)|\d{1,9}[.)](?=[ \t]|\z)|#{1,6}(?=[ \t]|\z)))*+[ \t]*+)"_s);
        static const QRegularExpression fence(uR"(\A(`{3,}+(?=[^`]*+\z)|~{3,}+))"_s);
        static const QRegularExpression definition(uR"(\A\[[^\]]++\]:)"_s);

        const QString line = m_markdown.sliced(from, to - from);
        const QString mark = marks.match(line).captured();
        const QString content = line.sliced(mark.size());
        const bool isMarked = !QStringView(mark).trimmed().isEmpty();

        if (!m_fence.isEmpty()) {
            keep(m_kept, from, to);
            if (content.startsWith(m_fence) && content.trimmed().count(m_fence[0]) == content.trimmed().size())
                m_fence.clear();
            return;
        }
        if (content.trimmed().isEmpty()) {
            endBlock(from);
            if (isMarked)
                enterItem(mark);
            keep(m_kept, from, to);
            return;
        }
        const auto opening = fence.match(content);
        const bool beginsBlock = isMarked || opening.hasMatch() || m_blockStart < 0;
        const bool isCode = m_blockStart < 0 && leadOf(mark) >= m_itemIndent + 4;
        if (beginsBlock && !isCode)
            enterItem(mark);
        if (opening.hasMatch() || isCode || definition.match(content).hasMatch()) {
            endBlock(from);
            keep(m_kept, from, to);
            m_fence = isCode ? QString() : opening.captured();
            return;
        }
        if (beginsBlock) {
            endBlock(from);
            m_blockStart = from;
        }
        keep(m_kept, from, from + mark.size());
        if (mark.contains(u'#')) // a heading is one line
            endBlock(to);
    }

    /// A tab stands for up to four spaces.
    static qsizetype widthOf(QStringView mark) { return mark.size() + (3 * mark.count(u'\t')); }

    static qsizetype leadOf(const QString &mark)
    {
        qsizetype lead = 0;
        while (lead < mark.size() && mark[lead].isSpace())
            ++lead;
        return widthOf(QStringView(mark).first(lead));
    }

    void enterItem(const QString &mark)
    {
        if (std::ranges::any_of(mark, [](QChar c) { return u"-+*.)"_s.contains(c); }))
            m_itemIndent = widthOf(mark);
        else
            m_itemIndent = std::min(m_itemIndent, leadOf(mark));
    }

    void endBlock(qsizetype end)
    {
        if (m_blockStart >= 0)
            keepInlines(m_kept, m_markdown.sliced(m_blockStart, end - m_blockStart), m_blockStart);
        m_blockStart = -1;
    }

    std::vector<bool> &m_kept;
    const QString &m_markdown;
    QString m_fence;             ///< the marks that opened the fenced code that the walk is in
    qsizetype m_blockStart = -1; ///< of the text that inline parsing will read together; -1 between blocks
    qsizetype m_itemIndent = 0;  ///< where the text of the list's item begins that the walk is in
};

} // namespace

std::vector<bool> keptInText(const QString &text)
{
    std::vector<bool> kept(static_cast<std::size_t>(text.size()), false);
    keepUrls(kept, text);
    keepEmailAddresses(kept, text);
    return kept;
}

std::vector<bool> keptInMarkdown(const QString &markdown)
{
    std::vector<bool> kept = keptInText(markdown);
    MarkdownLines(kept, markdown).walk();
    return kept;
}

} // namespace broadside
