#include "ThanksPage.h"

#include "PageFrame.h"
#include "PageIcon.h"
#include "PageParts.h"
#include "SharePanel.h"

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

void writeThanks(HtmlBuilder &html, const PageContent &content, const QString &assets)
{
    html.element("div", {{"class", "hero"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("div", {{"class", "headline"}}, [&] {
                html.element("p", {{"class", "done"}}, [&] {
                    writeIcon(html, u"check");
                    html.element("span", {}, content.word(QT_TRANSLATE_NOOP("Piece", "You have signed")));
                });
                html.element("h1", {},
                             content.word(QT_TRANSLATE_NOOP("Piece", "Share this campaign with your friends")));
                html.element("p", {{"class", "campaign"}}, content.text(FieldKind::Title));
            });
            html.line();
            writePicture(html, content, assets);
            html.element("div", {{"class", "prose"}}, [&] { html.markup(content.markdown(FieldKind::Thanks, 2)); })
                .line();
            html.element("div", {{"class", "sent"}}, [&] {
                if (const QString ask = content.text(FieldKind::Ask); !ask.isEmpty())
                    html.element("p", {{"class", "ask"}}, ask);
                writeTargets(html, content);
            });
        });
    });
    html.line();
}

void writeDonateAppeal(HtmlBuilder &html, const PageContent &content)
{
    const SafeHtml appeal = content.markdown(FieldKind::DonateAppeal, 3);
    if (appeal.isEmpty())
        return;
    html.element("section", {{"class", "donate"}, {"aria-labelledby", "donate"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("div", {{"class", "card"}}, [&] {
                html.element("h2", {{"id", "donate"}},
                             content.word(QT_TRANSLATE_NOOP("Piece", "Help to carry the work")));
                html.element("div", {{"class", "prose"}}, [&] { html.markup(appeal); });
                if (isWebUrl(content.campaign().links.donate)) {
                    writeButton(html, content.campaign().links.donate,
                                content.word(QT_TRANSLATE_NOOP("Piece", "Donate")));
                }
            });
        });
    });
    html.line();
}

void writeWayBack(HtmlBuilder &html, const PageContent &content)
{
    html.element("div", {{"class", "back"}}, [&] {
        html.element("p", {{"class", "wrap"}}, [&] {
            html.element("a", {{"href", "../sign/index.html"}}, [&] {
                writeIcon(html, u"back");
                html.element("span", {}, content.word(QT_TRANSLATE_NOOP("Piece", "Back to the signature page")));
            });
        });
    });
    html.line();
}

} // namespace

QByteArray renderThanksPage(const CampaignSnapshot &snapshot, const Language &language,
                            const QList<Language> &languages, const Theme &theme)
{
    const PageContent content(snapshot, language, languages, theme);
    const Campaign &campaign = snapshot.campaign;
    PageFrame frame;
    //: %1 is the campaign's title
    frame.title = content.word(QT_TRANSLATE_NOOP("Piece", "Thank you: %1"), {content.text(FieldKind::Title)});
    frame.description = content.text(FieldKind::Ask);
    frame.page = u"thanks"_s;
    frame.canonical = campaign.pageUrl(language, frame.page);
    frame.bodyClass = u"thanks-page"_s;
    frame.alternates = alternatesOf(content, frame.page, campaign.pageUrl(languages.value(0, language), frame.page));
    return renderFrame(content, frame, [&](HtmlBuilder &html) {
        writeThanks(html, content, wayToSite(frame) + u"assets/"_s);
        writeSharePanel(html, content,
                        content.word(QT_TRANSLATE_NOOP("Piece", "Encourage your friends to do the same")), true);
        writeDonateAppeal(html, content);
        writeWayBack(html, content);
        writeMoreInformation(html, content);
        writeDemands(html, content);
    });
}

} // namespace broadside
