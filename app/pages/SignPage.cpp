#include "SignPage.h"

#include "PageFrame.h"
#include "PageParts.h"
#include "SharePanel.h"
#include "SignForm.h"

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

void writeParagraph(HtmlBuilder &html, const char *classes, const QString &text)
{
    if (!text.isEmpty())
        html.element("p", {{"class", classes}}, text).line();
}

void writeHero(HtmlBuilder &html, const PageContent &content, const QString &assets)
{
    html.element("div", {{"class", "hero"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("div", {{"class", "case"}}, [&] {
                html.element("h1", {}, content.text(FieldKind::Title)).line();
                writePicture(html, content, assets);
                writeParagraph(html, "ask", content.text(FieldKind::Ask));
                html.element("p", {{"class", "jump"}}, [&] {
                    writeButton(html, u"#sign"_s, content.word(QT_TRANSLATE_NOOP("Piece", "Sign now")));
                });
                writeTargets(html, content);
                writeParagraph(html, "summary", content.text(FieldKind::Summary));
            });
            writeSignCard(html, content);
        });
    });
    html.line();
}

void writePrivacy(HtmlBuilder &html, const PageContent &content)
{
    const SafeHtml privacy = content.markdown(FieldKind::Privacy, 3);
    if (privacy.isEmpty())
        return;
    html.element("section", {{"class", "privacy"}, {"aria-labelledby", "privacy"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("h2", {{"id", "privacy"}},
                         content.word(QT_TRANSLATE_NOOP("Piece", "What happens with your data")));
            html.element("div", {{"class", "prose"}}, [&] { html.markup(privacy); });
        });
    });
    html.line();
}

} // namespace

QByteArray renderSignPage(const CampaignSnapshot &snapshot, const Language &language, const QList<Language> &languages,
                          const Theme &theme)
{
    const PageContent content(snapshot, language, languages, theme);
    const Campaign &campaign = snapshot.campaign;
    const QString summary = content.text(FieldKind::Summary);
    PageFrame frame;
    frame.title = content.text(FieldKind::Title);
    frame.description = summary.isEmpty() ? content.text(FieldKind::Ask) : summary;
    frame.page = u"sign"_s;
    frame.canonical = campaign.pageUrl(language, frame.page);
    frame.formOrigin = formOrigin(campaign);
    frame.bodyClass = u"sign-page"_s;
    frame.alternates = alternatesOf(content, frame.page, campaign.links.site + u'/');
    return renderFrame(content, frame, [&](HtmlBuilder &html) {
        writeHero(html, content, wayToSite(frame) + u"assets/"_s);
        writeDemands(html, content);
        writeMoreInformation(html, content);
        writePrivacy(html, content);
        writeSharePanel(html, content, content.word(QT_TRANSLATE_NOOP("Piece", "Share this campaign")), false);
    });
}

} // namespace broadside
