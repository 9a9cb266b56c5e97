#include "BriefFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype longestText = 100'000;
constexpr qsizetype fingerprintDigits = 16;
constexpr std::array stateIds{"missing", "draft", "current", "stale", "approved"};

bool isWrittenSomewhere(const Campaign &campaign, const FieldKey &key)
{
    return std::ranges::any_of(campaign.brief.languages,
                               [&](const Language &language) { return !campaign.brief.body(key, language).isEmpty(); });
}

CarriedText carriedText(const Brief &brief, const FieldKey &key, const Language &language)
{
    const Language source = brief.sourceOf(key);
    CarriedText carried{.key = key,
                        .language = language,
                        .sourceLanguage = source,
                        .body = brief.body(key, language),
                        .state = brief.state(key, language),
                        .notes = {},
                        .base = {},
                        .source = {}};
    const Field &field = brief.fields.at(key);
    if (const auto text = field.texts.find(language); text != field.texts.end())
        carried.notes = text->second.notes;
    carried.base = TextBase{fingerprintOf(carried.body), carried.state};
    if (language != source)
        carried.source = brief.body(key, source);
    return carried;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

} // namespace

QList<Language> BriefFile::languages() const
{
    QList<Language> languages;
    std::set<Language> seen; // a hostile file may have a language for each text
    for (const CarriedText &text : texts)
        if (seen.insert(text.language).second)
            languages.append(text.language);
    return languages;
}

BriefFile briefFileOf(const Campaign &campaign, const ExportScope &scope)
{
    BriefFile file{.campaign = campaign.slug, .texts = {}};
    for (const Language &language : campaign.brief.languages) {
        if (!scope.language.isNull() && scope.language != language)
            continue;
        for (const FieldKey &key : campaign.fieldKeys()) {
            const bool isWanted = scope.from.isNull() || campaign.brief.sourceOf(key) == scope.from;
            if (isWanted && isWrittenSomewhere(campaign, key))
                file.texts.append(carriedText(campaign.brief, key, language));
        }
    }
    return file;
}

QString textStateId(TextState state)
{
    return QString::fromLatin1(stateIds.at(static_cast<size_t>(state)));
}

std::optional<TextState> textStateFromId(QStringView id)
{
    const auto found = std::ranges::find_if(stateIds, [&](const char *name) { return id == QLatin1StringView(name); });
    return found == stateIds.end() ? std::nullopt
                                   : std::optional(static_cast<TextState>(std::distance(stateIds.begin(), found)));
}

QString withPlainLineBreaks(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QString fingerprintOf(const QString &body)
{
    const QByteArray bytes = withPlainLineBreaks(body).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(fingerprintDigits));
}

QString baseToken(const TextBase &base)
{
    return textStateId(base.state) % u' ' % base.fingerprint;
}

std::optional<TextBase> baseFromToken(QStringView token)
{
    const QList<QStringView> parts = token.trimmed().split(u' ');
    if (parts.size() != 2 || parts[1].size() != fingerprintDigits)
        return std::nullopt;
    const std::optional<TextState> state = textStateFromId(parts[0]);
    const bool isHex =
        std::ranges::all_of(parts[1], [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return state && isHex ? std::optional(TextBase{parts[1].toString(), *state}) : std::nullopt;
}

std::optional<QString> textFault(const QString &text)
{
    if (text.size() > longestText)
        return Words::tr("it is longer than 100,000 characters");
    if (!text.isValidUtf16())
        return Words::tr("it holds a half of a character");
    const auto control = std::ranges::find_if(text, isControl);
    if (control != text.end())
        return Words::tr("it holds the control character U+%1").arg(control->unicode(), 4, 16, QLatin1Char('0'));
    if (text.contains(QChar(0xFFFE)) || text.contains(QChar(0xFFFF)))
        return Words::tr("it holds a code that is no character");
    return std::nullopt;
}

} // namespace broadside
