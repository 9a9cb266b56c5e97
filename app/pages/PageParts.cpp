#include "PageParts.h"

#include "PageAssets.h"
#include "PictureImage.h"

using namespace Qt::StringLiterals;

namespace broadside {

void writePicture(HtmlBuilder &html, const PageContent &content, const QString &assets)
{
    const Picture &picture = content.campaign().picture;
    const QString name = pictureName(picture);
    if (name.isEmpty())
        return;
    const QSize size = pictureSize(picture).value_or(QSizeF()).toSize();
    HtmlAttributes image{{"src", assets + name}, {"alt", content.text(FieldKind::PictureAlt)}};
    if (!size.isEmpty()) {
        image.append(HtmlAttribute("width", QString::number(size.width())));
        image.append(HtmlAttribute("height", QString::number(size.height())));
    }
    html.element("div", {{"class", "picture"}}, [&] { html.open("img", image); }).line();
}

void writeTargets(HtmlBuilder &html, const PageContent &content)
{
    QList<std::pair<QString, QString>> targets;
    for (const Target &target : content.campaign().targets) {
        if (const QString name = content.text(FieldKind::TargetName, target.id); !name.isEmpty())
            targets.append({name, content.text(FieldKind::TargetOffice, target.id)});
    }
    if (targets.isEmpty())
        return;
    html.element("div", {{"class", "targets"}}, [&] {
        html.element("p", {{"class", "label"}}, content.word(QT_TRANSLATE_NOOP("Piece", "Addressed to")));
        html.element("ul", {}, [&] {
            for (const auto &[name, office] : targets) {
                html.element("li", {}, [&] {
                    html.element("strong", {}, name);
                    if (!office.isEmpty())
                        html.text(u" "_s).element("span", {}, office);
                });
            }
        });
    });
    html.line();
}

void writeDemands(HtmlBuilder &html, const PageContent &content)
{
    QStringList demands;
    for (const QString &id : content.campaign().demands) {
        if (const QString demand = content.text(FieldKind::Demand, id); !demand.isEmpty())
            demands.append(demand);
    }
    if (demands.isEmpty())
        return;
    html.element("section", {{"class", "demands"}, {"aria-labelledby", "demands"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("h2", {{"id", "demands"}}, content.word(QT_TRANSLATE_NOOP("Piece", "What we demand")));
            html.element("ol", {}, [&] {
                for (const QString &demand : demands)
                    html.element("li", {}, demand).line();
            });
        });
    });
    html.line();
}

void writeMoreInformation(HtmlBuilder &html, const PageContent &content)
{
    const SafeHtml background = content.markdown(FieldKind::Background, 3);
    const SafeHtml organisations = content.markdown(FieldKind::Organisations, 3);
    if (background.isEmpty() && organisations.isEmpty())
        return;
    html.element("section", {{"class", "more"}, {"aria-labelledby", "more"}}, [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
            html.element("h2", {{"id", "more"}}, content.word(QT_TRANSLATE_NOOP("Piece", "More information"))).line();
            if (!background.isEmpty())
                html.element("div", {{"class", "prose"}}, [&] { html.markup(background); }).line();
            if (!organisations.isEmpty())
                html.element("div", {{"class", "prose organisations"}}, [&] { html.markup(organisations); }).line();
        });
    });
    html.line();
}

void writeButton(HtmlBuilder &html, const QString &url, const QString &text, const char *classes)
{
    html.element("a", {{"class", classes}, {"href", url}}, text);
}

} // namespace broadside
