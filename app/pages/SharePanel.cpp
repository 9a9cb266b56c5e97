#include "SharePanel.h"

#include "PageIcon.h"
#include "ShareLinks.h"

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

void writeLink(HtmlBuilder &html, const ShareLink &link)
{
    html.element("li", {}, [&] {
        html.element("a", {{"href", link.url}, {"rel", "noopener"}}, [&] {
            writeIcon(html, link.id);
            html.element("span", {}, link.label);
        });
    });
    html.line();
}

/// Hidden until the script finds that the browser can do it.
void writeScriptButton(HtmlBuilder &html, const char *action, const QString &label)
{
    html.element("li", {{"hidden"}}, [&] {
        html.element("button", {{"type", "button"}, {"data-action", action}}, [&] {
            writeIcon(html, QString::fromUtf8(action));
            html.element("span", {}, label);
        });
    });
    html.line();
}

/// The reader names the server; the script goes there with the text.
void writeMastodon(HtmlBuilder &html, const PageContent &content)
{
    const Campaign &campaign = content.campaign();
    const QString text = postBody(campaign, content.language(), Network::Mastodon) + u' ' +
                         trackedUrl(campaign, content.language(), Network::Mastodon);
    html.element("form", {{"class", "mastodon"}, {"data-text", text}, {"hidden"}}, [&] {
        html.element("label", {{"for", "server"}}, content.word(QT_TRANSLATE_NOOP("Piece", "Your Mastodon server")));
        html.element("div", {{"class", "row"}}, [&] {
            html.open("input", {{"id", "server"},
                                {"type", "text"},
                                {"inputmode", "url"},
                                {"autocapitalize", "none"},
                                {"spellcheck", "false"},
                                {"dir", "ltr"},
                                {"placeholder", "mastodon.social"},
                                {"required"}});
            html.element("button", {{"type", "submit"}}, [&] {
                writeIcon(html, u"mastodon");
                html.element("span", {}, content.word(QT_TRANSLATE_NOOP("Piece", "Share on Mastodon")));
            });
        });
    });
    html.line();
}

/// For any other place, and for readers whose browser runs no script.
void writePostText(HtmlBuilder &html, const PageContent &content)
{
    const Campaign &campaign = content.campaign();
    const QString text = postBody(campaign, content.language(), Network::Mastodon) + u'\n' +
                         campaign.pageUrl(content.language(), u"sign");
    html.element("div", {{"class", "post"}}, [&] {
        html.element("label", {{"for", "post"}},
                     content.word(QT_TRANSLATE_NOOP("Piece", "A text to copy for anywhere else")));
        html.element("textarea", {{"id", "post"}, {"readonly"}, {"rows", "5"}}, text);
    });
    html.line();
}

} // namespace

void writeSharePanel(HtmlBuilder &html, const PageContent &content, const QString &heading, bool withAppeal)
{
    const Campaign &campaign = content.campaign();
    const QList<ShareLink> links = shareLinks(campaign, content.language());
    if (links.isEmpty() || campaign.links.site.isEmpty())
        return;
    const QString url = campaign.pageUrl(content.language(), u"sign");
    html.element("section",
                 {{"class", "share"},
                  {"aria-labelledby", "share"},
                  {"data-url", url},
                  {"data-title", content.text(FieldKind::Title)},
                  {"data-copied", content.word(QT_TRANSLATE_NOOP("Piece", "The link is copied."))}},
                 [&] {
                     html.element("div", {{"class", "wrap"}}, [&] {
                         html.element("h2", {{"id", "share"}}, heading).line();
                         if (withAppeal) {
                             html.element("div", {{"class", "prose"}},
                                          [&] { html.markup(content.markdown(FieldKind::ShareAppeal, 3)); });
                         }
                         html.element("ul", {{"class", "networks"}}, [&] {
                             writeScriptButton(html, "share", content.word(QT_TRANSLATE_NOOP("Piece", "Share…")));
                             writeScriptButton(html, "copy", content.word(QT_TRANSLATE_NOOP("Piece", "Copy link")));
                             for (const ShareLink &link : links)
                                 writeLink(html, link);
                         });
                         html.element("p", {{"class", "status"}, {"role", "status"}}, {}).line();
                         html.element("div", {{"class", "elsewhere"}}, [&] {
                             writePostText(html, content);
                             writeMastodon(html, content);
                         });
                     });
                 });
    html.line();
}

} // namespace broadside
