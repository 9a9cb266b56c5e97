// The texts of a campaign as one page says them.
#pragma once

#include "CampaignSnapshot.h"
#include "HtmlBuilder.h"
#include "PieceWords.h"
#include "Theme.h"

namespace broadside {

/// Texts come typeset, in the page's language alone: what is missing in it is empty, never taken from another language.
/// It refers to the snapshot and must not outlive it.
class PageContent
{
public:
    PageContent(const CampaignSnapshot &snapshot, const Language &language, const QList<Language> &languages,
                const Theme &theme);

    [[nodiscard]] const Campaign &campaign() const { return m_snapshot.campaign; }
    [[nodiscard]] const CampaignFigures &figures() const { return m_snapshot.figures; }
    [[nodiscard]] const Language &language() const { return m_language; }
    /// Those in which the site is made, this one among them.
    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] QString text(FieldKind kind, const QString &item = {}) const;
    [[nodiscard]] QString textIn(FieldKind kind, const Language &language) const;
    /// "#" in the text becomes a heading of `topHeading`.
    [[nodiscard]] SafeHtml markdown(FieldKind kind, int topHeading) const;
    /// A word that the page brings along itself; `arguments` take the places of %1, %2 …
    [[nodiscard]] QString word(const char *text, const QStringList &arguments = {}) const;
    [[nodiscard]] QString plural(const char *text, qint64 count, const QStringList &arguments = {}) const;
    /// "Français" or, where the site has two kinds of French, "Français (Canada)".
    [[nodiscard]] QString languageName(const Language &language) const;

private:
    const CampaignSnapshot &m_snapshot;
    Language m_language;
    QList<Language> m_languages;
    Theme m_theme;
    PieceWords m_words;
};

} // namespace broadside
