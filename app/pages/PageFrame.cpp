#include "PageFrame.h"

#include "PageAssets.h"
#include "ShareCard.h"

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

/// Nothing but the site's own files, and forms to none but the one address (Content Security Policy Level 3).
QString contentSecurityPolicy(const QString &formOrigin)
{
    const QString formAction = formOrigin.isEmpty() ? u"'none'"_s : u"'self' "_s + formOrigin;
    return u"default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action "_s +
           formAction;
}

void writeMeta(HtmlBuilder &html, const char *name, const QString &value)
{
    if (!value.isEmpty())
        html.open("meta", {{"name", name}, {"content", value}}).line();
}

/// Open Graph (ogp.me): what networks show with a link.
void writeProperty(HtmlBuilder &html, const char *property, const QString &value)
{
    if (!value.isEmpty())
        html.open("meta", {{"property", property}, {"content", value}}).line();
}

/// "fr_CA" where the language names a country; Open Graph has no way to say a language alone.
QString openGraphLocale(const Language &language)
{
    return language.tag().contains(u'-') ? language.tag().replace(u'-', u'_') : QString();
}

void writeSocialTags(HtmlBuilder &html, const PageContent &content, const PageFrame &frame)
{
    const QString title = content.text(FieldKind::Title);
    const QString site = content.campaign().links.site;
    writeProperty(html, "og:type", u"website"_s);
    writeProperty(html, "og:site_name", content.campaign().organisation);
    writeProperty(html, "og:title", title);
    writeProperty(html, "og:description", frame.description);
    writeProperty(html, "og:url", frame.canonical);
    writeProperty(html, "og:locale", openGraphLocale(content.language()));
    for (const Language &language : content.languages()) {
        if (language != content.language())
            writeProperty(html, "og:locale:alternate", openGraphLocale(language));
    }
    writeMeta(html, "twitter:card", u"summary_large_image"_s);
    writeMeta(html, "twitter:title", title);
    writeMeta(html, "twitter:description", frame.description);
    if (site.isEmpty())
        return;
    const QString card = site + u"/assets/"_s + cardName(content.campaign(), content.language());
    writeProperty(html, "og:image", card);
    writeProperty(html, "og:image:type", u"image/png"_s);
    writeProperty(html, "og:image:width", QString::number(wideCard.width()));
    writeProperty(html, "og:image:height", QString::number(wideCard.height()));
    writeProperty(html, "og:image:alt", title);
    writeMeta(html, "twitter:image", card);
    writeMeta(html, "twitter:image:alt", title);
}

void writeHead(HtmlBuilder &html, const PageContent &content, const PageFrame &frame)
{
    const QString assets = wayToSite(frame) + u"assets/"_s;
    html.open("head").line();
    html.open("meta", {{"charset", "utf-8"}}).line();
    html.open("meta",
              {{"http-equiv", "Content-Security-Policy"}, {"content", contentSecurityPolicy(frame.formOrigin)}});
    html.line();
    writeMeta(html, "viewport", u"width=device-width, initial-scale=1"_s);
    html.element("title", {}, frame.title).line();
    writeMeta(html, "description", frame.description);
    writeMeta(html, "color-scheme", u"light dark"_s);
    html.open("link", {{"rel", "icon"}, {"type", "image/svg+xml"}, {"href", assets + u"icon.svg"_s}}).line();
    html.open("link", {{"rel", "stylesheet"}, {"href", assets + u"page.css"_s}}).line();
    html.element("script", {{"src", assets + u"page.js"_s}, {"defer"}}, {}).line();
    if (!frame.canonical.isEmpty())
        html.open("link", {{"rel", "canonical"}, {"href", frame.canonical}}).line();
    for (const Alternate &alternate : frame.alternates) {
        html.open("link", {{"rel", "alternate"}, {"hreflang", alternate.hreflang}, {"href", alternate.url}}).line();
    }
    writeSocialTags(html, content, frame);
    html.close().line();
}

void writeOrganisation(HtmlBuilder &html, const Campaign &campaign)
{
    if (isWebUrl(campaign.links.organisation))
        html.element("a", {{"href", campaign.links.organisation}, {"dir", "auto"}}, campaign.organisation);
    else
        html.element("bdi", {}, campaign.organisation);
}

void writeLanguages(HtmlBuilder &html, const PageContent &content, const PageFrame &frame)
{
    if (frame.page.isEmpty() || content.languages().size() < 2)
        return;
    html.element(
        "nav", {{"class", "languages"}, {"aria-label", content.word(QT_TRANSLATE_NOOP("Piece", "Languages"))}}, [&] {
            html.element("ul", {}, [&] {
                for (const Language &language : content.languages()) {
                    const QString href =
                        u"../../"_s + content.campaign().folderOf(language) + u'/' + frame.page + u"/index.html"_s;
                    HtmlAttributes link{{"href", href}, {"hreflang", language.tag()}, {"lang", language.tag()}};
                    if (language == content.language())
                        link.append(HtmlAttribute("aria-current", "page"));
                    html.element("li", {}, [&] { html.element("a", link, content.languageName(language)); });
                }
            });
        });
}

void writeHeader(HtmlBuilder &html, const PageContent &content, const PageFrame &frame)
{
    html.element("a", {{"class", "skip"}, {"href", "#content"}},
                 content.word(QT_TRANSLATE_NOOP("Piece", "Skip to content")));
    html.line();
    html.element("header", {{"class", "site-header"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("p", {{"class", "organisation"}}, [&] { writeOrganisation(html, content.campaign()); });
            writeLanguages(html, content, frame);
        });
    });
    html.line();
}

void writeFooter(HtmlBuilder &html, const PageContent &content)
{
    const Campaign &campaign = content.campaign();
    html.element("footer", {{"class", "site-footer"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("p", {{"class", "organisation"}}, [&] { writeOrganisation(html, campaign); });
            if (!campaign.postalAddress.isEmpty())
                html.element("p", {{"class", "address"}, {"dir", "auto"}}, campaign.postalAddress);
            if (const QString mail = u"mailto:"_s + campaign.contactEmail;
                !campaign.contactEmail.isEmpty() && isSafeUrl(mail))
                html.element("p", {},
                             [&] { html.element("a", {{"href", mail}, {"dir", "ltr"}}, campaign.contactEmail); });
            if (!pictureName(campaign.picture).isEmpty() && !campaign.picture.credit.isEmpty()) {
                html.element("p", {{"class", "credit"}}, [&] {
                    html.text(content.word(QT_TRANSLATE_NOOP("Piece", "Picture:")) + u' ');
                    html.element("bdi", {}, campaign.picture.credit);
                });
            }
        });
    });
    html.line();
}

} // namespace

QString wayToSite(const PageFrame &frame)
{
    return frame.page.isEmpty() ? QString() : u"../../"_s;
}

QList<Alternate> alternatesOf(const PageContent &content, const QString &page, const QString &xDefault)
{
    QList<Alternate> alternates;
    if (content.campaign().links.site.isEmpty())
        return alternates;
    for (const Language &language : content.languages())
        alternates.append({language.tag(), content.campaign().pageUrl(language, page)});
    alternates.append({u"x-default"_s, xDefault});
    return alternates;
}

QByteArray renderFrame(const PageContent &content, const PageFrame &frame,
                       const std::function<void(HtmlBuilder &)> &writeMain)
{
    HtmlBuilder html;
    html.open("html", {{"lang", content.language().tag()}, {"dir", content.language().isRightToLeft() ? "rtl" : "ltr"}})
        .line();
    writeHead(html, content, frame);
    html.open("body", {{"class", frame.bodyClass}}).line();
    writeHeader(html, content, frame);
    html.element("main", {{"id", "content"}, {"tabindex", "-1"}}, [&] { writeMain(html); }).line();
    writeFooter(html, content);
    return html.document();
}

} // namespace broadside
