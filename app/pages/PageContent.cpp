#include "PageContent.h"

#include "Markdown.h"
#include "Typography.h"

namespace broadside {

namespace {

/// %1, %2 … replaced in one go, so that an argument that itself holds "%2" stays as it is.
QString filledIn(const QString &text, const QStringList &arguments)
{
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments[0]);
    default:
        return text.arg(arguments[0], arguments[1]);
    }
}

} // namespace

PageContent::PageContent(const CampaignSnapshot &snapshot, const Language &language, const QList<Language> &languages,
                         const Theme &theme)
    : m_snapshot(snapshot), m_language(language), m_languages(languages), m_theme(theme), m_words(language)
{
}

QString PageContent::text(FieldKind kind, const QString &item) const
{
    return typeset(campaign().brief.body(FieldKey{kind, item}, m_language).trimmed(), m_language);
}

QString PageContent::textIn(FieldKind kind, const Language &language) const
{
    return typeset(campaign().brief.body(kind, language).trimmed(), language);
}

SafeHtml PageContent::markdown(FieldKind kind, int topHeading) const
{
    return renderMarkdown(campaign().brief.body(kind, m_language), m_language, topHeading);
}

QString PageContent::word(const char *text, const QStringList &arguments) const
{
    return typeset(filledIn(m_words(text), arguments), m_language);
}

QString PageContent::plural(const char *text, qint64 count, const QStringList &arguments) const
{
    return typeset(filledIn(m_words(text, count), arguments), m_language);
}

QString PageContent::languageName(const Language &language) const
{
    const Result<Language> shortest = Language::parse(campaign().folderOf(language));
    return shortest ? shortest->nativeName() : language.nativeName();
}

} // namespace broadside
