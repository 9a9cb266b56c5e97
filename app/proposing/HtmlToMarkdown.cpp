#include "HtmlToMarkdown.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 500;

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks{u"p"_s,     u"div"_s,        u"h1"_s,      u"h2"_s,     u"h3"_s,      u"h4"_s,
                                      u"h5"_s,    u"h6"_s,         u"ul"_s,      u"ol"_s,     u"li"_s,      u"tr"_s,
                                      u"table"_s, u"blockquote"_s, u"section"_s, u"main"_s,   u"article"_s, u"header"_s,
                                      u"body"_s,  u"footer"_s,     u"nav"_s,     u"aside"_s,  u"dl"_s,      u"dt"_s,
                                      u"dd"_s,    u"pre"_s,        u"figure"_s,  u"form"_s,   u"hr"_s,      u"figcaption"_s,
                                      u"td"_s,    u"th"_s,         u"address"_s, u"details"_s, u"summary"_s, u"fieldset"_s};
    return blocks.contains(name);
}

/// A heading of a page is one step lower within a text: its title is the campaign's.
int headingLevel(const QString &name)
{
    const bool isHeading = name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    return isHeading ? std::clamp(name[1].digitValue(), 2, 4) : 0;
}

bool hasStyle(const QString &style, const QRegularExpression &pattern)
{
    return !style.isEmpty() && pattern.match(style).hasMatch();
}

QString safeLink(const QString &href)
{
    static const QSet<QString> schemes{u"http"_s, u"https"_s, u"mailto"_s};
    const QUrl url(href.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || !schemes.contains(url.scheme().toLower()))
        return {};
    QString text = url.toString(QUrl::FullyEncoded);
    return text.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
}

/// Nobody writes elements that deep within each other, and the HTML standard's parser takes the square of it.
bool isTooDeep(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)"_s);
    static const QSet<QString> unclosed{u"area"_s, u"base"_s, u"br"_s,   u"col"_s,    u"embed"_s, u"hr"_s,
                                        u"img"_s,  u"input"_s, u"link"_s, u"meta"_s,  u"param"_s, u"source"_s,
                                        u"track"_s, u"wbr"_s,  u"p"_s,    u"option"_s, u"td"_s,    u"tr"_s,
                                        u"dt"_s,   u"dd"_s,    u"o"_s,    u"v"_s,      u"w"_s,     u"st1"_s};
    int depth = 0;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        if (unclosed.contains(match.captured(2).toLower()))
            continue;
        depth += match.capturedLength(1) == 0 ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return false;
}

QString withoutTags(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html;
    return text.replace(tag, u"\n"_s).trimmed();
}

/// What Markdown would take for its own.
QString escaped(const QString &text)
{
    static const QRegularExpression marks(u"([\\\\`*_\\[\\]<])"_s);
    QString result = text;
    return result.replace(marks, u"\\\\1"_s);
}

/// A line that happens to begin like a heading, an entry or a quotation.
QString withEscapedBeginning(const QString &line)
{
    static const QRegularExpression sign(u"\\A([#>+-])(?=\\s|#|\\z)"_s);
    static const QRegularExpression number(u"\\A(\\d{1,9})([.)])(?=\\s)"_s);
    QString result = line;
    return result.replace(sign, u"\\\\1"_s).replace(number, u"\\1\\\\2"_s);
}

/// Word's lists are paragraphs with a bullet and spaces before their text.
bool takeWordBullet(QString &text)
{
    static const QRegularExpression bullet(u"\\A[\\s\\x{00A0}]*([·•▪o§\\x{F0B7}\\x{F0A7}–-])[\\s\\x{00A0}]+"_s);
    const auto match = bullet.match(text);
    if (match.hasMatch())
        text.remove(0, match.capturedLength());
    return match.hasMatch();
}

bool takeWordNumber(QString &text)
{
    static const QRegularExpression number(u"\\A[\\s\\x{00A0}]*(?:\\d{1,3}|[a-z])[.)][\\s\\x{00A0}]+"_s);
    const auto match = number.match(text);
    if (match.hasMatch())
        text.remove(0, match.capturedLength());
    return match.hasMatch();
}

} // namespace

void MarkdownWriter::enter(const HtmlNode &node)
{
    if (node.isText()) {
        addText(node.text());
        m_styles.append(m_styles.isEmpty() ? Style() : m_styles.back());
        return;
    }
    const QString name = node.name();
    Style style = m_styles.isEmpty() ? Style() : m_styles.back();
    if (isBlock(name))
        endBlock();
    if (const int level = headingLevel(name); level > 0) {
        m_prefix = QString(level, u'#') + u' ';
        style.bold = false;
    } else if (name == u"ul" || name == u"ol") {
        m_lists.append({name == u"ol", 0});
    } else if (name == u"li") {
        m_startsItem = true;
    } else if (name == u"blockquote") {
        ++m_quotes;
    } else if (name == u"p" && node.attribute("class").startsWith(u"MsoListParagraph")) {
        m_prefix = u"mso"_s;
    } else if (name == u"br") {
        m_runs.append({u"\n"_s, {}});
    } else if (name == u"pre") {
        m_keepsSpaces = true;
    }
    static const QRegularExpression plainWeight(u"font-weight\\s*:\\s*(normal|[1-4]00)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression boldWeight(u"font-weight\\s*:\\s*(bold|bolder|[6-9]00)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression italicStyle(u"font-style\\s*:\\s*italic"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QString css = node.attribute("style");
    const bool isPlainWeight = hasStyle(css, plainWeight);
    if (((name == u"b" || name == u"strong") && !isPlainWeight) ||
        hasStyle(css, boldWeight))
        style.bold = m_prefix.startsWith(u'#') ? false : true;
    if (name == u"i" || name == u"em" || hasStyle(css, italicStyle))
        style.italic = true;
    if (name == u"a")
        style.link = safeLink(node.attribute("href"));
    m_styles.append(style);
}

void MarkdownWriter::leave(const HtmlNode &node)
{
    m_styles.removeLast();
    const QString name = node.name();
    if (isBlock(name))
        endBlock();
    if ((name == u"ul" || name == u"ol") && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == u"blockquote")
        --m_quotes;
    else if (name == u"pre")
        m_keepsSpaces = false;
    if (name == u"li")
        m_startsItem = false;
}

void MarkdownWriter::addText(const QString &text)
{
    static const QRegularExpression spaces(u"[ \\t\\r\\n\\f]+"_s);
    QString plain = text;
    if (!m_keepsSpaces)
        plain.replace(spaces, u" "_s);
    const bool isAtStart = m_runs.isEmpty() || m_runs.back().text.endsWith(u'\n') || m_runs.back().text.endsWith(u' ');
    if (isAtStart && !m_keepsSpaces && plain.startsWith(u' '))
        plain.remove(0, 1);
    if (plain.isEmpty())
        return;
    const Style style = m_styles.isEmpty() ? Style() : m_styles.back();
    if (!m_runs.isEmpty() && m_runs.back().style == style && m_runs.back().text != u"\n")
        m_runs.back().text += plain;
    else
        m_runs.append({plain, style});
}

/// Marks close around words, never around the spaces beside them: "** so **" is no bold.
QString MarkdownWriter::runsAsMarkdown() const
{
    QString line;
    for (const Run &run : m_runs) {
        const QString core = run.text.trimmed();
        if (core.isEmpty()) {
            line += run.text;
            continue;
        }
        const qsizetype at = run.text.indexOf(core);
        QString marked = escaped(core);
        const QString marks = QString(run.style.bold ? u"**"_s : QString()) + (run.style.italic ? u"*"_s : QString());
        if (!run.style.link.isEmpty())
            marked = u'[' + marked + u"]("_s + run.style.link + u')';
        if (!marks.isEmpty()) {
            QString closing = marks;
            std::reverse(closing.begin(), closing.end());
            marked = marks + marked + closing;
        }
        line += run.text.first(at) + marked + run.text.sliced(at + core.size());
    }
    return line;
}

void MarkdownWriter::endBlock()
{
    QString prefix = std::exchange(m_prefix, QString());
    bool isItem = false;
    if (prefix == u"mso" && !m_runs.isEmpty()) {
        QString first;
        for (Run &run : m_runs)
            first += run.text;
        prefix.clear();
        const bool isOrdered = takeWordNumber(first);
        if (isOrdered || takeWordBullet(first)) {
            // The bullet is a run or two of its own; what is left of all runs is the entry.
            qsizetype surplus = -first.size();
            for (const Run &run : std::as_const(m_runs))
                surplus += run.text.size();
            while (surplus > 0 && !m_runs.isEmpty()) {
                const qsizetype cut = std::min(surplus, m_runs.front().text.size());
                m_runs.front().text.remove(0, cut);
                surplus -= cut;
                if (m_runs.front().text.isEmpty())
                    m_runs.removeFirst();
            }
            prefix = isOrdered ? u"1. "_s : u"- "_s;
            isItem = true;
        }
    }
    const QString text = runsAsMarkdown().trimmed();
    m_runs.clear();
    if (text.isEmpty()) {
        m_prefix = prefix;
        return;
    }
    QString indent;
    if (!m_lists.isEmpty() && prefix.isEmpty()) {
        indent = QString(2 * (std::min<qsizetype>(m_lists.size(), 8) - 1), u' ');
        isItem = true;
        if (std::exchange(m_startsItem, false))
            prefix = m_lists.back().isOrdered ? QString::number(++m_lists.back().number) + u". "_s : u"- "_s;
        else
            indent += u"  "_s;
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(withEscapedBeginning(line.trimmed()));
    const QString quote = QString(u"> "_s).repeated(std::min(m_quotes, 8));
    const QString rest = u'\n' + quote + indent + QString(isItem ? 2 : 0, u' ');
    // Two spaces at the end of a line are Markdown's line break; a backslash is seen where spaces are not.
    m_blocks.append(quote + indent + prefix + lines.join(u"\\"_s + rest));
    m_isItem.append(isItem);
}

QString MarkdownWriter::take()
{
    endBlock();
    QString text;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (i > 0)
            text += m_isItem[i] && m_isItem[i - 1] ? u"\n"_s : u"\n\n"_s;
        text += m_blocks[i];
    }
    m_blocks.clear();
    m_isItem.clear();
    return text;
}

QString markdownFromHtml(const QString &html)
{
    if (isTooDeep(html))
        return withoutTags(html);
    const HtmlTree tree(html.toUtf8());
    MarkdownWriter writer;
    tree.walk(
        [&writer](const HtmlNode &node) {
            if (node.isHidden())
                return false;
            writer.enter(node);
            return true;
        },
        [&writer](const HtmlNode &node) { writer.leave(node); });
    return writer.take();
}

} // namespace broadside
