#include "TextLinks.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Mistyped beginnings (htps://, https//) are URLs as well: they are meant to be.
const QString &bareUrl()
{
    static const QString pattern =
        uR"((?<![\p{L}\p{N}])(?<bare>(?:[a-zA-Z][a-zA-Z0-9]{0,15}://|https?:?/{1,2}|www\.|mailto:))"_s +
        uR"((?:[^\s<>"“”«»‘‚„|،؛؟…\[\]{}]++|\{[^\s<>{}]*+\})++))"_s;
    return pattern;
}

const QRegularExpression &plainPattern()
{
    static const QRegularExpression pattern(bareUrl(), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &markdownPattern()
{
    static const QRegularExpression pattern(
        uR"(\]\(\s*+(?:<(?<angled>[^<>\n]*+)>|(?<inline>(?:[^()\n]++|\([^()\n]*+\))*+))[^()\n]*+\))"_s // [label](address
                                                                                                       // "title")
            + uR"(|<(?<auto>[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*+)>)"_s // <address>
            +
            uR"(|^ {0,3}\[(?!\^)[^\]\n]++\]:[ \t]*+<?(?<reference>[^\s<>]++)>?[ \t]*+(?:$|["'(]))"_s // [label]: address
            + u'|' + bareUrl(),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    return pattern;
}

/// Without the title that may follow a destination, and without spaces around it.
TextRange withoutTitle(const QString &text, TextRange range)
{
    static const QRegularExpression title(uR"(\s++(?:"[^"]*+"|'[^']*+'|\([^)]*+\))\s*+\z)"_s);
    const QRegularExpressionMatch match = title.match(text.sliced(range.start, range.length));
    if (match.hasMatch())
        range.length = match.capturedStart();
    while (range.length > 0 && text[range.end() - 1].isSpace())
        --range.length;
    return range;
}

/// A full stop or a bracket after a URL belongs to the sentence.
TextRange withoutSentenceEnd(const QString &text, TextRange range)
{
    const QStringView found = QStringView(text).sliced(range.start, range.length);
    const bool closesMore = found.count(u')') > found.count(u'(');
    while (range.length > 0) {
        const QChar last = text[range.end() - 1];
        if (!u".,;:!?'’*_~"_s.contains(last) && !(last == u')' && closesMore))
            break;
        --range.length;
    }
    return range;
}

bool isMailAddress(const QString &address)
{
    static const QRegularExpression pattern(
        uR"(\A[^\s@<>(),;:"\[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return address.size() <= 254 && pattern.match(address).hasMatch();
}

bool isMailLink(const QString &address)
{
    const QString target = address.section(u'?', 0, 0).mid(7);
    if (target.isEmpty())
        return address.contains(u'?');
    return std::ranges::all_of(
        target.split(u','), [](const QString &one) { return isMailAddress(QUrl::fromPercentEncoding(one.toUtf8())); });
}

bool isPhoneLink(const QString &address)
{
    static const QRegularExpression pattern(uR"(\A(?:tel|sms):\+?[0-9().-]{3,}(?:[;?,][^\s]*)?\z|\Asms:\?[^\s]+\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).hasMatch();
}

/// "fr", "fr-CA" and "fr_FR" name French.
bool namesLanguage(const QString &word, const Language &language)
{
    if (language.isNull())
        return false;
    static const QRegularExpression region(uR"(\A[-_][a-zA-Z]{2,4}\z)"_s);
    const QString primary = language.primary();
    return word.startsWith(primary, Qt::CaseInsensitive) &&
           (word.size() == primary.size() || region.match(word.sliced(primary.size())).hasMatch());
}

QString hostKey(const QString &host, const Language &language)
{
    QStringList labels = host.toLower().split(u'.');
    if (labels.size() > 2 && labels.front() == u"www")
        labels.removeFirst();
    if (labels.size() > 2 && namesLanguage(labels.front(), language))
        labels.removeFirst();
    return labels.join(u'.');
}

QString queryKey(const QUrl &url, const Language &language)
{
    static const QStringList names{u"lang"_s, u"language"_s, u"langue"_s, u"locale"_s, u"hl"_s, u"lng"_s};
    QStringList kept;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!names.contains(name.toLower()) || !namesLanguage(value, language))
            kept.append(name % u'=' % value);
    }
    return kept.join(u'&');
}

} // namespace

QList<TextLink> linksIn(const QString &text, bool isMarkdown)
{
    QList<TextLink> links;
    // Most texts hold no link, and none of them needs the patterns.
    if (!text.contains(u'/') && !text.contains(u':') && !text.contains(u"](") && !text.contains(u"www."))
        return links;
    static const QStringList groups{u"angled"_s, u"inline"_s, u"auto"_s, u"reference"_s};
    const QRegularExpression &pattern = isMarkdown ? markdownPattern() : plainPattern();
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (const qsizetype start = match.capturedStart(u"bare"); start >= 0) {
            const TextRange range = withoutSentenceEnd(text, {start, match.capturedLength(u"bare")});
            const QString address = text.sliced(range.start, range.length);
            links.append({address.startsWith(u"www.") ? u"https://"_s + address : address, range});
            continue;
        }
        for (const QString &group : groups) {
            const qsizetype start = match.capturedStart(group);
            if (!isMarkdown || start < 0)
                continue;
            const TextRange range = withoutTitle(text, {start, match.capturedLength(group)});
            links.append({text.sliced(range.start, range.length), range});
        }
    }
    return links;
}

LinkState linkState(const QString &address)
{
    const QString scheme = address.section(u':', 0, 0).toLower();
    if (std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }) || !address.contains(u':'))
        return LinkState::Broken;
    if (scheme == u"mailto")
        return isMailLink(address) ? LinkState::Good : LinkState::Broken;
    if (scheme == u"tel" || scheme == u"sms")
        return isPhoneLink(address) ? LinkState::Good : LinkState::Broken;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = scheme == u"https" || scheme == u"http";
    if (!isWeb || !url.isValid() || !url.host().contains(u'.'))
        return LinkState::Broken;
    return scheme == u"https" ? LinkState::Good : LinkState::NotEncrypted;
}

QString linkKey(const QString &address, const Language &language)
{
    const QUrl url(address);
    if (url.scheme() == u"mailto")
        return u"mailto:"_s + url.path(QUrl::FullyDecoded).toLower();
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return address;
    QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    segments.removeIf([&](const QString &segment) { return namesLanguage(segment, language); });
    return QStringList{hostKey(url.host(), language), segments.join(u'/'), queryKey(url, language), url.fragment()}
        .join(u' ');
}

} // namespace broadside
