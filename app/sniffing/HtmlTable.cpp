#include "HtmlTable.h"

#include "Encoding.h"
#include "InputFile.h"
#include "TableErrors.h"
#include "TableLimits.h"

#include <gumbo.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cctype>
#include <vector>

namespace broadside {

namespace {

constexpr qint64 largestPage = qint64{16} << 20;
constexpr int deepest = 400;

const GumboVector &childrenOf(const GumboNode &node)
{
    return node.v.element.children;
}

template<class Use>
void forEachChild(const GumboNode &node, Use &&use)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned index = 0; index < children.length; ++index)
        use(*static_cast<const GumboNode *>(children.data[index]));
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

/// The rows of a table that are its own, not those of a table within it.
void collectRows(const GumboNode &node, std::vector<const GumboNode *> &rows)
{
    forEachChild(node, [&rows](const GumboNode &child) {
        if (isElement(child, GUMBO_TAG_TR))
            rows.push_back(&child);
        else if (isElement(child, GUMBO_TAG_THEAD) || isElement(child, GUMBO_TAG_TBODY) ||
                 isElement(child, GUMBO_TAG_TFOOT))
            collectRows(child, rows);
    });
}

/// Every element, without going deeper into the stack than the page allows: pages nest as they like.
template<class Use>
void forEachElement(const GumboNode &root, Use &&use)
{
    std::vector<const GumboNode *> pending{&root};
    while (!pending.empty()) {
        const GumboNode &node = *pending.back();
        pending.pop_back();
        use(node);
        const std::size_t first = pending.size();
        if (node.type == GUMBO_NODE_ELEMENT)
            forEachChild(node, [&pending](const GumboNode &child) { pending.push_back(&child); });
        std::reverse(pending.begin() + static_cast<std::ptrdiff_t>(first), pending.end());
    }
}

std::vector<const GumboNode *> longestTable(const GumboNode &root)
{
    std::vector<const GumboNode *> longest;
    forEachElement(root, [&longest](const GumboNode &node) {
        if (!isElement(node, GUMBO_TAG_TABLE))
            return;
        std::vector<const GumboNode *> rows;
        collectRows(node, rows);
        if (rows.size() > longest.size())
            longest = std::move(rows);
    });
    return longest;
}

/// The text as a browser shows it: runs of spaces are one, `br` begins a line.
QString textOf(const GumboNode &cell)
{
    QString text;
    forEachElement(cell, [&text](const GumboNode &node) {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
            static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\n]+"));
            text += QString::fromUtf8(node.v.text.text).replace(spaces, QStringLiteral(" "));
        } else if (isElement(node, GUMBO_TAG_BR)) {
            text += u'\n';
        }
    });
    static const QRegularExpression aroundLines(QStringLiteral(" *\\n *"));
    return text.replace(aroundLines, QStringLiteral("\n")).replace(QChar::Nbsp, u' ').trimmed();
}

std::size_t spanOf(const GumboNode &cell)
{
    const GumboAttribute *const span = gumbo_get_attribute(&cell.v.element.attributes, "colspan");
    return span == nullptr ? 1 : static_cast<std::size_t>(std::clamp(std::atoi(span->value), 1, 1000));
}

QByteArray csvRow(const GumboNode &row)
{
    QByteArray line;
    std::size_t cells = 0;
    forEachChild(row, [&](const GumboNode &cell) {
        if ((!isElement(cell, GUMBO_TAG_TD) && !isElement(cell, GUMBO_TAG_TH)) || cells >= mostCells)
            return;
        if (cells > 0)
            line += ',';
        line += '"' + textOf(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        line += QByteArray(static_cast<qsizetype>(spanOf(cell)) - 1, ',');
        cells += spanOf(cell);
    });
    return line + '\n';
}

/// The encoding that the page names, or the one that its bytes look like.
QString encodingOf(const QByteArray &page)
{
    static const QRegularExpression named(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString guessed = guessEncoding(std::string_view(page.constData(), static_cast<std::size_t>(page.size())));
    const QString name = named.match(QString::fromLatin1(page.left(2048))).captured(1);
    // A byte order mark or text that is UTF-8 goes before what the page says.
    return name.isEmpty() || guessed.startsWith(u"UTF-") || !Decoder::create(name) ? guessed : name;
}

/// Whether tags lie within tags deeper than any page's: the parser looks through all that are open, for every one that
/// comes, and goes down into them when it cleans up. Tags that need no end count as none.
bool isTooDeep(const std::string &html)
{
    static const QSet<QByteArray> withoutEnd{
        "area", "base",   "br", "col",   "colgroup", "dd", "dt",    "hr", "img",    "input", "li",       "link", "meta",
        "p",    "option", "td", "tbody", "tfoot",    "th", "thead", "tr", "source", "wbr",   "!doctype", "?xml"};
    int depth = 0;
    for (std::size_t at = html.find('<'); at != std::string::npos && at + 1 < html.size();
         at = html.find('<', at + 1)) {
        const bool isEnd = html[at + 1] == '/';
        const std::size_t begin = at + (isEnd ? 2 : 1);
        const std::size_t end = std::min(html.find_first_of(" \t\r\n/><", begin), html.size());
        const QByteArray name =
            QByteArray(html.data() + begin, static_cast<qsizetype>(std::min<std::size_t>(end - begin, 16))).toLower();
        if (name.isEmpty() || withoutEnd.contains(name) || !(std::isalpha(static_cast<unsigned char>(name[0])) != 0))
            continue;
        depth = std::max(0, depth + (isEnd ? -1 : 1));
        if (depth > deepest)
            return true;
    }
    return false;
}

class Page
{
public:
    explicit Page(const std::string &html)
        : m_output(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()))
    {
    }
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;
    ~Page() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    GumboOutput *m_output;
};

} // namespace

Result<std::shared_ptr<QTemporaryFile>> readHtmlTable(const QString &path, const QString &name)
{
    auto file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() > largestPage)
        return fail(
            QCoreApplication::translate("Importing", "“%1” is too large a web page; nothing was imported.").arg(name),
            QCoreApplication::translate(
                "Importing", "Open it in a spreadsheet, save the list as CSV (UTF-8), and import that file."));
    const QByteArray bytes = (*file)->readAll();
    auto decoder = Decoder::create(encodingOf(bytes));
    if (!decoder)
        return std::unexpected(decoder.error());
    std::string html;
    decoder->decode(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true, html);
    if (isTooDeep(html))
        return std::unexpected(damagedWorkbookError(name, QStringLiteral("tags within tags, more than %1").arg(deepest)));
    const Page page(html);
    auto csv = std::make_shared<QTemporaryFile>();
    if (!csv->open())
        return std::unexpected(noSpaceError(name, csv->errorString()));
    for (const GumboNode *const row : longestTable(page.root())) {
        const QByteArray line = csvRow(*row);
        if (csv->write(line) != line.size())
            return std::unexpected(noSpaceError(name, csv->errorString()));
    }
    if (!csv->flush())
        return std::unexpected(noSpaceError(name, csv->errorString()));
    return csv;
}

} // namespace broadside
