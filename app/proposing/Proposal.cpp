#include "Proposal.h"

#include "HtmlToMarkdown.h"
#include "Sentences.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Sign
{
    FieldKind kind;
    QRegularExpression words;
};

QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(u"(?:^|[\\s#*(«\"])(?:"_s + alternatives + u")"_s,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// What a heading or the beginning of a paragraph says of what follows; the first that fits counts.
const QList<Sign> &signsOfParts()
{
    static const QList<Sign> signsList{
        {FieldKind::Thanks, words(u"thank you|thanks|merci|شكر"_s)},
        {FieldKind::DonateAppeal, words(u"donat|make a gift|chip in|faites un don|don(?:s|ner|nez)?\\b|تبرع"_s)},
        {FieldKind::ShareAppeal, words(u"share|spread the word|tell your friends|encourage|partage[rz]?|encouragez|شارك"_s)},
        {FieldKind::Demand, words(u"we demand|our demands|demands|we call on|we ask|we urge|nous demandons|nos revendications|"
                                  "revendications|nous réclamons|nous exigeons|نطالب|مطالب"_s)},
        {FieldKind::Organisations, words(u"organi[sz]ations|signed by|endorsed|organismes|appuyé par|المنظمات"_s)},
        {FieldKind::Privacy, words(u"privacy|your data|confidentialité|vie privée|vos données|الخصوصية"_s)},
        {FieldKind::Background, words(u"more info|background|why|en savoir plus|contexte|pourquoi|خلفية|لماذا"_s)},
    };
    return signsList;
}

std::optional<FieldKind> kindSaidBy(const QString &paragraph)
{
    const QString beginning = paragraph.left(80);
    for (const Sign &sign : signsOfParts()) {
        if (sign.words.match(beginning).hasMatch())
            return sign.kind;
    }
    return {};
}

bool isHeading(const QString &paragraph)
{
    return paragraph.startsWith(u'#');
}

bool isEntry(const QString &paragraph)
{
    static const QRegularExpression entry(u"\\A\\s*(?:[-*+•]|\\(?(?:\\d{1,2}|[a-hA-H])[.)])\\s+"_s);
    return entry.match(paragraph).hasMatch();
}

/// Without what Markdown puts around it: a field of one paragraph is plain text.
QString plain(const QString &paragraph)
{
    static const QRegularExpression beginning(
        u"\\A\\s*(?:#{1,6}\\s+|(?:[-*+•]|\\(?(?:\\d{1,2}|[a-hA-H])[.)])\\s+|>\\s*)+"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"(?<!\\\\)[*_]{1,3}|\\\\(?=[\\\\`*_\\[\\]<#>+.)-])"_s);
    QString text = paragraph;
    text.remove(beginning).replace(link, u"\\1"_s).remove(marks);
    return text.simplified();
}

QStringList paragraphsOf(const QString &markdown)
{
    QStringList paragraphs;
    for (const TextRange &range : paragraphRanges(markdown))
        paragraphs.append(markdown.sliced(range.start, range.length));
    return paragraphs;
}

/// Goes through the paragraphs and remembers what the last heading or lead-in said.
class Proposer
{
public:
    QList<ProposedPart> read(const QString &markdown)
    {
        for (const QString &paragraph : paragraphsOf(markdown))
            take(paragraph);
        return m_parts;
    }

private:
    void take(const QString &paragraph)
    {
        const std::optional<FieldKind> said = kindSaidBy(plain(paragraph));
        if (!m_hasTitle && !isEntry(paragraph) && plain(paragraph).size() <= 200) {
            m_hasTitle = true;
            m_parts.append({FieldKind::Title, plain(paragraph)});
            return;
        }
        if (isHeading(paragraph)) {
            m_kind = said.value_or(FieldKind::Background);
            m_heading = m_kind == FieldKind::Background ? paragraph : QString();
            return;
        }
        if (isEntry(paragraph)) {
            m_parts.append(m_kind == FieldKind::Demand ? ProposedPart{FieldKind::Demand, plain(paragraph)}
                                                       : ProposedPart{m_kind, paragraph});
            return;
        }
        if (said && *said != FieldKind::Background) {
            m_kind = *said;
            // A lead-in says what its list is, and is none of it.
            if (m_kind == FieldKind::Demand && paragraph.trimmed().endsWith(u':')) {
                m_parts.append({FieldKind::Ask, plain(paragraph)});
                return;
            }
        }
        if (m_kind == FieldKind::Demand)
            m_parts.append({FieldKind::Demand, plain(paragraph)});
        else if (!m_hasSummary && m_kind == FieldKind::Background && m_heading.isEmpty())
            addSummary(paragraph);
        else
            addProse(paragraph);
    }

    void addSummary(const QString &paragraph)
    {
        m_hasSummary = true;
        m_parts.append({FieldKind::Summary, plain(paragraph)});
    }

    void addProse(const QString &paragraph)
    {
        const QString heading = std::exchange(m_heading, QString());
        m_parts.append({m_kind, heading.isEmpty() ? paragraph : QString(heading + u"\n\n"_s + paragraph)});
    }

    QList<ProposedPart> m_parts;
    FieldKind m_kind = FieldKind::Background;
    QString m_heading;
    bool m_hasTitle = false;
    bool m_hasSummary = false;
};

/// By its byte order mark, or the encoding that its head names, or UTF-8, or what most old pages are in.
QString decoded(const QByteArray &page)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto named = charset.match(QString::fromLatin1(page.left(4096)));
    if (const auto mark = QStringConverter::encodingForData(page))
        return QStringDecoder(*mark).decode(page);
    QStringDecoder decoder(named.hasMatch() ? named.captured(1).toLatin1().constData() : "UTF-8");
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    QString text = decoder.decode(page);
    return decoder.hasError() ? QString::fromLatin1(page) : text;
}

bool isBesideTheContent(const HtmlNode &node)
{
    static const QRegularExpression names(u"cookie|banner|breadcrumb|sidebar|menu|footer|navigation"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString name = node.name();
    if (name == u"nav" || name == u"footer" || name == u"form" || name == u"aside")
        return true;
    return node.isElement() && name != u"body" && name != u"html" && name != u"main" &&
           names.match(node.attribute("class") + u' ' + node.attribute("id")).hasMatch();
}

} // namespace

QList<ProposedPart> proposalFromText(const QString &markdown)
{
    return Proposer().read(markdown);
}

QList<ProposedPart> proposalFromHtml(const QByteArray &page)
{
    const HtmlTree tree(decoded(page).toUtf8());
    MarkdownWriter writer;
    QString pictureAlt;
    tree.walk(
        [&](const HtmlNode &node) {
            if (node.name() == u"img" && pictureAlt.isEmpty())
                pictureAlt = node.attribute("alt").simplified();
            if (node.isHidden() || isBesideTheContent(node))
                return false;
            writer.enter(node);
            return true;
        },
        [&](const HtmlNode &node) { writer.leave(node); });
    QList<ProposedPart> parts = proposalFromText(writer.take());
    if (!pictureAlt.isEmpty())
        parts.append({FieldKind::PictureAlt, pictureAlt});
    return parts;
}

Beginning beginningFromProposal(const QList<ProposedPart> &parts, const QList<Language> &languages)
{
    Beginning beginning;
    Campaign &campaign = beginning.campaign;
    campaign.brief.languages = languages;
    const Language source = languages.front();
    for (const ProposedPart &part : parts) {
        if (!part.kind || part.body.trimmed().isEmpty())
            continue;
        FieldKey key{*part.kind, {}};
        const FieldInfo &info = fieldInfo(*part.kind);
        if (info.owner == FieldOwner::Demand) {
            key.item = u"demand-%1"_s.arg(campaign.demands.size() + 1);
            campaign.demands.append(key.item);
        } else if (info.owner == FieldOwner::Target) {
            key.item = u"target-1"_s;
            if (campaign.targets.isEmpty())
                campaign.targets.append({key.item, {}, source});
        }
        const QString before = campaign.brief.body(key, source);
        const bool isList = isEntry(part.body) && isEntry(before.section(u'\n', -1));
        const QString joint = info.isMarkdown ? (isList ? u"\n"_s : u"\n\n"_s) : u" "_s;
        const QString body = info.isMarkdown ? part.body : plain(part.body);
        campaign.brief.write(key, source, before.isEmpty() ? body : QString(before + joint + body));
    }
    return beginning;
}

} // namespace broadside
