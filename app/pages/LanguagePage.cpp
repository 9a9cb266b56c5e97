#include "LanguagePage.h"

#include "PageFrame.h"
#include "PageParts.h"

using namespace Qt::StringLiterals;

namespace broadside {

QByteArray renderLanguagePage(const CampaignSnapshot &snapshot, const QList<Language> &languages, const Theme &theme)
{
    const Campaign &campaign = snapshot.campaign;
    const PageContent content(snapshot, languages.value(0, campaign.brief.mainLanguage()), languages, theme);
    PageFrame frame;
    frame.title = content.text(FieldKind::Title);
    frame.description = content.text(FieldKind::Ask);
    frame.canonical = campaign.links.site.isEmpty() ? QString() : campaign.links.site + u'/';
    frame.bodyClass = u"language-page"_s;
    frame.alternates = alternatesOf(content, u"sign"_s, frame.canonical);
    return renderFrame(content, frame, [&](HtmlBuilder &html) {
        html.element("div", {{"class", "hero"}}, [&] {
            html.element("div", {{"class", "wrap"}}, [&] {
                html.element("h1", {}, content.text(FieldKind::Title)).line();
                writePicture(html, content, u"assets/"_s);
                html.element("ul", {{"class", "doors"}}, [&] {
                    for (const Language &language : languages) {
                        const QString href = campaign.folderOf(language) + u"/sign/index.html"_s;
                        const char *direction = language.isRightToLeft() ? "rtl" : "ltr";
                        html.element("li", {{"lang", language.tag()}, {"dir", direction}}, [&] {
                            html.element("a", {{"class", "card"}, {"href", href}, {"hreflang", language.tag()}}, [&] {
                                html.element("strong", {}, content.languageName(language));
                                html.text(u" "_s).element("span", {}, content.textIn(FieldKind::Title, language));
                            });
                        });
                        html.line();
                    }
                });
            });
        });
    });
}

} // namespace broadside
